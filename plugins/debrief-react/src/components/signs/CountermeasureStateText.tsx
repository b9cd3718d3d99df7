import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { CountermeasureState } from '@debrief/backstage-plugin-debrief-common';
import { makeStyles } from '@material-ui/core/styles';
import { typeStyles } from '../../styles/typeStyles';
import { SignalColours, useSignalColours } from '../../styles/useSignalColours';
import { debriefReactTranslationRef } from '../../translation';
import { InstantText } from '../time/InstantText';

const useStyles = makeStyles({
  reached: {
    color: (colours: SignalColours) => colours.held.main,
    ...typeStyles.strong,
  },
});

/**
 * The state of a countermeasure in words; what is done or verified stands out.
 *
 * @param props - `since` is when it reached the state, shown behind it
 */
export function CountermeasureStateText(props: {
  state: CountermeasureState;
  since?: string;
}) {
  const classes = useStyles(useSignalColours());
  const { t } = useTranslationRef(debriefReactTranslationRef);
  const reached = props.state === 'done' || props.state === 'verified';
  return (
    <span className={reached ? classes.reached : undefined}>
      {t(`countermeasureState.${props.state}`)}
      {props.since && (
        <>
          {' '}
          <InstantText value={props.since} format="shortDate" />
        </>
      )}
    </span>
  );
}
