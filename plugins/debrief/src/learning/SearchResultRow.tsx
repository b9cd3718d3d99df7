import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
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
import { readRouteRef } from '../routes';
import { CountermeasureMeta } from './CountermeasureMeta';
import { DebriefMeta } from './DebriefMeta';

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
  const readRoute = useRouteRef(readRouteRef);
  const href =
    result.countermeasure === null
      ? readRoute({ id: result.id })
      : `${readRoute({ id: result.countermeasure.source.id })}#countermeasure-${
          result.id
        }`;
  return (
    <li className={classes.root}>
      <KindIcon
        className={classes.icon}
        kind={shapeOf(result)}
        fontSize="small"
      />
      <h3 className={classes.title}>
        <Link to={href} data-search-result>
          <HighlightedText html={result.titleHighlight} />
        </Link>
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
        {result.countermeasure ? (
          <CountermeasureMeta
            countermeasure={result.countermeasure}
            number={result.number}
          />
        ) : (
          <DebriefMeta result={result} />
        )}
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

// The kind of a countermeasure's result is that of its debrief.
function shapeOf({ countermeasure, kind }: SearchResult): KindShape {
  return countermeasure === null && kind ? kind : 'countermeasure';
}
