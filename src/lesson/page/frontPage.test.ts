import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { specOf } from '../../text/paths.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

test('every lesson that the first page names has its spec: of one that does not stand, nothing would be shown or said', () => {
  const page = readFileSync(join(import.meta.dirname, 'frontPage.ts'), 'utf8');
  const ids = [...page.matchAll(/'(\d{2}-[a-z-]+\/[a-z0-9-]+)'/g)].map(([, id = '']) => id);
  expect(ids).toContain('02-separability/no-line-separates-xor');
  expect(ids.filter((id) => !existsSync(join(ROOT, specOf(id))))).toEqual([]);
});
