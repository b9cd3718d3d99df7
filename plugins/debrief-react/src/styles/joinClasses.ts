/** The class names that apply, for `className`. */
export function joinClasses(
  ...names: (string | false | null | undefined)[]
): string {
  return names.filter(Boolean).join(' ');
}
