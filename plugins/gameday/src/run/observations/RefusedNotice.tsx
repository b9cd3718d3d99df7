import type { Outgoing } from '@debrief/backstage-plugin-debrief-react';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { Message } from '../../session/outgoing';
import { useSession } from '../../session/SessionContext';
import { useWords } from '../../useWords';
import { useT } from '../useT';

/** What the portal does not take, so that nobody believes it was said. */
export function RefusedNotice(props: {
  outgoing: readonly Outgoing<Message>[];
}) {
  const t = useT();
  const words = useWords();
  const { outbox } = useSession().session;
  const refused = props.outgoing.filter(it => it.refusal !== null);
  if (refused.length === 0) {
    return null;
  }
  const nameOf = (message: Message) => {
    switch (message.type) {
      case 'observation':
        return `“${message.text}”`;
      case 'stamp':
        return t('outgoing.stamp', { stamp: words(`stamp.${message.stamp}`) });
      case 'measurement':
        return `${t('outgoing.measurement')}: ${message.value}`;
      default:
        return t('outgoing.abort');
    }
  };
  return (
    <Alert severity="error">
      <AlertTitle>{t('outgoing.title')}</AlertTitle>
      {refused.map(({ key, message, refusal }) => (
        <div key={key}>
          {nameOf(message)},{' '}
          {t('observations.refused', { reason: refusal ?? '' })}{' '}
          <Button size="small" onClick={() => outbox.letGo(key)}>
            {t('observations.letGo')}
          </Button>
        </div>
      ))}
    </Alert>
  );
}
