import { titleLimit } from '@debrief/backstage-plugin-debrief-common';
import {
  CountermeasureName,
  CountermeasurePicker,
  describeList,
  describeNumber,
  describeText,
  FieldFrame,
  LineRows,
  MarkdownField,
  NumberField,
  RemoveButton,
  Row,
  RowFrame,
  TextInput,
  typeStyles,
  useField,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { DrillFields, drillModel } from '../../model/drillFields';
import { useSession } from '../../session/SessionContext';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1.5, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    marginBottom: theme.spacing(1),
  },
  head: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) 144px auto',
    gap: theme.spacing(1),
    alignItems: 'start',
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: '20px minmax(0, 1fr) auto',
      '& > :nth-child(2)': { gridColumn: '2 / -1' },
      '& > :nth-child(3)': { gridColumn: 2 },
    },
  },
  number: {
    ...typeStyles.body,
    ...typeStyles.strong,
    paddingTop: theme.spacing(1.25),
  },
  actions: { display: 'flex', alignItems: 'center', minHeight: 40 },
}));

/** One fault: what is injected, when, and which alerts should fire. */
export function DrillRow(props: {
  row: Row<DrillFields>;
  number: number;
  isNew: boolean;
}) {
  const { row, number } = props;
  const { autosave } = row;
  const classes = useStyles();
  const t = useT();
  const { session } = useSession();
  const [title, setTitle] = useField(autosave, 'title');
  const [after, setAfter] = useField(autosave, 'plannedAfterMinutes');
  const [fault, setFault] = useField(autosave, 'fault');
  const [isUnfolded, setUnfolded] = useState(props.isNew);
  const isMissing = title.trim() === '';
  const name = title || String(number);
  return (
    <li
      className={classes.root}
      aria-label={t('drills.row', { title: name })}
      onBlur={() => autosave.flush()}
    >
      <RowFrame
        rows={session.drills}
        row={row}
        model={drillModel}
        what={t('drills.row', { title: name })}
      >
        {removeButton => (
          <>
            <div className={classes.head}>
              <span className={classes.number}>{number}</span>
              <FieldFrame
                autosave={autosave}
                path="title"
                label={t('drills.title')}
                error={isMissing ? t('drills.titleNeeded') : undefined}
                describe={describeText}
              >
                <TextInput
                  label={t('drills.title')}
                  value={title}
                  autoFocus={props.isNew}
                  onChange={event => setTitle(event.target.value)}
                  error={isMissing}
                  inputProps={{ maxLength: titleLimit }}
                />
              </FieldFrame>
              <FieldFrame
                autosave={autosave}
                path="plannedAfterMinutes"
                label={t('drills.after')}
                describe={describeNumber}
              >
                <NumberField
                  label={t('drills.after')}
                  value={after}
                  onChange={setAfter}
                />
              </FieldFrame>
              <span className={classes.actions}>
                <Button
                  size="small"
                  color="primary"
                  aria-expanded={isUnfolded}
                  onClick={() => setUnfolded(!isUnfolded)}
                >
                  {t(isUnfolded ? 'drills.fewerDetails' : 'drills.details')}
                </Button>
                {removeButton}
              </span>
            </div>
            {isUnfolded && (
              <>
                <FieldFrame
                  autosave={autosave}
                  path="fault"
                  label={t('drills.fault')}
                  withLabel
                  describe={describeText}
                  fromText={text => text}
                >
                  <MarkdownField
                    label={t('drills.fault')}
                    value={fault}
                    onChange={setFault}
                    minRows={2}
                  />
                </FieldFrame>
                <AlertsField row={row} />
                <RetestsField row={row} />
              </>
            )}
          </>
        )}
      </RowFrame>
    </li>
  );
}

/** The alerts that should fire while it is injected. */
function AlertsField(props: { row: Row<DrillFields> }) {
  const { autosave } = props.row;
  const t = useT();
  const [alerts, setAlerts] = useField(autosave, 'alerts.expected');
  return (
    <FieldFrame
      autosave={autosave}
      path="alerts.expected"
      label={t('drills.alerts')}
      withLabel
      describe={describeList(describeText)}
    >
      <LineRows
        lines={alerts}
        onChange={setAlerts}
        lineLabel={it => t('drills.alert', { number: String(it) })}
        addLabel={t('drills.addAlert')}
      />
    </FieldFrame>
  );
}

/** The countermeasures that the drill tests again. */
function RetestsField(props: { row: Row<DrillFields> }) {
  const { autosave } = props.row;
  const t = useT();
  const [retests, setRetests] = useField(autosave, 'retests');
  return (
    <FieldFrame
      autosave={autosave}
      path="retests"
      label={t('drills.retests')}
      withLabel
      describe={describeList(it => it.countermeasureId)}
    >
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {retests.map(it => (
          <li key={it.countermeasureId}>
            <CountermeasureName id={it.countermeasureId} />
            <RemoveButton
              what={t('drills.retests')}
              onClick={() => setRetests(retests.filter(other => other !== it))}
            />
          </li>
        ))}
      </ul>
      <CountermeasurePicker
        label={t('drills.addRetest')}
        onPick={countermeasureId =>
          setRetests([
            ...retests.filter(it => it.countermeasureId !== countermeasureId),
            { countermeasureId },
          ])
        }
      />
    </FieldFrame>
  );
}
