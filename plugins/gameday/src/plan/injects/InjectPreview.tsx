import type { GameDay } from '@debrief/backstage-plugin-debrief-common';
import { Markdown, typeStyles } from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useT } from '../useT';
import { lastMinute, toldAfter } from './pace';

const useStyles = makeStyles(theme => ({
  rail: { position: 'relative', height: 40, margin: theme.spacing(0, 2) },
  axis: {
    position: 'absolute',
    left: 0,
    right: 0,
    top: 13,
    height: 6,
    borderRadius: 3,
    backgroundColor: theme.palette.divider,
  },
  point: {
    position: 'absolute',
    top: 4,
    width: 24,
    height: 24,
    borderRadius: 12,
    transform: 'translateX(-50%)',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: theme.palette.primary.main,
    color: theme.palette.primary.contrastText,
    ...typeStyles.qualifying,
    ...typeStyles.strong,
  },
  heldBack: {
    backgroundColor: theme.palette.background.paper,
    border: `2px dashed ${theme.palette.text.secondary}`,
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(176px, 1fr))',
    gap: theme.spacing(1.5),
    listStyle: 'none',
    margin: 0,
    padding: 0,
    [theme.breakpoints.down('xs')]: {
      display: 'flex',
      overflowX: 'auto',
      '& > li': { flex: '0 0 220px' },
    },
  },
  inject: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 4,
    padding: theme.spacing(1.25, 1.75),
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.5),
    minWidth: 0,
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    ...typeStyles.body,
    ...typeStyles.strong,
  },
  to: {
    marginTop: 'auto',
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
}));

/** What is told and when, to scale, and which moments are held back. */
export function InjectPreview(props: {
  injects: GameDay['injects'];
  timeFactor: number;
  /** Minutes after the first inject, as it was then. */
  heldBack: number[];
}) {
  const { injects, timeFactor, heldBack } = props;
  const classes = useStyles();
  const t = useT();
  const end = Math.max(1, lastMinute(injects), ...heldBack);
  const place = (minutes: number) => `${(minutes / end) * 100}%`;
  return (
    <>
      <div
        className={classes.rail}
        role="img"
        aria-label={[
          t('injects.picture', {
            count: injects.length,
            minutes: String(toldAfter(lastMinute(injects), timeFactor)),
          }),
          heldBack.length > 0 &&
            t('injects.heldBackCount', { count: heldBack.length }),
        ]
          .filter(Boolean)
          .join('; ')}
      >
        <div className={classes.axis} />
        {heldBack
          .filter(it => it >= 0)
          .map(minutes => (
            <span
              key={minutes}
              className={`${classes.point} ${classes.heldBack}`}
              style={{ left: place(minutes) }}
            />
          ))}
        {injects.map((it, index) => (
          <span
            key={`${it.from} ${it.afterMinutes}`}
            className={classes.point}
            style={{ left: place(it.afterMinutes) }}
          >
            {index + 1}
          </span>
        ))}
      </div>
      <ol className={classes.list}>
        {injects.map((it, index) => (
          <li key={`${it.from} ${it.afterMinutes}`} className={classes.inject}>
            <span className={classes.head}>
              <span>{index + 1}</span>
              <span>
                {t('injects.after', {
                  minutes: String(toldAfter(it.afterMinutes, timeFactor)),
                })}
              </span>
            </span>
            <Markdown content={it.text} />
            <span className={classes.to}>
              {t('injects.to', { who: it.to })}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
