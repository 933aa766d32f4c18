import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';

/** What stands at a path itself; a link counts as a file, since it is removed as one and never followed. */
export type Entry = 'folder' | 'file' | 'link';

/** The file-system operations of a swap, one by one, so that a test can stop after any of them. */
export interface Disk {
  /** What is there; undefined for nothing. */
  entry(path: string): Entry | undefined;
  /** The names in a folder. */
  list(path: string): readonly string[];
  read(path: string): Uint8Array;
  makeFolder(path: string): void;
  write(path: string, data: string | Uint8Array): void;
  /** Waits until a file or a folder is where a power cut does not reach it. */
  sync(path: string): void;
  /** Gives a file a second name; throws EEXIST when there is something of this name. */
  link(from: string, to: string): void;
  rename(from: string, to: string): void;
  removeFile(path: string): void;
  /** Removes an empty folder. */
  removeFolder(path: string): void;
}

/** The disk of this machine. */
export const DISK: Disk = {
  entry: (path) => {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    return found.isSymbolicLink() ? 'link' : found.isDirectory() ? 'folder' : 'file';
  },
  list: (path) => readdirSync(path),
  read: (path) => readFileSync(path),
  makeFolder: (path) => mkdirSync(path),
  // It must not be there yet: nothing is written through a link that somebody put in its place.
  write: (path, data) => writeFileSync(path, data, { flag: 'wx' }),
  sync: (path) => {
    // Windows opens no folder, and keeps the order of its names by itself.
    if (process.platform === 'win32' && lstatSync(path).isDirectory()) return;
    const file = openSync(path, process.platform === 'win32' ? 'r+' : 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  link: linkSync,
  rename: renameSync,
  removeFile: unlinkSync,
  removeFolder: rmdirSync,
};

/** Removes what is there, with all that is in it. Links are removed, and what they lead to is not touched. */
export function remove(path: string, disk: Disk): void {
  const entry = disk.entry(path);
  if (entry === 'folder') {
    for (const name of disk.list(path)) remove(`${path}/${name}`, disk);
    disk.removeFolder(path);
  } else if (entry !== undefined) disk.removeFile(path);
}
