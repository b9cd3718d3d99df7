import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearningRecord } from '@debrief/backstage-plugin-debrief-common';
import {
  Fact,
  SignalColours,
  useSignalColours,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefEntityTranslationRef } from '../translation';
import { OpenHereFilter } from '../openHere/openHereFilter';
import { StrengthMix } from './StrengthMix';

const useStyles = makeStyles({
  number: { color: 'inherit' },
  overdue: {
    '&, & small': { color: ({ attention }: SignalColours) => attention.main },
  },
});

/** What is promised and not yet done, and how much of it is late. */
export function CountermeasuresFact(props: {
  facts: LearningRecord['facts']['countermeasures'];
  allPath: string;
  toOpen: (filter: OpenHereFilter | null) => string;
}) {
  const { facts } = props;
  const classes = useStyles(useSignalColours());
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  return (
    <Fact
      label={t('facts.openCountermeasures')}
      action={
        facts.total > 0 && (
          <Link to={props.allPath}>
            {t('facts.allCountermeasures', {
              amount: String(facts.total),
            })}
          </Link>
        )
      }
      value={
        <>
          <Link to={props.toOpen(null)} className={classes.number}>
            {facts.open} <small>{t('facts.open')}</small>
          </Link>{' '}
          {facts.overdue > 0 && (
            <Link to={props.toOpen('overdue')} className={classes.overdue}>
              {facts.overdue} <small>{t('facts.overdue')}</small>
            </Link>
          )}
        </>
      }
    >
      {facts.open > 0 ? (
        <StrengthMix byStrength={facts.byStrength} toStrength={props.toOpen} />
      ) : (
        <p className={text.qualifying}>
          {facts.total > 0 ? t('facts.allDone') : t('facts.noCountermeasures')}
        </p>
      )}
    </Fact>
  );
}
