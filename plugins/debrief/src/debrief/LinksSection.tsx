import { Link } from '@backstage/core-components';
import type { Debrief } from '@debrief/backstage-plugin-debrief-common';
import { makeStyles } from '@material-ui/core/styles';
import { Section } from './Section';
import { Tag } from './Tag';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  link: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 0),
    overflowWrap: 'anywhere',
  },
}));

/** Where more about it can be read. */
export function LinksSection(props: { links: Debrief['links'] }) {
  const classes = useStyles();
  if (props.links.length === 0) {
    return null;
  }
  return (
    <Section id="links">
      <ul className={classes.list}>
        {props.links.map(({ url, title, kind }, index) => (
          <li key={index} className={classes.link}>
            <Link to={url}>{title || url}</Link>
            {kind !== 'other' && <Tag>{kind}</Tag>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
