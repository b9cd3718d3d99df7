import type { ImportedDocument } from '@debrief/backstage-plugin-debrief-common';
import {
  CountermeasureStateText,
  PersonName,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: { margin: 0, paddingLeft: theme.spacing(2.5) },
  item: { overflowWrap: 'anywhere' },
  note: { color: theme.palette.text.secondary },
}));

/** The countermeasures that were read from a document. */
export function CountermeasureList(props: {
  countermeasures: ImportedDocument['countermeasures'];
}) {
  const classes = useStyles();
  return (
    <ul className={classes.root}>
      {props.countermeasures.map(({ title, state, owner, dueDate }, index) => (
        <li key={index} className={classes.item}>
          {title}{' '}
          <span className={classes.note}>
            <CountermeasureStateText state={state} />
            {owner && (
              <>
                {', '}
                <PersonName entityRef={owner} />
              </>
            )}
            {dueDate && `, ${dueDate}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
