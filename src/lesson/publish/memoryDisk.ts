import { posix } from 'node:path';
import type { Disk } from './disk.ts';

/** What is at a path: a folder, or the bytes of a file. */
type Node = 'folder' | { readonly data: string };

/** A file system as it is at a moment, by path. */
export type Tree = ReadonlyMap<string, Node>;

/** Thrown by every change after the last. */
export class Killed extends Error {}

/** A disk in memory that stops for ever after so many changes. */
export interface MemoryDisk extends Disk {
  /** What every process sees. */
  now(): Tree;
  /**
   * What may be there after a power cut: the changes of names up to any moment since the last that was waited for, in
   * their order, and of a file that was not waited for all, half or nothing.
   */
  afterPowerCut(): readonly Tree[];
}

/** A folder of such a tree. */
export const folder: Node = 'folder';
/** A file of such a tree, with these bytes. */
export const file = (data: string): Node => ({ data });

const norm = (path: string): string => path.replaceAll('\\', '/');

/** Such a disk with this on it, safe from power cuts. */
export function memoryDisk(start: Tree, changes = Number.POSITIVE_INFINITY): MemoryDisk {
  const tree = new Map(start);
  let left = changes;
  /** The trees since the last one that is safe. */
  let since: Tree[] = [new Map(tree)];
  /** The files whose bytes are not safe. */
  const unsafe = new Set<Node>();
  const under = (path: string): string[] => [...tree.keys()].filter((key) => key.startsWith(`${path}/`));
  const refuse = (code: string, path: string): never => {
    throw Object.assign(new Error(`${code} ${path}`), { code, path, syscall: 'memory' });
  };
  const change = (steps: () => void): void => {
    if (left === 0) throw new Killed();
    left -= 1;
    steps();
    since.push(new Map(tree));
  };
  const put = (path: string, node: Node): void => {
    if (tree.has(path)) refuse('EEXIST', path);
    if (tree.get(posix.dirname(path)) !== 'folder') refuse('ENOENT', path);
    change(() => tree.set(path, node));
  };
  const at = (path: string): Node => tree.get(norm(path)) ?? refuse('ENOENT', path);
  return {
    now: () => new Map(tree),
    afterPowerCut: () => since.flatMap((each) => [1, 0.5, 0].map((share) => torn(each, unsafe, share))),
    entry: (path) => {
      const node = tree.get(norm(path));
      return node === undefined || node === 'folder' ? node : 'file';
    },
    list: (path) =>
      under(norm(path))
        .map((key) => key.slice(norm(path).length + 1))
        .filter((name) => !name.includes('/')),
    read: (path) => {
      const node = at(path);
      return node === 'folder' ? refuse('EISDIR', path) : Buffer.from(node.data, 'latin1');
    },
    makeFolder: (path) => put(norm(path), 'folder'),
    write: (path, data) => {
      const written = file(Buffer.from(data).toString('latin1'));
      put(norm(path), written);
      unsafe.add(written);
    },
    sync: (path) => {
      const node = at(path);
      unsafe.delete(node);
      if (node === 'folder') since = since.slice(-1);
    },
    link: (from, to) => put(norm(to), at(from)),
    rename: (from, to) => {
      const [source, target] = [norm(from), norm(to)];
      at(from);
      if (under(target).length > 0) refuse('ENOTEMPTY', to);
      change(() => {
        for (const key of [source, ...under(source)]) {
          tree.set(target + key.slice(source.length), at(key));
          tree.delete(key);
        }
      });
    },
    removeFile: (path) => {
      if (at(path) === 'folder') refuse('EISDIR', path);
      change(() => tree.delete(norm(path)));
    },
    removeFolder: (path) => {
      if (at(path) !== 'folder') refuse('ENOTDIR', path);
      if (under(norm(path)).length > 0) refuse('ENOTEMPTY', path);
      change(() => tree.delete(norm(path)));
    },
  };
}

function torn(tree: Tree, unsafe: ReadonlySet<Node>, share: number): Tree {
  return new Map(
    [...tree].map(([path, node]) => [
      path,
      unsafe.has(node) && node !== 'folder' ? file(node.data.slice(0, node.data.length * share)) : node,
    ]),
  );
}
