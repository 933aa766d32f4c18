import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { replayCommand } from './replayCommand.ts';

const control = (sentence: string, found: { readonly seed?: number; readonly path?: string } = {}) => ({ sentence, ...found });

test('what was not searched for has no replay', () => {
  expect(replayCommand('01-a/b', control('it fails'))).toBeUndefined();
});

test('double quotes where they are safe, for Windows knows no others', () => {
  expect(replayCommand('01-a/b', control('it fails', { seed: -3, path: '0:1:2' }))).toBe(
    'npm run replay -- 01-a/b "it fails" --seed -3 --path 0:1:2',
  );
  expect(replayCommand('01-a/b', control('it fails', { seed: 5 }))).toBe('npm run replay -- 01-a/b "it fails" --seed 5');
});

test.runIf(process.platform !== 'win32')('a shell hands on the very sentence, whatever is in it', () => {
  for (const sentence of ['it fails', 'adding $x + y$', `a "b" 'c' \`d\` $(e) \\f !g`, "it's so"]) {
    const command = replayCommand('01-a/b', control(sentence, { seed: 1, path: "0:'$(x)" })) ?? '';
    const [, , , , , given, , , , path] = execFileSync('sh', ['-c', `printf '%s\\0' ${command}`], { encoding: 'utf8' }).split(
      '\0',
    );
    expect([given, path]).toEqual([sentence, "0:'$(x)"]);
  }
});
