import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import {
  formatDuration,
  Markdown,
  typeStyles,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import CloseIcon from '@material-ui/icons/Close';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import { debriefReadingTranslationRef } from './translation';
import { NothingYet } from './NothingYet';

const useStyles = makeStyles(theme => ({
  root: {
    minWidth: 0,
    padding: theme.spacing(2, 3),
    [theme.breakpoints.down(700)]: { padding: theme.spacing(2) },
  },
  question: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.25, 1),
    margin: theme.spacing(0, 0, 0.5),
    ...typeStyles.body,
    ...typeStyles.strong,
  },
  verdict: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
  icon: { ...typeStyles.icon },
  taken: {
    ...typeStyles.qualifying,
    ...typeStyles.regular,
    color: theme.palette.text.secondary,
    whiteSpace: 'nowrap',
  },
  change: { margin: 0, ...typeStyles.strong },
}));

/** Were we fast enough, and if not: what would have to change? */
export function TargetQuestion(props: {
  name: 'detect' | 'resolve';
  target: Debrief['targets']['detect'];
  /** ISO 8601 duration, or null while the marks do not say. */
  taken: string | null;
  answer: string;
}) {
  const { name, target, taken, answer } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  return (
    <div className={classes.root}>
      <h3 className={classes.question}>
        <Verdict met={target.met} />
        <span>
          {t(`question.${name}`, { goal: formatDuration(target.goal) })}
        </span>
        <span className={classes.taken}>
          {taken
            ? t('question.took', { duration: formatDuration(taken) })
            : t('question.marksMissing')}
        </span>
      </h3>
      {target.met === false && (
        <p className={classes.change}>{t('question.change')}</p>
      )}
      {answer.trim() && <Markdown content={answer} />}
      {!answer.trim() && target.met === false && (
        <NothingYet text={t('question.unanswered')} />
      )}
    </div>
  );
}

function Verdict(props: { met: boolean | null }) {
  const classes = useStyles();
  const { attention, held } = useSignalColours();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  if (props.met === null) {
    return (
      <span className={classes.verdict}>
        <HelpOutlineIcon className={classes.icon} aria-hidden />
        {t('question.unknown')}
      </span>
    );
  }
  const Icon = props.met ? CheckIcon : CloseIcon;
  return (
    <span
      className={classes.verdict}
      style={{ color: (props.met ? held : attention).main }}
    >
      <Icon className={classes.icon} aria-hidden />
      {props.met ? t('question.yes') : t('question.no')}
    </span>
  );
}
