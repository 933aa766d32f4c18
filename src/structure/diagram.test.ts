import { expect, test } from 'vitest';
import { codeOf } from '../testing/codeOf.ts';
import { diagram } from './diagram.ts';
import { importGraph } from './importGraph.ts';
import { withDiagram } from './readme.ts';
import { unused } from './unused.ts';

const graph = importGraph(
  new Map([
    ['src/math/language/term.ts', "import '../exact/rational.ts';\nimport './term.test.ts';"],
    ['src/math/algebra/ring.ts', "import '../language/term.ts';\nimport '../exact/rational.ts';"],
    ['src/math/formula/formula.ts', "import 'mathjs/number';"],
    ['src/evidence/one/one.ts', "import '../../math/algebra/ring.ts';\nimport '../evidence.ts';"],
    ['src/evidence/two/two.test.ts', "import '../../command/test.ts';"],
    ['src/claim/assembly/rebuild.ts', "import '../../evidence/one/one.ts';\nimport '../../math/algebra/ring.ts';"],
  ]),
);
const lines = diagram(graph).split('\n');
/** What stands behind the arrow of a room. */
const arrow = (room: string): string | undefined => lines.find((line) => line.startsWith(`${room} `))?.split(' → ')[1];

test('a room that is reached by way of another one is left out', () => {
  expect(arrow('src/math/language')).toBe('math/exact');
  expect(arrow('src/math/algebra')).toBe('math/language');
});

test('but not when the way leads through rooms of which only some get there', () => {
  expect(arrow('src/claim/assembly')).toBe('math/algebra, evidence/*; typebox');
});

test('packages stand behind the rooms, and tests count for nothing', () => {
  expect(arrow('src/math/formula')).toBe('mathjs/number');
  expect(arrow('src/evidence/*')).toBe('math/algebra, evidence; fast-check');
});

test('a room that imports nothing has no arrow', () => {
  expect(lines[0]).toMatch(/^src\/math\/exact +rational numbers, [^→]*\S$/);
});

test('a rule that nothing needs any more is named', () => {
  const sentences = unused(graph);
  expect(sentences).toContain('src/structure/rooms.ts has a rule for scripts, where there is no code: take it out.');
  expect(sentences).toContain(
    'src/structure/rooms.ts lets src/evidence/* import fast-check, which nothing there does: take it out.',
  );
  expect(sentences.filter((sentence) => sentence.includes('src/math/formula'))).toEqual([]);
});

test('the diagram takes its place in the README, and nothing else changes', () => {
  const readme = '# Book\n\n```text\nno\n```\n\n## How it is built\n\n```text\nold\n\nold\n```\n\n```text\nno\n```\n';
  expect(withDiagram(readme, 'new $&')).toBe(readme.replace('old\n\nold', () => 'new $&'));
  expect(codeOf(() => withDiagram('# Book\n', 'new'))).toBe('no-diagram');
});
