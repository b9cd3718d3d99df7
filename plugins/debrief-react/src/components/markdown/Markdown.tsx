import { MarkdownContent } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { ErrorBoundary } from 'react-error-boundary';
import { joinClasses } from '../../styles/joinClasses';
import { typeStyles } from '../../styles/typeStyles';
import { UndrawnMarkdown } from './UndrawnMarkdown';

const useStyles = makeStyles(theme => ({
  root: {
    fontSize: 'inherit',
    lineHeight: 'inherit',
    overflowWrap: 'anywhere',
    '& > :first-child': { marginTop: 0 },
    '& > :last-child': { marginBottom: 0 },
    '& p, & ul, & ol, & blockquote, & pre, & table': {
      margin: theme.spacing(1, 0),
    },
    '& ul, & ol': { paddingLeft: theme.spacing(3) },
    '& h1, & h2, & h3, & h4, & h5, & h6': {
      ...typeStyles.body,
      ...typeStyles.strong,
      margin: theme.spacing(2, 0, 0.5),
    },
    '& a': { textDecoration: 'underline' },
    '& blockquote': {
      paddingLeft: theme.spacing(2),
      borderLeft: `4px solid ${theme.palette.divider}`,
      color: theme.palette.text.secondary,
    },
    '& code': { ...typeStyles.finer },
    '& pre': {
      overflowX: 'auto',
      maxWidth: '100%',
      padding: theme.spacing(1.5),
      borderRadius: 4,
      border: `1px solid ${theme.palette.divider}`,
      '@media print': { whiteSpace: 'pre-wrap' },
    },
    '& table': { display: 'block', overflowX: 'auto', maxWidth: '100%' },
    '& td, & th': { padding: theme.spacing(0.5, 1), lineHeight: 'inherit' },
    '& img': { maxWidth: '100%' },
  },
}));

/**
 * Markdown (GFM) in the type around it; long code scrolls. What cannot be drawn
 * is shown as it was written, so that the harm stays in its block.
 */
export function Markdown(props: { content: string; className?: string }) {
  const classes = useStyles();
  return (
    <ErrorBoundary
      resetKeys={[props.content]}
      fallback={<UndrawnMarkdown content={props.content} />}
    >
      <MarkdownContent
        className={joinClasses(classes.root, props.className)}
        content={props.content}
      />
    </ErrorBoundary>
  );
}
