import type { Entity } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { DebriefKind } from '@debrief/backstage-plugin-debrief-common';
import {
  DebriefQueryProvider,
  joinClasses,
  useNavigate,
  useReadableErrors,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import FormHelperText from '@material-ui/core/FormHelperText';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { editRouteRef } from '../../routes';
import { debriefEntityTranslationRef } from '../translation';
import { NewDebriefFields } from './NewDebriefFields';
import { useNewDebriefForm } from './useNewDebriefForm';

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

function NewDebriefForm({ entity, kind, onClose }: NewDebriefDialogProps) {
  const classes = useStyles();
  const readable = useReadableErrors();
  const text = useTypeStyles();
  const titleId = useId();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const navigate = useNavigate();
  const editRoute = useRouteRef(editRouteRef);
  const { form, severity, submit, isPending, refused } = useNewDebriefForm({
    entity,
    kind,
    onSaved: debrief => {
      onClose();
      navigate(editRoute({ id: debrief.id }));
    },
  });

  return (
    <Dialog
      className={joinClasses(classes.root, readable)}
      open
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      aria-labelledby={titleId}
    >
      <form onSubmit={submit} noValidate>
        <div className={classes.head}>
          <h2 id={titleId} className={text.entryTitle}>
            {t('dialog.title')}
          </h2>
          <p className={text.qualifying}>{t('dialog.subtitle')}</p>
        </div>
        <DialogContent className={classes.fields}>
          <NewDebriefFields
            control={form.control}
            severity={severity}
            refused={refused}
            wideClass={classes.wide}
          />
          {refused[''] && (
            <FormHelperText className={classes.wide} error role="alert">
              {t('dialog.failed', {
                message: refused[''].replace(/\.$/, ''),
              })}
            </FormHelperText>
          )}
        </DialogContent>
        <DialogActions className={classes.actions}>
          <Button onClick={onClose}>{t('dialog.cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disableElevation
            disabled={isPending}
          >
            {isPending ? t('dialog.saving') : t('dialog.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
