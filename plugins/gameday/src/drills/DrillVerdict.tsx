import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  detections,
  drillOutcomes,
  executions,
  isSameAlert,
} from '@debrief/backstage-plugin-debrief-common';
import type { DrillOutcome } from '@debrief/backstage-plugin-debrief-common';
import {
  AddButton,
  ChoiceChips,
  describeList,
  describeText,
  EntityPicker,
  FieldFrame,
  LineRows,
  MarkdownField,
  RemoveButton,
  Row,
  SelectField,
  TextInput,
  TextRow,
  useField,
  useRowStyles,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import type { DrillFields } from '../model/drillFields';
import { useSharedWords, useWords } from '../useWords';
import { gameDayDrillTranslationRef } from './translation';

type DrillRow = Row<DrillFields>;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  pairs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: theme.spacing(1.5),
  },
}));

function useT() {
  return useTranslationRef(gameDayDrillTranslationRef).t;
}

/**
 * Says two separate things of a drill: what the tool did, and what became of
 * the hypothesis. What the facts speak for stands beside it; a person decides.
 */
export function DrillVerdict(props: {
  row: DrillRow;
  suggested: DrillOutcome | null;
  /** Its outcome has had consequences, and stays. */
  isSettled?: boolean;
}) {
  const { row } = props;
  const classes = useStyles();
  return (
    <div className={classes.root} onBlur={() => row.autosave.flush()}>
      {!props.isSettled && (
        <OutcomeField row={row} suggested={props.suggested} />
      )}
      <div className={classes.pairs}>
        <ExecutionField row={row} />
        <ExecutionNoteField row={row} />
        <DetectedByField row={row} />
      </div>
      <NotesField row={row} />
      <FiredAlertsField row={row} />
      <SurprisesField row={row} />
    </div>
  );
}

function OutcomeField(props: {
  row: DrillRow;
  suggested: DrillOutcome | null;
}) {
  const { autosave } = props.row;
  const t = useT();
  const shared = useSharedWords();
  const text = useTypeStyles();
  const [outcome, setOutcome] = useField(autosave, 'outcome');
  return (
    <FieldFrame
      autosave={autosave}
      path="outcome"
      label={t('outcome')}
      withLabel
      describe={value => shared(`outcome.${value ?? 'none'}`)}
    >
      <ChoiceChips<DrillOutcome | 'none'>
        label={t('outcome')}
        value={outcome ?? 'none'}
        options={[...drillOutcomes, 'none' as const].map(value => ({
          value,
          label: shared(`outcome.${value}`),
        }))}
        onChange={value => {
          setOutcome(value === 'none' ? null : value);
          autosave.flush(['outcome']);
        }}
      />
      {props.suggested && (
        <p className={text.qualifying}>
          {t('suggested', { outcome: shared(`outcome.${props.suggested}`) })}
        </p>
      )}
    </FieldFrame>
  );
}

function ExecutionField({ row: { autosave } }: { row: DrillRow }) {
  const t = useT();
  const words = useWords();
  const [execution, setExecution] = useField(autosave, 'execution');
  return (
    <FieldFrame
      autosave={autosave}
      path="execution"
      label={t('execution')}
      describe={value => words(`execution.${value ?? 'none'}`)}
    >
      <SelectField
        label={t('execution')}
        value={execution}
        none={t('notSaid')}
        options={executions.map(value => ({
          value,
          label: words(`execution.${value}`),
        }))}
        onChange={setExecution}
        onClear={() => setExecution(null)}
      />
    </FieldFrame>
  );
}

function ExecutionNoteField({ row: { autosave } }: { row: DrillRow }) {
  const t = useT();
  const [note, setNote] = useField(autosave, 'executionNote');
  return (
    <FieldFrame
      autosave={autosave}
      path="executionNote"
      label={t('executionNote')}
      describe={describeText}
      fromText={text => text}
    >
      <TextInput
        label={t('executionNote')}
        value={note}
        onChange={event => setNote(event.target.value)}
        InputLabelProps={{ shrink: true }}
      />
    </FieldFrame>
  );
}

