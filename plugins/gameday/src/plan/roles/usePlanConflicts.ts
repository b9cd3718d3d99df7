import { useConflicts } from '@debrief/backstage-plugin-debrief-react';
import { useGameDayField, useSession } from '../../session/SessionContext';

/** What would be in the way at the time that is typed. */
export function usePlanConflicts() {
  const { gameDay } = useSession();
  const [entities] = useGameDayField('entities');
  const [from] = useGameDayField('scheduledAt');
  const [minutes] = useGameDayField('durationMinutes');
  return useConflicts({
    entityRef: entities.map(it => it.entityRef),
    from,
    to: from && new Date(Date.parse(from) + minutes * 60_000).toISOString(),
    except: gameDay.id,
  });
}
