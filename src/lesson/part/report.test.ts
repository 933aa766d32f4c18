import { expect, test } from 'vitest';
import { NO_LINE } from '../sample/noLine.ts';
import { report } from './report.ts';

const letter = (claim: typeof NO_LINE): ReadonlyMap<string, string> => {
  const node = report(claim, 'This is wrong');
  if (typeof node === 'string' || node.type !== 'link' || !('address' in node.to)) throw new Error('no link');
  return new Map(new URL(node.to.address).searchParams);
};

test('a letter has no addressee, and names the claim, its word and how it is run again; its last line is open', () => {
  const made = letter({ ...NO_LINE, title: 'Is 1 + 1 = 2 & so on?' });
  expect(made.get('subject')).toBe('This is wrong: Is 1 + 1 = 2 & so on?');
  expect(made.get('body')?.split('\r\n')).toEqual([
    'Claim: 02-separability/no-line-separates-xor',
    'Printed as: Proved',
    'Run again by: npm test -- no-line-separates-xor',
    '',
    'What is wrong with it: ',
    '',
    'Sentence: ',
  ]);
});

test('and the seed of every sentence that was drawn at random', () => {
  const drawn = NO_LINE.beside.filter((row) => 'seed' in row);
  expect(drawn).toHaveLength(1);
  const seeds = drawn.map((row) => `${'seed' in row ? row.seed : ''} (${row.sentence})`);
  expect(letter({ ...NO_LINE, because: drawn }).get('body')).toContain(`Seeds: ${seeds.join('; ')}\r\n`);
});

test('a bracket in a title does not end the address', () => {
  const node = report({ ...NO_LINE, title: 'On (0, 1] and 1) both' }, 'This is wrong');
  expect(JSON.stringify(node)).not.toMatch(/mailto:[^"]*[()]/);
  expect(letter({ ...NO_LINE, title: 'On (0, 1] and 1) both' }).get('subject')).toBe('This is wrong: On (0, 1] and 1) both');
});
