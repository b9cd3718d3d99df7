export function EntityGameDaysCard() {
  return <p>x</p>;
}
