import { makeStyles } from '@material-ui/core/styles';
import type { LogScale } from './logScale';
import { percent } from './percent';

const useStyles = makeStyles(theme => ({
  root: { position: 'relative', height: 20, marginTop: 4 },
  tick: {
    position: 'absolute',
    transform: 'translateX(-50%)',
    whiteSpace: 'nowrap',
    '&:first-child': { transform: 'translateX(-8px)' },
    '&:last-child': { transform: 'translateX(calc(-100% + 8px))' },
    '&::before': {
      content: '""',
      position: 'absolute',
      left: '50%',
      top: -4,
      height: 4,
      borderLeft: `1px solid ${theme.palette.text.secondary}`,
    },
    '&:first-child::before': { left: 8 },
    '&:last-child::before': { left: 'auto', right: 8 },
  },
}));

/** The round durations below a strip. */
export function TimeAxis({ ticks }: { ticks: LogScale['ticks'] }) {
  const classes = useStyles();
  return (
    <div className={classes.root} aria-hidden>
      {ticks.map(({ label, position }) => (
        <span
          key={label}
          className={classes.tick}
          style={{ left: percent(position) }}
        >
          {label}
        </span>
      ))}
    </div>
  );
}
