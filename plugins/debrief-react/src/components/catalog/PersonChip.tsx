import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { typeStyles } from '../../styles/typeStyles';
import { EntityLink } from './EntityLink';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    minWidth: 0,
  },
  initials: {
    width: 24,
    height: 24,
    borderRadius: 12,
    flex: 'none',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: theme.palette.action.selected,
    color: theme.palette.text.primary,
    ...typeStyles.initials,
  },
}));

/**
 * A person or a team with their initials.
 *
 * @param props - with `link` the name leads to their page
 */
export function PersonChip(props: { entityRef: string; link?: boolean }) {
  const classes = useStyles();
  const { primaryTitle } = useEntityPresentation(props.entityRef, {
    defaultKind: 'user',
  });
  return (
    <span className={classes.root}>
      <span className={classes.initials} aria-hidden>
        {initialsOf(primaryTitle)}
      </span>
      {props.link ? (
        <EntityLink entityRef={props.entityRef} />
      ) : (
        <span>{primaryTitle}</span>
      )}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/[\s._-]+/).filter(Boolean);
  const chosen = words.length > 2 ? [words[0], words[words.length - 1]] : words;
  return chosen
    .map(word => Array.from(word)[0])
    .join('')
    .toLocaleUpperCase();
}
