import type { Ends } from '../../math/interval/enclose.ts';
import { decimal } from './decimal.ts';

/** What is certain of a number between two ends: the decimals that both have, or both ends. */
export function certain({ low, high }: Ends, places: number): string {
  const [from = '', to] = [low, high].map((end) => decimal(end, places));
  return from === to ? from : `${from} to ${to}`;
}
