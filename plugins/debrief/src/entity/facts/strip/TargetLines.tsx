import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { toMilliseconds } from '@debrief/backstage-plugin-debrief-common';
import {
  formatDuration,
  typeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefEntityTranslationRef } from '../../translation';
import type { LogScale } from './logScale';
import { percent } from './percent';

const useStyles = makeStyles(theme => ({
  target: {
    position: 'absolute',
    top: 0,
    bottom: -4,
    borderLeft: `1.5px dashed ${theme.palette.text.primary}`,
  },
  targetLabel: {
    position: 'absolute',
    top: -3,
    whiteSpace: 'nowrap',
    color: theme.palette.text.primary,
    ...typeStyles.strong,
  },
}));

/** The targets, dashed, with their words on the side that has room. */
export function TargetLines(props: { goals: string[]; scale: LogScale }) {
  const { goals, scale } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const positions = goals.map(goal => scale.positionOf(toMilliseconds(goal)));
  if (goals.length === 0) {
    return null;
  }
  // The label stands on the side that has more room.
  const first = positions[0];
  const last = positions[positions.length - 1];
  const side =
    1 - last >= first
      ? { left: `calc(${percent(last)} + 5px)` }
      : { right: `calc(${percent(1 - first)} + 5px)` };
  const words = goals.map(formatDuration);
  return (
    <>
      {positions.map((position, index) => (
        <span
          key={goals[index]}
          className={classes.target}
          style={{ left: percent(position) }}
          aria-hidden
        />
      ))}
      <span className={classes.targetLabel} style={side}>
        {goals.length === 1
          ? t('facts.target', { goal: words[0] })
          : t('facts.targets', {
              goals: `${words[0]} – ${words[words.length - 1]}`,
            })}
      </span>
    </>
  );
}
