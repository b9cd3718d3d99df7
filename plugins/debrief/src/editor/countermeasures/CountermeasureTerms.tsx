import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  cornerstones,
  mechanisms,
  strengthOf,
} from '@debrief/backstage-plugin-debrief-common';
import {
  Autosave,
  DateField,
  debriefReactTranslationRef,
  describeText,
  EntityPicker,
  FieldFrame,
  SelectField,
  StrengthBars,
  TextInput,
  typeStyles,
  useField,
  useSaveState,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import type {
  CountermeasureFields,
  findMissing,
} from '../model/countermeasureFields';
import { useT } from '../useT';

const useStyles = makeStyles(theme => ({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
    gap: theme.spacing(1.5, 1),
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    },
  },
  explained: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.5),
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
  needs: { margin: 0, ...typeStyles.body, ...typeStyles.strong },
}));

interface TermsProps {
  autosave: Autosave<CountermeasureFields>;
  missing: ReturnType<typeof findMissing>;
}

/** Who, until when, and how. */
export function CountermeasureTerms(props: TermsProps) {
  const { autosave, missing } = props;
  const classes = useStyles();
  const t = useT();
  const kit = useTranslationRef(debriefReactTranslationRef).t;
  const { state } = useSaveState(autosave).typed;

  return (
    <>
      {missing.length > 0 && (
        <p className={classes.needs} role="status">
          {t('editor.countermeasures.needs', {
            state: kit(`countermeasureState.${state}`),
          })}
        </p>
      )}
      {state === 'dropped' && <ReasonField {...props} />}
      <div className={classes.fields}>
        <OwnerField {...props} />
        <DueDateField {...props} />
        <CornerstoneField {...props} />
        <MechanismField {...props} />
      </div>
    </>
  );
}

function OwnerField({ autosave, missing }: TermsProps) {
  const t = useT();
  const [owner, setOwner] = useField(autosave, 'owner');
  const error = missing.includes('owner')
    ? t('editor.countermeasures.ownerNeeded')
    : undefined;
  return (
    <FieldFrame
      autosave={autosave}
      path="owner"
      label={t('editor.countermeasures.owner')}
      error={error}
      describe={describeText}
    >
      <EntityPicker
        label={t('editor.countermeasures.owner')}
        kinds={['User']}
        value={owner}
        onChange={setOwner}
        autoFocus={Boolean(error)}
        error={Boolean(error)}
        freeSolo
      />
    </FieldFrame>
  );
}

function DueDateField({ autosave, missing }: TermsProps) {
  const t = useT();
  const [dueDate, setDueDate] = useField(autosave, 'dueDate');
  const error = missing.includes('dueDate')
    ? t('editor.countermeasures.dueDateNeeded')
    : undefined;
  return (
    <FieldFrame
      autosave={autosave}
      path="dueDate"
      label={t('editor.countermeasures.dueDate')}
      error={error}
      describe={describeText}
    >
      <DateField
        label={t('editor.countermeasures.dueDate')}
        value={dueDate}
        onChange={setDueDate}
        error={Boolean(error)}
      />
    </FieldFrame>
  );
}

function CornerstoneField({ autosave }: TermsProps) {
  const classes = useStyles();
  const t = useT();
  const [cornerstone, setCornerstone] = useField(autosave, 'cornerstone');
  return (
    <FieldFrame
      autosave={autosave}
      path="cornerstone"
      label={t('editor.countermeasures.cornerstone')}
      describe={value =>
        value ? t(`editor.countermeasures.cornerstones.${value}`) : ''
      }
    >
      <div className={classes.explained}>
        <SelectField
          label={t('editor.countermeasures.cornerstone')}
          value={cornerstone}
          none={t('editor.countermeasures.none')}
          options={cornerstones.map(value => ({
            value,
            label: t(`editor.countermeasures.cornerstones.${value}`),
          }))}
          onChange={setCornerstone}
          onClear={() => setCornerstone(null)}
        />
        {cornerstone && t(`editor.countermeasures.meaning.${cornerstone}`)}
      </div>
    </FieldFrame>
  );
}

function MechanismField({ autosave }: TermsProps) {
  const classes = useStyles();
  const t = useT();
  const kit = useTranslationRef(debriefReactTranslationRef).t;
  const [mechanism, setMechanism] = useField(autosave, 'mechanism');
  return (
    <FieldFrame
      autosave={autosave}
      path="mechanism"
      label={t('editor.countermeasures.mechanism')}
      describe={value =>
        value ? t(`editor.countermeasures.mechanisms.${value}`) : ''
      }
    >
      <div className={classes.explained}>
        <SelectField
          label={t('editor.countermeasures.mechanism')}
          value={mechanism}
          none={t('editor.countermeasures.none')}
          options={mechanisms.map(value => ({
            value,
            label: `${t(`editor.countermeasures.mechanisms.${value}`)} (${kit(
              `strength.${strengthOf(value) ?? 'weak'}`,
            )})`,
          }))}
          onChange={setMechanism}
          onClear={() => setMechanism(null)}
        />
        <StrengthBars strength={strengthOf(mechanism)} />
      </div>
    </FieldFrame>
  );
}

function ReasonField({ autosave, missing }: TermsProps) {
  const t = useT();
  const [reason, setReason] = useField(autosave, 'reason');
  const error = missing.includes('reason')
    ? t('editor.countermeasures.reasonNeeded')
    : undefined;
  return (
    <FieldFrame
      autosave={autosave}
      path="reason"
      label={t('editor.countermeasures.reason')}
      error={error}
      describe={describeText}
      fromText={text => text}
    >
      <TextInput
        label={t('editor.countermeasures.reason')}
        value={reason ?? ''}
        onChange={event => setReason(event.target.value || null)}
        error={Boolean(error)}
        autoFocus={Boolean(error)}
        multiline
        inputProps={{ maxLength: 2000 }}
        InputLabelProps={{ shrink: true }}
      />
    </FieldFrame>
  );
}
