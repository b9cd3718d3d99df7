import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type {
  IndexableDocument,
  ResultHighlight,
} from '@backstage/plugin-search-common';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import { debriefKinds } from '@debrief/backstage-plugin-debrief-common';
import {
  debriefReactTranslationRef,
  EntityLink,
  InstantText,
  SeverityBadge,
  typeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import { z } from 'zod';

const entitiesShown = 3;

// What the collator writes; the engine may hold documents of an older version.
const factsSchema = z.object({
  kind: z.enum(debriefKinds).optional().catch(undefined),
  severity: z.string().optional().catch(undefined),
  occurredAt: z.iso.datetime().optional().catch(undefined),
  entityRefs: z.array(z.string()).catch([]),
});

const useStyles = makeStyles(theme => ({
  item: { display: 'flex', paddingBottom: theme.spacing(2) },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  passage: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    marginTop: theme.spacing(0.5),
    color: theme.palette.text.secondary,
    ...typeStyles.qualifying,
  },
}));

/**
 * What the portal's search hands to a result.
 *
 * @public
 */
export interface DebriefSearchResultListItemProps {
  icon?: ReactNode | ((result: IndexableDocument) => ReactNode);
  result?: IndexableDocument;
  highlight?: ResultHighlight;
  /** Position in the results. */
  rank?: number;
  /** Lines of text that are shown; 3 unless given. */
  lineClamp?: number;
}

/** A debrief among the results of the portal's search. */
export function DebriefSearchResultListItem(
  props: DebriefSearchResultListItemProps,
) {
  const { icon, result, highlight, lineClamp = 3 } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReactTranslationRef);
  if (!result) {
    return null;
  }
  const { kind, severity, occurredAt, entityRefs } = factsSchema.parse(result);
  return (
    <div className={classes.item}>
      {icon && (
        <ListItemIcon>
          {typeof icon === 'function' ? icon(result) : icon}
        </ListItemIcon>
      )}
      <div className={classes.words}>
        <Typography variant="h6" component="h3">
          <Link noTrack to={result.location}>
            <Text of="title" {...{ result, highlight }} />
          </Link>
        </Typography>
        <Typography
          className={classes.passage}
          style={{ WebkitLineClamp: lineClamp }}
          color="textSecondary"
          variant="body2"
        >
          <Text of="text" {...{ result, highlight }} />
        </Typography>
        <div className={classes.facts}>
          {kind && <span>{t(`kind.${kind}`)}</span>}
          {severity && severity !== 'none' && (
            <SeverityBadge severity={severity} />
          )}
          {occurredAt && <InstantText value={occurredAt} format="date" />}
          {entityRefs.slice(0, entitiesShown).map(ref => (
            <EntityLink key={ref} entityRef={ref} />
          ))}
        </div>
      </div>
    </div>
  );
}

function Text(props: {
  of: 'title' | 'text';
  result: IndexableDocument;
  highlight?: ResultHighlight;
}) {
  const { of, result, highlight } = props;
  const marked = highlight?.fields[of];
  return marked ? (
    <HighlightedSearchResultText
      text={marked}
      preTag={highlight.preTag}
      postTag={highlight.postTag}
    />
  ) : (
    <>{result[of]}</>
  );
}
