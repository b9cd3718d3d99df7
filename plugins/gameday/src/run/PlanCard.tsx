import {
  Markdown,
  typeStyles,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { useSession } from '../session/SessionContext';
import { SteadyStateList } from './steadyState/SteadyStateList';
import type { Console } from './useConsole';
import { useT } from './useT';

const useStyles = makeStyles(theme => ({
  root: { borderRadius: 4, minWidth: 0 },
  section: {
    padding: theme.spacing(2, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 2) },
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  hypothesis: {
    margin: theme.spacing(0.5, 0, 0),
    ...typeStyles.entryTitle,
    overflowWrap: 'anywhere',
  },
  lines: { margin: theme.spacing(0.5, 0, 0), paddingLeft: theme.spacing(2.5) },
}));

/** What is held against what is seen: pinned, so that nobody has to look. */
export function PlanCard(props: { console: Console }) {
  const classes = useStyles();
  const text = useTypeStyles();
  const t = useT();
  const { gameDay } = useSession();
  const isInjection = gameDay.form === 'injection';
  return (
    <Paper className={classes.root} variant="outlined">
      <div className={classes.section}>
        <span className={text.qualifying}>{t('hypothesis')}</span>
        <p className={classes.hypothesis}>{gameDay.hypothesis}</p>
      </div>
      {isInjection && (
        <div className={classes.section}>
          <span className={text.qualifying}>{t('steadyState.title')}</span>
          <SteadyStateList console={props.console} />
        </div>
      )}
      {gameDay.blastRadius.trim() && (
        <div className={classes.section}>
          <span className={text.qualifying}>{t('blastRadius')}</span>
          <Markdown content={gameDay.blastRadius} />
        </div>
      )}
      {gameDay.abortConditions.length > 0 && (
        <div className={classes.section}>
          <span className={text.qualifying}>{t('abortWhen')}</span>
          <ul className={classes.lines}>
            {gameDay.abortConditions.map(it => (
              <li key={it} className={text.body}>
                {it}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Paper>
  );
}
