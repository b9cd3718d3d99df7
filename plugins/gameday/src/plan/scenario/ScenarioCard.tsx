import type {
  Scenario,
  ScenarioSuggestion,
} from '@debrief/backstage-plugin-debrief-common';
import {
  InstantText,
  joinClasses,
  KindIcon,
  typeStyles,
  useDebriefSettings,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useSharedWords } from '../../useWords';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.5),
    padding: theme.spacing(1.5, 2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 4,
    minWidth: 0,
    '&:hover': { borderColor: theme.palette.primary.main },
    '&:focus-within': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
  chosen: {
    borderColor: theme.palette.primary.main,
    boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
    backgroundColor: theme.palette.action.hover,
  },
  happened: {
    display: 'flex',
    gap: theme.spacing(0.75),
    alignItems: 'center',
    ...typeStyles.qualifying,
    ...typeStyles.strong,
  },
  choose: {
    font: 'inherit',
    ...typeStyles.body,
    ...typeStyles.strong,
    color: 'inherit',
    textAlign: 'left',
    background: 'none',
    border: 0,
    padding: 0,
    cursor: 'pointer',
    outline: 'none',
    overflowWrap: 'anywhere',
    // The whole card is the button.
    '&::after': { content: '""', position: 'absolute', inset: 0 },
  },
  text: {
    margin: 0,
    ...typeStyles.body,
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  meta: {
    marginTop: 'auto',
    paddingTop: theme.spacing(0.5),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
}));

/** One scenario, and why it should be rehearsed here. */
export function ScenarioCard(props: {
  scenario: Scenario;
  suggestion?: ScenarioSuggestion;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const { scenario, suggestion } = props;
  const classes = useStyles();
  const t = useT();
  const shared = useSharedWords();
  const { failureModes } = useDebriefSettings();
  const happened = suggestion?.happened[0];
  const last = suggestion?.lastRehearsed;
  const mode =
    failureModes.find(it => it.id === scenario.failureMode)?.title ??
    scenario.failureMode;
  return (
    <li className={joinClasses(classes.root, props.isChosen && classes.chosen)}>
      {happened && (
        <span className={classes.happened}>
          <KindIcon
            kind={happened.kind === 'near-miss' ? 'near-miss' : 'incident'}
          />
          {t(
            happened.kind === 'near-miss'
              ? 'happened.near-miss'
              : 'happened.other',
          )}{' '}
          <InstantText value={happened.occurredAt} format="shortDate" />
        </span>
      )}
      <button
        type="button"
        className={classes.choose}
        aria-pressed={props.isChosen}
        onClick={props.onChoose}
      >
        {scenario.title}
      </button>
      <p className={classes.text}>
        {scenario.hypothesis || scenario.description}
      </p>
      <span className={classes.meta}>
        {mode}
        {happened &&
          ` · ${t('fromDebrief', { number: String(happened.number) })}`}
        {!happened && scenario.builtIn && ` · ${t('builtIn')}`}
        {suggestion && ' · '}
        {suggestion &&
          (last ? (
            <>
              {shared(`outcome.${last.outcome ?? 'none'}`)}{' '}
              <InstantText value={last.at} format="shortDate" />
            </>
          ) : (
            t('neverRehearsed')
          ))}
      </span>
    </li>
  );
}
