import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { DISK, type Disk } from './disk.ts';
import { filesUnder } from './filesUnder.ts';
import { type Holder, ME } from './lock.ts';
import { file, folder, Killed, memoryDisk, type Tree } from './memoryDisk.ts';
import { type Files, remains, writerOf } from './swap.ts';

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

/** A process of this machine that is not there: no system numbers them so high. */
const GONE: Holder = { pid: 2 ** 31 - 1, host: hostname() };

/** Publishes as a process that is dead as soon as the disk is. */
function publish(root: string, files: Files, disk: Disk = DISK): void {
  const writer = writerOf(root, disk, GONE);
  writer.replace(files);
  writer.release();
}

function recover(root: string, disk: Disk = DISK): void {
  writerOf(root, disk, GONE).release();
}

/** The files of a folder as text, by path: what two sets are compared by. */
function contents(of: string): ReadonlyMap<string, string> {
  const paths = filesUnder(of).toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(of, path), 'latin1')]));
}

function expected(files: Files): ReadonlyMap<string, string> {
  return new Map(
    [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, data]) => [path, Buffer.from(data).toString('latin1')]),
  );
}

const BARE: Tree = new Map([
  ['/p', folder],
  ['/p/specs', folder],
  ['/p/specs/untouched', file('mine')],
]);

const published = (start: Tree, files: Files): Tree => {
  const disk = memoryDisk(start);
  publish('/p', files, disk);
  return disk.now();
};
const STARTED = published(BARE, OLD);

