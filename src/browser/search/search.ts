import { element } from '../dom/element.ts';
import { loadScript } from '../dom/loadScript.ts';
import type { Found } from './searching.ts';

/** How many are shown. */
const MOST = 12;

/** The search box of a page: `/` leads to it, the arrows through what was found, Enter to the page. */
export function startSearch(): void {
  const first = document.querySelector<HTMLAnchorElement>('.book');
  const input = document.querySelector<HTMLInputElement>('.search input');
  const list = document.querySelector<HTMLElement>('.found');
  const told = document.querySelector<HTMLElement>('.search [role="status"]');
  if (first === null || input === null || list === null || told === null) return;
  const listed = listbox(input, list);

  /** What the screen shows only when there is no list to show. */
  const tell = (text: string, isShown: boolean): void => {
    told.textContent = text;
    told.className = isShown ? 'nothing' : 'sr';
  };
  const close = (): void => {
    told.className = 'sr';
    listed.close();
  };
  const look = async (): Promise<void> => {
    try {
      // The texts first: the script that searches reads them when it starts.
      await loadScript('search-texts.js');
      await loadScript('searchBook.js');
    } catch (error) {
      tell((error as Error).message, true);
      return;
    }
    const search = await globalThis.searchBook;
    const query = input.value.trim();
    const found = query === '' ? [] : (search?.(query, MOST) ?? []);
    list.replaceChildren(...found.map((one, i) => entry(one, i, first.href)));
    if (found.length === 0) {
      close();
      tell(query === '' ? '' : 'Nothing was found.', query !== '');
    } else {
      tell(`${found.length === MOST ? 'The first ' : ''}${found.length} found`, false);
      listed.open();
    }
  };

  input.addEventListener('focus', () => void look());
  input.addEventListener('input', () => void look());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) void look();
      else listed.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      listed.follow();
    } else if (event.key === 'Escape') {
      close();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyped(event.target)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node) || input.parentElement?.contains(target) !== true) close();
  });
  input.addEventListener('blur', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !list.contains(relatedTarget)) close();
  });
  // A press on what was found must not take the focus, or the list would be gone before it is let go.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', close);
}

/** A list of links under an input, one of them chosen. The focus stays in the input (ARIA's combobox). */
function listbox(input: HTMLInputElement, list: HTMLElement) {
  let chosen = -1;
  const links = (): readonly HTMLAnchorElement[] => [...list.querySelectorAll('a')];
  const choose = (place: number): void => {
    const all = links();
    chosen = all.length === 0 ? -1 : (place + all.length) % all.length;
    all.forEach((link, i) => {
      link.setAttribute('aria-selected', String(i === chosen));
    });
    const link = all[chosen];
    if (link === undefined) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', link.id);
      link.scrollIntoView({ block: 'nearest' });
    }
  };
  const show = (isShown: boolean): void => {
    list.hidden = !isShown;
    input.setAttribute('aria-expanded', String(isShown));
  };
  return {
    open: (): void => {
      show(true);
      choose(0);
    },
    close: (): void => {
      show(false);
      input.removeAttribute('aria-activedescendant');
      chosen = -1;
    },
    move: (by: number): void => choose(chosen + by),
    follow: (): void => links()[chosen]?.click(),
  };
}

function entry({ address, heading, title, mark, word }: Found, place: number, first: string): HTMLAnchorElement {
  const passage = title === heading ? [] : [' ', element('span', '', heading)];
  const link = element('a', '', element('b', '', title), ...passage);
  link.id = `found-${place}`;
  link.href = new URL(address, first).href;
  link.setAttribute('role', 'option');
  link.tabIndex = -1;
  if (mark !== undefined && word !== undefined) link.append(' ', judged(mark, word));
  return link;
}

/** What a page says of a sentence, so that nobody takes for true what is quoted there as false. */
function judged(mark: string, word: string): HTMLElement {
  const space = 'http://www.w3.org/2000/svg';
  const drawn = document.createElementNS(space, 'svg');
  drawn.setAttribute('class', 'm');
  drawn.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(space, 'use');
  use.setAttribute('href', `#m-${mark}`);
  drawn.append(use);
  return element('span', `nb ${mark}`, drawn, ` ${word}`);
}

/** Whether a key is meant for what is being written. */
function isTyped(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:input|select|textarea)$/i.test(target.tagName));
}
