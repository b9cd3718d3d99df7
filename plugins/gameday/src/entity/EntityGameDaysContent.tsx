export function EntityGameDaysContent() {
  return <p>x</p>;
}
