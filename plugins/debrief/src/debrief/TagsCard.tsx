import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { TitledCard } from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefReadingTranslationRef } from './translation';
import { Tag } from './Tag';

const useStyles = makeStyles(theme => ({
  tags: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    padding: theme.spacing(1.5, 3),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1.5, 2) },
  },
}));

/** The tags, when there are any. */
export function TagsCard(props: { tags: string[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReadingTranslationRef);
  if (props.tags.length === 0) {
    return null;
  }
  return (
    <TitledCard title={t('tags')} titleComponent="h3">
      <div className={classes.tags}>
        {props.tags.map(tag => (
          <Tag key={tag}>{tag}</Tag>
        ))}
      </div>
    </TitledCard>
  );
}
