import { onTestFinished, vi } from 'vitest';

/** What is printed from now on until the test has ended, line by line, instead of on the terminal. */
export function printedLines(): readonly string[] {
  const lines: string[] = [];
  for (const method of ['log', 'error'] as const) {
    const spy = vi.spyOn(console, method).mockImplementation((line: string) => {
      lines.push(line);
    });
    onTestFinished(() => spy.mockRestore());
  }
  return lines;
}
