import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearningRecordItem } from '@debrief/backstage-plugin-debrief-common';
import {
  Fact,
  InstantText,
  KindLabel,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefEntityTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  kind: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 0.75),
    marginBottom: theme.spacing(0.5),
  },
}));

/** What happened last, and how long ago. */
export function LastEventFact(props: {
  /** Left out when it is not among the newest entries. */
  event: LearningRecordItem | undefined;
  at: string | null;
  toDebrief: (id: string) => string;
}) {
  const { event } = props;
  const classes = useStyles();
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  if (!event) {
    return (
      <Fact
        label={t('facts.lastEvent')}
        value={
          props.at ? <InstantText value={props.at} format="relative" /> : '–'
        }
      />
    );
  }
  return (
    <Fact
      label={t('facts.lastEvent')}
      value={<InstantText value={event.occurredAt} format="relative" />}
    >
      <p className={`${text.body} ${classes.kind}`}>
        <KindLabel kind={event.kind} />
        <span aria-hidden>·</span>
        <InstantText value={event.occurredAt} format="shortDate" />
      </p>
      <p className={text.body} style={{ overflowWrap: 'anywhere' }}>
        <Link to={props.toDebrief(event.id)}>{event.title}</Link>
      </p>
    </Fact>
  );
}
