import type { EvidenceKind } from '../evidenceKind.ts';

import { recorded } from './recorded.ts';

const RECORD = { record: '00-a/record', code: 'code', seal: 'seal', result: 7 };
const isSeven = (result: unknown): boolean => result === 7;

export const kind: EvidenceKind = {
  name: 'recorded',
  rows: 'recorded',
  establishes: 'a stored result of `npm run record`, as long as the mathematics that made it is unchanged',
  prints: 'at most supported',
  skeleton: {
    takes: ['bars'],
    given: `import record from '../02-separability/census-8.record.json' with { type: 'json' };

const hasAllClasses = (result: unknown) => JSON.stringify(result).includes('175428');`,
    holds: "recorded({ record, records: 'exhaustive', holds: hasAllClasses, scope: 'for n = 8' })",
    fails: "recorded({ record: { ...record, result: 0 }, records: 'exhaustive', holds: hasAllClasses, scope: 'for n = 8' })",
    figure: "bars([{ name: 'classes', value: record.result.classes }], CAPTION)",
  },
  samples: [
    {
      holds: recorded({ record: RECORD, records: 'exhaustive', holds: isSeven, scope: 'for n = 3' }),
      fails: recorded({ record: { ...RECORD, result: 8 }, records: 'exhaustive', holds: isSeven, scope: 'for n = 3' }),
      tells: 'It is false for 8.',
    },
  ],
};
