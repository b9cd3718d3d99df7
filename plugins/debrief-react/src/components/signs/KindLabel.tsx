import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { debriefReactTranslationRef } from '../../translation';
import { KindIcon, KindShape } from './KindIcon';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    whiteSpace: 'nowrap',
  },
});

/** The shape of a kind with its word. */
export function KindLabel(props: { kind: KindShape }) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefReactTranslationRef);
  return (
    <span className={classes.root}>
      <KindIcon kind={props.kind} />
      {t(`kind.${props.kind}`)}
    </span>
  );
}
