import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  DateTimeField,
  useTimeZone,
} from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { debriefEntityTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    gap: theme.spacing(1),
    alignItems: 'flex-start',
  },
  now: { height: 40, flex: 'none' },
}));

/** When it began, which is often just now. */
export function StartedAtField(props: {
  value: string | null;
  onChange: (startedAt: string | null) => void;
  error: boolean;
  helperText: ReactNode;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(debriefEntityTranslationRef);
  const { timeZone } = useTimeZone();
  return (
    <div className={classes.root}>
      <DateTimeField
        label={t('dialog.startedAt')}
        value={props.value}
        onChange={props.onChange}
        timeZone={timeZone}
        error={props.error}
        helperText={props.helperText}
      />
      <Button
        className={classes.now}
        variant="outlined"
        onClick={() => props.onChange(thisMinute())}
      >
        {t('dialog.now')}
      </Button>
    </div>
  );
}

function thisMinute(): string {
  const now = new Date();
  now.setSeconds(0, 0);
  return now.toISOString();
}
