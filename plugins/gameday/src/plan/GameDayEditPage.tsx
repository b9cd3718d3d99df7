import { Content, LinkButton } from '@backstage/core-components';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { usePlaces } from '../places/usePlaces';
import { GameDayGate } from '../session/GameDayGate';
import { useSession } from '../session/SessionContext';
import { PlanLayout } from './PlanLayout';
import { useT } from './useT';

/** One game day, being planned. */
export function GameDayEditPage() {
  return (
    <Content>
      <GameDayGate>
        <Planned />
      </GameDayGate>
    </Content>
  );
}

function Planned() {
  const t = useT();
  const places = usePlaces();
  const { gameDay, mayUpdate } = useSession();
  if (mayUpdate) {
    return <PlanLayout />;
  }
  return (
    <Alert
      severity="info"
      action={
        <LinkButton to={places.read(gameDay.id)} color="inherit" size="small">
          {t('head.report')}
        </LinkButton>
      }
    >
      <AlertTitle>{t('head.forbidden')}</AlertTitle>
      {t('head.forbiddenHint')}
    </Alert>
  );
}
