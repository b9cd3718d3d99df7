import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearningRecordItem } from '@debrief/backstage-plugin-debrief-common';
import {
  Fact,
  InstantText,
  KindLabel,
} from '@debrief/backstage-plugin-debrief-react';
import { debriefTranslationRef } from '../../translation';
import { useTextStyles } from '../useTextStyles';

/** What happened last, and how long ago. */
export function LastEventFact(props: {
  event: LearningRecordItem | undefined;
  toDebrief: (id: string) => string;
}) {
  const { event } = props;
  const text = useTextStyles();
  const { t } = useTranslationRef(debriefTranslationRef);
  if (!event) {
    return <Fact label={t('entity.facts.lastEvent')} value="–" />;
  }
  return (
    <Fact
      label={t('entity.facts.lastEvent')}
      value={<InstantText value={event.occurredAt} format="relative" />}
    >
      <p className={text.body} style={{ marginBottom: 4 }}>
        <KindLabel kind={event.kind} />
        {' · '}
        <InstantText value={event.occurredAt} format="shortDate" />
      </p>
      <p className={text.body} style={{ overflowWrap: 'anywhere' }}>
        <Link to={props.toDebrief(event.id)}>{event.title}</Link>
      </p>
    </Fact>
  );
}
