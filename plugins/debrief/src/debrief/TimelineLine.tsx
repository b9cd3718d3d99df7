import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TimelineEntry } from '@debrief/backstage-plugin-debrief-common';
import {
  formatInstant,
  InstantText,
  Markdown,
  PersonName,
  typeStyles,
  useLocale,
  useTimeZone,
} from '@debrief/backstage-plugin-debrief-react';
import { alpha, makeStyles } from '@material-ui/core/styles';
import { debriefReadingTranslationRef } from './translation';
import { CopyLinkButton } from './CopyLinkButton';
import { TimelineRow } from './timelineRows';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: '52px 108px minmax(0, 1fr) 24px',
    gap: theme.spacing(0, 1.5),
    alignItems: 'start',
    padding: theme.spacing(0.75, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    scrollMarginTop: theme.spacing(8),
    '&:first-child, $mark + &': { borderTopColor: 'transparent' },
    [theme.breakpoints.down(700)]: {
      gridTemplateColumns: '44px minmax(0, 1fr) 24px',
      gap: theme.spacing(0, 1),
    },
  },
  mark: {
    margin: theme.spacing(0, -1.5),
    padding: theme.spacing(0.75, 1.5),
    borderTopColor: 'transparent',
    borderRadius: 4,
    backgroundColor: alpha(theme.palette.primary.main, 0.08),
    ...typeStyles.strong,
  },
  target: {
    outline: `2px solid ${theme.palette.primary.main}`,
    outlineOffset: 2,
    borderRadius: 4,
  },
  onlyPrinted: { '@media screen': { display: 'none' } },
  time: { ...typeStyles.strong },
  kind: {
    ...typeStyles.qualifying,
    ...typeStyles.regular,
    color: theme.palette.text.secondary,
  },
  text: {
    [theme.breakpoints.down(700)]: { gridColumn: 2, gridRow: 2 },
  },
  copy: {
    [theme.breakpoints.down(700)]: { gridColumn: 3, gridRow: 1 },
  },
  origin: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1),
    ...typeStyles.qualifying,
    ...typeStyles.regular,
    color: theme.palette.text.secondary,
  },
}));

/** One line of the timeline, with an address of its own. */
export function TimelineLine(props: {
  row: TimelineRow;
  isTarget: boolean;
  isOnlyPrinted: boolean;
}) {
  const { row } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  const locale = useLocale();
  const { timeZone } = useTimeZone();
  const kind = row.type === 'mark' ? 'mark' : row.entry.kind;
  const names = [
    classes.root,
    kind === 'mark' && classes.mark,
    props.isTarget && classes.target,
    props.isOnlyPrinted && classes.onlyPrinted,
  ];
  return (
    <li
      id={row.anchor}
      className={names.filter(Boolean).join(' ')}
      aria-current={props.isTarget ? 'location' : undefined}
    >
      <span className={classes.time}>
        <InstantText value={row.at} format="time" />
      </span>
      <span className={classes.kind}>{t(`timeline.kind.${kind}`)}</span>
      <div className={classes.text}>
        {row.type === 'mark' ? (
          t(`mark.${row.name}`)
        ) : (
          <>
            <Markdown content={row.entry.text} />
            <Origin entry={row.entry} />
          </>
        )}
      </div>
      <CopyLinkButton
        className={classes.copy}
        anchor={row.anchor}
        label={t('timeline.copyLink', {
          time: formatInstant(row.at, { format: 'time', timeZone, locale }),
        })}
      />
    </li>
  );
}

function Origin(props: { entry: TimelineEntry }) {
  const { author, source } = props.entry;
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  if (!author && !source?.url) {
    return null;
  }
  return (
    <div className={classes.origin}>
      {author && (
        <span>
          <PersonName entityRef={author} />
        </span>
      )}
      {source?.url && <Link to={source.url}>{t('timeline.source')}</Link>}
    </div>
  );
}
