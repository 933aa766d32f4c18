import { expect, test, vi } from 'vitest';
import { ProgressLine, progressText } from './progressLine.ts';

const CLEARED = '\r\u001b[K';

/** A progress line on a terminal of this many columns, and what was written there. */
function lineOn(columns?: number): { readonly line: ProgressLine; readonly written: readonly string[] } {
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text), ...(columns === undefined ? {} : { columns }) };
  return { line: new ProgressLine(stream), written };
}

test('it is never as wide as the terminal, which would begin another line', () => {
  const { line, written } = lineOn(10);
  line.show('123456789');
  line.show('1234567890');
  expect(written).toEqual([`${CLEARED}123456789`, `${CLEARED}12345678…`]);
  const usual = lineOn();
  usual.line.show('x'.repeat(200));
  expect(usual.written).toEqual([`${CLEARED}${'x'.repeat(78)}…`]);
});

test('it is cleared once, and only if it is shown', () => {
  const { line, written } = lineOn(80);
  line.clear();
  line.show('a');
  line.clear();
  line.clear();
  expect(written).toEqual([`${CLEARED}a`, CLEARED]);
});

test('it follows a run, shown at once and then anew, until it is stopped', () => {
  vi.useFakeTimers();
  try {
    const { line, written } = lineOn(80);
    let done = 0;
    line.follow(() => ({ done: done++, total: 3, what: 'claim', seconds: 0, running: [] }));
    expect(written).toEqual([expect.stringContaining(' 0 of 3 claims')]);
    vi.advanceTimersToNextTimer();
    expect(written.slice(1)).toEqual([expect.stringContaining(' 1 of 3 claims')]);
    line.stop();
    vi.advanceTimersToNextTimer();
    expect(written).toHaveLength(2);
  } finally {
    vi.useRealTimers();
  }
});

test.each([
  [{ done: 0, total: 44, running: [] }, ' ▱▱▱▱▱▱▱▱▱▱ 0 of 44 claims · 6 s'],
  [{ done: 9, total: 44, running: ['a', 'b'] }, ' ▰▰▱▱▱▱▱▱▱▱ 9 of 44 claims · 6 s · a, b'],
  [{ done: 0, total: 1, running: ['a'] }, ' ▱▱▱▱▱▱▱▱▱▱ 0 of 1 claim · 6 s · a'],
  [{ done: 44, total: 44, running: [] }, ' ▰▰▰▰▰▰▰▰▰▰ 44 of 44 claims · 6 s'],
  [{ done: 0, total: 0, running: [] }, ' ▱▱▱▱▱▱▱▱▱▱ 0 of 0 claims · 6 s'],
])('%j is %j', (progress, text) => {
  expect(progressText({ ...progress, what: 'claim', seconds: 6.9 })).toBe(text);
});
