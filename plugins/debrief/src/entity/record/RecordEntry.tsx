import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  LearningRecordItem,
  LearningRecordThread,
} from '@debrief/backstage-plugin-debrief-common';
import {
  debriefReactTranslationRef,
  IncidentPicture,
  KindIcon,
  narrow,
  PersonName,
  SeverityBadge,
  typeStyles,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { debriefEntityTranslationRef } from '../translation';
import { usePlaces } from '../usePlaces';
import { CountermeasureSummary } from './CountermeasureSummary';
import { excerptOf } from './excerptOf';
import { MetaLine } from './MetaLine';
import { RecurrenceSentence } from './RecurrenceSentence';
import { RowDate } from './RowDate';
import { WhereItHappened } from './WhereItHappened';

const useStyles = makeStyles(theme => ({
  root: {
    gridColumn: 4,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 192px',
    gap: theme.spacing(0.5, 3),
    padding: theme.spacing(2, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  first: { borderTop: 0 },
  node: {
    gridColumn: 2,
    justifySelf: 'center',
    alignSelf: 'start',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: 20,
    height: 20,
    marginTop: 18,
    ...typeStyles.smallIcon,
    backgroundColor: theme.palette.background.paper,
    zIndex: 1,
  },
  words: { minWidth: 0 },
  excerpt: {
    maxWidth: 620,
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitLineClamp: 4,
    WebkitBoxOrient: 'vertical',
  },
  picture: { minWidth: 0, [narrow]: { maxWidth: 240 } },
}));

/** One event of the record. */
export function RecordEntry(props: {
  item: LearningRecordItem;
  line: number;
  isFirst: boolean;
  recurrences: LearningRecordThread[];
  entityRef: string;
}) {
  const { item, line } = props;
  const classes = useStyles();
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
