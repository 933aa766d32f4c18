import type { Claim } from '../../claim/definition/claim.ts';
import { statedBy } from '../../claim/definition/statedBy.ts';
import type { Picture } from '../../claim/ledger/picture.ts';
import { problemOf } from '../../claim/ledger/problem.ts';
import { tryClaim } from '../../claim/trial/trial.ts';
import type { Drawable, Watch } from '../../evidence/evidence.ts';
import { refuted } from '../../evidence/register/refuted.ts';
import { plainFormal } from '../../text/typesetFormal.ts';
import { answer, circumstancesOf } from './answer.ts';
import type { Ask, CameTo, Said } from './messages.ts';

/** Between two words on how far a run is. */
const MILLISECONDS = 50;
/** How long a sample may take here: its reader can stop it. */
const MOST_MILLISECONDS = 3_600_000;

/** The modules of a chapter's claims, by id: each is run when it is first asked for. */
type Specs = { readonly [id: string]: () => Promise<unknown> };

/** Answers what a page asks, in a worker of its own: the same modules, the same core, the same rows as in a run of the book. */
export function serve(specs: Specs): void {
  const claims = new Map<string, Promise<Claim>>();
  const say = (said: Said): void => self.postMessage(said);
  self.addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
    const claim = claims.get(data.id) ?? statedBy(data.id, async () => specs[data.id]?.());
    claims.set(data.id, claim);
    say({ says: 'cameTo', cameTo: await cameTo(claim, data, say) });
  });
}

async function cameTo(loading: Promise<Claim>, ask: Ask, say: (said: Said) => void): Promise<CameTo> {
  try {
    const progress = throttled((count, of) => say({ says: 'done', count, of }));
    const watch: Watch = {
      done: progress.tell,
      falseFor: (told, drawable) => {
        progress.flush();
        const picture = drawn(drawable);
        const counterexample = 'data' in told ? told : { words: plainFormal(told.words) };
        say({ says: 'falseFor', counterexample, ...(picture === undefined ? {} : { picture }) });
      },
    };
    const circumstances = { ...circumstancesOf(ask), watch, milliseconds: MOST_MILLISECONDS };
    return answer(tryClaim(ask.id, await loading, circumstances), ask);
  } catch (error) {
    return { holds: false, ...problemOf(error) };
  }
}

/** A picture on the way to the last one. What cannot be drawn is left out, so that the run goes on; that the last one can, the run itself sees to. */
function drawn(drawable: Drawable | undefined): Picture | undefined {
  if (drawable === undefined) return undefined;
  try {
    return typeof drawable === 'function' ? drawable() : refuted({ kind: 'certificate', ...drawable });
  } catch {
    return undefined;
  }
}

interface Progress {
  tell(count: number, of: number): void;
  /** Passes on the last call, if it was kept back. */
  flush(): void;
}

/** Passes on the first call, the last, and one every so often. */
function throttled(tell: (count: number, of: number) => void): Progress {
  let told = Number.NEGATIVE_INFINITY;
  let kept: readonly [count: number, of: number] | undefined;
  return {
    tell: (count, of) => {
      const now = performance.now();
      kept = [count, of];
      if (now - told < MILLISECONDS && count < of) return;
      told = now;
      kept = undefined;
      tell(count, of);
    },
    flush: () => {
      if (kept !== undefined) tell(...kept);
      kept = undefined;
    },
  };
}
