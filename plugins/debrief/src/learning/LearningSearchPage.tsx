/** What the whole organisation has learnt. */
export function LearningSearchPage() {
  return null;
}
