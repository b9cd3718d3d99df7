export function GameDayReportPage() {
  return <p>x</p>;
}
