import type { EvidenceKind } from '../evidenceKind.ts';

import { argued } from './argued.ts';

const WHY = 'The first step gives the beginning, and the second leads from each to the next.';

export const kind: EvidenceKind = {
  name: 'argued',
  rows: 'argued',
  establishes: 'what proved sentences of the same claim lead to when words join or repeat them',
  prints: 'argued',
  skeleton: {
    takes: ['bars', 'everyCase'],
    given: "const WHY = 'TO DO: how it follows from the steps.';",
    step: { holds: "everyCase({ x: [0, 1] }, 'x^2 == x')", fails: "everyCase({ x: [0, 1, 2] }, 'x^2 == x')" },
    holds: 'argued({ by: [STEP], why: WHY })',
    fails: 'argued({ by: [FALSE_STEP], why: WHY })',
    figure: "bars([{ name: 'steps', value: ROW.by?.length ?? 0 }], CAPTION)",
  },
  samples: [
    {
      holds: argued({ by: ['a step', 'another…'], why: WHY }),
      fails: argued({ by: ['a step', 'a false step'], why: WHY }),
      tells: 'a false step',
    },
  ],
};
