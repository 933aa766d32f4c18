import { thresholdClasses } from '../../math/census/thresholdClasses.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { counterexampleTo } from '../checked.ts';
import type { EvidenceKind } from '../evidenceKind.ts';
import { thresholdFunctionCount } from './thresholdFunctionCount.ts';

/** The classes of threshold functions of this many variables, as the maker finds them. */
function classesOf(variables: number): Plain {
  const { classes, refused } = thresholdClasses(variables);
  return JSON.parse(JSON.stringify({ classes, refused })) as Plain;
}

export const kind: EvidenceKind = {
  name: 'thresholdFunctionCount',
  rows: 'thresholdFunctions',
  establishes: 'how many Boolean functions of up to seven variables a line can do',
  prints: 'proved',
  skeleton: {
    takes: ['bars'],
    holds: 'thresholdFunctionCount(2, 14)',
    fails: 'thresholdFunctionCount(2, 16)',
    figure: "bars([{ name: 'a line can do', value: 14 }, { name: 'all functions', value: 16 }], CAPTION)",
  },
  samples: [
    { holds: thresholdFunctionCount(1, 4), fails: thresholdFunctionCount(1, 3), tells: '4 of the functions' },
    {
      is: 'of three variables',
      holds: thresholdFunctionCount(3, 104),
      fails: thresholdFunctionCount(3, 128),
      tells: '104 of the functions',
    },
  ],
  pictures: [
    {
      is: 'a count of classes',
      statement: { variables: 1, count: 2 },
      refutation: { classes: [[2, 1]], refused: [{ class: 0, corner: 2, shares: [] }] },
      tells: /there are: 4; as was said: 2/,
      caption: 'Of the functions of 1 variable, 4 have a line, and not 2.',
    },
    {
      is: 'a count for two variables',
      statement: { variables: 2, count: 16 },
      refutation: classesOf(2),
      tells: /there are: 14; as was said: 16/,
      caption: 'Of the functions of 2 variables, 14 have a line, and not 16.',
    },
  ],
  guess: ({ variables, count }) =>
    Number(variables) <= 3 ? counterexampleTo(thresholdFunctionCount(Number(variables), Number(count))) : null,
};
