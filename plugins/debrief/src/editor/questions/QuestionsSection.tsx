import { targetsOf, timingsOf } from '@debrief/backstage-plugin-debrief-common';
import {
  formatDuration,
  goToSection,
  Section,
  typeStyles,
  useDebriefSettings,
  useSaveState,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { DebriefMarkdown } from '../DebriefMarkdown';
import { marksOf, pathsOfSection } from '../model/debriefFields';
import { useEditor } from '../session/EditorContext';
import { anchorOfSection } from '../session/sections';
import { useDebriefField } from '../session/useDebriefField';
import { useT } from '../useT';
import { titleFromAnswer } from './titleFromAnswer';

const paths = pathsOfSection('questions');

const useStyles = makeStyles(theme => ({
  question: { minWidth: 0 },
  asked: { margin: 0, ...typeStyles.body, ...typeStyles.strong },
  said: { margin: theme.spacing(0, 0, 1), ...typeStyles.body },
  park: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 1.5),
    marginTop: theme.spacing(1),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
}));

type Question = 'detect' | 'resolve';

/** Were we fast enough, and what would have to change? */
export function QuestionsSection() {
  const { debrief } = useEditor().session;
  return (
    <Section section="questions" onPause={() => debrief.flush(paths)}>
      <TargetQuestion question="detect" />
      <TargetQuestion question="resolve" />
    </Section>
  );
}

function TargetQuestion(props: { question: Question }) {
  const { question } = props;
  const classes = useStyles();
  const t = useT();
  const { attention, held } = useSignalColours();
  const settings = useDebriefSettings();
  const { typed } = useSaveState(useEditor().session.debrief);
  const marks = marksOf(typed);
  const target = targetsOf({ marks, severity: typed.severity }, settings)[
    question
  ];
  const { toDetect, toResolve } = timingsOf(marks);
  const duration = formatDuration(question === 'detect' ? toDetect : toResolve);
  const verdict = target.met ? 'Yes' : 'No';

  return (
    <div className={classes.question}>
      <p className={classes.asked}>
        {t(`questions.${question}`, {
          goal: formatDuration(target.goal),
        })}
      </p>
      {target.met === null ? (
        <p className={classes.said}>
          {t('questions.unknown')}{' '}
          <Button
            size="small"
            color="primary"
            onClick={() => goToSection(anchorOfSection('marks'))}
          >
            {t('questions.toMarks')}
          </Button>
        </p>
      ) : (
        <p
          className={classes.said}
          style={{ color: target.met ? held.main : attention.main }}
        >
          {t(`questions.${question}${verdict}`, { duration })}
        </p>
      )}
      {target.met === false && <Answer question={question} />}
    </div>
  );
}

/** Only a missed target asks for it. */
function Answer(props: { question: Question }) {
  const { question } = props;
  const classes = useStyles();
  const t = useT();
  const { session, mayChangeCountermeasures } = useEditor();
  const [answer] = useDebriefField(`targetAnswers.${question}`);
  const [parked, setParked] = useState<string | null>(null);
  const title = titleFromAnswer(answer);

  return (
    <>
      <DebriefMarkdown
        path={`targetAnswers.${question}`}
        label={t(`questions.answerOf.${question}`)}
        minRows={2}
      />
      {mayChangeCountermeasures && (
        <div className={classes.park}>
          <Button
            variant="outlined"
            color="primary"
            size="small"
            disabled={!title || parked === title}
            onClick={() => {
              session.countermeasures.add({
                title,
                cornerstone: question === 'detect' ? 'monitor' : 'respond',
              });
              setParked(title);
            }}
          >
            {t('questions.park')}
          </Button>
          <span role="status">
            {parked
              ? t('questions.parked', { title: parked })
              : !title && t('questions.parkHint')}
          </span>
          {parked && (
            <Button
              size="small"
              color="primary"
              onClick={() => goToSection(anchorOfSection('countermeasures'))}
            >
              {t('questions.toCountermeasures')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
