import { element } from '../dom/element.ts';

/**
 * A letter about what is wrong names the sentence that the reader was led to, if any: its last line is left open for it.
 * It can be copied as well, for a reader whose letters are not begun by a link.
 */
export function startReport(): void {
  for (const letter of document.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:?"]')) {
    const open = letter.href;
    const address = (): string => {
      const heading = document.querySelector('article > h3:target')?.textContent ?? '';
      // What a heading ends in is the link to it.
      return open + encodeURIComponent(heading.replace(/\s*#$/, ''));
    };
    letter.addEventListener('click', () => {
      letter.href = address();
    });
    const copy = element('button', 'copy', 'Copy the letter');
    const [row, said, shown] = [element('p'), element('span'), element('pre')];
    copy.type = 'button';
    said.setAttribute('role', 'status');
    copy.addEventListener('click', async () => {
      const parts = new URL(address()).searchParams;
      const text = `${parts.get('subject')}\n\n${parts.get('body')?.replaceAll('\r\n', '\n')}`;
      try {
        await navigator.clipboard.writeText(text);
        said.textContent = 'It is copied.';
      } catch {
        // So it is where a browser lets no page write there: then it can be marked and copied by hand.
        said.textContent = 'Your browser keeps pages from copying. This is the letter:';
        shown.textContent = text;
        row.after(shown);
      }
    });
    row.append(copy, ' ', said);
    letter.closest('p')?.after(row);
  }
}
