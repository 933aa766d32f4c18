import { type Evidence, isEvidence, isSameCheck } from '../../evidence/evidence.ts';
import { didYouMean } from '../../text/nearest.ts';
import type { Claim } from '../definition/claim.ts';
import { declared } from '../definition/declared.ts';
import { resolveSentence } from '../definition/sentence.ts';
import type { Kind } from '../ledger/ledger.ts';
import { whyNoHeading } from '../ledger/line.ts';
import type { Problem } from '../ledger/problem.ts';
import { validateDeclared } from './validateDeclared.ts';

export { ID } from './validateDeclared.ts';

const FIELDS = [
  'title',
  'asks',
  'says',
  'because',
  'beside',
  'butNot',
  'breaks',
  'exercise',
  'serves',
  'readAs',
  'assuming',
  'settles',
  'predict',
  'uses',
  'sources',
  'figure',
];

/**
 * Everything that is wrong with a claim before anything is run, each with its remedy;
 * an empty list when it is well formed. What can only be seen beside other claims (titles used twice,
 * unknown or cyclic `uses`) is found by `compile`.
 */
export function validate(id: string, claim: Claim): readonly Problem[] {
  const { because, beside = {}, butNot, assuming = {} } = claim;
  const problems = Object.keys(claim)
    .filter((field) => !FIELDS.includes(field))
    .map(
      (field): Problem => ({
        code: 'unknown-field',
        message: `The field "${field}" is unknown; the fields are ${FIELDS.join(', ')}.${didYouMean(field, FIELDS)}`,
      }),
    );
  problems.push(...validateDeclared(declared(id, claim)));
  const unless = (condition: boolean, code: string, message: string): void => {
    if (!condition) problems.push({ code, message });
  };

  const evidence = new Map([...Object.entries(because), ...Object.entries(beside)]);
  for (const [sentence, one] of evidence) {
    unless(
      isEvidence(one),
      'not-evidence',
      `The evidence for "${sentence}" was not made by an evidence maker such as inseparable(…) or sampled(…).`,
    );
  }
  const guarded = new Set<string>();
  for (const [sentence, { of, on, drops }] of Object.entries(butNot)) {
    const meant = resolveSentence(String(of), [...evidence.keys()]);
    if (meant === undefined) {
      const dots = String(of).endsWith('...') ? ', which is one character and not three dots' : '';
      problems.push(
        of === undefined
          ? {
              code: 'guards-nothing',
              message: `The control "${sentence}" does not name the sentence it guards: write { of: 'the sentence', on: … }.`,
            }
          : {
              code: 'guards-no-sentence',
              message: `The control "${sentence}" guards "${of}", which is not one sentence of "because" or "beside": quote it, or its beginning and "…"${dots}.`,
            },
      );
      continue;
    }
    guarded.add(meant);
    const one = evidence.get(meant);
    unless(isEvidence(on), 'control-not-evidence', `What the control "${sentence}" is put on was not made by an evidence maker.`);
    if (isEvidence(on) && isEvidence(one)) {
      unless(
        one !== on,
        'control-on-its-sentence',
        `The control "${sentence}" is put on the very evidence of "${meant}": give it a false neighbour.`,
      );
      unless(isSameCheck(one, on), 'other-check', `The control "${sentence}" is not the check of "${meant}": ${howSame(one)}`);
    }
    unless(
      drops === undefined || Object.hasOwn(assuming, drops),
      'drops-no-assumption',
      `The control "${sentence}" drops "${drops}", which is not in "assuming".`,
    );
  }
  // A sentence that is malformed itself is told of alone.
  for (const sentence of Object.keys(because)) {
    unless(
      guarded.has(sentence) || whyNoHeading(sentence) !== undefined || !isEvidence(evidence.get(sentence)),
      'no-control',
      `The sentence "${sentence}" has no control: add to "butNot" a false neighbour that its check refuses.`,
    );
  }
  return problems;
}

const ONCE = 'once into a constant, and use it in both.';

/** What two evidences of a callback must share to be the same check. */
const SHARED: Partial<Record<Kind, string>> = {
  argued: 'give it the same words.',
  exhaustive: `write the members or the property ${ONCE}`,
  measured: `write the experiment, or the ends of its mean, ${ONCE}`,
  recorded: `write the property ${ONCE}`,
  sampled: `what is drawn is made twice, as where integers(5) is written twice: draw it ${ONCE}`,
};

function howSame({ kind, check }: Evidence): string {
  const isOfMaker = check.some((part) => typeof part === 'string');
  return (isOfMaker ? undefined : SHARED[kind]) ?? 'use the same maker.';
}
