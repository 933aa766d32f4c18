import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { filesUnder } from './filesUnder.ts';
import { type Disk, type Files, publish, recover } from './swap.ts';

const OLD: Files = new Map([
  ['README.md', 'old'],
  ['01-a/README.md', 'old'],
  ['01-a/gone.md', 'old'],
  ['site/01-a/gone.html', 'old'],
]);
const NEW: Files = new Map<string, string | Uint8Array>([
  ['README.md', 'new'],
  ['01-a/README.md', 'new'],
  ['02-b/here.md', 'new'],
  ['site/fonts/f.woff2', new Uint8Array([0, 255, 128])],
]);

const emptyRoot = (): string => temporaryFolder('swap');

/** The files of a folder as text, by path: what two sets are compared by. */
function contents(folder: string): ReadonlyMap<string, string> {
  const paths = filesUnder(folder).toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

function expected(files: Files): ReadonlyMap<string, string> {
  return new Map(
    [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, data]) => [path, Buffer.from(data).toString('latin1')]),
  );
}

class Killed extends Error {}

/** A file system in memory, which stops for ever after so many changes; a write may also be cut in half. */
function memory(tree: Map<string, string | null>, changes: number, tearsLastWrite = false): Disk {
  let left = changes;
  const change = (): void => {
    if (left === 0) throw new Killed();
    left -= 1;
  };
  const under = (path: string): string[] => [...tree.keys()].filter((key) => key.startsWith(`${path}/`));
  const norm = (path: string): string => path.replaceAll('\\', '/');
  return {
    exists: (path) => tree.has(norm(path)),
    list: (path) =>
      under(norm(path))
        .map((key) => key.slice(norm(path).length + 1))
        .filter((name) => !name.includes('/'))
        .map((name) => ({ name, isFolder: tree.get(`${norm(path)}/${name}`) === null })),
    read: (path) => tree.get(norm(path)) ?? '',
    makeFolder: (path) => {
      if (tree.has(norm(path))) throw new Error(`EEXIST ${path}`);
      if (tree.get(dirname(norm(path))) !== null) throw new Error(`ENOENT ${path}`);
      change();
      tree.set(norm(path), null);
    },
    write: (path, data) => {
      if (tree.get(dirname(norm(path))) !== null) throw new Error(`ENOENT ${path}`);
      const text = Buffer.from(data).toString('latin1');
      if (left === 0 && tearsLastWrite) tree.set(norm(path), text.slice(0, text.length / 2));
      change();
      tree.set(norm(path), text);
    },
    rename: (from, to) => {
      if (!tree.has(norm(from)) || under(norm(to)).length > 0) throw new Error(`cannot rename ${from} to ${to}`);
      change();
      for (const key of [norm(from), ...under(norm(from))]) {
        tree.set(norm(to) + key.slice(norm(from).length), tree.get(key) ?? null);
        tree.delete(key);
      }
    },
    removeFile: (path) => {
      change();
      tree.delete(norm(path));
    },
    removeFolder: (path) => {
      if (under(norm(path)).length > 0) throw new Error(`ENOTEMPTY ${path}`);
      change();
      tree.delete(norm(path));
    },
  };
}

const started = (): Map<string, string | null> => {
  const tree = new Map<string, string | null>([
    ['/p', null],
    ['/p/specs', null],
    ['/p/specs/untouched', 'mine'],
  ]);
  publish('/p', OLD, memory(tree, Number.POSITIVE_INFINITY));
  return tree;
};

