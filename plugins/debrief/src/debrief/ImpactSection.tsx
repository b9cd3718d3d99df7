import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import {
  Markdown,
  typeStyles,
  useLocale,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefReadingTranslationRef } from './translation';
import { NothingYet } from './NothingYet';
import { Section } from './Section';

const useStyles = makeStyles(theme => ({
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(0, 0, 1),
    padding: 0,
    listStyle: 'none',
    ...typeStyles.strong,
  },
  text: { maxWidth: 680 },
}));

/** Whom it reached and what it cost. */
export function ImpactSection(props: { debrief: Debrief }) {
  const { impact, mitigation } = props.debrief;
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const locale = useLocale();
  const number = (value: number) => value.toLocaleString(locale);

  const figures = [
    impact.customersAffected !== null &&
      t('impact.customers', {
        count: impact.customersAffected,
        formatted: number(impact.customersAffected),
      }),
    impact.complaints !== null &&
      t('impact.complaints', {
        count: impact.complaints,
        formatted: number(impact.complaints),
      }),
    impact.cost &&
      t('impact.cost', {
        formatted: impact.cost.amount.toLocaleString(locale, {
          style: 'currency',
          currency: impact.cost.currency,
          maximumFractionDigits: Number.isInteger(impact.cost.amount) ? 0 : 2,
        }),
      }),
    mitigation &&
      t('impact.mitigatedBy', {
        mitigation: t(`mitigation.${mitigation}`),
      }),
  ].filter(Boolean);
  const hasText = Boolean(impact.description.trim());

  return (
    <Section id="impact">
      {figures.length > 0 && (
        <ul className={classes.figures}>
          {figures.map(figure => (
            <li key={String(figure)}>{figure}</li>
          ))}
        </ul>
      )}
      {hasText && (
        <Markdown className={classes.text} content={impact.description} />
      )}
      {!hasText && figures.length === 0 && <NothingYet />}
    </Section>
  );
}
