import { loadScript } from './loadScript.ts';
import type { Found } from './searchBook.ts';

/** So many are shown. */
const MOST = 12;

/** The search box of a page: `/` leads to it, the arrows through what was found, Enter to the page. */
export function startSearch(): void {
  const first = document.querySelector<HTMLAnchorElement>('.book');
  const input = document.querySelector<HTMLInputElement>('.search input');
  const list = document.querySelector<HTMLElement>('.found');
  const told = document.querySelector<HTMLElement>('.search [role="status"]');
  if (first === null || input === null || list === null || told === null) return;
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
  const close = (): void => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    chosen = -1;
  };
  const look = async (): Promise<void> => {
    try {
      // The index first: the script that searches looks for it when it starts.
      await loadScript('search-index.js');
      await loadScript('searchBook.js');
    } catch (error) {
      told.textContent = (error as Error).message;
      return;
    }
    const query = input.value.trim();
    const found = query === '' ? [] : (globalThis.searchBook?.(query, MOST) ?? []);
    list.replaceChildren(...found.map((one, i) => entry(one, i, first.href)));
    told.textContent =
      query === ''
        ? ''
        : found.length === 0
          ? 'Nothing was found.'
          : `${found.length === MOST ? 'The first ' : ''}${found.length} found`;
    if (found.length === 0) close();
    else {
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      choose(0);
    }
  };

  input.addEventListener('focus', () => void look());
  input.addEventListener('input', () => void look());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) void look();
      else choose(chosen + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      links()[chosen]?.click();
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
  list.addEventListener('click', () => {
    close();
  });
}

function entry({ address, heading, title }: Found, place: number, first: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.id = `found-${place}`;
  link.href = new URL(address, first).href;
  link.setAttribute('role', 'option');
  link.tabIndex = -1;
  const page = document.createElement('b');
  page.textContent = title;
  const passage = document.createElement('span');
  passage.textContent = heading;
  link.append(page, ...(title === heading ? [] : [' ', passage]));
  return link;
}

/** Whether a key is meant for what is being written. */
function isTyped(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:input|select|textarea)$/i.test(target.tagName));
}
