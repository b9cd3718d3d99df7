import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { titleLimit } from '@debrief/backstage-plugin-debrief-common';
import type {
  DebriefInput,
  DebriefKind,
} from '@debrief/backstage-plugin-debrief-common';
import {
  DateTimeField,
  DebriefQueryProvider,
  EntityPicker,
  findFieldErrors,
  useDebriefSettings,
  useNavigate,
  useTimeZone,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import FormHelperText from '@material-ui/core/FormHelperText';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { FormEvent, useCallback, useId, useRef, useState } from 'react';
import { editRouteRef } from '../../routes';
import { debriefTranslationRef } from '../../translation';
import { findOwnerRef } from '../findOwnerRef';
import { KindField } from './KindField';
import { useStartDebrief } from './useStartDebrief';

const useStyles = makeStyles(theme => ({
  root: { '& .MuiButton-root': { textTransform: 'none' } },
  head: { padding: theme.spacing(2.5, 3, 1) },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(2.5, 2),
    alignItems: 'start',
    padding: theme.spacing(1.5, 3),
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  wide: { gridColumn: '1 / -1' },
  startedAt: {
    display: 'flex',
    gap: theme.spacing(1),
    alignItems: 'flex-start',
  },
  now: { height: 40, flex: 'none' },
  actions: { padding: theme.spacing(1.5, 3, 2.5) },
}));

/** @public */
export interface NewDebriefDialogProps {
  /** Where it started, as is filled in. */
  entity: Entity;
  kind?: DebriefKind;
  onClose: () => void;
}

/**
 * Starts a debrief: one sentence is enough, the rest is filled in. Saves a
 * draft and leads to its editor.
 */
export function NewDebriefDialog(props: NewDebriefDialogProps) {
  return (
    <DebriefQueryProvider>
      <NewDebriefForm {...props} />
    </DebriefQueryProvider>
  );
}

const fields = ['title', 'kind', 'entities', 'owner', 'severity', 'marks'];

function NewDebriefForm({ entity, kind, onClose }: NewDebriefDialogProps) {
  const classes = useStyles();
  const text = useTypeStyles();
  const titleId = useId();
  const { t } = useTranslationRef(debriefTranslationRef);
  const { severities } = useDebriefSettings();
  const { timeZone } = useTimeZone();
  const navigate = useNavigate();
  const editRoute = useRouteRef(editRouteRef);
  const sentence = useRef<HTMLInputElement | null>(null);
  const focusAtFirst = useCallback((input: HTMLInputElement | null) => {
    sentence.current = input;
    input?.focus();
  }, []);
  const [draft, setDraft] = useState(() => startDraft(entity, kind));
  const [severity, setSeverity] = useState<string | null>();
  const start = useStartDebrief({
    onSaved: debrief => {
      onClose();
      navigate(editRoute({ id: debrief.id }));
    },
  });
  const errors = start.error ? findFieldErrors(start.error, fields) : {};
  const shownSeverity =
    severity === undefined ? usualSeverity(draft.kind, severities) : severity;

  function change(patch: Partial<typeof draft>) {
    setDraft(current => ({ ...current, ...patch }));
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const title = draft.title.trim();
    if (!title) {
      sentence.current?.focus();
    } else if (draft.entityRef) {
      start.save(toInput({ ...draft, title, severity: shownSeverity }));
    }
  }

  return (
    <Dialog
      className={classes.root}
      open
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      aria-labelledby={titleId}
    >
      <form onSubmit={onSubmit} noValidate>
        <div className={classes.head}>
          <h2 id={titleId} className={text.entryTitle}>
            {t('entity.dialog.title')}
          </h2>
          <p className={text.qualifying}>{t('entity.dialog.subtitle')}</p>
        </div>
        <DialogContent className={classes.fields}>
          <TextField
            id={`${titleId}sentence`}
            className={classes.wide}
            required
            inputRef={focusAtFirst}
            label={t('entity.dialog.sentence')}
            placeholder={t('entity.dialog.sentencePlaceholder')}
            value={draft.title}
            onChange={event => change({ title: event.target.value })}
            error={'title' in errors}
            helperText={errors.title}
            inputProps={{ maxLength: titleLimit }}
            InputLabelProps={{ shrink: true, required: false }}
            variant="outlined"
            size="small"
          />
          <KindField
            className={classes.wide}
            value={draft.kind}
            onChange={chosen => change({ kind: chosen })}
            error={errors.kind}
          />
          <EntityPicker
            label={t('entity.dialog.entity')}
            kinds={[
              'Component',
              'API',
              'Resource',
              'System',
              'Domain',
              'Group',
            ]}
            value={draft.entityRef}
            onChange={entityRef => change({ entityRef })}
            error={'entities' in errors || draft.entityRef === null}
            helperText={errors.entities}
          />
          <EntityPicker
            label={t('entity.dialog.owner')}
            kinds={['User', 'Group']}
            value={draft.owner}
            onChange={owner => change({ owner })}
            error={'owner' in errors}
            helperText={errors.owner}
          />
          <TextField
            id={`${titleId}severity`}
            select
            label={t('entity.dialog.severity')}
            value={shownSeverity ?? ''}
            onChange={event => setSeverity(event.target.value || null)}
            error={'severity' in errors}
            helperText={errors.severity}
            InputLabelProps={{ shrink: true }}
            SelectProps={{
              displayEmpty: true,
              labelId: `${titleId}severity-label`,
            }}
            variant="outlined"
            size="small"
          >
            {severities.map(({ id, title }) => (
              <MenuItem key={id} value={id}>
                {title}
              </MenuItem>
            ))}
            <MenuItem value="">{t('entity.dialog.noSeverity')}</MenuItem>
          </TextField>
          <div className={classes.startedAt}>
            <DateTimeField
              label={t('entity.dialog.startedAt')}
              value={draft.startedAt}
              onChange={startedAt => change({ startedAt })}
              timeZone={timeZone}
              error={'marks' in errors}
              helperText={errors.marks}
            />
            <Button
              className={classes.now}
              variant="outlined"
              onClick={() => change({ startedAt: thisMinute() })}
            >
              {t('entity.dialog.now')}
            </Button>
          </div>
          {errors[''] && (
            <FormHelperText className={classes.wide} error role="alert">
              {t('entity.dialog.failed', {
                message: errors[''].replace(/\.$/, ''),
              })}
            </FormHelperText>
          )}
        </DialogContent>
        <DialogActions className={classes.actions}>
          <Button onClick={onClose}>{t('entity.dialog.cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disableElevation
            disabled={start.isPending}
          >
            {start.isPending
              ? t('entity.dialog.saving')
              : t('entity.dialog.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface Draft {
  title: string;
  kind: DebriefKind;
  entityRef: string | null;
  owner: string | null;
  startedAt: string | null;
}

function startDraft(entity: Entity, kind: DebriefKind = 'incident'): Draft {
  return {
    title: '',
    kind,
    entityRef: stringifyEntityRef(entity),
    owner: findOwnerRef(entity),
    startedAt: null,
  };
}

// What only almost happened had no severity.
function usualSeverity(
  kind: DebriefKind,
  severities: { id: string }[],
): string | null {
  return kind === 'incident'
    ? (severities[1] ?? severities[0])?.id ?? null
    : null;
}

function thisMinute(): string {
  const now = new Date();
  now.setSeconds(0, 0);
  return now.toISOString();
}

function toInput(draft: Draft & { severity: string | null }): DebriefInput {
  return {
    title: draft.title,
    kind: draft.kind,
    severity: draft.severity,
    entities: draft.entityRef
      ? [{ entityRef: draft.entityRef, role: 'origin' }]
      : [],
    owner: draft.owner,
    ...(draft.startedAt && { marks: { startedAt: draft.startedAt } }),
  };
}
