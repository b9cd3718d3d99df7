import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { LearningRecordThread } from '@debrief/backstage-plugin-debrief-common';
import {
  SignalColours,
  typeStyles,
  useDebriefSettings,
  useLocale,
  useSignalColours,
} from '@debrief/backstage-plugin-debrief-react';
import { makeStyles } from '@material-ui/core/styles';
import LoopIcon from '@material-ui/icons/Loop';
import { debriefEntityTranslationRef } from '../translation';
import { usePlaces } from '../usePlaces';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(0.75),
    margin: theme.spacing(0.5, 0, 0),
    ...typeStyles.qualifying,
    ...typeStyles.strong,
    color: ({ attention }: SignalColours) => attention.main,
  },
  icon: { ...typeStyles.body, marginTop: 1 },
}));

/** Says in the newer event which older one it repeats, and in what. */
export function RecurrenceSentence(props: { thread: LearningRecordThread }) {
  const { from, fromNumber, sharedFactors } = props.thread;
  const classes = useStyles(useSignalColours());
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const { factorCategories } = useDebriefSettings();
  const locale = useLocale();
  const places = usePlaces('');
  const debrief = (
    <Link to={places.debrief(from)} underline="always">
      #{fromNumber}
    </Link>
  );
  const factors = new Intl.ListFormat(locale).format(
    sharedFactors.map(id => nameOf(id, factorCategories)),
  );
  return (
    <p className={classes.root}>
      <LoopIcon className={classes.icon} aria-hidden />
      <span>
        {sharedFactors.length > 0
          ? t('record.recurrenceWithFactors', {
              count: sharedFactors.length,
              debrief,
              factors,
            })
          : t('record.recurrence', { debrief })}
      </span>
    </p>
  );
}

function nameOf(id: string, categories: { id: string; title: string }[]) {
  const title = categories.find(category => category.id === id)?.title ?? id;
  return title.charAt(0).toLocaleLowerCase() + title.slice(1);
}
