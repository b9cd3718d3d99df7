import { makeStyles } from '@material-ui/core/styles';
import { useSeverityNames } from '../../hooks';
import { joinClasses } from '../../styles/joinClasses';
import { typeStyles } from '../../styles/typeStyles';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-block',
    padding: '0 5px',
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: 3,
    color: theme.palette.text.primary,
    ...typeStyles.badge,
    letterSpacing: '0.02em',
    whiteSpace: 'nowrap',
  },
  first: {
    borderColor: theme.palette.text.primary,
    backgroundColor: theme.palette.text.primary,
    color: theme.palette.background.paper,
  },
  faint: {
    borderColor: theme.palette.divider,
    color: theme.palette.text.secondary,
    ...typeStyles.regular,
  },
}));

/**
 * A severity as text in a box: the worst filled, the next with a strong
 * outline, the others with a faint one. Nothing without a severity.
 */
export function SeverityBadge(props: { severity: string | null }) {
  const classes = useStyles();
  const severities = useSeverityNames();
  if (!props.severity) {
    return null;
  }
  const rank = severities.findIndex(it => it.id === props.severity);
  return (
    <span
      className={joinClasses(
        classes.root,
        rank === 0 && classes.first,
        (rank === -1 || rank > 1) && classes.faint,
      )}
    >
      {severities[rank]?.title ?? props.severity}
    </span>
  );
}
