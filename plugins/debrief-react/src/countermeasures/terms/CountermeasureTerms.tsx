import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useSaveState } from '../../saving/useField';
import { typeStyles } from '../../styles/typeStyles';
import { debriefReactTranslationRef } from '../../translation';
import { makeStyles } from '@material-ui/core/styles';
import { useT } from '../../editing/useT';
import { CornerstoneField } from './CornerstoneField';
import { DueDateField } from './DueDateField';
import { MechanismField } from './MechanismField';
import { OwnerField } from './OwnerField';
import { ReasonField } from './ReasonField';
import type { TermProps } from './TermProps';

const useStyles = makeStyles(theme => ({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
    gap: theme.spacing(1.5, 1),
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    },
  },
  needs: { margin: 0, ...typeStyles.body, ...typeStyles.strong },
}));

/** Who, until when, and how. */
export function CountermeasureTerms(props: TermProps) {
  const { autosave, missing } = props;
  const classes = useStyles();
  const t = useT();
  const kit = useTranslationRef(debriefReactTranslationRef).t;
  const { state } = useSaveState(autosave).typed;

  return (
    <>
      {missing.length > 0 && (
        <p className={classes.needs} role="status">
          {t('countermeasures.needs', {
            state: kit(`countermeasureState.${state}`),
          })}
        </p>
      )}
      {state === 'dropped' && <ReasonField {...props} />}
      <div className={classes.fields}>
        <OwnerField {...props} />
        <DueDateField {...props} />
        <CornerstoneField {...props} />
        <MechanismField {...props} />
      </div>
    </>
  );
}
