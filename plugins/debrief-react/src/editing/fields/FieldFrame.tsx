import FormHelperText from '@material-ui/core/FormHelperText';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import type { Autosave } from '../../saving/Autosave';
import { useSaveState } from '../../saving/useField';
import { typeStyles } from '../../styles/typeStyles';
import { ConflictView } from '../conflict/ConflictView';
import type { Describe } from './describeValue';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0 },
  label: {
    display: 'block',
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
    marginBottom: theme.spacing(0.5),
  },
  hint: { marginLeft: 0 },
}));

export interface FieldFrameProps<F extends object, K extends keyof F> {
  autosave: Autosave<F>;
  path: K;
  /** The name of the field. */
  label: string;
  /** Whether the name is shown above; inputs that show their own do without. */
  withLabel?: boolean;
  hint?: ReactNode;
  /** What is wrong with the field as it is typed. */
  error?: string;
  /** How a value reads. */
  describe: Describe<F[K]>;
  /** Of a text: a third version can be written out of two. */
  fromText?: (text: string) => F[K];
  children: ReactNode;
}

/** What stands around a field: its name, what is wrong, and what to choose. */
export function FieldFrame<F extends object, K extends keyof F>(
  props: FieldFrameProps<F, K>,
) {
  const { autosave, path, describe, fromText } = props;
  const classes = useStyles();
  const state = useSaveState(autosave);
  const pending = state.pending.get(path);
  const mine = state.typed[path];
  const theirs = state.server[path];
  const error = pending?.rejection ?? props.error;

  return (
    <div className={classes.root}>
      {props.withLabel && <span className={classes.label}>{props.label}</span>}
      {props.children}
      {error && (
        <FormHelperText className={classes.hint} error role="alert">
          {error}
        </FormHelperText>
      )}
      {!error && props.hint && (
        <FormHelperText className={classes.hint}>{props.hint}</FormHelperText>
      )}
      {pending?.isConflict && (
        <ConflictView
          draft={`merge/${state.identity?.id}/${String(path)}`}
          label={props.label}
          by={state.by}
          mine={describe(mine)}
          theirs={describe(theirs)}
          onKeepMine={() => autosave.resolve(path, mine)}
          onTakeTheirs={() => autosave.resolve(path, theirs)}
          merge={
            fromText && {
              base: describe(state.base[path]),
              onMerge: text => autosave.resolve(path, fromText(text)),
            }
          }
        />
      )}
    </div>
  );
}
