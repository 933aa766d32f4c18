/** Names that are told at most where there are many. */
const MOST = 3;

/** `a, b, c and 41 more`; all of them, where only one more would be left out. */
export function someOf(names: readonly string[]): string {
  if (names.length <= MOST + 1) return names.join(', ');
  return `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more`;
}
