import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { fromBundle } from './fromBundle.ts';

const ROOT = process.cwd();
const INDEX = join(ROOT, 'src', 'index.ts');
const SPEC = join(ROOT, 'specs', '01-made-up', 'it.spec.ts');

afterEach(() => vi.unstubAllGlobals());

/** What an import of a spec's becomes when vitest is configured like this. */
function resolved(source: string, { watch = false, enabled = false, importer = SPEC as string | undefined } = {}): unknown {
  vi.stubGlobal(
    'bundleOfThisProcess',
    new Map([
      [INDEX, 'index.mjs'],
      [SPEC, 'it.spec.mjs'],
    ]),
  );
  const { configureVitest, resolveId } = fromBundle();
  if (typeof configureVitest !== 'function' || typeof resolveId !== 'function') return 'no plugin';
  Reflect.apply(configureVitest, undefined, [{ vitest: { config: { watch, coverage: { enabled } } }, project: { config: {} } }]);
  return Reflect.apply(resolveId, undefined, [source, importer]);
}

test('what is bundled is taken from the bundle, and nothing else', () => {
  expect(resolved('../../src/index.ts')).toBe('index.mjs');
  expect(resolved('../../src/other.ts')).toBeUndefined();
  expect(resolved('./part.ts')).toBeUndefined();
  expect(resolved('vitest')).toBeUndefined();
});

test('a spec itself is taken from the bundle, and one that is not bundled is not', () => {
  expect(resolved(SPEC, { importer: undefined })).toBe('it.spec.mjs');
  expect(resolved(join(ROOT, 'specs', 'other.spec.ts'), { importer: undefined })).toBeUndefined();
  expect(resolved(SPEC, { importer: undefined, watch: true })).toBeUndefined();
});

test('while files are watched or lines are counted, each file is read by itself', () => {
  expect(resolved('../../src/index.ts', { watch: true })).toBeUndefined();
  expect(resolved('../../src/index.ts', { enabled: true })).toBeUndefined();
});
