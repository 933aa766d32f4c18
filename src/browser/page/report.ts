/** A letter about what is wrong names the sentence that the reader was led to, if any: its last line is left open for it. */
export function startReport(): void {
  for (const letter of document.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:?"]')) {
    const open = letter.href;
    letter.addEventListener('click', () => {
      const heading = document.querySelector('article > h3:target')?.textContent ?? '';
      // What a heading ends in is the link to it.
      letter.href = open + encodeURIComponent(heading.replace(/\s*#$/, ''));
    });
  }
}
