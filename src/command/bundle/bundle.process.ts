import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allIds } from '../../vitest/specs.ts';
import { bundler } from './bundle.ts';

const HERE = join(import.meta.dirname, '..', '..', '..');

// The workers of all chapters are made here, which takes seconds: so not on every `npm test`.
test('every claim runs in a page but those about files', async () => {
  const { files, missing } = await bundler(HERE)(allIds(HERE));
  expect([...missing.keys()].every((id) => id.startsWith('00-this-book/'))).toBe(true);
  expect([...files.keys()].filter((path) => path.includes('claims-')).length).toBeGreaterThan(3);
});
