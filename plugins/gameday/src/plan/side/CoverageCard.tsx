import { Link } from '@backstage/core-components';
import {
  InstantText,
  TitledCard,
  typeStyles,
  useDebriefSettings,
  useTypeStyles,
  DrillOutcomeText,
} from '@debrief/backstage-plugin-debrief-react';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { usePlaces } from '../../places/usePlaces';
import { useGameDayField } from '../../session/SessionContext';
import { useT } from '../useT';
import { useCoverage } from './useCoverage';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: theme.spacing(1.5, 3, 0.5),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1.5, 2, 0.5) },
    display: 'grid',
    gap: theme.spacing(1),
    '& > li': {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 1.5),
      ...typeStyles.body,
    },
  },
  hint: {
    padding: theme.spacing(0, 3, 1.5),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(0, 2, 1.5) },
  },
}));

/** How the same failure of the same entity ended, in each environment. */
export function CoverageCard() {
  const [entities] = useGameDayField('entities');
  const target = entities.find(it => it.role === 'target') ?? entities[0];
  const coverage = useCoverage();
  return target && coverage ? (
    <CoverageOf entityRef={target.entityRef} coverage={coverage} />
  ) : null;
}

function CoverageOf(props: {
  entityRef: string;
  coverage: NonNullable<ReturnType<typeof useCoverage>>;
}) {
  const { coverage } = props;
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const places = usePlaces();
  const { environments, failureModes } = useDebriefSettings();
  const { primaryTitle } = useEntityPresentation(props.entityRef);
  const [failureMode] = useGameDayField('failureMode');
  const mode =
    failureModes.find(it => it.id === failureMode)?.title ?? failureMode ?? '';
  return (
    <TitledCard
      title={t('coverage.title', { entity: primaryTitle, failureMode: mode })}
    >
      <ul className={classes.list}>
        {environments.map(({ id, title }) => {
          const cell = coverage.get(id);
          return (
            <li key={id}>
              <b>{title}</b>
              {cell ? (
                <>
                  <DrillOutcomeText outcome={cell.outcome} />
                  <Link to={places.read(cell.id)}>
                    <InstantText value={cell.at} format="relative" />
                  </Link>
                </>
              ) : (
                <span className={text.qualifying}>– {t('coverage.never')}</span>
              )}
            </li>
          );
        })}
      </ul>
      <p className={`${text.qualifying} ${classes.hint}`}>
        {t('coverage.hint')}
      </p>
    </TitledCard>
  );
}
