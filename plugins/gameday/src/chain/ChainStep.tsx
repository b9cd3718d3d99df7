import { Link } from '@backstage/core-components';
import {
  CountermeasureStateText,
  InstantText,
  KindIcon,
  KindShape,
  typeStyles,
  useSignalColours,
  OptionalLink,
  DrillOutcomeText,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { usePlaces } from '../places/usePlaces';
import { useWords } from '../useWords';
import type { Step } from './chain';

const useStyles = makeStyles(theme => ({
  meta: { ...typeStyles.qualifying, color: theme.palette.text.secondary },
  title: { ...typeStyles.body, overflowWrap: 'anywhere' },
}));

/** The shape of a step, in the colour of what it showed. */
export function StepIcon({ step }: { step: Step }) {
  const { attention, held } = useSignalColours();
  const colour = {
    good: held.main,
    bad: attention.main,
    plain: 'inherit',
  }[verdictOf(step)];
  return (
    <span style={{ color: colour, display: 'inline-flex' }}>
      <KindIcon kind={shapeOf(step)} />
    </span>
  );
}

function shapeOf(step: Step): KindShape {
  switch (step.type) {
    case 'debrief':
      return step.kind;
    case 'countermeasure':
      return verdictOf(step) === 'bad' ? 'did-not-hold' : 'countermeasure';
    default:
      return 'game-day';
  }
}

/** Whether a step is one that held, or one that did not. */
export function verdictOf(step: Step): 'good' | 'bad' | 'plain' {
  const verdict =
    step.type === 'game-day'
      ? step.outcome
      : step.type === 'countermeasure' &&
        step.countermeasure.verification?.verdict;
  if (verdict === 'held') {
    return 'good';
  }
  return verdict === 'refuted' || verdict === 'did-not-hold' ? 'bad' : 'plain';
}

/** What a step is, what it showed, and when. */
export function StepText(props: { step: Step; thisOne: string }) {
  const { step } = props;
  const classes = useStyles();
  const words = useWords();
  const places = usePlaces();
  const { attention } = useSignalColours();
  switch (step.type) {
    case 'debrief':
      return (
        <>
          <div className={classes.title}>
            <OptionalLink to={places.debrief(step.id)}>
              {words('debrief', { number: String(step.number) })} {step.title}
            </OptionalLink>
          </div>
          <div className={classes.meta}>
            <InstantText value={step.at} format="shortDate" />
          </div>
        </>
      );
    case 'countermeasure': {
      const { countermeasure } = step;
      return (
        <>
          <div className={classes.title}>
            <OptionalLink
              to={places.countermeasure(countermeasure.source, step.id)}
            >
              {words('countermeasure', { number: String(step.number) })}{' '}
              {step.title}
            </OptionalLink>
          </div>
          <div className={classes.meta}>
            <CountermeasureStateText state={countermeasure.state} />{' '}
            <InstantText value={step.at} format="shortDate" />
            {verdictOf(step) === 'bad' && (
              <b style={{ color: attention.main }}> {words('didNotHold')}</b>
            )}
          </div>
        </>
      );
    }
    default:
      return (
        <>
          <div className={classes.title}>
            {step.isThis ? (
              <b>{props.thisOne}</b>
            ) : (
              <Link to={places.read(step.id)}>
                {words('number', { number: String(step.number) })} {step.title}
              </Link>
            )}
          </div>
          <div className={classes.meta}>
            {step.outcome && <DrillOutcomeText outcome={step.outcome} />}{' '}
            <InstantText value={step.at} format="shortDate" />
          </div>
        </>
      );
  }
}
