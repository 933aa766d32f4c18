import { stripVTControlCharacters } from 'node:util';

/**
 * A text broken between its words, so that no line is longer than the terminal is wide; what follows the first line is
 * indented. Colours take no room, and a word that is longer than a line stays whole, for it may be a path or a number.
 */
export function wrapped(text: string, columns: number, indent: number): string {
  return text
    .split('\n')
    .map((line) => wrappedLine(line, columns, indent))
    .join('\n');
}

function wrappedLine(text: string, columns: number, indent: number): string {
  let room = columns;
  let line = '';
  const lines: string[] = [];
  for (const [, space = '', word = ''] of text.matchAll(/( *)([^ ]+)/g)) {
    const width = space.length + widthOf(word);
    // A sign between two things belongs to the first, and says nothing at the end of a line.
    if (width > room && line.trim() !== '' && word !== '·') {
      lines.push(line.replace(/ ·$/, ''));
      line = ' '.repeat(indent) + word;
      room = columns - indent - widthOf(word);
    } else {
      line += space + word;
      room -= width;
    }
  }
  return [...lines, line].join('\n');
}

/** A line that says something, and dimly what stands behind it: beside it where there is room, and below it elsewhere. */
export function withDetail(says: string, detail: string, columns: number, indent: number): string {
  if (detail === '') return wrapped(says, columns, indent);
  const together = `${says}  ${detail}`;
  if (widthOf(together) <= columns) return together;
  return `${wrapped(says, columns, indent)}\n${wrapped(' '.repeat(indent) + detail, columns, indent)}`;
}

/** The same for a text of several lines, of which only the first is words: a command below it is copied, and stays whole. */
export function withCommand(text: string, columns: number, indent: number): string {
  const [words = '', ...more] = text.split('\n');
  return [wrapped(words, columns, indent), ...more.map((line) => ' '.repeat(indent) + line)].join('\n');
}

/** How many columns a text takes. */
export function widthOf(text: string): number {
  return [...stripVTControlCharacters(text)].length;
}
