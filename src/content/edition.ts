import type { Edition } from '../claim/ledger/edition.ts';
import edition from './edition.json' with { type: 'json' };

/** The edition that the errata are counted from. `npm run edition` takes the next one. */
export const EDITION: Edition = edition as Edition;
