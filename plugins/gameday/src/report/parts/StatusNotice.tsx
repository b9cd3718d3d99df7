import { formatDuration } from '@debrief/backstage-plugin-debrief-react';
import Box from '@material-ui/core/Box';
import Alert from '@material-ui/lab/Alert';
import { useSession } from '../../session/SessionContext';
import { useT } from '../useT';

/** Why there is less to read than one may expect. */
export function StatusNotice() {
  const t = useT();
  const { gameDay } = useSession();
  const { status, abort, cancelReason } = gameDay;
  const text = {
    planned: () => t('notYet'),
    running: () => '',
    completed: () => '',
    cancelled: () => t('cancelled', { reason: cancelReason ?? '' }),
    aborted: () =>
      [
        t('aborted', { reason: abort?.reason ?? '' }),
        abort?.restoredAt
          ? t('abortTime', { time: formatDuration(abort.timeToAbort) })
          : t('notRestored'),
      ].join(' '),
  }[status]();
  return text ? (
    <Box mb={3}>
      <Alert severity={status === 'aborted' ? 'warning' : 'info'}>{text}</Alert>
    </Box>
  ) : null;
}
