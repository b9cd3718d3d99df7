import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  LearningPath,
  LearningRecordItem,
  LearningRecordThread,
} from '@debrief/backstage-plugin-debrief-common';
import {
  debriefReactTranslationRef,
  IncidentPicture,
  KindIcon,
  PersonName,
  SeverityBadge,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { useId } from 'react';
import { debriefEntityTranslationRef } from '../translation';
import { usePlaces } from '../usePlaces';
import { CountermeasureSummary } from './CountermeasureSummary';
import { excerptOf } from './excerptOf';
import { MetaLine } from './MetaLine';
import { RecurrenceSentence } from './RecurrenceSentence';
import { RehearsedSentence } from './RehearsedSentence';
import { RowDate } from './RowDate';
import { useEntryStyles } from './useEntryStyles';
import { WhereItHappened } from './WhereItHappened';

/** One event of the record. */
export function RecordEntry(props: {
  item: LearningRecordItem;
  line: number;
  isFirst: boolean;
  recurrences: LearningRecordThread[];
  /** Of what game days were like it. */
  rehearsals: LearningPath[];
  entityRef: string;
}) {
  const { item, line } = props;
  const classes = useEntryStyles();
  const text = useTypeStyles();
  const titleId = useId();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const { t: kit } = useTranslationRef(debriefReactTranslationRef);
  const places = usePlaces(props.entityRef);
  const excerpt = excerptOf(item.summary);
  return (
    <>
      <RowDate at={item.occurredAt} line={line} top={20} />
      <span className={classes.node} style={{ gridRow: line }}>
        <KindIcon kind={item.kind} title={kit(`kind.${item.kind}`)} />
      </span>
      <article
        className={
          props.isFirst ? `${classes.root} ${classes.first}` : classes.root
        }
        style={{ gridRow: line }}
        aria-labelledby={titleId}
      >
        <div className={classes.words}>
          <h3 id={titleId} className={text.entryTitle}>
            <Link to={places.debrief(item.id)}>{item.title}</Link>
          </h3>
          {excerpt && (
            <p className={`${text.body} ${classes.excerpt}`}>{excerpt}</p>
          )}
          <MetaLine date={item.occurredAt}>
            {item.severity && <SeverityBadge severity={item.severity} />}
            <WhereItHappened item={item} entityRef={props.entityRef} />
            <span>#{item.number}</span>
            <span>{t(`record.status.${item.status}`)}</span>
            <CountermeasureSummary counts={item.countermeasureCounts} />
            {item.status === 'draft' && item.owner && (
              <span>
                <PersonName entityRef={item.owner} />
              </span>
            )}
          </MetaLine>
          {props.recurrences.map(thread => (
            <RecurrenceSentence key={thread.from} thread={thread} />
          ))}
          <RehearsedSentence rehearsals={props.rehearsals} />
        </div>
        {hasPicture(item) && (
          <div className={classes.picture}>
            <IncidentPicture
              variant="strip"
              marks={item.marks}
              targets={item.targets}
              severity={item.severity}
            />
          </div>
        )}
      </article>
    </>
  );
}

function hasPicture({ timings }: LearningRecordItem): boolean {
  return timings.toDetect !== null || timings.toResolve !== null;
}
