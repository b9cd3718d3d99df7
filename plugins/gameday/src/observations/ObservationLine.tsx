import type { ObservationKind } from '@debrief/backstage-plugin-debrief-common';
import {
  Markdown,
  PersonChip,
  typeStyles,
  useLocale,
  useTimeZone,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useWords } from '../useWords';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.25, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1.25, 2) },
    borderTop: `1px solid ${theme.palette.divider}`,
    ...typeStyles.body,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
    ...typeStyles.qualifying,
  },
  author: { ...typeStyles.strong },
  time: { marginLeft: 'auto', color: theme.palette.text.secondary },
  unsent: { borderLeft: `3px dashed ${theme.palette.text.secondary}` },
}));

/** One thing that somebody saw, with the time at which they typed it. */
export function ObservationLine(props: {
  observation: {
    at: string;
    author: string;
    kind: ObservationKind;
    text: string;
  };
  drillNumber: number | undefined;
  isUnsent?: boolean;
}) {
  const { at, author, kind, text } = props.observation;
  const classes = useStyles();
  const words = useWords();
  const locale = useLocale();
  const { timeZone } = useTimeZone();
  const time = new Intl.DateTimeFormat(locale, {
    timeStyle: 'medium',
    timeZone,
    hourCycle: 'h23',
  }).format(new Date(at));
  return (
    <li className={`${classes.root} ${props.isUnsent ? classes.unsent : ''}`}>
      <div className={classes.head}>
        <span className={classes.author}>
          <PersonChip entityRef={author} />
        </span>
        {kind !== 'observation' && (
          <b>
            {kind === 'surprise' && '⚠ '}
            {kind === 'finding' && '⚑ '}
            {words(`observation.${kind}`)}
          </b>
        )}
        {props.drillNumber !== undefined && (
          <span>{words('drill', { number: String(props.drillNumber) })}</span>
        )}
        {props.isUnsent && <em>{words('unsent')}</em>}
        <time className={classes.time} dateTime={at}>
          {time}
        </time>
      </div>
      <Markdown content={text} />
    </li>
  );
}
