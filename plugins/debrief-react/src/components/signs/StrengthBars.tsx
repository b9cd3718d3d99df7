import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Strength } from '@debrief/backstage-plugin-debrief-common';
import { makeStyles } from '@material-ui/core/styles';
import { debriefReactTranslationRef } from '../../translation';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    whiteSpace: 'nowrap',
  },
  bars: { flex: 'none' },
});

const filledBars: Record<Strength, number> = {
  strong: 3,
  intermediate: 2,
  weak: 1,
};

/**
 * Three bars as for a signal, and the word. Nothing while nobody chose a
 * mechanism.
 */
export function StrengthBars(props: {
  strength: Strength | null;
  withWord?: boolean;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReactTranslationRef);
  if (!props.strength) {
    return null;
  }
  const filled = filledBars[props.strength];
  const withWord = props.withWord ?? true;
  const word = t(`strength.${props.strength}`);
  const name = t('strength.label', { strength: word });
  return (
    <span className={classes.root} title={name}>
      <svg
        className={classes.bars}
        width="16"
        height="14"
        viewBox="0 0 16 14"
        stroke="currentColor"
        role={withWord ? undefined : 'img'}
        aria-label={withWord ? undefined : name}
        aria-hidden={withWord || undefined}
      >
        {[0, 1, 2].map(bar => (
          <rect
            key={bar}
            x={1.5 + bar * 5}
            y={9.5 - bar * 4}
            width="3"
            height={3 + bar * 4}
            fill={bar < filled ? 'currentColor' : 'none'}
            strokeOpacity={bar < filled ? 1 : 0.5}
          />
        ))}
      </svg>
      {withWord && word}
    </span>
  );
}
