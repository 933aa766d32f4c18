import { sep } from 'node:path';

const OPEN = 'something holds it open: close the editor, browser or terminal that shows the pages';

const ADVICE: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'this account may not write there: change the permissions, or run the command as the user who owns the folder'],
  ['EROFS', 'the disk is read-only: copy the project to one that can be written'],
  ['EPERM', OPEN],
  ['EBUSY', OPEN],
  ['ENOTEMPTY', 'something wrote into it at the same time: let the other command end'],
  ['ENOSPC', 'the disk is full: make room'],
]);

/** What the steps come to; an error of the file system's becomes one with the same code that says what to do. */
export function advising<T>(steps: () => T): T {
  try {
    return steps();
  } catch (error) {
    const { code, path, syscall, message } = error as NodeJS.ErrnoException;
    // What is no error of the file system's has its sentence already.
    if (code === undefined || syscall === undefined) throw error;
    const what = ADVICE.get(code) ?? message;
    const where = (path ?? 'lessons/').split(sep).join('/');
    const advice = `The pages could not be replaced (${code} at ${where}): ${what}; then run the command again. It puts the old pages back where they are missing.`;
    throw Object.assign(new Error(advice, { cause: error }), { code });
  }
}
