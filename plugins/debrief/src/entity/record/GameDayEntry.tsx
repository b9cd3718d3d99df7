import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  GameDay,
  LearningPath,
} from '@debrief/backstage-plugin-debrief-common';
import {
  debriefReactTranslationRef,
  DrillOutcomes,
  EntityLink,
  joinClasses,
  KindIcon,
  PersonName,
  useTypeStyles,
  OptionalLink,
} from '@debrief/backstage-plugin-debrief-react';
import { useId } from 'react';
import { debriefEntityTranslationRef } from '../translation';
import { useEnvironmentTitle } from '../useEnvironmentTitle';
import { usePlaces } from '../usePlaces';
import { excerptOf } from './excerptOf';
import { GameDayPaths } from './GameDayPaths';
import type { AxisItem } from './layOutRecord';
import { MetaLine } from './MetaLine';
import { RowDate } from './RowDate';
import { useEntryStyles } from './useEntryStyles';

const shownEntities = 3;

/** One game day of the record: what was tried, and what became of it. */
export function GameDayEntry(props: {
  item: GameDay;
  line: number;
  isFirst: boolean;
  record: { items: AxisItem[]; paths: LearningPath[] };
  entityRef: string;
}) {
  const { item, line, record } = props;
  const classes = useEntryStyles();
  const text = useTypeStyles();
  const titleId = useId();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const { t: kit } = useTranslationRef(debriefReactTranslationRef);
  const places = usePlaces(props.entityRef);
  const titleOf = useEnvironmentTitle();
  const isOwn = item.entities.some(it => it.entityRef === props.entityRef);
  return (
    <>
      <RowDate at={item.occurredAt} line={line} top={20} />
      <span className={classes.node} style={{ gridRow: line }}>
        <KindIcon kind="game-day" title={kit('kind.game-day')} />
      </span>
      <article
        className={joinClasses(classes.root, props.isFirst && classes.first)}
        style={{ gridRow: line }}
        aria-labelledby={titleId}
      >
        <div className={classes.words}>
          <h3 id={titleId} className={text.entryTitle}>
            <OptionalLink to={places.gameDay(item.id)}>
              {item.title}
            </OptionalLink>
          </h3>
          <p className={`${text.body} ${classes.excerpt}`}>
            {excerptOf(item.summary) || item.hypothesis}
          </p>
          <MetaLine date={item.occurredAt}>
            <span>
              {t('record.gameDay.number', { number: String(item.number) })}
            </span>
            <span>{kit(`gameDayStatus.${item.status}`)}</span>
            <DrillOutcomes byOutcome={item.drillCounts.byOutcome} />
            <span>{titleOf(item.environment)}</span>
            {!isOwn &&
              item.entities
                .slice(0, shownEntities)
                .map(({ entityRef, title }) => (
                  <EntityLink
                    key={entityRef}
                    entityRef={entityRef}
                    title={title ?? undefined}
                  />
                ))}
            {item.roles.owner && (
              <span>
                <PersonName entityRef={item.roles.owner} />
              </span>
            )}
          </MetaLine>
          <GameDayPaths item={item} record={record} />
        </div>
      </article>
    </>
  );
}
