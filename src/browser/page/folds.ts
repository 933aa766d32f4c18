import { unfold } from '../dom/unfold.ts';

/** A link to what is folded away unfolds it, and so does one to the sentence under which it is folded. */
export function startFolds(): void {
  const follow = (): void => {
    const target = document.getElementById(decoded(location.hash.slice(1)));
    for (const fold of target?.closest('article')?.querySelectorAll<HTMLDetailsElement>('.rest > details.fold') ?? [])
      fold.open = true;
    // What was folded away had no place to go to.
    if (unfold(target)) target?.scrollIntoView();
    if (target === null) leadOn();
  };
  follow();
  addEventListener('hashchange', follow);
}

/** Leads on from the first page, where the argument stood once, to a position of it. */
function leadOn(): void {
  const isFirstPage = document.querySelector('.head [aria-current="page"][href="index.html"]') !== null;
  const argument = document.querySelector<HTMLAnchorElement>('.head a[href="argument.html"]');
  if (isFirstPage && argument !== null && location.hash.length > 1) location.replace(argument.href + location.hash);
}

/** An address that is not well written leads nowhere, and breaks nothing. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}
