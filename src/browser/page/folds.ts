/** A link to what is folded away unfolds it, and so does one to the sentence under which it is folded. */
export function startFolds(): void {
  const follow = (): void => {
    const target = document.getElementById(decoded(location.hash.slice(1)));
    const folds = [target?.closest('details'), ...(target?.closest('article')?.querySelectorAll('.rest > details.fold') ?? [])];
    for (const fold of folds) if (fold instanceof HTMLDetailsElement) fold.open = true;
  };
  follow();
  addEventListener('hashchange', follow);
}

/** An address that is not well written leads nowhere, and breaks nothing. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}
