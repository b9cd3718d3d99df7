import {
  type Drill,
  toMilliseconds,
} from '@debrief/backstage-plugin-debrief-common';
import {
  CountermeasureName,
  Disclosure,
  InstantText,
  Markdown,
  notPrintedClass,
  PersonName,
  TitledCard,
  typeStyles,
  useDebriefSettings,
  useRows,
  useTypeStyles,
  OptionalLink,
  DrillOutcomeText,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { DrillVerdict } from '../../drills/DrillVerdict';
import { usePlaces } from '../../places/usePlaces';
import { useSession } from '../../session/SessionContext';
import { useSharedWords, useWords } from '../../useWords';
import { useT } from '../useT';
import { scaleOf } from './drillBar';
import { DrillTrack } from './DrillTrack';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  drill: {
    display: 'grid',
    gap: theme.spacing(1.5),
    padding: theme.spacing(2, 3),
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-child': { borderTop: 0 },
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
  },
  title: { margin: 0, ...typeStyles.entryTitle, overflowWrap: 'anywhere' },
  facts: {
    display: 'grid',
    gridTemplateColumns: '180px 220px minmax(0, 1fr)',
    gap: theme.spacing(1, 3),
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      '& > :nth-child(3)': { gridColumn: '1 / -1' },
    },
  },
}));

/** Of each drill: what the tool did, what became of the hypothesis, how long. */
export function DrillByDrill(props: { drills: Drill[] }) {
  const { drills } = props;
  const classes = useStyles();
  const t = useT();
  const { targets } = useDebriefSettings();
  const scaleMs = scaleOf(drills, toMilliseconds(targets.detect));
  return (
    <TitledCard
      title={t('drills.title')}
      titleComponent="h3"
      qualifier={t('drills.hint')}
    >
      <ol className={classes.list}>
        {drills.map(it => (
          <DrillReport key={it.id} drill={it} scaleMs={scaleMs} />
        ))}
      </ol>
    </TitledCard>
  );
}

function DrillReport(props: { drill: Drill; scaleMs: number }) {
  const { drill } = props;
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const words = useWords();
  const shared = useSharedWords();
  const { session, gameDay, mayUpdate } = useSession();
  const isSettled = gameDay.status === 'completed';
  const row = useRows(session.drills).find(
    it => it.autosave.getState().identity?.id === drill.id,
  );
  const isSuggestionOther =
    drill.suggestedOutcome && drill.suggestedOutcome !== drill.outcome;
  return (
    <li className={classes.drill}>
      <div className={classes.head}>
        <h4 className={classes.title}>
          {drill.number} {drill.title}
        </h4>
        <DrillMeta drill={drill} />
      </div>
      <div className={classes.facts}>
        <div>
          <div className={text.qualifying}>{t('drills.execution')}</div>
          <b>{words(`execution.${drill.execution ?? 'none'}`)}</b>
          <div className={text.qualifying}>{drill.executionNote}</div>
        </div>
        <div>
          <div className={text.qualifying}>{t('drills.outcome')}</div>
          <DrillOutcomeText outcome={drill.outcome} isFramed />
          <div className={text.qualifying}>
            {(isSuggestionOther || !drill.outcome) &&
              drill.suggestedOutcome &&
              t('drills.suggested', {
                outcome: shared(`outcome.${drill.suggestedOutcome}`),
              })}{' '}
            {drill.outcomeBy && (
              <>
                {t('drills.saidBy')} <PersonName entityRef={drill.outcomeBy} />
              </>
            )}
          </div>
        </div>
        <Markdown content={drill.notes || drill.fault} />
      </div>
      <DrillTrack drill={drill} scaleMs={props.scaleMs} />
      {row && mayUpdate && gameDay.status !== 'cancelled' && (
        <div className={notPrintedClass}>
          <Disclosure summary={t(isSettled ? 'drills.addTo' : 'drills.change')}>
            <DrillVerdict
              row={row}
              suggested={drill.suggestedOutcome}
              isSettled={isSettled}
            />
          </Disclosure>
        </div>
      )}
    </li>
  );
}

function DrillMeta({ drill }: { drill: Drill }) {
  const text = useTypeStyles();
  const t = useT();
  const words = useWords();
  const places = usePlaces();
  return (
    <span className={text.qualifying}>
      {drill.incitedAt && <InstantText value={drill.incitedAt} format="time" />}
      {drill.incitedAt && drill.restoredAt && (
        <>
          {' – '}
          <InstantText value={drill.restoredAt} format="time" />
        </>
      )}
      {drill.retests.map(it => (
        <span key={it.countermeasureId}>
          {' · '}
          {t('drills.retestOf')} <CountermeasureName id={it.countermeasureId} />
        </span>
      ))}
      {drill.rehearses.map(it => (
        <span key={it.debriefId}>
          {' · '}
          {t('drills.rehearses')}{' '}
          <OptionalLink to={places.debrief(it.debriefId)} underline="always">
            {words('debrief', { number: String(it.number) })}
          </OptionalLink>
        </span>
      ))}
    </span>
  );
}
