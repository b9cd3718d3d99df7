import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import { IncidentPicture } from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { hasMarks, sectionAnchor } from './sections';
import { TargetQuestion } from './TargetQuestion';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { debriefReadingTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  root: { scrollMarginTop: theme.spacing(1) },
  picture: {
    padding: theme.spacing(2.5, 3, 1.5),
    [theme.breakpoints.down(700)]: { padding: theme.spacing(2) },
  },
  questions: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    borderTop: `1px solid ${theme.palette.divider}`,
    '& > * + *': { borderLeft: `1px solid ${theme.palette.divider}` },
    [theme.breakpoints.down(700)]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      '& > * + *': {
        borderLeft: 0,
        borderTop: `1px solid ${theme.palette.divider}`,
      },
    },
  },
}));

/** The event to scale, and the two questions it raises. */
export function PictureSection(props: { debrief: Debrief }) {
  const { debrief } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const { marks, targets, timings, targetAnswers } = debrief;
  const isAsked =
    hasMarks(debrief) ||
    Boolean(targetAnswers.detect.trim() || targetAnswers.resolve.trim());
  return (
    <section
      id={sectionAnchor('picture')}
      className={classes.root}
      aria-label={t('section.picture')}
    >
      <div className={classes.picture}>
        <IncidentPicture
          variant="full"
          marks={marks}
          targets={targets}
          severity={debrief.severity}
        />
      </div>
      {isAsked && (
        <div className={classes.questions}>
          <TargetQuestion
            name="detect"
            target={targets.detect}
            taken={timings.toDetect}
            answer={targetAnswers.detect}
          />
          <TargetQuestion
            name="resolve"
            target={targets.resolve}
            taken={timings.toResolve}
            answer={targetAnswers.resolve}
          />
        </div>
      )}
    </section>
  );
}
