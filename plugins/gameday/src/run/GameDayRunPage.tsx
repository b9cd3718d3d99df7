export function GameDayRunPage() {
  return <p>x</p>;
}