function lessonsIn(tree: Tree): ReadonlyMap<string, string> {
  const files = [...tree].flatMap(([path, node]): [string, string][] =>
    path.startsWith('/p/lessons/') && node !== 'folder' ? [[path.slice('/p/lessons/'.length), node.data]] : [],
  );
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether `lessons/` is one of the two books, wholly; `undefined` where it is not there. */
function bookIn(tree: Tree): 'old' | 'new' | undefined {
  if (!tree.has('/p/lessons')) return undefined;
  const now = lessonsIn(tree);
  const which = now.get('README.md') === 'new' ? 'new' : 'old';
  expect(now).toEqual(expected(which === 'new' ? NEW : OLD));
  return which;
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

/** Trees that were not seen before, whatever random names are in them. */
function fresh(trees: readonly Tree[], seen: Set<string>): readonly Tree[] {
  return trees.filter((tree) => {
    const key = JSON.stringify([...tree]).replaceAll(/[0-9a-f]{12}/g, '*');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What a kill, or a power cut, leaves of a swap after so many changes, and whether it had ended before. */
const killed = (after: number): { readonly ended: boolean; readonly left: readonly Tree[] } => {
  const disk = memoryDisk(STARTED, after);
  const ended = runs(() => publish('/p', NEW, disk));
  return { ended, left: [disk.now()] };
};
const unplugged = (after: number): { readonly ended: boolean; readonly left: readonly Tree[] } => {
  const disk = memoryDisk(STARTED, after);
  const ended = runs(() => publish('/p', NEW, disk));
  return { ended, left: disk.afterPowerCut() };
};

test.each([
  ['killed', killed],
  ['without power', unplugged],
])('%s after any change, and the recovery after any change of its own: old or new, nothing else', (_, stopped) => {
  let points = 0;
  const outcomes = new Set<string | undefined>();
  const [seen, seenHalfway] = [new Set<string>(), new Set<string>()];
  for (let at = 0; ; at += 1) {
    const { ended, left } = stopped(at);
    for (const tree of fresh(left, seen)) {
      bookIn(tree);
      // Even if somebody then removes lessons/ by hand, no half of a book takes its place.
      const bare = memoryDisk(new Map([...tree].filter(([path]) => !/^\/p\/lessons(\/|$)/.test(path))));
      recover('/p', bare);
      bookIn(bare.now());
      for (let again = 0; ; again += 1) {
        const disk = memoryDisk(tree, again);
        const recovered = runs(() => recover('/p', disk));
        for (const halfway of fresh(stopped === killed ? [disk.now()] : disk.afterPowerCut(), seenHalfway)) {
          const last = memoryDisk(halfway);
          recover('/p', last);
          const book = bookIn(last.now());
          expect(book, `stopped after ${at} changes, the recovery after ${again}`).toBeDefined();
          outcomes.add(book);
          expect([...last.now().keys()].filter((path) => /^\/p\/[^/]+$/.test(path)).sort()).toEqual(['/p/lessons', '/p/specs']);
          expect(last.now().get('/p/specs/untouched')).toEqual(file('mine'));
          points += 1;
        }
        if (recovered) break;
      }
    }
    if (ended) break;
  }
  expect(outcomes).toEqual(new Set(['old', 'new']));
  // More points than files: the walk did reach into the swap and the clearing up.
  expect(points).toBeGreaterThan(100);
});

test('the first pages of all are swapped in as well', () => {
  expect(bookIn(published(BARE, NEW))).toBe('new');
});

/** A disk that does something else as well, once, after a file of this name was written. */
const meddling = (disk: Disk, name: string, meddle: () => void): Disk => ({
  ...disk,
  write: (path, data) => {
    disk.write(path, data);
    if (path.endsWith(name)) meddle();
  },
});

test.each<[string, (disk: Disk, page: string) => void]>([
  ['taken away', (disk, page) => disk.removeFile(page)],
  ['added', (disk, page) => disk.write(`${page}.more`, '')],
  [
    'emptied',
    (disk, page) => {
      disk.removeFile(page);
      disk.write(page, '');
    },
  ],
])('a new page that something else has %s is noticed before anything is replaced', (_, meddle) => {
  const disk = memoryDisk(STARTED);
  const page = (): string => {
    const [staging = ''] = disk.list('/p').filter((name) => /^\.lessons-[^l]/.test(name));
    return `/p/${staging}/pages/01-a/README.md`;
  };
  const other = meddling(disk, 'f.woff2', () => meddle(disk, page()));
  expect(codeOf(() => publish('/p', NEW, other))).toBe('another-writer');
  expect(bookIn(disk.now())).toBe('old');
});

test('on a real disk: the old set is replaced whole, and other folders are left alone', () => {
  const root = temporaryFolder('swap', { 'mine.txt': 'mine' });
  publish(root, OLD);
  expect(contents(join(root, 'lessons'))).toEqual(expected(OLD));
  publish(root, NEW);
  expect(contents(join(root, 'lessons'))).toEqual(expected(NEW));
  expect(readdirSync(root).sort()).toEqual(['lessons', 'mine.txt']);
  recover(root);
  expect(contents(join(root, 'lessons'))).toEqual(expected(NEW));
});

test('what is left is cleared away, and old pages without live ones are put back', () => {
  const root = temporaryFolder('swap', { '.lessons-0123456789ab/pages/half/page.md': 'ha' });
  publish(root, OLD);
  expect(readdirSync(root)).toEqual(['lessons']);
  mkdirSync(join(root, '.lessons-0123456789ab'));
  renameSync(join(root, 'lessons'), join(root, '.lessons-0123456789ab', 'old'));
  recover(root);
  expect(contents(join(root, 'lessons'))).toEqual(expected(OLD));
  expect(readdirSync(root)).toEqual(['lessons']);
});

test.each(['.lessons-0123456789ab', '.lessons-next', '.lessons-old', '.lessons-lock-0123456789ab'])(
  'a link named %s loses nothing of what it leads to',
  (name) => {
    const root = temporaryFolder('swap', { 'mine/old/README.md': 'mine', 'mine/pages/README.md': 'mine' });
    symlinkSync(join(root, 'mine'), join(root, name), 'junction');
    publish(root, NEW);
    publish(root, OLD);
    expect(contents(join(root, 'mine'))).toEqual(
      new Map([
        ['old/README.md', 'mine'],
        ['pages/README.md', 'mine'],
      ]),
    );
    expect(contents(join(root, 'lessons'))).toEqual(expected(OLD));
  },
);

test('a link within what is left is removed as a link', () => {
  const root = temporaryFolder('swap', { 'mine/README.md': 'mine', '.lessons-0123456789ab/page.md': '' });
  symlinkSync(join(root, 'mine'), join(root, '.lessons-0123456789ab', 'pages'), 'junction');
  recover(root);
  expect(contents(join(root, 'mine'))).toEqual(new Map([['README.md', 'mine']]));
  expect(readdirSync(root)).toEqual(['mine']);
});

test('a link in the place where old pages are deleted is removed as a link', () => {
  const root = temporaryFolder('swap', { 'mine/README.md': 'mine', '.lessons-0123456789ab/old/README.md': 'older' });
  symlinkSync(join(root, 'mine'), join(root, '.lessons-0123456789ab', 'discarded'), 'junction');
  publish(root, NEW);
  expect(contents(join(root, 'mine'))).toEqual(new Map([['README.md', 'mine']]));
  expect(readdirSync(root)).toEqual(['lessons', 'mine']);
});

test('lessons that is a link is refused and left as it is, and the lock given back', () => {
  const root = temporaryFolder('swap', { 'mine/README.md': 'mine' });
  symlinkSync(join(root, 'mine'), join(root, 'lessons'), 'junction');
  expect(codeOf(() => publish(root, NEW))).toBe('not-a-folder');
  expect(contents(join(root, 'mine'))).toEqual(new Map([['README.md', 'mine']]));
  expect(readdirSync(root).sort()).toEqual(['lessons', 'mine']);
});

test('pages that somebody planted are never put in the place of lessons', () => {
  const root = temporaryFolder('swap', {
    '.lessons-0123456789ab/pages/README.md': 'planted',
    '.lessons-0123456789ab/complete': 'README.md\n',
    '.lessons-next/pages/README.md': 'planted',
    '.lessons-next/complete': 'README.md\n',
  });
  recover(root);
  expect(readdirSync(root)).toEqual(['.lessons-next']);
  publish(root, OLD);
  expect(contents(join(root, 'lessons'))).toEqual(expected(OLD));
});

test('one writer at a time: the second is told, and what the first left in peace', () => {
  const root = temporaryFolder('swap');
  const first = writerOf(root);
  expect(codeOf(() => writerOf(root))).toBe('another-writer');
  expect(() => writerOf(root)).toThrow(`process ${process.pid} on "${hostname()}"`);
  first.replace(OLD);
  expect(codeOf(() => writerOf(root))).toBe('another-writer');
  first.release();
  publish(root, NEW);
  expect(readdirSync(root)).toEqual(['lessons']);
});

test.each([
  ['of another machine', JSON.stringify({ pid: 2 ** 31 - 1, host: `not-${hostname()}` })],
  ['that is empty', ''],
  ['that is no lock', '"a text"'],
])('a lock %s may be in use, so it stays until somebody removes it', (_, text) => {
  const root = temporaryFolder('swap', { '.lessons-lock': text });
  expect(codeOf(() => publish(root, NEW))).toBe('another-writer');
  expect(readdirSync(root).filter((name) => !name.startsWith('.lessons-lock-'))).toEqual(['.lessons-lock']);
});

test.runIf(process.platform === 'linux')(
  'a lock of a process that was killed, and that nobody has asked after, is taken over',
  async () => {
    // The shell makes way for a program that does not know of the child which it has; the child lives until that is so.
    const parent = spawn('sh', ['-c', 'sleep 2 & echo $!; exec sleep 600'], { stdio: ['ignore', 'pipe', 'ignore'] });
    onTestFinished(() => void parent.kill());
    const [pid] = await once(parent.stdout, 'data');
    await expect.poll(() => readFileSync(`/proc/${Number(pid)}/stat`, 'utf8'), { timeout: 60_000 }).toContain(') Z ');
    const root = temporaryFolder('swap', { '.lessons-lock': JSON.stringify({ pid: Number(pid), host: hostname() }) });
    publish(root, NEW);
    expect(readdirSync(root)).toEqual(['lessons']);
  },
);

test('a lock that is a link is not followed', () => {
  const root = temporaryFolder('swap', { gone: JSON.stringify(GONE) });
  symlinkSync(join(root, 'gone'), join(root, '.lessons-lock'));
  expect(codeOf(() => publish(root, NEW))).toBe('another-writer');
});

test('a lock that is taken over between being read and being moved goes back to its holder', () => {
  const disk = memoryDisk(new Map([...STARTED, ['/p/.lessons-lock', file(JSON.stringify(GONE))]]));
  const other: Disk = {
    ...disk,
    rename: (from, to) => {
      disk.removeFile(from);
      disk.write(from, JSON.stringify(ME));
      disk.rename(from, to);
    },
  };
  expect(codeOf(() => publish('/p', NEW, other))).toBe('another-writer');
  expect(disk.now().get('/p/.lessons-lock')).toEqual(file(JSON.stringify(ME)));
  expect(bookIn(disk.now())).toBe('old');
});

test('other commands say what they found, and change nothing', () => {
  const root = temporaryFolder('swap');
  expect(remains(root)).toBe(undefined);
  // What this process does itself it need not be told.
  const writer = writerOf(root);
  expect(remains(root)).toBe(undefined);
  writer.release();
  const parent = { pid: process.ppid, host: hostname() };
  const other = writerOf(root, DISK, parent);
  expect(remains(root)).toContain(`process ${parent.pid}`);
  other.release();
  mkdirSync(join(root, '.lessons-0123456789ab'));
  writeFileSync(join(root, '.lessons-lock'), JSON.stringify(GONE));
  const before = readdirSync(root);
  expect(remains(root)).toContain('.lessons-0123456789ab');
  expect(remains(root)).not.toContain('remove');
  mkdirSync(join(root, '.lessons-next'));
  expect(remains(root)).toContain('remove what it then leaves');
  expect(readdirSync(root)).toEqual([...before, '.lessons-next'].sort());
});

test('a refusal of the file system keeps its code, says what to do, and leaves the old pages', () => {
  for (const [code, advice] of [
    ['EPERM', 'close the editor'],
    ['EACCES', 'change the permissions'],
    ['EXDEV', 'cross-device'],
  ] as const) {
    const disk = memoryDisk(STARTED);
    // What is refused is the last step: the old pages have been moved already.
    const refusing: Disk = {
      ...disk,
      rename: (from, to) => {
        if (from.endsWith('pages')) throw Object.assign(new Error('cross-device'), { code, path: from, syscall: 'rename' });
        disk.rename(from, to);
      },
    };
    const writer = writerOf('/p', refusing);
    expect(codeOf(() => writer.replace(NEW))).toBe(code);
    expect(() => writer.replace(NEW)).toThrow(
      new RegExp(`could not be replaced \\(${code} at .*${advice}.*run the command again`),
    );
    expect(bookIn(disk.now())).toBe('old');
  }
  // Without permission checks (as root) there is nothing to see on a real disk.
  if (process.getuid?.() !== 0 && process.platform !== 'win32') {
    const root = temporaryFolder('swap');
    chmodSync(root, 0o500);
    expect(codeOf(() => publish(root, NEW))).toBe('EACCES');
    chmodSync(root, 0o700);
  }
});
