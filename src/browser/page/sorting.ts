import type { Cell } from '../../claim/ledger/table.ts';
import { element } from '../dom/element.ts';
import { wordsOf } from '../dom/wordsOf.ts';

/** Answers in the order in which a column is sorted by them; where it has none of them, by its words. */
const ORDER: readonly string[] = ['yes', 'no', 'does not apply', 'not shown'] satisfies readonly Cell['verdict'][];

/** A head that is marked for it becomes a button that sorts its table: upwards, downwards, and back into the order of the book. */
export function startSorting(): void {
  for (const table of document.querySelectorAll('table:has([data-sorts])')) sortable(table);
}

function sortable(table: Element): void {
  const body = table.querySelector('tbody');
  const rows = [...(body?.rows ?? [])];
  const heads = [...table.querySelectorAll('thead th')];
  heads.forEach((head, column) => {
    if (!head.hasAttribute('data-sorts')) return;
    const button = element('button', '', ...head.childNodes);
    button.type = 'button';
    head.append(button);
    button.addEventListener('click', () => {
      const before = head.getAttribute('aria-sort');
      for (const other of heads) other.removeAttribute('aria-sort');
      const after = before === null ? 'ascending' : before === 'ascending' ? 'descending' : undefined;
      if (after !== undefined) head.setAttribute('aria-sort', after);
      const sorted = rows.toSorted((one, other) => compared(one.cells[column], other.cells[column]));
      // Equal rows keep the order of the book, downwards as well.
      const turned = rows.toSorted((one, other) => compared(other.cells[column], one.cells[column]));
      body?.append(...(after === undefined ? rows : after === 'ascending' ? sorted : turned));
    });
  });
}

function compared(one: Element | undefined, other: Element | undefined): number {
  const [words, others] = [one, other].map((cell) => (cell === undefined ? '' : wordsOf(cell)));
  return ORDER.indexOf(words ?? '') - ORDER.indexOf(others ?? '') || (words ?? '').localeCompare(others ?? '', 'en');
}
