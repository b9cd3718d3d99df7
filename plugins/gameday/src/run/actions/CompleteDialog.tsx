import {
  Drill,
  findCompletionProblems,
  gameDayEndpoints,
} from '@debrief/backstage-plugin-debrief-common';
import { useNavigate, useRows } from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { useId, useState } from 'react';
import { DrillVerdict } from '../../drills/DrillVerdict';
import { usePlaces } from '../../places/usePlaces';
import { useSession } from '../../session/SessionContext';
import { useGameDayChange } from '../../session/useGameDayChange';
import { useT } from '../useT';

/** Asks what became of each drill, and then ends the day. */
export function CompleteDialog(props: {
  drills: Drill[];
  onClose: () => void;
}) {
  const { drills } = props;
  const titleId = useId();
  const t = useT();
  const places = usePlaces();
  const navigate = useNavigate();
  const { session, gameDay } = useSession();
  const { change, isPending } = useGameDayChange();
  const rows = useRows(session.drills);
  const written = drills.map(drill => {
    const row = rows.find(
      it => it.autosave.getState().identity?.id === drill.id,
    );
    const outcome = row?.autosave.getState().typed.outcome ?? null;
    return { drill, row, outcome };
  });
  const problems = findCompletionProblems(
    gameDay,
    written.map(({ drill, outcome }) => ({ ...drill, outcome })),
  );
  const open = written.filter(it => it.outcome === null);
  // Those that were open at first stay: what was said can be said otherwise.
  const [asked] = useState(() => new Set(open.map(it => it.drill.id)));
  const complete = async () => {
    const completed = await change((api, current) =>
      api.call(gameDayEndpoints.complete, current),
    );
    if (completed) {
      navigate(places.read(gameDay.id));
    }
  };
  return (
    <Dialog
      open
      onClose={props.onClose}
      aria-labelledby={titleId}
      maxWidth="md"
      fullWidth
    >
      <DialogTitle id={titleId}>
        {t('complete.title', { number: String(gameDay.number) })}
      </DialogTitle>
      <DialogContent>
        {problems.length === 0 && (
          <Typography>{t('complete.ready')}</Typography>
        )}
        {problems.length > 0 && (
          <Typography role="status">
            {t(open.length > 0 ? 'complete.missing' : 'complete.none')}
          </Typography>
        )}
        {written
          .filter(it => asked.has(it.drill.id))
          .map(({ drill, row }) => (
            <section key={drill.id} aria-label={drill.title}>
              <Typography variant="subtitle1" component="h3">
                {drill.number} {drill.title}
              </Typography>
              {row && (
                <DrillVerdict row={row} suggested={drill.suggestedOutcome} />
              )}
            </section>
          ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('complete.back')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={problems.length > 0 || isPending}
          onClick={complete}
        >
          {t('complete.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
