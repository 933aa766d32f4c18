/** Unfolds all that an element is folded away in; returns whether there is any. */
export function unfold(element: Element | null): boolean {
  const around = [...document.querySelectorAll('details')].filter((fold) => element !== null && fold.contains(element));
  for (const fold of around) fold.open = true;
  return around.length > 0;
}
