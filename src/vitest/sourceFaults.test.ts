import { transformSync } from 'esbuild';
import { expect, test, vi } from 'vitest';
import { temporaryFolder, writeTexts } from '../testing/temporaryFolder.ts';
import { readAhead, sourceFaults } from './sourceFaults.ts';

vi.mock('esbuild', { spy: true });

const SPEC = 'specs/01-a/b.spec.ts';

/** What is wrong with a spec of this text, beside these files. */
const faults = (text: string, more: { readonly [path: string]: string } = {}) =>
  sourceFaults(temporaryFolder('spec', { [SPEC]: text, ...more }), SPEC);

test('a key that stands twice in one object is found where it stands', () => {
  expect(faults("claim({\n  because: {\n    'it is so': 1,\n    'it is so': 2,\n  } as const,\n});")).toEqual([
    {
      code: 'key-twice',
      message: 'In line 4, the key "it is so" stands twice in one object, and only the last is left: say it once.',
    },
  ]);
  expect(faults('claim({ because: { a: 1 }, beside: { a: 1 } });')).toEqual([]);
});

test.each(['Math.random()', 'Date.now()', 'performance.now()', 'crypto.randomUUID()', 'crypto.getRandomValues(x)'])(
  '%s is chance or time that no seed decides, unless it is only spoken of',
  (call) => {
    expect(faults(`const f = () => ${call};`).map(({ code }) => code)).toEqual(['chance']);
    expect(faults(`const says = '${call}'; // ${call}`)).toEqual([]);
  },
);

test('the parts of a claim are read as well, and what it imports from elsewhere is not', () => {
  const text = "import { a } from './b/part.ts';\nimport { c } from '../../src/index.ts';\n";
  const part = "import { e } from '../b.spec.ts';\nexport const a = () => Math.random();\n";
  expect(faults(text, { 'specs/01-a/b/part.ts': part, 'src/index.ts': 'const c = Math.random();\nexport { c };' })).toMatchObject(
    [{ code: 'chance', message: expect.stringMatching(/^specs\/01-a\/b\/part\.ts uses Math\.random, /) }],
  );
});

test('what is imported and is not there is told with what may have been meant', () => {
  const index = {
    'src/index.ts': "export { type Line, lines } from './lines.ts';\nexport { a as everyCase } from './a.ts'; // { no }\n",
  };
  expect(faults("import { everyCase as e, type Line,\n  lines } from '../../src/index.ts';", index)).toEqual([]);
  expect(faults("import { everyCases } from '../../src/index.ts';", index)).toEqual([
    {
      code: 'unknown-import',
      message:
        'It imports "everyCases", which src/index.ts does not export: the names are listed there. Did you mean "everyCase"?',
    },
  ]);
  expect(faults("import { everyCase } from '../src/index.ts';", index)).toEqual([
    {
      code: 'import-of-nothing',
      message:
        'It imports "../src/index.ts", and there is no such file: what specs are written with is "../../src/index.ts", and parts stand in a folder beside the spec.',
    },
  ]);
});

test('a part that is hidden is refused, since a change of it goes unseen', () => {
  expect(faults("import { a } from './b/.part.ts';", { 'specs/01-a/b/.part.ts': 'export const a = 1;' })).toEqual([
    {
      code: 'hidden-part',
      message:
        'It imports "./b/.part.ts", which is hidden, so nobody would see it change: give it a name that does not begin with a dot.',
    },
  ]);
});

test('a file that cannot be read is left to those who run it', () => {
  expect(faults('const = ;')).toEqual([]);
});

test('what was read ahead is read once, and anew where it has changed since', async () => {
  const root = temporaryFolder('spec', { [SPEC]: 'const f = Math.random;', 'specs/01-a/c.spec.ts': 'const = ;' });
  await readAhead(root, [SPEC, 'specs/01-a/c.spec.ts']);
  vi.mocked(transformSync).mockClear();
  expect(sourceFaults(root, SPEC).map(({ code }) => code)).toEqual(['chance']);
  expect(sourceFaults(root, 'specs/01-a/c.spec.ts')).toEqual([]);
  expect(transformSync).not.toHaveBeenCalled();
  writeTexts(root, { [SPEC]: 'const f = 1;' });
  expect(sourceFaults(root, SPEC)).toEqual([]);
  expect(transformSync).toHaveBeenCalledTimes(1);
});
