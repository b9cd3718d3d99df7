import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useState } from 'react';
import type { Removal, Row, RowAutosaves } from '../saving/RowAutosaves';
import type { ResourceModel } from '../saving/saveState';
import { savedOf } from '../session/savedStatus';
import { useSaveState } from '../session/useField';
import { useT } from '../useT';
import { RemoveButton } from './RemoveButton';

const useStyles = makeStyles(theme => ({
  notice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 0),
    fontSize: 13,
    lineHeight: '20px',
  },
  status: {
    fontSize: 12,
    lineHeight: '16px',
    color: theme.palette.text.secondary,
  },
}));

export interface RowFrameProps<F extends object> {
  rows: RowAutosaves<F>;
  row: Row<F>;
  model: ResourceModel<F>;
  /** Names the row to those who cannot see it. */
  what: string;
  /** Gets the button that removes the row, to be put where it fits. */
  children: (removeButton: ReactNode) => ReactNode;
}

/** What can befall any row: it is removed, by somebody else too, or stuck. */
export function RowFrame<F extends object>(props: RowFrameProps<F>) {
  const { rows, row, what } = props;
  const classes = useStyles();
  const t = useT();
  const [removal, setRemoval] = useState<Removal | 'asked' | null>(null);
  const state = useSaveState(row.autosave);
  const { status } = savedOf(
    state,
    state.paths,
    props.model.findHeld(state.typed),
  );

  const remove = async () => setRemoval(await rows.remove(row.key));

  const removeButton = (
    <RemoveButton what={what} onClick={() => setRemoval('asked')} />
  );

  return (
    <>
      {props.children(removeButton)}
      {removal && removal !== 'removed' && (
        <div className={classes.notice} role="alert">
          {t(`editor.removal.${removal === 'asked' ? 'ask' : removal}`)}
          {removal !== 'forbidden' && (
            <Button
              autoFocus
              size="small"
              variant="outlined"
              color="primary"
              onClick={remove}
            >
              {t('editor.removal.yes')}
            </Button>
          )}
          <Button size="small" onClick={() => setRemoval(null)}>
            {t('editor.removal.no')}
          </Button>
        </div>
      )}
      {status === 'gone' && (
        <div className={classes.notice} role="alert">
          {t('editor.gone.title')}
          <Button
            size="small"
            variant="outlined"
            color="primary"
            onClick={() => row.autosave.startOver()}
          >
            {t('editor.gone.again')}
          </Button>
          <Button size="small" onClick={() => rows.letGo(row.key)}>
            {t('editor.gone.letGo')}
          </Button>
        </div>
      )}
      {(status === 'offline' || status === 'forbidden') && (
        <div className={classes.status}>
          {t(`editor.saved.${state.isKept ? status : 'offlineUnkept'}`)}
        </div>
      )}
    </>
  );
}
