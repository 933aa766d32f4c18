import { loadScript } from './loadScript.ts';
import type { Ask, Said } from './messages.ts';

/** What a chapter's script leaves behind: the source of a worker, by chapter. */
declare global {
  var workersOfTheBook: { [chapter: string]: string } | undefined;
}

export type Outcome = Extract<Said, { readonly says: 'outcome' }>['outcome'];

/** Hears how far a run is. */
export interface Listener {
  done?(count: number, of: number): void;
  falseFor?(counterexample: string): void;
}

/** Runs the claims of one chapter in a worker, one sentence at a time. */
export interface Runner {
  /** Rejects with a sentence when the claims cannot be loaded, and never when the run was stopped: then it stays silent. */
  run(ask: Ask, listener?: Listener): Promise<Outcome>;
  /** Ends whatever is running, at once; the next run starts anew. */
  stop(): void;
}

/** The script of a chapter's claims, from the folder of scripts. */
const scriptOf = (chapter: string): string => `claims-${chapter}.js`;

export function runnerOf(chapter: string): Runner {
  let worker: Worker | undefined;
  let before: Promise<unknown> = Promise.resolve();
  let round = 0;

  const start = async (): Promise<Worker> => {
    if (worker !== undefined) return worker;
    await loadScript(scriptOf(chapter));
    const source = globalThis.workersOfTheBook?.[chapter];
    if (source === undefined) throw new Error(`scripts/${scriptOf(chapter)} has no claims.`);
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    worker = new Worker(url);
    return worker;
  };

  const run = async (ask: Ask, listener: Listener, mine: number): Promise<Outcome> => {
    if (mine !== round) return new Promise(() => undefined);
    const running = await start();
    if (mine !== round) return new Promise(() => undefined);
    return new Promise((resolve, reject) => {
      running.onmessage = ({ data }: MessageEvent<Said>) => {
        if (data.says === 'done') listener.done?.(data.count, data.of);
        else if (data.says === 'falseFor') listener.falseFor?.(data.counterexample);
        else resolve(data.outcome);
      };
      running.onerror = ({ message }) => reject(new Error(message));
      running.postMessage(ask);
    });
  };

  return {
    run: (ask, listener = {}) => {
      const mine = round;
      // One after another: the worker has one voice.
      const next = before.then(() => run(ask, listener, mine));
      before = next.catch(() => undefined);
      return next;
    },
    stop: () => {
      round += 1;
      before = Promise.resolve();
      worker?.terminate();
      worker = undefined;
    },
  };
}
