import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ImportWarning } from '@debrief/backstage-plugin-debrief-common';
import { typeStyles } from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo } from 'react';
import { debriefImportsTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(1),
  },
  item: {
    display: 'grid',
    gridTemplateColumns: '64px minmax(0, 1fr)',
    columnGap: theme.spacing(1),
  },
  line: { color: theme.palette.text.secondary },
  source: {
    gridColumn: 2,
    fontFamily: 'monospace',
    ...typeStyles.qualifying,
    padding: theme.spacing(0.5, 1),
    borderLeft: `2px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
  },
}));

const longestLine = 300;

/** What the importer doubts, each beside the line that it is about. */
export function WarningList(props: {
  warnings: ImportWarning[];
  content: string;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefImportsTranslationRef);
  const lines = useMemo(
    () => props.content.split(/\r\n|\r|\n/),
    [props.content],
  );
  return (
    <ul className={classes.root}>
      {props.warnings.map(({ line, message }, index) => {
        const source = (lines[line - 1] ?? '').trim().slice(0, longestLine);
        return (
          <li key={index} className={classes.item}>
            <span className={classes.line}>
              {t('document.line', { line: String(line) })}
            </span>
            <span>{message}</span>
            {source && <code className={classes.source}>{source}</code>}
          </li>
        );
      })}
    </ul>
  );
}
