import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { typeStyles } from '../../styles/typeStyles';
import { debriefReactTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0, overflowWrap: 'anywhere' },
  ref: {
    display: 'block',
    ...typeStyles.qualifying,
    color: theme.palette.text.secondary,
  },
}));

/** One entity in a list to choose from: its name, and its ref to be sure. */
export function EntityOption(props: {
  entityRef: string;
  title: string;
  isUnknown: boolean;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReactTranslationRef);
  if (props.isUnknown) {
    return <span>{t('picker.use', { entityRef: props.entityRef })}</span>;
  }
  return (
    <span className={classes.root}>
      {props.title}
      <span className={classes.ref}>{props.entityRef}</span>
    </span>
  );
}
