import { makeStyles } from '@material-ui/core/styles';
import { typeStyles } from '../../styles/typeStyles';
import { useSignalColours } from '../../styles/useSignalColours';
import { useT } from '../useT';
import { differingParts } from './differingParts';

const useStyles = makeStyles(theme => ({
  label: {
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
    marginBottom: theme.spacing(0.5),
  },
  text: {
    margin: 0,
    padding: theme.spacing(1, 1.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 4,
    maxHeight: 320,
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    ...typeStyles.body,
    '& mark': {
      color: theme.palette.text.primary,
      ...typeStyles.strong,
      borderRadius: 2,
    },
  },
}));

/** One of two versions, with what only it says marked. */
export function ConflictSide(props: {
  label: string;
  text: string;
  other: string;
}) {
  const classes = useStyles();
  const { highlight } = useSignalColours();
  const t = useT();
  return (
    <div>
      <div className={classes.label}>{props.label}</div>
      <div
        className={classes.text}
        tabIndex={0}
        aria-label={props.label}
        role="group"
      >
        {props.text === '' ? (
          <em>{t('conflict.nothing')}</em>
        ) : (
          differingParts(props.text, props.other).map((part, index) =>
            part.differs ? (
              // eslint-disable-next-line react/no-array-index-key
              <mark key={index} style={{ backgroundColor: highlight }}>
                {part.text}
              </mark>
            ) : (
              part.text
            ),
          )
        )}
      </div>
    </div>
  );
}
