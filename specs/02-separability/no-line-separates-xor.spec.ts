import { claim, corners, dichotomyCount, inseparable, OR, XNOR, XOR } from '../../src/index.ts';

export default claim({
  title: 'No line separates XOR',
  says: `
Four lamps stand on the corners of a square table. Two are lit, and those two stand opposite each other. Lay one straight stick across the table so that the lit lamps are on one side and the dark ones on the other.

Try it, and some lamp always ends up in the wrong company. If both lit lamps are on one side of a stick, then so is the whole straight path between them, and so is the middle of that path. The same goes for the dark lamps and the middle of theirs. But the two paths have the same middle: the centre of the table would have to be on both sides of the stick.
`,
  because: {
    'the ones and the zeros share a midpoint, so no line can part them': inseparable(XOR),
    'the same goes for XOR said backwards': inseparable(XNOR),
    'of the sixteen functions of two bits a line can do fourteen, and these two are the others': dichotomyCount(corners(2), 14),
  },
  butNot: {
    'OR has no line either': { of: 'the ones and the zeros share…', on: inseparable(OR) },
    'nor has any function with a lit corner': { of: 'the same goes for…', on: inseparable(OR) },
    'a line can do all sixteen': { of: 'of the sixteen functions…', on: dichotomyCount(corners(2), 16) },
  },
  settles: {
    'a-shallow-linear-net-cannot-do-xor': { reading: 'a shallow linear net', by: 'the ones and the zeros share…', verdict: 'right' },
  },
  sources: ['minsky1969'],
});
