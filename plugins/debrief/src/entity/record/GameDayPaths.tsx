import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  countermeasureStates,
  GameDay,
  LearningPath,
} from '@debrief/backstage-plugin-debrief-common';
import {
  debriefReactTranslationRef,
  SignalColours,
  typeStyles,
  useSignalColours,
  OptionalLink,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefEntityTranslationRef } from '../translation';
import { usePlaces } from '../usePlaces';
import type { AxisItem } from './layOutRecord';

const useStyles = makeStyles(theme => ({
  root: {
    listStyle: 'none',
    margin: theme.spacing(0.5, 0, 0),
    padding: 0,
    ...typeStyles.qualifying,
  },
  verdict: { ...typeStyles.strong, whiteSpace: 'nowrap' },
  held: { color: ({ held }: SignalColours) => held.main },
  'did-not-hold': { color: ({ attention }: SignalColours) => attention.main },
}));

/** What a game day rehearsed, tested again and found, as its threads say. */
export function GameDayPaths(props: {
  item: GameDay;
  record: { items: AxisItem[]; paths: LearningPath[] };
}) {
  const { item, record } = props;
  const classes = useStyles(useSignalColours());
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const paths = distinct(record.paths.filter(it => it.gameDayId === item.id));
  return paths.length === 0 ? null : (
    <ul className={classes.root}>
      {paths.map(path => (
        <li key={keyOf(path)}>
          {path.countermeasure ? (
            <CountermeasureStep path={path} paths={record.paths} />
          ) : (
            t('record.gameDay.rehearses', {
              debrief: <Rehearsed path={path} {...props} />,
            })
          )}
        </li>
      ))}
    </ul>
  );
}

function Rehearsed(props: {
  path: LearningPath;
  item: GameDay;
  record: { items: AxisItem[] };
}) {
  const { path, item, record } = props;
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const places = usePlaces('');
  const id = path.debriefId ?? '';
  // What one drill alone rehearses may be named neither here nor there.
  const number =
    item.rehearses.find(it => it.debriefId === id)?.number ??
    record.items.find(it => it.id === id)?.number;
  return (
    <Link to={places.debrief(id)} underline="always">
      {number ? `#${number}` : t('record.gameDay.anEvent')}
    </Link>
  );
}

function CountermeasureStep(props: {
  path: LearningPath;
  paths: LearningPath[];
}) {
  const { countermeasure, countermeasureId, verdict } = props.path;
  const classes = useStyles(useSignalColours());
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const { t: kit } = useTranslationRef(debriefReactTranslationRef);
  const path = usePathOfCountermeasure(props);
  const state = countermeasureStates.find(it => it === countermeasure?.state);
  const link = (
    <OptionalLink to={path} underline="always">
      {t('record.gameDay.countermeasure', {
        number: String(countermeasure?.number),
        title: countermeasure?.title ?? '',
      })}
    </OptionalLink>
  );
  if (!countermeasureId || props.path.type === 'finding') {
    return (
      <>
        {t('record.gameDay.found', { countermeasure: link })}
        {state && `, ${kit(`countermeasureState.${state}`)}`}
      </>
    );
  }
  return (
    <>
      {t('record.gameDay.tests', { countermeasure: link })}
      {verdict && (
        <>
          {': '}
          <span className={`${classes.verdict} ${classes[verdict]}`}>
            <span aria-hidden>{verdict === 'held' ? '✓ ' : '✕ '}</span>
            {t(`record.gameDay.verdict.${verdict}`)}
          </span>
        </>
      )}
    </>
  );
}

// Where it came from: a debrief, or a game day that is among the paths.
function usePathOfCountermeasure(props: {
  path: LearningPath;
  paths: LearningPath[];
}): string | undefined {
  const { countermeasureId: id, debriefId } = props.path;
  const places = usePlaces('');
  if (id === null) {
    return undefined;
  }
  const found = props.paths.find(
    it => it.type === 'finding' && it.countermeasureId === id,
  );
  return debriefId
    ? places.countermeasure(debriefId, id)
    : found && places.finding(found.gameDayId, id);
}

// Several drills of a game day may rehearse, or test, the same.
function distinct(paths: LearningPath[]): LearningPath[] {
  return [...new Map(paths.map(it => [keyOf(it), it])).values()];
}

function keyOf({ type, debriefId, countermeasureId }: LearningPath): string {
  return `${type} ${countermeasureId ?? debriefId}`;
}
