import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DISK, type Disk } from './disk.ts';

/** The file that a process holds while it writes `lessons/`: its number, and the machine. */
export const LOCK = '.lessons-lock';

/** Who holds a lock, as it says itself. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** Twelve hexadecimal digits that nobody can know before. */
export const randomName = (): string => randomBytes(6).toString('hex');

/** A lock that is being written, or was dead: nobody holds it. */
const LOOSE = /^\.lessons-lock-[0-9a-f]{12}$/;

/** This process. */
export const ME: Holder = { pid: process.pid, host: hostname() };

/**
 * Takes the lock of `lessons/` and returns how to give it back. A lock whose process has ended is taken over.
 * Throws `another-writer` when somebody holds it.
 */
export function takeLock(root: string, disk: Disk = DISK, me: Holder = ME): () => void {
  const lock = join(root, LOCK);
  const mine = looseIn(root);
  const text = JSON.stringify(me);
  // Whole before it is the lock: a lock cut short would say nothing of its holder.
  disk.write(mine, text);
  disk.sync(mine);
  try {
    while (!isLinked(mine, lock, disk)) dropDead(root, disk);
  } catch (error) {
    disk.removeFile(mine);
    throw error;
  }
  for (const name of disk.list(root).filter((each) => LOOSE.test(each))) {
    const loose = join(root, name);
    const holder = loose === mine ? undefined : holderIn(textAt(loose, disk) ?? '');
    if (disk.entry(loose) === 'file' && (holder === undefined || !isAlive(holder))) disk.removeFile(loose);
  }
  return () => {
    if (textAt(lock, disk) === text) disk.removeFile(lock);
  };
}

const looseIn = (root: string): string => join(root, `${LOCK}-${randomName()}`);

/** Whether the lock is mine now. The name is given to one process only, and what it names is written already. */
function isLinked(mine: string, lock: string, disk: Disk): boolean {
  try {
    disk.link(mine, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a lock whose process has ended; throws when it may not have. */
function dropDead(root: string, disk: Disk): void {
  const lock = join(root, LOCK);
  const text = textAt(lock, disk);
  if (text === undefined) return;
  const holder = holderIn(text);
  if (holder === undefined || isAlive(holder)) throw taken(holder);
  const aside = looseIn(root);
  try {
    disk.rename(lock, aside);
  } catch (error) {
    // Another process was faster.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  // It may have been taken over between reading and renaming: then it goes back to its holder.
  if (textAt(aside, disk) !== text) isLinked(aside, lock, disk);
  disk.removeFile(aside);
}

function taken(holder: Holder | undefined): Error {
  const message = `Another command is writing lessons/ (${LOCK} names ${whoIs(holder)}): run this one again when it has ended. If there is no such command, remove ${LOCK}.`;
  return Object.assign(new Error(message), { code: 'another-writer' });
}

/** Which other process holds the lock of `lessons/` now, in words; undefined for none. */
export function holderOf(root: string, disk: Disk = DISK): string | undefined {
  const text = textAt(join(root, LOCK), disk);
  if (text === undefined || text === JSON.stringify(ME)) return undefined;
  const holder = holderIn(text);
  return holder === undefined || isAlive(holder) ? whoIs(holder) : undefined;
}

/** The text of a file; empty for a link or a folder, which is not followed, and undefined for nothing. */
function textAt(path: string, disk: Disk): string | undefined {
  const entry = disk.entry(path);
  if (entry === undefined) return undefined;
  return entry === 'file' ? Buffer.from(disk.read(path)).toString('utf8') : '';
}

function holderIn(text: string): Holder | undefined {
  try {
    const { pid, host } = JSON.parse(text) as Partial<Holder>;
    return Number.isSafeInteger(pid) && typeof host === 'string' ? { pid: Number(pid), host } : undefined;
  } catch {
    return undefined;
  }
}

const whoIs = (holder: Holder | undefined): string =>
  holder === undefined ? 'no process' : `process ${holder.pid} on ${JSON.stringify(holder.host)}`;

/** Whether this process may still run. Of other machines nothing is known, so they count as alive. */
function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return !hasEnded(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Whether Linux keeps it only because its parent has not asked how it ended; in a container perhaps nobody ever does. */
function hasEnded(pid: number): boolean {
  try {
    return /^\d+ \([\s\S]*\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
