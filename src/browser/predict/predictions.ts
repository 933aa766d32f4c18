/** What a reader has predicted, kept by the browser for this book and sent to nobody. */

/** A prediction: the words of the question and of the answer, so that one that has changed since is asked again. */
export interface Prediction {
  readonly question: string;
  readonly answer: string;
  readonly isRight: boolean;
}

/** Predictions by the id of the claim. */
export type Predictions = { readonly [id: string]: Prediction };

const KEY = 'linear-until-proven-otherwise: predictions';

/** All predictions, by the id of the claim; none where the browser keeps nothing, or something else. */
export function predictions(): Predictions {
  try {
    return read(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return {};
  }
}

/** Keeps the prediction for a claim, or with none forgets it. Returns whether the browser did: where it keeps nothing, it is gone with the page. */
export function keepPrediction(id: string, prediction?: Prediction): boolean {
  const { [id]: _, ...others } = predictions();
  return keep(prediction === undefined ? others : { ...others, [id]: prediction });
}

/** Forgets all predictions. */
export function forgetPredictions(): void {
  keep({});
}

function keep(all: Predictions): boolean {
  try {
    if (Object.keys(all).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(all));
    return true;
  } catch {
    // A browser may keep nothing for a page that was opened from disk, or in private: the page works without.
    return false;
  }
}

function read(value: unknown): Predictions {
  const entries = Object.entries(value ?? {}).filter(([, entry]) => isPrediction(entry));
  return Object.fromEntries(entries);
}

function isPrediction(value: unknown): value is Prediction {
  const { question, answer, isRight } = (value ?? {}) as Partial<Prediction>;
  return typeof question === 'string' && typeof answer === 'string' && typeof isRight === 'boolean';
}
