import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Whether `lessons/` is, byte for byte, what is committed: 0 if so, 1 if a page differs, is new or is
 * gone, or if git cannot tell. Outside of git, as in an unpacked archive, there is nothing to compare with, which is said.
 */
export function committed(root: string): number {
  // The root may lie inside another repository that knows nothing of it, so ask for a file of ours.
  const ours = isInGit(root) ? git(root, 'ls-files', 'package.json') : '';
  if (ours === '') {
    console.log(' This folder is not in git, so there are no committed pages to compare with.');
    return 0;
  }
  const changed = git(root, 'status', '--porcelain', '--untracked-files=all', '--', 'lessons');
  // A file that git was told not to look at says "no change" whatever is in it.
  const flagged = git(root, 'ls-files', '-v', '--', 'lessons');
  if (ours === undefined || changed === undefined || flagged === undefined) {
    console.error(' So nobody knows whether the pages are as committed: mend what git says, and run this again.');
    return 1;
  }
  const unseen = flagged.split('\n').filter((line) => line !== '' && !line.startsWith('H '));
  if (unseen.length > 0) {
    console.error(
      `${unseen.join('\n')}\n git was told not to look at these pages: git update-index --no-assume-unchanged --no-skip-worktree, and their paths.`,
    );
    return 1;
  }
  if (changed === '') return 0;
  console.error(`${changed}\n The pages say something else than the committed ones: read "git diff lessons", then commit them.`);
  return 1;
}

/** Whether this folder, or one that it lies in, is a repository, sound or not. */
function isInGit(folder: string): boolean {
  const above = dirname(folder);
  return existsSync(join(folder, '.git')) || (above !== folder && isInGit(above));
}

/** What git prints; undefined, and what is wrong said, where it fails or is not there. */
function git(root: string, ...args: readonly string[]): string | undefined {
  const { error, status, stdout, stderr } = spawnSync('git', [...args], { cwd: root, encoding: 'utf8' });
  if (error === undefined && status === 0) return stdout;
  console.error(` git ${args[0]} failed: ${error?.message ?? stderr.trim()}`);
  return undefined;
}
