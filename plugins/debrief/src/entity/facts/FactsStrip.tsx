import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  LearningRecord,
  LearningRecordItem,
} from '@debrief/backstage-plugin-debrief-common';
import {
  middle,
  narrow,
  useSearchParams,
} from '@debrief/backstage-plugin-debrief-react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { debriefEntityTranslationRef } from '../translation';
import { toOpenHere } from '../openHere/openHereFilter';
import { usePlaces } from '../usePlaces';
import { CountermeasuresFact } from './CountermeasuresFact';
import { DurationFact } from './DurationFact';
import { LastEventFact } from './LastEventFact';
import { LastGameDayFact } from './LastGameDayFact';

const useStyles = makeStyles(theme => {
  const line = `1px solid ${theme.palette.divider}`;
  return {
    root: {
      display: 'grid',
      gridTemplateColumns: '1.05fr 1.15fr 1.15fr 1fr 0.9fr',
      borderRadius: 4,
      '& > *': { padding: theme.spacing(2, 2.5), minWidth: 0 },
      '& > * + *': { borderLeft: line },
      [middle]: {
        gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
        '& > *': { gridColumn: 'span 2' },
        '& > :nth-child(n + 4)': { gridColumn: 'span 3', borderTop: line },
        '& > :nth-child(4)': { borderLeft: 0 },
      },
      [narrow]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
        '& > :nth-child(n)': {
          gridColumn: 'auto',
          border: 0,
          borderTop: line,
          padding: theme.spacing(1.75, 2),
        },
        '& > :first-child': { borderTop: 0 },
      },
    },
  };
});

/** What follows from the whole learning record, each number with its list. */
export function FactsStrip(props: {
  record: LearningRecord;
  lastEvent: LearningRecordItem | undefined;
}) {
  const { entityRef, facts } = props.record;
  const classes = useStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const places = usePlaces(entityRef);
  const [parameters] = useSearchParams();
  return (
    <Paper
      component="section"
      variant="outlined"
      className={classes.root}
      aria-label={t('facts.label')}
    >
      <LastEventFact
        event={props.lastEvent}
        at={facts.debriefs.lastAt}
        toDebrief={places.debrief}
      />
      <DurationFact
        title={t('facts.timeToDetect')}
        facts={facts.timeToDetect}
        listPath={places.debriefs}
        toDebrief={places.debrief}
      />
      <DurationFact
        title={t('facts.timeToResolve')}
        facts={facts.timeToResolve}
        listPath={places.debriefs}
        toDebrief={places.debrief}
      />
      <CountermeasuresFact
        facts={facts.countermeasures}
        allPath={places.countermeasures}
        toOpen={filter => toOpenHere(parameters, filter)}
      />
      <LastGameDayFact entityRef={entityRef} facts={facts.gameDays} />
    </Paper>
  );
}
