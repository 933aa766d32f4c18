import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClaimRow } from '../../claim/ledger/ledger.ts';
import { dataOf } from '../../text/falseFor.ts';
import { readable, wordsAndFormulas } from '../../text/readable.ts';
import { setInPage } from '../../text/typesetting.ts';
import { type Checking, type CheckingBook, CLAIMS, check, openCheckingBook } from '../checking/checkingBook.ts';
import { expectAsInNode } from '../checking/expectAsInNode.ts';

// Every claim, run in its page and in Node: what comes of it must be the same, in every field.

const OTHER_SEED = 20261123;
const MINUTES = 60_000;

let book: CheckingBook;

beforeAll(async () => {
  book = await openCheckingBook();
});

afterAll(() => book?.close());

/**
 * Checks everything with another seed, and then, with the book's own, each sentence that draws: its controls have been
 * broken with that already, and what draws nothing knows no seed.
 */
async function expectChecks(claim: ClaimRow, { page, heard }: Checking): Promise<void> {
  const sentences = [...claim.because, ...claim.beside];
  const repeatable = [...sentences, ...claim.butNot].filter((row) => !('command' in row));
  const seed = page.locator('[name="seed"]');
  const start = heard.length;
  // Where nothing draws there is no seed to choose.
  const draws = repeatable.some((row) => row.seed !== undefined);
  expect(await seed.isEnabled()).toBe(draws);
  if (draws) await seed.fill(String(OTHER_SEED));
  await check(page);
  const all = heard.slice(start);
  expect(all.map(({ ask }) => [ask.sentence, ask.seed])).toEqual(
    repeatable.map((row) => [row.sentence, row.seed === undefined ? undefined : OTHER_SEED]),
  );
  if (draws) await seed.fill('');
  const before = heard.length;
  const drawing = sentences.filter((row) => row.seed !== undefined && row.command === undefined);
  for (const row of drawing) {
    await page.locator('form.check select').selectOption({ index: 1 + sentences.indexOf(row) });
    await check(page);
  }
  const own = heard.slice(before);
  expect(own.map(({ ask }) => ask)).toEqual(drawing.map(({ sentence }) => ({ id: claim.id, part: 'sentence', sentence })));
  await expectAsInNode([...all, ...own]);
}

/** The texts of sentences whose formulas are set, as a page has them. */
function asSet(page: Page, sentences: readonly string[]): Promise<readonly string[]> {
  const pieces = sentences.map((sentence) =>
    wordsAndFormulas(readable(sentence)).map((piece, i) => (i % 2 === 0 ? piece : setInPage(piece, false))),
  );
  return page.evaluate((all) => {
    const template = document.createElement('template');
    const textOf = (piece: string, i: number): string | null => {
      if (i % 2 === 0) return piece;
      template.innerHTML = piece;
      return template.content.textContent;
    };
    return all.map((html) => html.map(textOf).join(''));
  }, pieces);
}

/** What a page says at each control. */
interface Broken {
  readonly chain: readonly string[];
  readonly pictures: number;
  readonly said: string;
}

const BROKEN = `[...document.querySelectorAll('.break')].map((place) => ({
  chain: [...place.querySelectorAll('.chain li')].map(({ textContent }) => textContent),
  pictures: place.querySelectorAll('figure img').length,
  said: place.querySelector('.came-to').textContent,
}))`;

/** Breaks every control, and follows its chain to what is printed. */
async function expectBreaks({ id, ...claim }: ClaimRow, { page, heard }: Checking): Promise<void> {
  // As the page has them: the one that teaches most comes first.
  const isFirst = ({ sentence }: ClaimRow['butNot'][number]): boolean => sentence === claim.breaks;
  const butNot = [...claim.butNot.filter(isFirst), ...claim.butNot.filter((row) => !isFirst(row))];
  const before = heard.length;
  // Pressed one after the other, and done one after the other: a reader need not wait for one to press the next.
  const buttons = page.locator('.break').getByRole('button', { name: 'Break it here' });
  expect(await buttons.count()).toBe(butNot.length);
  await buttons.first().click();
  await page.evaluate("[...document.querySelectorAll('.break .go-on')].slice(1).forEach((button) => button.click())");
  for (const i of butNot.keys())
    await page
      .locator('.break')
      .nth(i)
      .locator('.came-to a')
      .waitFor({ timeout: 2 * MINUTES });
  const answers = heard.slice(before);
  expect(answers.map(({ ask }) => ask)).toEqual(butNot.map(({ sentence }) => ({ id, part: 'control', sentence })));
  const rows = answers.map(({ ask, cameTo }) => {
    if (cameTo.holds && 'counterexample' in cameTo.row && 'counterexample' in cameTo.printed)
      return { row: cameTo.row, printed: cameTo.printed, pictures: cameTo.picture === undefined ? 0 : 1 };
    throw new Error(`${ask.sentence} was not contradicted.`);
  });
  const set = await asSet(
    page,
    rows.map(({ printed }) => printed.counterexample),
  );
  const broken = (await page.evaluate(BROKEN)) as readonly Broken[];
  for (const [i, { row, pictures }] of rows.entries()) {
    const { counterexample, shrinks } = row;
    const at = broken[i];
    expect(at?.chain).toHaveLength(shrinks === undefined ? 0 : shrinks + 1);
    const told = dataOf(row) === undefined ? readable(counterexample) : counterexample;
    if (shrinks !== undefined) expect(told).toContain(at?.chain.at(-1));
    expect(at?.pictures, row.sentence).toBe(pictures);
    expect(at?.said).toContain(dataOf(row) === undefined ? set[i] : counterexample);
  }
  await expectAsInNode(answers);
}

test.each(CLAIMS)(
  '$id: every sentence and control, under two seeds, and every control broken, as in Node',
  {
    timeout: 15 * MINUTES,
  },
  async (claim) => {
    if (book.scripts.missing.has(claim.id)) return;
    await book.on(book.fromDisk(claim.id), {}, async (checking) => {
      await expectBreaks(claim, checking);
      await expectChecks(claim, checking);
    });
  },
);
