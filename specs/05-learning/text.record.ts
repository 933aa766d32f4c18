import type { Part } from '../../src/command/record/partsOf.ts';
import { letters, mobyDick } from '../../src/math/data/mobyDick.ts';
import { ln } from '../../src/math/elementary/ln.ts';
import { train } from '../../src/math/learning/train.ts';
import { contest } from './experiments/contest.ts';
import { bitsOfPairs, bitsPerCharacter, CONTESTANTS, placesOf, symbolsOf } from './experiments/text.ts';

const CHAPTERS = mobyDick();
const symbols = (part: 'training' | 'validation' | 'test') => symbolsOf(CHAPTERS, part, letters);
const LEARNT = placesOf(symbols('training'));
const ASKED = { validation: placesOf(symbols('validation')), test: placesOf(symbols('test')) };

/** How many bits per character each network needs, at the rate that is best for it on the validation split; and a table of pairs. */
export default (part: Part) => ({
  places: { training: LEARNT.inputs.length, validation: ASKED.validation.inputs.length, test: ASKED.test.inputs.length },
  pairs: bitsOfPairs(symbols('training'), symbols('test'), (x) => ln(x) / Math.LN2),
  networks: contest(
    CONTESTANTS,
    { rates: ['0.03', '0.1', '0.3', '1', '3'], searched: 1, runs: 4, best: 'least' },
    (contestant, rate, seed, of) =>
      bitsPerCharacter(train, contestant, { rate, seed, batch: 64, momentum: 0.9, epochs: 3 }, LEARNT, ASKED[of]),
    part,
  ).map((result) => ({ ...result })),
});
