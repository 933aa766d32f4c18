import { BIBLIOGRAPHY } from './bibliography.ts';
import type { Claim } from './claim.ts';
import { isEvidence, isSameCheck } from './evidence/evidence.ts';
import { POSITIONS } from './positions.ts';
import { resolveSentence } from './sentence.ts';
import { settlings } from './settlings.ts';

const FIELDS = ['title', 'says', 'because', 'beside', 'butNot', 'assuming', 'settles', 'uses', 'sources', 'figure'];

/** A claim's id: a chapter, and a name in lower case with hyphens. */
export const ID = /^\d\d-[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Everything that is wrong with a claim before anything is run, each as a sentence with its remedy;
 * an empty list when it is well formed. What can only be seen beside other claims (titles used twice,
 * unknown or cyclic `uses`) is found by `compile`.
 */
export function examine(id: string, claim: Claim): readonly string[] {
  const { title, says, because = {}, beside = {}, butNot = {}, assuming = {}, uses = [], sources = [] } = claim;
  const problems: string[] = [];
  const unless = (condition: boolean, problem: string): void => {
    if (!condition) problems.push(problem);
  };

  unless(ID.test(id), `The path "${id}" is no id: name the file NN-chapter/the-claim.spec.ts, in lower case with hyphens.`);
  for (const field of Object.keys(claim)) unless(FIELDS.includes(field), `The field "${field}" is unknown; the fields are ${FIELDS.join(', ')}.`);
  unless(isLine(title), 'The title must be one line of text.');
  unless(typeof says === 'string' && says.trim() !== '', '"says" is empty: say the idea in the reader’s words.');

  const sentences = [...Object.keys(because), ...Object.keys(beside), ...Object.keys(butNot)];
  for (const sentence of sentences) unless(isLine(sentence), `The sentence ${JSON.stringify(sentence)} must be one line of text.`);
  for (const sentence of new Set(sentences)) {
    unless(sentences.filter((other) => other === sentence).length === 1, `The sentence "${sentence}" stands here twice: say it once.`);
  }
  unless(Object.keys(because).length > 0, '"because" is empty: a claim rests on at least one sentence with its evidence.');
  for (const [sentence, evidence] of [...Object.entries(because), ...Object.entries(beside)]) {
    unless(isEvidence(evidence), `The evidence for "${sentence}" was not made by an evidence maker such as inseparable(…) or sampled(…).`);
  }

  const guarded = new Set<string>();
  for (const [sentence, control] of Object.entries(butNot)) {
    const of = resolveSentence(control.of, [...Object.keys(because), ...Object.keys(beside)]);
    if (of === undefined) {
      problems.push(`The control "${sentence}" guards "${control.of}", which is not one sentence of "because" or "beside": quote it, or its beginning and "…".`);
      continue;
    }
    guarded.add(of);
    const evidence = because[of] ?? beside[of];
    if (!isEvidence(control.on)) problems.push(`What the control "${sentence}" is put on was not made by an evidence maker.`);
    else if (isEvidence(evidence)) {
      unless(isSameCheck(evidence, control.on), `The control "${sentence}" is not the check of "${of}": use the same maker, and for a sample the same inputs or the same property.`);
    }
    unless(control.drops === undefined || Object.hasOwn(assuming, control.drops), `The control "${sentence}" drops "${control.drops}", which is not in "assuming".`);
  }
  for (const sentence of Object.keys(because)) {
    unless(guarded.has(sentence), `The sentence "${sentence}" has no control: add to "butNot" a false neighbour that its check refuses.`);
  }

  for (const { position, reading, by, verdict } of settlings(claim)) {
    const known = Object.hasOwn(POSITIONS, position) ? POSITIONS[position as keyof typeof POSITIONS].readings : undefined;
    if (known === undefined) problems.push(`The position "${position}" is unknown: the list is src/claim/positions.ts.`);
    else unless(Object.hasOwn(known, reading), `The position "${position}" has no reading "${reading}"; it has ${Object.keys(known).map(quote).join(', ')}.`);
    unless(resolveSentence(by, Object.keys(because)) !== undefined, `"${position}" is settled by "${by}", which is not one sentence of "because".`);
    unless(verdict === 'right' || verdict === 'wrong', `"${position}" is settled as "${verdict}": a reading is "right" or "wrong".`);
  }
  for (const source of sources) unless(Object.hasOwn(BIBLIOGRAPHY, source), `The source "${source}" is unknown: add it to src/claim/bibliography.ts with its DOI or arXiv id.`);
  for (const used of uses) unless(ID.test(used) && used !== id, `"uses" names "${used}", which is not the id of another claim, such as "02-separability/no-line-separates-xor".`);
  return problems;
}

function isLine(text: unknown): boolean {
  return typeof text === 'string' && text.trim() === text && text !== '' && !/[\r\n]/.test(text);
}

function quote(text: string): string {
  return `"${text}"`;
}
