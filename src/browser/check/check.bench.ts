import type { Page } from 'playwright-core';
import { bench, describe } from 'vitest';
import { check, openCheckingBook } from '../checking/checkingBook.ts';
import { inNode } from '../checking/expectAsInNode.ts';
import { hashOfCheck } from './permalink.ts';

// The same draws in the page and in Node.

const XOR = '02-separability/no-line-separates-xor';
const DRAWN = 'two thousand lines drawn at random each get some corner wrong';
const RUNS = 100_000;
const SEED = 5;
/** A run takes seconds: a few of them say enough. */
const FEW = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 };

const book = await openCheckingBook();
let waiting: Promise<void> | undefined;
let done = (): void => {};

/** The page stays open from one run to the next, as a reader's does. */
const page = await new Promise<Page>((resolve) => {
  const link = hashOfCheck({ claim: XOR, sentence: DRAWN.replaceAll(' ', '-'), seed: SEED, runs: RUNS });
  waiting = book.on(book.fromDisk(XOR, link), {}, async (checking) => {
    resolve(checking.page);
    await new Promise<void>((end) => {
      done = end;
    });
  });
});

describe(`${RUNS} draws of a line and four corners`, () => {
  bench('in Node', async () => void (await inNode({ id: XOR, part: 'sentence', sentence: DRAWN, seed: SEED, runs: RUNS })), FEW);
  bench('in the page', async () => void (await check(page)), {
    ...FEW,
    teardown: async (_, mode) => {
      if (mode !== 'run') return;
      done();
      await waiting;
      await book.close();
    },
  });
});
