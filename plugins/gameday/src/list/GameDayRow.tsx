import { Link } from '@backstage/core-components';
import type { GameDay } from '@debrief/backstage-plugin-debrief-common';
import {
  EntityLink,
  KindIcon,
  typeStyles,
  useDebriefSettings,
  useSignalColours,
  DrillOutcomes,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { usePlaces } from '../places/usePlaces';
import { StatusText } from '../signs/StatusText';
import { WhenText } from '../signs/WhenText';
import { useWords } from '../useWords';
import { useT } from './useT';

const entitiesShown = 4;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    gap: theme.spacing(0.5, 1.5),
    padding: theme.spacing(2, 3),
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-child': { borderTop: 0 },
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: '20px minmax(0, 1fr)',
      padding: theme.spacing(1.75, 2),
    },
  },
  icon: { marginTop: 4 },
  title: {
    margin: 0,
    ...typeStyles.entryTitle,
    overflowWrap: 'anywhere',
  },
  outcome: {
    ...typeStyles.body,
    [theme.breakpoints.down('xs')]: { gridColumn: 2 },
  },
  hypothesis: {
    gridColumn: '2 / -1',
    margin: 0,
    ...typeStyles.body,
    overflowWrap: 'anywhere',
  },
  meta: {
    gridColumn: '2 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1.5),
    color: theme.palette.text.secondary,
    ...typeStyles.qualifying,
  },
}));

/** One game day in a list. */
export function GameDayRow(props: { gameDay: GameDay }) {
  const { gameDay } = props;
  const classes = useStyles();
  const t = useT();
  const words = useWords();
  const places = usePlaces();
  const { attention } = useSignalColours();
  const { environments } = useDebriefSettings();
  const { entities, findingCounts } = gameDay;
  const environment =
    environments.find(it => it.id === gameDay.environment)?.title ??
    gameDay.environment;
  return (
    <li className={classes.root}>
      <KindIcon className={classes.icon} kind="game-day" fontSize="small" />
      <h3 className={classes.title}>
        <Link to={places.read(gameDay.id)}>{gameDay.title}</Link>
      </h3>
      <span className={classes.outcome}>
        <DrillOutcomes byOutcome={gameDay.drillCounts.byOutcome} />
      </span>
      <p className={classes.hypothesis}>{gameDay.hypothesis}</p>
      <div className={classes.meta}>
        <StatusText status={gameDay.status} />
        <WhenText gameDay={gameDay} />
        <span>{words('number', { number: String(gameDay.number) })}</span>
        <span>{words(`form.${gameDay.form}`)}</span>
        <span>{environment}</span>
        {!gameDay.announced && <span>{words('unannounced')}</span>}
        {gameDay.visibility === 'restricted' && (
          <span>{words('restricted')}</span>
        )}
        {entities.slice(0, entitiesShown).map(it => (
          <EntityLink
            key={it.entityRef}
            entityRef={it.entityRef}
            title={it.title ?? undefined}
          />
        ))}
        {entities.length > entitiesShown && (
          <span>+{entities.length - entitiesShown}</span>
        )}
        {findingCounts.total > 0 && (
          <span>
            {t('findings', { count: findingCounts.total })}
            {findingCounts.open > 0 && (
              <b style={{ color: attention.main }}>
                {', '}
                {t('open', { open: String(findingCounts.open) })}
              </b>
            )}
          </span>
        )}
      </div>
    </li>
  );
}
