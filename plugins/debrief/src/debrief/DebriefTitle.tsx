import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import {
  formatInstant,
  InstantText,
  KindLabel,
  SeverityBadge,
  typeStyles,
  useLocale,
  useSignalColours,
  useTimeZone,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import LockIcon from '@material-ui/icons/LockOutlined';
import { debriefReadingTranslationRef } from './translation';
import { RelatedDebriefLink } from './RelatedDebriefLink';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0, flex: '1 1 400px' },
  title: {
    margin: 0,
    ...typeStyles.pageTitle,
    overflowWrap: 'anywhere',
    maxWidth: 900,
  },
  number: { color: theme.palette.text.secondary, ...typeStyles.regular },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    marginTop: theme.spacing(0.75),
    ...typeStyles.body,
  },
  restricted: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
  icon: { ...typeStyles.smallIcon },
}));

/** What it was, how bad, when, how far we are, and whether it came back. */
export function DebriefTitle(props: { debrief: Debrief }) {
  const { debrief } = props;
  const classes = useStyles();
  const { attention } = useSignalColours();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const recurrences = debrief.relations.filter(
    relation => relation.type === 'recurrence-of',
  );
  return (
    <div className={classes.root}>
      <h2 className={classes.title}>
        <span className={classes.number}>
          {t('number', { number: String(debrief.number) })}
        </span>{' '}
        {debrief.title}
      </h2>
      <div className={classes.facts}>
        <KindLabel kind={debrief.kind} />
        <SeverityBadge severity={debrief.severity} />
        <InstantText value={debrief.occurredAt} format="weekdayDate" />
        <StatusText debrief={debrief} />
        {debrief.scheduled && <span>{t('planned')}</span>}
        {debrief.visibility === 'restricted' && (
          <span className={classes.restricted} title={t('restrictedHint')}>
            <LockIcon className={classes.icon} aria-hidden />
            {t('restricted')}
          </span>
        )}
        {recurrences.map(({ debriefId }) => (
          <span key={debriefId} style={{ color: attention.main }}>
            {t('recurrenceOf')} <RelatedDebriefLink id={debriefId} isShort />
          </span>
        ))}
      </div>
    </div>
  );
}

function StatusText(props: { debrief: Debrief }) {
  const { status, publishedAt, marks } = props.debrief;
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const locale = useLocale();
  const { timeZone } = useTimeZone();
  const day = (value: string) =>
    formatInstant(value, { format: 'shortDate', timeZone, locale });
  const statusText = {
    draft: t('status.draft'),
    published: publishedAt
      ? t('status.published', { date: day(publishedAt) })
      : t('status.publishedUndated'),
    closed: t('status.closed'),
  }[status];
  return (
    <span>
      {[statusText, marks.heldAt && t('held', { date: day(marks.heldAt) })]
        .filter(Boolean)
        .join(', ')}
    </span>
  );
}
