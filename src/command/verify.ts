import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { remains } from '../lesson/publish/swap.ts';

/** Runs `scripts/verify.py` on the ledger as it is in lessons/: everything proved, verified again by other code. */
export function verify(root: string, args: readonly string[]): number {
  const left = remains(root);
  if (left !== undefined) console.error(`\n ${left}\n`);
  for (const python of ['python3', 'python']) {
    const { error, status } = spawnSync(python, [join(root, 'scripts', 'verify.py'), ...args], { cwd: root, stdio: 'inherit' });
    // On Windows a shell stub answers for a python that is not installed; it ends with 9009.
    if (error === undefined && status !== 9009) return status ?? 1;
  }
  console.error(
    '\n There is no python3 here, so nothing was verified: install Python 3.8 or newer, or run scripts/verify.py elsewhere; it needs the other .py files in scripts/, and the folder lessons/.',
  );
  return 1;
}
