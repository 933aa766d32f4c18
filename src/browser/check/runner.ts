import type { Picture } from '../../claim/ledger/picture.ts';
import type { Told } from '../../text/falseFor.ts';
import { loadScript } from '../dom/loadScript.ts';
import type { Ask, CameTo, Said } from './messages.ts';

/** What a chapter's script leaves behind: the source of a worker, by chapter. */
declare global {
  var workersOfTheBook: { [chapter: string]: string } | undefined;
}

/** Hears how far a run is. */
export interface Listener {
  done?(count: number, of: number): void;
  falseFor?(counterexample: Told, picture?: Picture): void;
}

/** Runs the claims of one chapter in a worker, one sentence at a time. */
export interface Runner {
  /** Rejects with a sentence when the claims cannot be loaded, or the run was stopped. */
  run(ask: Ask, listener?: Listener): Promise<CameTo>;
  /** Ends whatever is running, at once; the next run starts anew. */
  stop(): void;
}

/** The script of a chapter's claims, from the folder of scripts. */
const scriptOf = (chapter: string): string => `claims-${chapter}.js`;

const stopped = (): Error => new Error('it was stopped.');

/** A runner for the claims of this chapter. Its worker is started by the first run. */
export function runnerOf(chapter: string): Runner {
  let worker: Worker | undefined;
  let before: Promise<unknown> = Promise.resolve();
  let round = 0;
  let abandon: ((error: Error) => void) | undefined;

  const start = async (): Promise<Worker> => {
    if (worker !== undefined) return worker;
    await loadScript(scriptOf(chapter));
    const source = globalThis.workersOfTheBook?.[chapter];
    if (source === undefined) throw new Error(`scripts/${scriptOf(chapter)} has no claims.`);
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    worker = new Worker(url);
    return worker;
  };

  const run = async (ask: Ask, listener: Listener, mine: number): Promise<CameTo> => {
    const running = mine === round ? await start() : undefined;
    if (running === undefined || mine !== round) throw stopped();
    return new Promise((resolve, reject) => {
      abandon = reject;
      running.onmessage = ({ data }: MessageEvent<Said>) => {
        if (data.says === 'done') listener.done?.(data.count, data.of);
        else if (data.says === 'falseFor') listener.falseFor?.(data.counterexample, data.picture);
        else resolve(data.cameTo);
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
      abandon?.(stopped());
    },
  };
}
