import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Every file of a folder, by its path relative to it, with forward slashes. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** The file-system operations of a swap, one by one, so that a test can stop after any of them. */
export interface Disk {
  exists(path: string): boolean;
  /** The entries of a folder, none when it is not there. */
  list(path: string): readonly { readonly name: string; readonly isFolder: boolean }[];
  read(path: string): string;
  makeFolder(path: string): void;
  write(path: string, data: string | Uint8Array): void;
  rename(from: string, to: string): void;
  removeFile(path: string): void;
  /** Removes an empty folder. */
  removeFolder(path: string): void;
}

const DISK: Disk = {
  exists: existsSync,
  list: (path) =>
    existsSync(path)
      ? readdirSync(path, { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      : [],
  read: (path) => readFileSync(path, 'utf8'),
  makeFolder: (path) => mkdirSync(path),
  write: (path, data) => writeFileSync(path, data),
  rename: renameSync,
  removeFile: unlinkSync,
  removeFolder: rmdirSync,
};

/** The places a swap uses. */
function placesIn(root: string) {
  const next = join(root, '.lessons-next');
  return {
    live: join(root, 'lessons'),
    /** The old pages, always whole: they are deleted only after they have been moved into `next`. */
    old: join(root, '.lessons-old'),
    /** The staging folder. */
    next,
    /** The new pages. */
    pages: join(next, 'pages'),
    /** The list of all the new pages, written after the last of them. */
    complete: join(next, 'complete'),
    discarded: join(next, 'old'),
  };
}

/**
 * Replaces `<root>/lessons` by these files, wholly: the new set is written beside it and takes its
 * place in two renames. Whatever moment the process is killed at, {@link recover} then leaves the old
 * set or the new one. Throws a sentence with the remedy when the file system refuses.
 */
export function publish(root: string, files: Files, disk: Disk = DISK): void {
  recover(root, disk);
  const { next, pages, complete } = placesIn(root);
  const isReady = advising(() => {
    disk.makeFolder(next);
    disk.makeFolder(pages);
    const made = new Set([pages]);
    for (const [path, data] of files) {
      const file = join(pages, path);
      makeFolders(dirname(file), made, disk);
      disk.write(file, data);
    }
    disk.write(complete, listing([...files.keys()]));
    return isWhole(root, disk);
  });
  if (!isReady) {
    const message = 'Another command is writing lessons/ as well: run this one again when the other has ended.';
    throw Object.assign(new Error(message), { code: 'another-writer' });
  }
  recover(root, disk);
}

/**
 * Completes or undoes a swap that was interrupted, and removes what it left; does nothing else. Every
 * command calls it first. It may be interrupted itself, and called again.
 */
export function recover(root: string, disk: Disk = DISK): void {
  const { live, old, next, pages, discarded } = placesIn(root);
  advising(() => {
    if (isWhole(root, disk)) {
      if (disk.exists(live)) {
        // Left by hand, since a swap leaves none beside the live pages that it has not dealt with.
        if (disk.exists(old)) removeTree(old, disk);
        disk.rename(live, old);
      }
      disk.rename(pages, live);
    }
    if (!disk.exists(live) && disk.exists(old)) disk.rename(old, live);
    if (disk.exists(old)) {
      if (!disk.exists(next)) disk.makeFolder(next);
      if (disk.exists(discarded)) removeTree(discarded, disk);
      disk.rename(old, discarded);
    }
    if (disk.exists(next)) removeTree(next, disk);
  });
}

/** Whether the new set is there, to the last file. A list cut short matches nothing. */
function isWhole(root: string, disk: Disk): boolean {
  const { pages, complete } = placesIn(root);
  return disk.exists(complete) && disk.exists(pages) && disk.read(complete) === listing(filesUnder(pages, disk));
}

function listing(paths: readonly string[]): string {
  return [...paths]
    .sort()
    .map((path) => `${path}\n`)
    .join('');
}

function filesUnder(folder: string, disk: Disk): readonly string[] {
  return disk
    .list(folder)
    .flatMap(({ name, isFolder }) => (isFolder ? filesUnder(join(folder, name), disk).map((path) => `${name}/${path}`) : [name]));
}

function makeFolders(folder: string, made: Set<string>, disk: Disk): void {
  if (made.has(folder)) return;
  makeFolders(dirname(folder), made, disk);
  disk.makeFolder(folder);
  made.add(folder);
}

function removeTree(folder: string, disk: Disk): void {
  for (const { name, isFolder } of disk.list(folder)) {
    const path = join(folder, name);
    if (isFolder) removeTree(path, disk);
    else disk.removeFile(path);
  }
  disk.removeFolder(folder);
}

const ADVICE: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'this account may not write there: change the permissions, or run the command as who owns the folder'],
  ['EROFS', 'the disk is read-only: copy the project to one that can be written'],
  ['EPERM', 'something holds it open: close the editor, browser or terminal that shows the pages'],
  ['EBUSY', 'something holds it open: close the editor, browser or terminal that shows the pages'],
  ['ENOTEMPTY', 'something wrote into it at the same time: let the other command end'],
  ['ENOSPC', 'the disk is full: make room'],
]);

/** What the steps come to; an error of the file system's becomes one with the same code that says what to do. */
function advising<T>(steps: () => T): T {
  try {
    return steps();
  } catch (error) {
    const { code, path, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const what = ADVICE.get(code) ?? message;
    const where = (path ?? 'lessons/').split(sep).join('/');
    const advice = `The pages could not be replaced (${code} at ${where}): ${what}; then run the command again. Until then lessons/ is whole, old or new.`;
    throw Object.assign(new Error(advice, { cause: error }), { code });
  }
}
