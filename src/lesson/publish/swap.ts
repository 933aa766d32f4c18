import { dirname, join } from 'node:path';
import { advising } from './advising.ts';
import { DISK, type Disk, remove } from './disk.ts';
import { type Holder, holderOf, LOCK, ME, randomName, takeLock } from './lock.ts';

/** Every file of a folder, by its path relative to it, with forward slashes. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** What only one process has at a time: with it `lessons/` is written. */
export interface Writer {
  /** Replaces `lessons/` by these files, wholly. */
  replace(files: Files): void;
  /** Lets others write. */
  release(): void;
}

/** A folder of a swap, beside `lessons/`: nobody can know its name before, so nothing waits there. */
const STAGING = /^\.lessons-[0-9a-f]{12}$/;

/** The places of a swap. */
function placesIn(root: string, staging: string) {
  const next = join(root, staging);
  return {
    next,
    /** The new pages. */
    pages: join(next, 'pages'),
    /** The old pages, always whole: they are renamed before the first of them is deleted. */
    old: join(next, 'old'),
    discarded: join(next, 'discarded'),
  };
}

/**
 * Takes the lock of `<root>/lessons`, and undoes or completes a swap that was interrupted; nothing else ever does.
 * Throws a sentence with the remedy when another process has the lock, when `lessons` is a link, or when the file
 * system refuses.
 */
export function writerOf(root: string, disk: Disk = DISK, me: Holder = ME): Writer {
  return advising(() => {
    const release = takeLock(root, disk, me);
    try {
      const live = disk.entry(join(root, 'lessons'));
      if (live !== undefined && live !== 'folder')
        throw Object.assign(
          new Error(`lessons is a ${live} and no folder, so it was left as it is: move it away, and run the command again.`),
          { code: 'not-a-folder' },
        );
      recover(root, disk);
    } catch (error) {
      release();
      throw error;
    }
    return { replace: (files) => advising(() => replace(root, files, disk)), release };
  });
}

/** What `npm run lessons` is doing, or has left behind when it was interrupted, in a sentence; undefined for nothing. */
export function remains(root: string, disk: Disk = DISK): string | undefined {
  const holder = holderOf(root, disk);
  if (holder !== undefined) return `${LOCK} says that lessons/ is being written just now, by ${holder}.`;
  const left = disk.list(root).filter((name) => name.startsWith('.lessons-') && name !== LOCK);
  if (left.length === 0) return undefined;
  return `npm run lessons was interrupted and has left ${left.join(', ')}, which stays as it is: ${left.every((name) => STAGING.test(name)) ? 'run it again.' : 'run it again, and remove what it then leaves.'}`;
}

/**
 * Writes the new set beside the old one, and renames both when it is safe on the disk. If this is killed at any moment, or
 * the power fails, {@link recover} then leaves the old set or the new one.
 */
function replace(root: string, files: Files, disk: Disk): void {
  const live = join(root, 'lessons');
  const { next, pages, old } = placesIn(root, `.lessons-${randomName()}`);
  try {
    disk.makeFolder(next);
    disk.makeFolder(pages);
    const made = new Set([pages]);
    for (const [path, data] of files) {
      const file = join(pages, path);
      makeFolders(dirname(file), made, disk);
      disk.write(file, data);
    }
    if (!isThere(pages, files, disk))
      throw Object.assign(new Error('Something else changed the new pages before they were in place: run the command again.'), {
        code: 'another-writer',
      });
    for (const path of files.keys()) disk.sync(join(pages, path));
    for (const folder of [...made, next, root]) disk.sync(folder);
    if (disk.entry(live) !== undefined) {
      disk.rename(live, old);
      disk.sync(next);
      disk.sync(root);
    }
    disk.rename(pages, live);
    disk.sync(root);
  } finally {
    recover(root, disk);
  }
}

/** Puts the old pages back where there are no new ones, and removes what was left. It may be interrupted, and called again. */
function recover(root: string, disk: Disk): void {
  const live = join(root, 'lessons');
  const stagings = disk.list(root).filter((name) => STAGING.test(name) && disk.entry(join(root, name)) === 'folder');
  for (const { next, old, discarded } of stagings.map((staging) => placesIn(root, staging))) {
    if (disk.entry(live) === undefined && disk.entry(old) === 'folder') {
      disk.rename(old, live);
      disk.sync(root);
    }
    // Deleted in halves they would look whole to the next one, if by then lessons/ were gone.
    if (disk.entry(old) === 'folder') {
      remove(discarded, disk);
      disk.rename(old, discarded);
      disk.sync(next);
    }
    remove(next, disk);
  }
}

/** Whether these files are there, to the last byte, and no others. */
function isThere(folder: string, files: Files, disk: Disk): boolean {
  const paths = pathsUnder(folder, disk);
  return (
    paths.length === files.size &&
    paths.every((path) => {
      const data = files.get(path);
      const file = join(folder, path);
      return data !== undefined && disk.entry(file) === 'file' && Buffer.from(data).equals(disk.read(file));
    })
  );
}

/** The paths of all that is no folder below this one. */
function pathsUnder(folder: string, disk: Disk): readonly string[] {
  return disk
    .list(folder)
    .flatMap((name) =>
      disk.entry(join(folder, name)) === 'folder'
        ? pathsUnder(join(folder, name), disk).map((path) => `${name}/${path}`)
        : [name],
    );
}

function makeFolders(folder: string, made: Set<string>, disk: Disk): void {
  if (made.has(folder)) return;
  makeFolders(dirname(folder), made, disk);
  disk.makeFolder(folder);
  made.add(folder);
}
