import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  formatDuration,
  narrow,
  SignalColours,
  useDebriefSettings,
  useSignalColours,
  useTypeStyles,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import { debriefEntityTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    [narrow]: { display: 'none' },
  },
  missed: { color: ({ attention }: SignalColours) => attention.main },
}));

/** What the dots, rings and dashed lines of the pictures mean. */
export function RecordLegend(props: {
  /** Whether threads of game days can be among what it explains. */
  hasThreads: boolean;
}) {
  const classes = useStyles(useSignalColours());
  const text = useTypeStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const { severities, targets } = useDebriefSettings();
  const isSame = severities.every(
    severity =>
      severity.targets.detect === targets.detect &&
      severity.targets.resolve === targets.resolve,
  );
  return (
    <div className={`${classes.root} ${text.qualifying}`}>
      <span>● {t('record.legendMet')}</span>
      <span className={classes.missed}>○ {t('record.legendMissed')}</span>
      <span>
        ┊{' '}
        {isSame
          ? t('record.legendTargets', {
              detect: formatDuration(targets.detect),
              resolve: formatDuration(targets.resolve),
            })
          : t('record.legendTarget')}
      </span>
      {props.hasThreads && <span>┈ {t('record.legendThreads')}</span>}
    </div>
  );
}
