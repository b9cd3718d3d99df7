import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { borderOf } from '../../styles/borderOf';
import { typeStyles } from '../../styles/typeStyles';
import { RemoveButton } from './RemoveButton';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: 32,
    maxWidth: '100%',
    paddingLeft: theme.spacing(1.5),
    border: `1px solid ${borderOf(theme)}`,
    borderRadius: 16,
    ...typeStyles.body,
    '& select': {
      font: 'inherit',
      color: theme.palette.text.secondary,
      backgroundColor: theme.palette.background.paper,
      border: 0,
      margin: theme.spacing(0, 0.5),
      padding: theme.spacing(0.5, 0),
      borderRadius: 4,
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
      },
    },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
}));

export interface RefRowProps<V extends string> {
  entityRef: string;
  choice: V;
  choices: readonly { value: V; label: string }[];
  choiceLabel: (name: string) => string;
  onChange: (choice: V) => void;
  onRemove: () => void;
}

/** An entity or a person in a list, with what they have to do with it. */
export function RefRow<V extends string>(props: RefRowProps<V>) {
  const classes = useStyles();
  const { primaryTitle } = useEntityPresentation(props.entityRef);
  return (
    <li className={classes.root}>
      <span className={classes.name} title={props.entityRef}>
        {primaryTitle}
      </span>
      <select
        aria-label={props.choiceLabel(primaryTitle)}
        value={props.choice}
        onChange={event => {
          const chosen = props.choices.find(
            it => it.value === event.target.value,
          );
          if (chosen) {
            props.onChange(chosen.value);
          }
        }}
      >
        {props.choices.map(it => (
          <option key={it.value} value={it.value}>
            {it.label}
          </option>
        ))}
      </select>
      <RemoveButton what={primaryTitle} onClick={props.onRemove} />
    </li>
  );
}