/** The files of one folder of `/p`. */
function filesIn(folder: string, tree: ReadonlyMap<string, string | null>): ReadonlyMap<string, string> {
  const prefix = `/p/${folder}/`;
  const files = [...tree].flatMap(([path, data]): [string, string][] =>
    path.startsWith(prefix) && data !== null ? [[path.slice(prefix.length), data]] : [],
  );
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const lessonsIn = (tree: ReadonlyMap<string, string | null>): ReadonlyMap<string, string> => filesIn('lessons', tree);

/** Even before any recovery: lessons/ is one of the two sets or not there, and what is set aside is the old set. */
function expectWholeOrAbsent(tree: ReadonlyMap<string, string | null>): void {
  if (tree.has('/p/lessons')) expect(lessonsIn(tree)).toEqual(expected(lessonsIn(tree).get('README.md') === 'new' ? NEW : OLD));
  if (tree.has('/p/.lessons-old')) expect(filesIn('.lessons-old', tree)).toEqual(expected(OLD));
}

/** Runs the steps with a disk that stops after so many changes; whether they ended before it did. */
function runs(steps: () => void): boolean {
  try {
    steps();
    return true;
  } catch (error) {
    if (error instanceof Killed) return false;
    throw error;
  }
}

test.each([false, true])(
  'killed after any change, and the recovery killed after any change of its own: old or new, nothing else (torn writes: %s)',
  (tears) => {
    let points = 0;
    const outcomes = new Set<string>();
    for (let killedAt = 0; ; killedAt += 1) {
      const crashed = started();
      const ended = runs(() => publish('/p', NEW, memory(crashed, killedAt, tears)));
      expectWholeOrAbsent(crashed);
      for (let againAt = 0; ; againAt += 1) {
        const tree = new Map(crashed);
        const recovered = runs(() => recover('/p', memory(tree, againAt, tears)));
        recover('/p', memory(tree, Number.POSITIVE_INFINITY));
        const now = lessonsIn(tree);
        const isNew = now.get('README.md') === 'new';
        expect(now, `killed after ${killedAt} changes, the recovery after ${againAt}`).toEqual(expected(isNew ? NEW : OLD));
        expect([...tree.keys()].filter((path) => /^\/p\/[^/]+$/.test(path)).sort()).toEqual(['/p/lessons', '/p/specs']);
        expect(tree.get('/p/specs/untouched')).toBe('mine');
        outcomes.add(isNew ? 'new' : 'old');
        points += 1;
        if (recovered) break;
      }
      if (ended) break;
    }
    expect(outcomes).toEqual(new Set(['old', 'new']));
    // More points than files: the walk did reach into the swap and the clearing up.
    expect(points).toBeGreaterThan(100);
  },
);

test('the first pages of all are swapped in as well', () => {
  const tree = new Map<string, string | null>([['/p', null]]);
  publish('/p', NEW, memory(tree, Number.POSITIVE_INFINITY));
  expect(lessonsIn(tree)).toEqual(expected(NEW));
});

test('a page that another command took away is noticed before anything is replaced', () => {
  const tree = started();
  const disk = memory(tree, Number.POSITIVE_INFINITY);
  const meddling: Disk = {
    ...disk,
    write: (path, data) => {
      disk.write(path, data);
      if (path.replaceAll('\\', '/').endsWith('.lessons-next/complete')) tree.delete('/p/.lessons-next/pages/README.md');
    },
  };
  expect(codeOf(() => publish('/p', NEW, meddling))).toBe('another-writer');
  expect(lessonsIn(tree)).toEqual(expected(OLD));
});

test('on a real disk: the old set is replaced whole, and other folders are left alone', () => {
  const root = emptyRoot();
  writeFileSync(join(root, 'mine.txt'), 'mine');
  publish(root, OLD);
  expect(contents(join(root, 'lessons'))).toEqual(expected(OLD));
  publish(root, NEW);
  expect(contents(join(root, 'lessons'))).toEqual(expected(NEW));
  expect(readdirSync(root).sort()).toEqual(['lessons', 'mine.txt']);
  recover(root);
  expect(contents(join(root, 'lessons'))).toEqual(expected(NEW));
});

test('leftovers of every kind are cleared away, and old pages without live ones are put back', () => {
  const root = emptyRoot();
  publish(root, OLD);
  mkdirSync(join(root, '.lessons-next', 'pages', 'half'), { recursive: true });
  writeFileSync(join(root, '.lessons-next', 'pages', 'half', 'page.md'), 'ha');
  recover(root);
  expect(readdirSync(root)).toEqual(['lessons']);
  mkdirSync(join(root, '.lessons-old'));
  writeFileSync(join(root, '.lessons-old', 'README.md'), 'older');
  mkdirSync(join(root, '.lessons-next', 'old'), { recursive: true });
  recover(root);
  expect(contents(join(root, 'lessons'))).toEqual(expected(OLD));
  expect(readdirSync(root)).toEqual(['lessons']);
  renameSync(join(root, 'lessons'), join(root, '.lessons-old'));
  recover(root);
  expect(contents(join(root, 'lessons'))).toEqual(expected(OLD));
  expect(readdirSync(root)).toEqual(['lessons']);
});

test('a refusal of the file system keeps its code, and the sentence says what to do', () => {
  const root = emptyRoot();
  for (const [code, advice] of [
    ['EPERM', 'close the editor'],
    ['EACCES', 'change the permissions'],
    ['EXDEV', 'cross-device'],
  ] as const) {
    const refusing: Disk = {
      ...memory(started(), Number.POSITIVE_INFINITY),
      rename: (from) => {
        throw Object.assign(new Error('cross-device'), { code, path: from });
      },
    };
    expect(codeOf(() => publish('/p', NEW, refusing))).toBe(code);
    expect(() => publish('/p', NEW, refusing)).toThrow(
      new RegExp(`could not be replaced \\(${code} at .*${advice}.*run the command again`),
    );
  }
  // Without permission checks (as root) there is nothing to see on a real disk.
  if (process.getuid?.() !== 0 && process.platform !== 'win32') {
    chmodSync(root, 0o500);
    expect(codeOf(() => publish(root, NEW))).toBe('EACCES');
    chmodSync(root, 0o700);
  }
});
