import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diagram } from './diagram.ts';
import { docstringProblems } from './docstrings.ts';
import { importGraph, isTest } from './importGraph.ts';
import { withDiagram } from './readme.ts';
import { readSources } from './readSources.ts';
import { uncarriedNumbers } from './uncarried.ts';
import { unused } from './unused.ts';
import { violations } from './violations.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const sources = readSources(ROOT);
const graph = importGraph(sources);

test('every room imports what it may, no circle is left, and no folder or room is too large', () => {
  expect(sources.size).toBeGreaterThan(500);
  expect(violations(sources, graph)).toEqual([]);
});

test('no rule allows what nothing needs', () => {
  expect(unused(graph)).toEqual([]);
});

test('every export has a docstring, and every docstring says first, in a short sentence, what it is about', () => {
  expect(docstringProblems(sources, graph)).toEqual([]);
});

test('no number in the prose of a claim or of a chapter is typed that no sentence and no constant beside it has', () => {
  expect(uncarriedNumbers(sources, graph)).toEqual([]);
});

test('the diagram in the README is the real one: if it is not, npm run fix draws it', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(readme).toBe(withDiagram(readme, diagram(graph)));
});

test('whatever a text names in src is there, so that a message leads to no file that has moved', () => {
  const guides = ['README.md', 'CONTRIBUTING.md', 'biome.json', 'knip.json', 'package.json'];
  const texts = [
    ...[...sources].filter(([path]) => path.endsWith('.ts') && !isTest(path)),
    ...guides.map((path): [string, string] => [path, readFileSync(join(ROOT, path), 'utf8')]),
  ];
  // src/a/b is what a room is called in general.
  const named = texts.flatMap(([path, text]) =>
    [...text.matchAll(/\bsrc\/(?!a\b)(?:[\w.-]+\/)*[\w.-]*\w/g)].map(([name]) => ({ path, name })),
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ name }) => !existsSync(join(ROOT, name)))).toEqual([]);
});
