import { Link } from '@backstage/core-components';
import type { SearchResult } from '@debrief/backstage-plugin-debrief-common';
import {
  EntityLink,
  HighlightedText,
  InstantText,
  KindIcon,
  KindShape,
  typeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { CountermeasureMeta } from './CountermeasureMeta';
import { DebriefMeta } from './DebriefMeta';
import { GameDayMeta } from './GameDayMeta';
import { useResultPath } from './useResultPath';

const entitiesShown = 3;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    gap: theme.spacing(0.5, 1.5),
    padding: theme.spacing(2, 3),
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:focus-within': { backgroundColor: theme.palette.action.hover },
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1.75, 2) },
  },
  icon: { marginTop: 4 },
  title: {
    margin: 0,
    ...typeStyles.entryTitle,
    overflowWrap: 'anywhere',
  },
  date: {
    color: theme.palette.text.secondary,
    ...typeStyles.qualifying,
    lineHeight: typeStyles.entryTitle.lineHeight,
    whiteSpace: 'nowrap',
  },
  passage: {
    gridColumn: '2 / 4',
    margin: 0,
    maxWidth: 680,
    overflowWrap: 'anywhere',
  },
  meta: {
    gridColumn: '2 / 4',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    color: theme.palette.text.secondary,
    ...typeStyles.qualifying,
  },
}));

/** One result: what it is, the passage that was found, and where it belongs. */
export function SearchResultRow(props: { result: SearchResult }) {
  const { result } = props;
  const classes = useStyles();
  const path = useResultPath()(result);
  const title = <HighlightedText html={result.titleHighlight} />;
  return (
    <li className={classes.root}>
      <KindIcon
        className={classes.icon}
        kind={shapeOf(result)}
        fontSize="small"
      />
      <h3 className={classes.title}>
        {path ? (
          <Link to={path} data-search-result>
            {title}
          </Link>
        ) : (
          title
        )}
      </h3>
      <span className={classes.date}>
        <InstantText value={result.occurredAt} format="date" />
      </span>
      {result.highlight && (
        <p className={classes.passage}>
          <HighlightedText html={result.highlight} />
        </p>
      )}
      <div className={classes.meta}>
        <Meta result={result} />
        {result.entityRefs.slice(0, entitiesShown).map(ref => (
          <EntityLink key={ref} entityRef={ref} />
        ))}
        {result.entityRefs.length > entitiesShown && (
          <span>+{result.entityRefs.length - entitiesShown}</span>
        )}
      </div>
    </li>
  );
}

function Meta({ result }: { result: SearchResult }) {
  const { countermeasure, gameDay, number } = result;
  if (countermeasure) {
    return (
      <CountermeasureMeta countermeasure={countermeasure} number={number} />
    );
  }
  if (gameDay) {
    return <GameDayMeta gameDay={gameDay} number={number} />;
  }
  return <DebriefMeta result={result} />;
}

// The kind of a countermeasure's result is that of its debrief.
function shapeOf({ countermeasure, kind }: SearchResult): KindShape {
  return countermeasure === null && kind ? kind : 'countermeasure';
}
