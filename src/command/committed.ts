import { spawnSync } from 'node:child_process';

/**
 * Whether `lessons/` is, byte for byte, what is committed: 0 if so, 1 if a page differs, is new or is
 * gone. Outside of git, as in an unpacked archive, there is nothing to compare with, which is said.
 */
export function committed(root: string): number {
  // The root may lie inside another repository that knows nothing of it, so ask for a file of ours.
  if (git(root, 'ls-files', 'package.json') === '') {
    console.log(' This folder is not in git, so there are no committed pages to compare with.');
    return 0;
  }
  const changed = git(root, 'status', '--porcelain', '--untracked-files=all', '--', 'lessons');
  if (changed === '') return 0;
  console.error(`${changed}\n The pages say something else than the committed ones: read "git diff lessons", then commit them.`);
  return 1;
}

/** What git prints; nothing at all where there is no git. */
function git(root: string, ...args: readonly string[]): string {
  const { status, stdout } = spawnSync('git', [...args], { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout : '';
}
