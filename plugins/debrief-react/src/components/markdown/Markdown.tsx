import { MarkdownContent } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { joinClasses } from '../../styles/joinClasses';

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
      fontSize: 14,
      lineHeight: '20px',
      fontWeight: 700,
      margin: theme.spacing(2, 0, 0.5),
    },
    '& a': { textDecoration: 'underline' },
    '& blockquote': {
      paddingLeft: theme.spacing(2),
      borderLeft: `4px solid ${theme.palette.divider}`,
      color: theme.palette.text.secondary,
    },
    '& code': { fontSize: '0.93em' },
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

/** Markdown (GFM) in the type around it; long code scrolls. @public */
export function Markdown(props: { content: string; className?: string }) {
  const classes = useStyles();
  return (
    <MarkdownContent
      className={joinClasses(classes.root, props.className)}
      content={props.content}
    />
  );
}
