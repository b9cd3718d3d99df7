import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  CountermeasureState,
  isCountermeasureOpen,
} from '@debrief/backstage-plugin-debrief-common';
import { makeStyles } from '@material-ui/core/styles';
import { DateTime } from 'luxon';
import { typeStyles } from '../../styles/typeStyles';
import { SignalColours, useSignalColours } from '../../styles/useSignalColours';
import { debriefReactTranslationRef } from '../../translation';
import { formatInstant } from '../time/formatInstant';
import { useLocale } from '../time/useLocale';

const useStyles = makeStyles({
  overdue: {
    color: (colours: SignalColours) => colours.attention.main,
    ...typeStyles.strong,
  },
});

export interface DueTextProps {
  /** A calendar day, or null while nobody chose one. */
  dueDate: string | null;
  overdue: boolean;
  state: CountermeasureState;
  /** Says the day as well when it is overdue. */
  withDate?: boolean;
}

/**
 * When a countermeasure is due, or by how many days it is late. Nothing
 * without a due date.
 */
export function DueText(props: DueTextProps) {
  const classes = useStyles(useSignalColours());
  const { t } = useTranslationRef(debriefReactTranslationRef);
  const locale = useLocale();
  if (!props.dueDate) {
    return null;
  }
  const date = formatInstant(`${props.dueDate}T00:00:00Z`, {
    format: 'shortDate',
    timeZone: 'UTC',
    locale,
  });
  if (props.overdue) {
    const late = t('due.overdue', { count: daysSince(props.dueDate) });
    return (
      <span className={classes.overdue}>
        {props.withDate ? t('due.dateAndOverdue', { date, late }) : late}
      </span>
    );
  }
  return (
    <time dateTime={props.dueDate}>
      {isCountermeasureOpen(props.state) && !props.withDate
        ? t('due.due', { date })
        : date}
    </time>
  );
}

function daysSince(dueDate: string): number {
  const due = DateTime.fromISO(dueDate, { zone: 'utc' });
  return Math.max(1, Math.floor(DateTime.utc().diff(due, 'days').days));
}
