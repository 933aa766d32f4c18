import { expect, test } from 'vitest';
import { codeOf } from '../testing/codeOf.ts';
import { importsOf } from './importsOf.ts';

test.each([
  ['import value, { type T } from "./a.ts";', ['./a.ts']],
  ["import type { T } from './a.ts';", ['./a.ts']],
  ["import './a.ts';", ['./a.ts']],
  ["import data from './a.json' with { type: 'json' };", ['./a.json']],
  ["export * as all from './a.ts';", ['./a.ts']],
  ["export { b } from './a.ts';\nexport type { C } from './a.ts';", ['./a.ts']],
  ["export const later = () => import ( './a.ts' );", ['./a.ts']],
  ["type T = readonly import('./a.ts').T[];", ['./a.ts']],
  ["new Worker(new URL('./a.ts', import.meta.url));", ['./a.ts']],
  ["const root = new URL('../..', import.meta.url);", []],
  ["const page = new URL('./a.ts', location.href);", []],
  ['import(path);\nimport(`./a.ts`);', ['./a.ts']],
  ["// import './a.ts';\n/* export * from './a.ts'; */\nconst text = `import './a.ts';`;\nconst r = /import '.\\/a.ts'/;", []],
])('%s', (text, imports) => {
  expect(importsOf('src/it.ts', text)).toEqual(imports);
});

test('text that is not TypeScript is named', () => {
  expect(codeOf(() => importsOf('src/it.ts', 'import from from;'))).toBe('unreadable');
});
