import { Content } from '@backstage/core-components';
import { GameDayGate } from '../session/GameDayGate';
import { ReportArticle } from './ReportArticle';

/** What became of one game day, to be read aloud, printed, and acted on. */
export function GameDayReportPage() {
  return (
    <Content>
      <GameDayGate>
        <ReportArticle />
      </GameDayGate>
    </Content>
  );
}
