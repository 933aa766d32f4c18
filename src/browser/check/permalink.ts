/** What a link restores: one sentence or control of a claim, or all of them when none is named, and how it was run. */
export interface Check {
  readonly claim: string;
  /** The anchor of the sentence or control on its page. */
  readonly sentence?: string;
  readonly seed?: number;
  readonly runs?: number;
  readonly path?: string;
}

const HASH = '#check?';

/** The end of an address that restores this check. */
export function hashOfCheck(check: Check): string {
  const entries = Object.entries(check).map(([key, value]): [string, string] => [key, String(value)]);
  return `${HASH}${new URLSearchParams(entries)}`;
}

/** The check that such an end of an address names; undefined for any other. What is out of form is left out: a link may say anything. */
export function checkOfHash(hash: string): Check | undefined {
  if (!hash.startsWith(HASH)) return undefined;
  const said = new URLSearchParams(hash.slice(HASH.length));
  const claim = said.get('claim');
  if (claim === null) return undefined;
  const sentence = said.get('sentence');
  const path = said.get('path');
  const seed = wholeNumber(said.get('seed'), -(2 ** 31), 2 ** 31 - 1);
  const runs = wholeNumber(said.get('runs'), 2, 1_000_000);
  return {
    claim,
    ...(sentence === null ? {} : { sentence }),
    ...(seed === undefined ? {} : { seed }),
    ...(runs === undefined ? {} : { runs }),
    ...(seed !== undefined && path !== null && /^\d+(?::\d+)*$/.test(path) ? { path } : {}),
  };
}

/** A whole number between these, written in digits; undefined for anything else. */
export function wholeNumber(text: string | null, least: number, most: number): number | undefined {
  if (text === null || !/^-?\d{1,10}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}
