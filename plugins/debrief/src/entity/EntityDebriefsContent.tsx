import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntity } from '@backstage/plugin-catalog-react';
import { debriefsAmong } from '@debrief/backstage-plugin-debrief-common';
import {
  DebriefQueryProvider,
  measured,
  middle,
  narrow,
  QueryView,
} from '@debrief/backstage-plugin-debrief-react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { debriefEntityTranslationRef } from './translation';
import { EmptyRecord } from './EmptyRecord';
import { FactsStrip } from './facts/FactsStrip';
import { LoadingRecord } from './LoadingRecord';
import { OpenHereCard } from './openHere/OpenHereCard';
import { LearningRecordCard } from './record/LearningRecordCard';
import { useShownRecord, useWholeRecord } from './record/useShownRecord';
import { NewDebriefButton } from './start/NewDebriefButton';
import { QuickStart } from './start/QuickStart';
import { useMayCreateDebrief } from './start/useMayCreateDebrief';
import { usePreloadedDialog } from './start/LazyNewDebriefDialog';
import { useNewDebriefDialog } from './start/useNewDebriefDialog';

const useStyles = makeStyles(theme => ({
  root: {
    ...measured,
    maxWidth: 1400,
    '& .MuiButton-root': { textTransform: 'none' },
  },
  stack: { display: 'grid', gap: theme.spacing(3) },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1.5),
  },
  newDebrief: {
    height: 40,
    marginLeft: 'auto',
    [narrow]: { flex: '1 1 100%' },
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 352px',
    alignItems: 'start',
    gap: theme.spacing(3),
    [middle]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    [narrow]: { gap: theme.spacing(2) },
  },
  notice: { borderRadius: 4 },
}));

/** The learning record of the entity whose page this is. */
export function EntityDebriefsContent() {
  const { entity } = useEntity();
  return (
    <DebriefQueryProvider>
      <EntityDebriefs key={stringifyEntityRef(entity)} entity={entity} />
    </DebriefQueryProvider>
  );
}

function EntityDebriefs({ entity }: { entity: Entity }) {
  const classes = useStyles();
  const mayCreate = useMayCreateDebrief();
  const { open, dialog } = useNewDebriefDialog(entity);
  usePreloadedDialog();
  return (
    <div className={classes.root}>
      <div className={classes.stack}>
        {mayCreate && (
          <div className={classes.head}>
            <QuickStart entity={entity} />
            <NewDebriefButton
              className={classes.newDebrief}
              onClick={() => open()}
            />
          </div>
        )}
        <Record
          entity={entity}
          onStart={mayCreate ? () => open('near-miss') : undefined}
        />
      </div>
      {dialog}
    </div>
  );
}

function Record(props: { entity: Entity; onStart?: () => void }) {
  const { entity } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const entityRef = stringifyEntityRef(entity);
  const whole = useWholeRecord(entityRef);
  const shown = useShownRecord(entityRef);
  if (whole.error && !whole.data) {
    return (
      <Paper variant="outlined" className={classes.notice}>
        <QueryView query={whole}>{() => null}</QueryView>
      </Paper>
    );
  }
  if (!whole.data) {
    return <LoadingRecord />;
  }
  const record = whole.data.pages[0];
  const notice = (
    <>
      {record.incomplete && (
        <Alert severity="warning">{t('record.incomplete')}</Alert>
      )}
      {record.moreItems && (
        <Alert severity="info">{t('record.moreItems')}</Alert>
      )}
    </>
  );
  if (record.totalItems + record.facts.countermeasures.total === 0) {
    return (
      <>
        {notice}
        <EmptyRecord entity={entity} onStart={props.onStart} />
      </>
    );
  }
  return (
    <>
      {notice}
      <FactsStrip record={record} lastEvent={debriefsAmong(record.items)[0]} />
      <div className={classes.columns}>
        <LearningRecordCard entity={entity} whole={record} shown={shown} />
        <OpenHereCard entityRef={entityRef} />
      </div>
    </>
  );
}
