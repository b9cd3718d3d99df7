import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Debrief, titleLimit } from '@debrief/backstage-plugin-debrief-common';
import {
  findFieldErrors,
  typeStyles,
  joinClasses,
  useReadableErrors,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { FormEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { editRouteRef } from '../../routes';
import { debriefEntityTranslationRef } from '../translation';
import { findOwnerRef } from '../findOwnerRef';
import { useStartDebrief } from './useStartDebrief';

const useStyles = makeStyles(theme => ({
  root: { flex: '1 1 320px', maxWidth: 560, minWidth: 0, margin: 0 },
  field: {
    backgroundColor: theme.palette.background.paper,
    minHeight: 40,
    ...typeStyles.body,
    // Telephones zoom in on smaller type.
    [theme.breakpoints.down('xs')]: typeStyles.typedOnTelephone,
  },
}));

/**
 * One sentence and Enter make a draft of a weak signal. The sentence stays
 * until it is saved.
 */
export function QuickStart(props: { entity: Entity }) {
  const classes = useStyles();
  const readable = useReadableErrors();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const [sentence, setSentence] = useState('');
  const [saved, setSaved] = useState<Debrief>();
  const field = useRef<HTMLInputElement>(null);
  const start = useStartDebrief({
    onSaved: debrief => {
      // At once, so that a late Enter finds nothing left to save.
      flushSync(() => {
        setSaved(debrief);
        setSentence('');
      });
      field.current?.focus();
    },
  });

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const title = sentence.trim();
    if (title) {
      setSaved(undefined);
      start.save({
        title,
        kind: 'weak-signal',
        entities: [
          { entityRef: stringifyEntityRef(props.entity), role: 'origin' },
        ],
        owner: findOwnerRef(props.entity),
      });
    }
  }

  return (
    <form
      className={joinClasses(classes.root, readable)}
      onSubmit={onSubmit}
      noValidate
    >
      <TextField
        fullWidth
        size="small"
        variant="outlined"
        placeholder={t('start.sentencePlaceholder')}
        value={sentence}
        onChange={event => setSentence(event.target.value)}
        error={start.error !== null}
        helperText={
          <QuickStartStatus
            isPending={start.isPending}
            error={start.error}
            saved={sentence === '' ? saved : undefined}
            isWriting={sentence !== ''}
          />
        }
        // What is typed while a sentence is being saved would be cleared with it.
        InputProps={{ readOnly: start.isPending, className: classes.field }}
        inputProps={{
          'aria-label': t('start.sentenceLabel'),
          'aria-busy': start.isPending,
          maxLength: titleLimit,
        }}
        FormHelperTextProps={{ role: 'status' }}
        inputRef={field}
      />
    </form>
  );
}

function QuickStartStatus(props: {
  isPending: boolean;
  error: Error | null;
  saved: Debrief | undefined;
  isWriting: boolean;
}) {
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const editRoute = useRouteRef(editRouteRef);
  if (props.isPending) {
    return <>{t('start.saving')}</>;
  }
  if (props.error) {
    const message = Object.values(findFieldErrors(props.error, ['title']))
      .join('; ')
      .replace(/\.$/, '');
    return <>{t('start.failed', { message })}</>;
  }
  if (props.saved) {
    return (
      <>
        {t('start.saved', { number: String(props.saved.number) })}{' '}
        <Link to={editRoute({ id: props.saved.id })} underline="always">
          {t('start.openDraft')}
        </Link>
      </>
    );
  }
  return props.isWriting ? <>{t('start.sentenceHint')}</> : null;
}
