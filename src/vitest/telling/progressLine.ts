import { counted } from '../../text/counted.ts';

const BAR = 10;
/** How often the line is drawn anew, in milliseconds. */
const OFTEN = 500;

/** A line at the bottom of a terminal that says how far a run is. It goes before anything else is printed. */
export class ProgressLine {
  readonly #stream: { write(text: string): unknown; readonly columns?: number };
  #isShown = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(stream: { write(text: string): unknown; readonly columns?: number }) {
    this.#stream = stream;
  }

  /** Shows how far the run is, now and again and again, until it is stopped. */
  follow(progress: () => Progress): void {
    const show = (): void => this.show(progressText(progress()));
    show();
    this.#timer = setInterval(show, OFTEN).unref();
  }

  /** Follows the run no more; what is shown stays until it is cleared. */
  stop(): void {
    clearInterval(this.#timer);
  }

  /** Shows this in place of what was shown before, cut where the terminal ends. */
  show(text: string): void {
    const { columns = 80 } = this.#stream;
    const room = columns - 1;
    const cut = text.length <= room ? text : `${text.slice(0, Math.max(room - 1, 0))}…`;
    this.#stream.write(`\r\u001b[K${cut}`);
    this.#isShown = true;
  }

  /** Clears it, if it is shown. */
  clear(): void {
    if (this.#isShown) this.#stream.write('\r\u001b[K');
    this.#isShown = false;
  }
}

/** How far a run is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is counted, one of them: a claim, or a file of other tests too. */
  readonly what: string;
  readonly seconds: number;
  /** What is running just now. */
  readonly running: readonly string[];
}

/** The same in words: `▰▰▱▱▱▱▱▱▱▱ 9 of 44 claims · 6 s · covers-count`. */
export function progressText({ done, total, what, seconds, running }: Progress): string {
  const full = total === 0 ? 0 : Math.floor((BAR * done) / total);
  return [
    ` ${'▰'.repeat(full)}${'▱'.repeat(BAR - full)} ${done} of ${counted(total, what)}`,
    `${Math.floor(seconds)} s`,
    ...(running.length === 0 ? [] : [running.join(', ')]),
  ].join(' · ');
}
