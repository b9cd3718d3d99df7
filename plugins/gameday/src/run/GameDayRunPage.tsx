import { useLiveIntervalMs } from '@debrief/backstage-plugin-debrief-react';
import { GameDayGate } from '../session/GameDayGate';
import { RunLayout } from './RunLayout';

/** The console for the day of one game day. */
export function GameDayRunPage() {
  const liveIntervalMs = useLiveIntervalMs();
  return (
    <GameDayGate liveIntervalMs={liveIntervalMs}>
      <RunLayout />
    </GameDayGate>
  );
}
