import { expect, test } from 'vitest';
import { importGraph, type Sources } from './importGraph.ts';
import { uncarriedNumbers } from './uncarried.ts';

const PATH = 'specs/02-some/claim.spec.ts';

const foundIn = (sources: Sources): readonly string[] => uncarriedNumbers(sources, importGraph(sources));

/** What is found in a claim with these properties, after this code. */
function found(properties: string, code = ''): readonly string[] {
  return foundIn(new Map([[PATH, `${code}\nexport default claim({ ${properties} });\n`]]));
}
const SAYS = 'says: `Of all, a line does fourteen.`';

test('a number in prose that nothing carries is named, with its file', () => {
  expect(found(SAYS)).toEqual([`${PATH}: 14`]);
  expect(found("title: 'The 14'")).toEqual([`${PATH}: 14`]);
  expect(found("predict: { question: 'Are they 14?', answers: { 15: { wrong: 'x', tempting: 'Or 17?' } } }")).toEqual([
    `${PATH}: 14`,
    `${PATH}: 17`,
  ]);
  expect(found("assuming: { 'there are 15': 'There are 14.' }")).toEqual([`${PATH}: 14`]);
  expect(found("figure: () => graph({ name: 'all 15' }, 'All 14 of them.')")).toEqual([`${PATH}: 14`]);
});

test.each([
  ['a sentence', `${SAYS}, because: { 'a line can do fourteen': one }`, ''],
  ['its check', `${SAYS}, because: { 'a line can do so many': dichotomyCount(corners(2), 14) }`, ''],
  ['a constant', SAYS, 'const COUNT = 14n;'],
  ['an expression', `says: \`A line does \${COUNT}.\``, 'const COUNT = 7 + 7;'],
  ['a source', "says: 'So it was in 1965.', sources: ['cover1965']", ''],
])('one that %s has is not', (_, properties, code) => {
  expect(found(properties, code)).toEqual([]);
});

test('formulas, code and links are left out, and so are one and two', () => {
  expect(found("says: 'One or two, $x + 14$, `15` and [there](page-16.md).'")).toEqual([]);
});

test('a claim carries what is in its parts, and a chapter what is in its claims', () => {
  const files = {
    [PATH]: `import { ROWS } from './parts/rows.ts';\nexport default claim({ ${SAYS} });\n`,
    'specs/02-some/parts/rows.ts': 'export const ROWS = 14;\n',
    'specs/02-some/README.md': '# Some\n\nFourteen of fifteen.\n',
  };
  expect(foundIn(new Map(Object.entries(files)))).toEqual(['specs/02-some/README.md: 15']);
});

test('prose that is a constant of the file is read as a sentence is', () => {
  expect(found('says: IDEA', "const IDEA = 'Fourteen.';")).toEqual([]);
});
