import { element } from '../dom/element.ts';
import { unfold } from '../dom/unfold.ts';

/** Before what a pointer rests on is explained, and before an explanation that it has left goes. */
const MILLISECONDS = 200;
/** Between a word, what explains it, and the edge of the window. */
const GAP = 6;
/** The end of an address that leads to a term where it is read: no element has it, or the browser would go there by itself. */
const WORD = '#word-';
/** A page of the book, as an address names it. */
const PAGE = /^(?:[\w-]+\/)?[\w-]+\.html$/;

/**
 * Shows what a term means beside it, when a reader points at it, comes to it by keyboard, or taps it. The word
 * still leads to the glossary, from which there is a way back to the word.
 */
export function startGlosses(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a.term')];
  for (const link of links) {
    const gloss = document.getElementById(glossOf(link));
    if (gloss === null) continue;
    for (const way of [link, ...gloss.querySelectorAll('a')]) {
      way.addEventListener('click', () => {
        way.search = `?from=${encodeURIComponent(pathFrom(way))}`;
      });
    }
    if ('showPopover' in gloss) explain(link, gloss);
  }
  const comeBack = (): void => {
    const link = links.find(({ hash }) => `${WORD}${hash.slice(1)}` === location.hash);
    if (link === undefined) return;
    unfold(link);
    link.scrollIntoView({ block: 'center' });
    link.focus({ preventScroll: true });
  };
  comeBack();
  addEventListener('hashchange', comeBack);
  offerWayBack();
}

function glossOf(link: HTMLAnchorElement): string {
  return `gloss-${link.hash.slice(1)}`;
}

/** Where this page is, from the folder of the glossary. */
function pathFrom(link: HTMLAnchorElement): string {
  const root = new URL('.', link.href).pathname;
  return location.pathname.slice(root.length) || 'index.html';
}

function explain(link: HTMLAnchorElement, gloss: HTMLElement): void {
  let awaited = 0;
  let wasShown = false;
  const isShown = (): boolean => gloss.matches(':popover-open');
  const show = (): void => {
    clearTimeout(awaited);
    if (isShown()) return;
    gloss.showPopover();
    place(gloss, link);
  };
  const hide = (): void => {
    clearTimeout(awaited);
    if (isShown()) gloss.hidePopover();
  };
  const soon = (what: () => void): void => {
    clearTimeout(awaited);
    awaited = window.setTimeout(what, MILLISECONDS);
  };
  const isWithin = (other: EventTarget | null): boolean =>
    other instanceof Node && (gloss.contains(other) || link.contains(other));

  link.setAttribute('aria-describedby', gloss.id);
  link.addEventListener('focus', show);
  for (const part of [link, gloss]) {
    part.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType !== 'touch') soon(show);
    });
    part.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType !== 'touch') soon(hide);
    });
    part.addEventListener('focusout', ({ relatedTarget }) => {
      if (!isWithin(relatedTarget)) hide();
    });
  }
  // A finger cannot rest on a word: its first tap explains it, the second follows it.
  let isTouched = false;
  link.addEventListener('pointerdown', ({ pointerType }) => {
    isTouched = pointerType === 'touch';
    wasShown = isShown();
  });
  link.addEventListener('click', (event) => {
    if (!isTouched || wasShown) return;
    event.preventDefault();
    show();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!isWithin(target)) hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

/** Below the word, or above it where there is no room; never beyond the sides of the window. */
function place(gloss: HTMLElement, link: HTMLElement): void {
  const [word = link.getBoundingClientRect()] = link.getClientRects();
  const { width, height } = gloss.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isBelow = word.bottom + GAP + height <= clientHeight || word.top < height + GAP;
  const left = Math.max(GAP, Math.min(word.left, clientWidth - width - GAP));
  gloss.style.left = `${left + scrollX}px`;
  gloss.style.top = `${(isBelow ? word.bottom + GAP : word.top - GAP - height) + scrollY}px`;
}

/** In the glossary: a link to the word through which a reader has come. */
function offerWayBack(): void {
  const from = new URLSearchParams(location.search).get('from') ?? '';
  if (!PAGE.test(from) || document.getElementById('the-words') === null) return;
  const back = element('a', 'way-back', 'Back to where you read it');
  const follow = (): void => {
    back.href = `${from}${WORD}${location.hash.slice(1)}`;
  };
  follow();
  addEventListener('hashchange', follow);
  document.querySelector('main')?.append(back);
}
