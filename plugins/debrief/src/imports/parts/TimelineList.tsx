import type { ImportedDocument } from '@debrief/backstage-plugin-debrief-common';
import {
  InstantText,
  useTypeStyles,
  ZoneNote,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(0.5),
    '& li': {
      display: 'grid',
      gridTemplateColumns: '144px minmax(0, 1fr)',
      columnGap: theme.spacing(1.5),
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
  },
  time: {
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
}));

/** The timeline that was read from a document. */
export function TimelineList(props: {
  entries: ImportedDocument['timeline'];
  timeZone: string;
}) {
  const classes = useStyles();
  const types = useTypeStyles();
  const [first] = props.entries;
  return (
    <>
      {first && (
        <p className={types.qualifying}>
          <ZoneNote at={first.at} timeZone={props.timeZone} />
        </p>
      )}
      <ol className={classes.root}>
        {props.entries.map(({ at, text }, index) => (
          <li key={index}>
            <span className={classes.time}>
              <InstantText
                value={at}
                format="dateTime"
                timeZone={props.timeZone}
              />
            </span>
            <span className={classes.text}>{text}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
