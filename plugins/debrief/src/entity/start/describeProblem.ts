/** What the server said, or else what the form says. */
export function describeProblem(
  refused: string | undefined,
  missing?: string,
): { error: boolean; helperText: string | undefined } {
  const helperText = refused ?? missing;
  return { error: helperText !== undefined, helperText };
}
