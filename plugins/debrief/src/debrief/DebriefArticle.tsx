import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import {
  printedClass,
  typeStyles,
  useCountermeasuresOf,
  usePrintStyles,
  useRevisions,
  useTimeline,
} from '@debrief/backstage-plugin-debrief-react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import useTitle from 'react-use/lib/useTitle';
import { debriefReadingTranslationRef } from './translation';
import { AffectedCard } from './AffectedCard';
import { CountermeasuresSection } from './CountermeasuresSection';
import { DebriefActions } from './DebriefActions';
import { DebriefTitle } from './DebriefTitle';
import { FactorsSection } from './FactorsSection';
import { HistorySection } from './HistorySection';
import { ImpactSection } from './ImpactSection';
import { LinksSection } from './LinksSection';
import { PeopleCard } from './PeopleCard';
import { PictureSection } from './PictureSection';
import { RelationsSection } from './RelationsSection';
import { sectionsOf } from './sections';
import { TableOfContents } from './TableOfContents';
import { TagsCard } from './TagsCard';
import { TextSection } from './TextSection';
import { TimelineSection } from './TimelineSection';
import { useScrollToHash } from './useScrollToHash';
import { WentWellSection } from './WentWellSection';

const useStyles = makeStyles(theme => ({
  root: {
    ...typeStyles.body,
    fontVariantNumeric: 'tabular-nums',
    color: theme.palette.text.primary,
    maxWidth: 1400,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: theme.spacing(2, 3),
    marginBottom: theme.spacing(3),
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: '176px minmax(0, 1fr) 304px',
    gap: theme.spacing(3),
    alignItems: 'start',
    // The portal's own column takes up to 224 px of it.
    [theme.breakpoints.down(1400)]: {
      gridTemplateColumns: 'minmax(0, 1fr) 304px',
    },
    [theme.breakpoints.down(1150)]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
    [theme.breakpoints.down(700)]: { gap: theme.spacing(2) },
    '@media print': { display: 'block' },
  },
  stack: {
    display: 'grid',
    gap: theme.spacing(3),
    minWidth: 0,
    [theme.breakpoints.down(700)]: { gap: theme.spacing(2) },
    '@media print': { display: 'block' },
  },
  side: {
    [theme.breakpoints.between(700, 1150)]: {
      gridTemplateColumns: '1fr 1fr',
      alignItems: 'start',
    },
  },
  card: {
    borderRadius: 4,
    '@media print': { border: 0 },
    minWidth: 0,
    '& > section + section': {
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  },
}));

/** A debrief in full: what happened, what was learnt, what came of it. */
export function DebriefArticle(props: { debrief: Debrief }) {
  const { debrief } = props;
  const classes = useStyles();
  usePrintStyles();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const timeline = useTimeline(debrief.id);
  const countermeasures = useCountermeasuresOf(debrief.id);
  const revisions = useRevisions(debrief.id);
  useTitle(
    t('title', {
      number: String(debrief.number),
      title: debrief.title,
    }),
    { restoreOnUnmount: true },
  );
  useScrollToHash(
    !timeline.isPending && !countermeasures.isPending && !revisions.isPending,
  );

  return (
    <article className={`${classes.root} ${printedClass}`}>
      <header className={classes.head}>
        <DebriefTitle debrief={debrief} />
        <DebriefActions debrief={debrief} />
      </header>
      <div className={classes.columns}>
        <TableOfContents
          sections={sectionsOf(debrief, {
            timeline: timeline.data?.length,
            countermeasures: countermeasures.data?.totalItems,
          })}
        />
        <div className={classes.stack}>
          <Paper className={classes.card} variant="outlined" elevation={0}>
            <PictureSection debrief={debrief} />
          </Paper>
          <Paper className={classes.card} variant="outlined" elevation={0}>
            <TextSection id="summary" text={debrief.summary} isLarge />
            <ImpactSection debrief={debrief} />
            <TimelineSection query={timeline} marks={debrief.marks} />
            <FactorsSection factors={debrief.factors} />
            <WentWellSection wentWell={debrief.wentWell} />
            <TextSection id="luck" text={debrief.luck} isOptional />
            <TextSection id="surprises" text={debrief.surprises} isOptional />
            <TextSection id="discussion" text={debrief.discussion} isOptional />
            <CountermeasuresSection query={countermeasures} />
            <RelationsSection relations={debrief.relations} />
            <LinksSection links={debrief.links} />
            <HistorySection debrief={debrief} query={revisions} />
          </Paper>
        </div>
        <div className={`${classes.stack} ${classes.side}`}>
          <AffectedCard entities={debrief.entities} />
          <PeopleCard debrief={debrief} />
          <TagsCard tags={debrief.tags} />
        </div>
      </div>
    </article>
  );
}
