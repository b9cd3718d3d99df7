import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { MouseEvent, ReactNode, useRef, useState } from 'react';
import type { Removal, Row, RowAutosaves } from '../../saving/RowAutosaves';
import { savedOf } from '../../saving/savedStatus';
import type { ResourceModel } from '../../saving/saveState';
import { useSaveState } from '../../saving/useField';
import { typeStyles } from '../../styles/typeStyles';
import { useT } from '../useT';
import { CloseButton } from './CloseButton';
import { FocusedButton } from './FocusedButton';
import { rememberPlace } from './rememberPlace';

const useStyles = makeStyles(theme => ({
  notice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 0),
    ...typeStyles.body,
  },
  status: {
    ...typeStyles.qualifying,
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
  const closeButton = useRef<HTMLButtonElement>(null);
  const state = useSaveState(row.autosave);
  const { status } = savedOf(
    state,
    state.paths,
    props.model.findHeld(state.typed),
  );

  const remove = async ({ currentTarget }: MouseEvent) => {
    const goOn = rememberPlace(currentTarget);
    const outcome = await rows.remove(row.key);
    setRemoval(outcome);
    // Otherwise the question is still there, and so is its button.
    if (outcome === 'removed' || outcome === 'forbidden') {
      goOn();
    }
  };
  const keep = () => {
    setRemoval(null);
    closeButton.current?.focus();
  };
  const changeRow =
    (change: () => void) =>
    ({ currentTarget }: MouseEvent) => {
      const goOn = rememberPlace(currentTarget);
      change();
      goOn();
    };

  const removeButton = (
    <CloseButton
      what={what}
      buttonRef={closeButton}
      onClick={() => setRemoval('asked')}
    />
  );

  return (
    <>
      {props.children(removeButton)}
      {removal && removal !== 'removed' && (
        <div className={classes.notice} role="alert">
          {t(`removal.${removal === 'asked' ? 'ask' : removal}`)}
          {removal !== 'forbidden' && (
            <FocusedButton
              size="small"
              variant="outlined"
              color="primary"
              onClick={remove}
            >
              {t('removal.yes')}
            </FocusedButton>
          )}
          <Button size="small" onClick={keep}>
            {t('removal.no')}
          </Button>
        </div>
      )}
      {status === 'gone' && (
        <div className={classes.notice} role="alert">
          {t('gone.title')}
          <Button
            size="small"
            variant="outlined"
            color="primary"
            onClick={changeRow(() => row.autosave.startOver())}
          >
            {t('gone.again')}
          </Button>
          <Button size="small" onClick={changeRow(() => rows.letGo(row.key))}>
            {t('gone.letGo')}
          </Button>
        </div>
      )}
      {(status === 'offline' ||
        status === 'signedOut' ||
        status === 'forbidden') && (
        <div className={classes.status}>
          {t(`saved.${state.isKept ? status : 'offlineUnkept'}`)}
        </div>
      )}
    </>
  );
}