function DetectedByField({ row: { autosave } }: { row: DrillRow }) {
  const t = useT();
  const words = useWords();
  const [detectedBy, setDetectedBy] = useField(autosave, 'detectedBy');
  return (
    <FieldFrame
      autosave={autosave}
      path="detectedBy"
      label={t('detectedBy')}
      describe={value => (value ? words(`detection.${value}`) : '')}
    >
      <SelectField
        label={t('detectedBy')}
        value={detectedBy}
        none={t('notSaid')}
        options={detections.map(value => ({
          value,
          label: words(`detection.${value}`),
        }))}
        onChange={setDetectedBy}
        onClear={() => setDetectedBy(null)}
      />
    </FieldFrame>
  );
}

function NotesField({ row: { autosave } }: { row: DrillRow }) {
  const t = useT();
  const [notes, setNotes] = useField(autosave, 'notes');
  return (
    <FieldFrame
      autosave={autosave}
      path="notes"
      label={t('notes')}
      withLabel
      describe={describeText}
      fromText={text => text}
    >
      <MarkdownField
        label={t('notes')}
        value={notes}
        onChange={setNotes}
        minRows={2}
      />
    </FieldFrame>
  );
}

/** The expected ones are ticked; what else fired is written down. */
function FiredAlertsField({ row: { autosave } }: { row: DrillRow }) {
  const t = useT();
  const [expected] = useField(autosave, 'alerts.expected');
  const [fired, setFired] = useField(autosave, 'alerts.fired');
  const isExpected = (alert: string) =>
    expected.some(it => isSameAlert(it, alert));
  const others = fired.filter(it => !isExpected(it));
  const ticked = fired.filter(isExpected);
  return (
    <FieldFrame
      autosave={autosave}
      path="alerts.fired"
      label={t('alerts')}
      withLabel
      describe={describeList(describeText)}
    >
      {expected.map(alert => (
        <div key={alert}>
          <FormControlLabel
            control={
              <Checkbox
                size="small"
                color="primary"
                checked={fired.some(it => isSameAlert(it, alert))}
                onChange={event => {
                  setFired(
                    event.target.checked
                      ? [...fired, alert]
                      : fired.filter(it => !isSameAlert(it, alert)),
                  );
                  autosave.flush(['alerts.fired']);
                }}
              />
            }
            label={t('expectedFired', { alert })}
          />
        </div>
      ))}
      <LineRows
        lines={others}
        onChange={lines => setFired([...ticked, ...lines])}
        lineLabel={it => t('alert', { number: String(it) })}
        addLabel={t('addAlert')}
      />
    </FieldFrame>
  );
}

/** Whose picture of the system changed, and how. */
function SurprisesField({ row: { autosave } }: { row: DrillRow }) {
  const classes = useRowStyles();
  const t = useT();
  const [surprises, setSurprises] = useField(autosave, 'surprises');
  const change = (
    index: number,
    next: Partial<DrillFields['surprises'][number]>,
  ) =>
    setSurprises(
      surprises.map((it, at) => (at === index ? { ...it, ...next } : it)),
    );
  return (
    <FieldFrame
      autosave={autosave}
      path="surprises"
      label={t('surprises')}
      withLabel
      describe={describeList(it => it.text)}
    >
      <ul className={classes.list}>
        {surprises.map((it, index) => {
          const number = { number: String(index + 1) };
          return (
            // eslint-disable-next-line react/no-array-index-key -- they have no name
            <li key={index} className={classes.withChoice}>
              <EntityPicker
                label={t('whose', number)}
                kinds={['User']}
                value={it.whose}
                onChange={whose => change(index, { whose })}
                freeSolo
              />
              <TextRow
                label={t('surprise', number)}
                placeholder={t('surpriseHint')}
                value={it.text}
                onChange={text => change(index, { text })}
              />
              <span className={classes.remove}>
                <RemoveButton
                  what={t('surprise', number)}
                  onClick={() =>
                    setSurprises(surprises.filter((_, at) => at !== index))
                  }
                />
              </span>
            </li>
          );
        })}
      </ul>
      <AddButton
        label={t('addSurprise')}
        onClick={() => setSurprises([...surprises, { text: '', whose: null }])}
      />
    </FieldFrame>
  );
}
