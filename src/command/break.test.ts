import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { specOf } from '../vitest/madeUpBook.ts';
import { breakClaim } from './break.ts';

test.each<[readonly string[], RegExp]>([
  [[], /^One claim is needed, and perhaps the number of one of its controls\. Call it as: npm run break -- /],
  [['it-stands', '1', '2'], /^One claim is needed/],
  [['it-stnads'], /^No claim has "it-stnads" in its name\. Did you mean "01-made-up\/it-stands"\?$/],
  [['01-made'], /^2 claims have "01-made" in their names, and one is needed: 01-made-up\/and-this, 01-made-up\/it-stands\.$/],
  [['it-stands', '--loud'], /Call it as: npm run break -- /],
])('%j is refused, with the remedy', async (args, says) => {
  const root = temporaryFolder('break', { 'specs/01-made-up/it-stands.spec.ts': '', 'specs/01-made-up/and-this.spec.ts': '' });
  await expect(breakClaim(root, args)).rejects.toThrow(says);
});

test.each(['0', '2', 'one', '-1'])('%j is not a control of a claim with one', async (number) => {
  const root = temporaryFolder('break', { 'specs/01-made-up/it-stands.spec.ts': specOf('It stands') });
  symlinkSync(join(process.cwd(), 'src'), join(root, 'src'), 'junction');
  await expect(breakClaim(root, ['--', 'it-stands', number])).rejects.toThrow(
    `"${number}" is not a control of 01-made-up/it-stands: choose a number from 1 to 1.`,
  );
});

test.each([
  ['', 'states no claim: end the file with claim({ … }).'],
  ["import './nowhere.ts';\n", 'nowhere.ts'],
])('of a spec that is %j it is said that it cannot be tried, and why', async (spec, why) => {
  const root = temporaryFolder('break', { 'specs/01-made-up/it-stands.spec.ts': spec });
  const refusal = breakClaim(root, ['it-stands']);
  await expect(refusal).rejects.toMatchObject({ code: 'spec-not-read' });
  await expect(refusal).rejects.toThrow('specs/01-made-up/it-stands.spec.ts cannot be tried: ');
  await expect(refusal).rejects.toThrow(why);
});
