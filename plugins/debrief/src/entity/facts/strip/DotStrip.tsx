import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  DurationFacts,
  toMilliseconds,
} from '@debrief/backstage-plugin-debrief-common';
import {
  formatDuration,
  typeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo } from 'react';
import { debriefEntityTranslationRef } from '../../translation';
import { Dots } from './Dots';
import { drawStrip, labelHeight } from './drawStrip';
import { percent } from './percent';
import { TargetLines } from './TargetLines';
import { TimeAxis } from './TimeAxis';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'relative',
    margin: theme.spacing(0.5, 1, 0),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
  plot: {
    position: 'relative',
    borderBottom: `1px solid ${theme.palette.text.secondary}`,
  },
  median: {
    position: 'absolute',
    top: labelHeight,
    width: 0,
    height: 0,
    marginLeft: -5,
    border: '5px solid transparent',
    borderTop: `8px solid ${theme.palette.text.primary}`,
    borderBottom: 0,
  },
}));

/**
 * How long it took each time, as dots on a logarithmic axis: filled within the
 * target, a ring when it was missed. Each dot leads to its debrief; the arrow
 * keys go from one to the next.
 */
export function DotStrip(props: {
  title: string;
  facts: DurationFacts;
  toDebrief: (id: string) => string;
}) {
  const { facts } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const drawing = useMemo(() => drawStrip(facts), [facts]);
  const median = facts.median && toMilliseconds(facts.median);
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={t('facts.stripLabel', {
        title: props.title,
        amount: String(facts.n),
        within: String(facts.withinTarget),
        median: formatDuration(facts.median),
        p90: formatDuration(facts.p90),
      })}
    >
      <div className={classes.plot} style={{ height: drawing.height }}>
        <TargetLines goals={drawing.goals} scale={drawing.scale} />
        {median && (
          <span
            className={classes.median}
            style={{ left: percent(drawing.scale.positionOf(median)) }}
            aria-hidden
          />
        )}
        <Dots drawing={drawing} toDebrief={props.toDebrief} />
      </div>
      <TimeAxis ticks={drawing.scale.ticks} />
    </div>
  );
}
