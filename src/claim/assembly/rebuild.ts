import type { TSchema } from 'typebox';
import type { TLocalizedValidationError } from 'typebox/error';
import { Check, Compile, type Validator } from 'typebox/schema';
import { arguedWords } from '../../evidence/argued/arguedWords.ts';
import { randomWords } from '../../evidence/identityAtRandom/randomWords.ts';
import { measuredWords } from '../../evidence/measured/measuredWords.ts';
import { recordedWords } from '../../evidence/recorded/recordedWords.ts';
import { sampledWords } from '../../evidence/sampled/sampledWords.ts';
import { sweptWords } from '../../evidence/swept/sweptWords.ts';
import type { Words } from '../../evidence/words.ts';
import { demand, Refused } from '../../math/exact/refused.ts';
import { typesetRow } from '../../text/typesetFormal.ts';
import type { CheckedControl, ControlRow, Kind, SentenceRow } from '../ledger/ledger.ts';
import { whyUnseen } from '../ledger/line.ts';
import { CONTROLS, SEARCH_SCHEMA, SENTENCES } from '../ledger/rowSchemas.ts';
import { PLAIN_DEFINITION } from '../ledger/schemaParts.ts';

/** What the ledger's schema says of a row. */
type Form = TSchema & { readonly properties: { readonly [field: string]: TSchema } };

/** What a row may say when no registered checker stands behind it. */
interface Unchecked {
  readonly sentence: Form & { readonly properties: { readonly strength: TSchema } };
  readonly control: Form;
  readonly words: Words<never, never>;
}

/** By kind; those that are not here mean nothing without their checker. */
const UNCHECKED: ReadonlyMap<Kind, Unchecked> = new Map<Kind, Unchecked>([
  ['argued', { sentence: SENTENCES.argued, control: CONTROLS.argued, words: arguedWords }],
  ['sampled', { sentence: SENTENCES.sampled, control: CONTROLS.sampled, words: sampledWords }],
  ['identity', { sentence: SENTENCES.random, control: CONTROLS.random, words: randomWords }],
  ['exhaustive', { sentence: SENTENCES.swept, control: CONTROLS.swept, words: sweptWords }],
  ['measured', { sentence: SENTENCES.measured, control: CONTROLS.measured, words: measuredWords }],
  ['recorded', { sentence: SENTENCES.recorded, control: CONTROLS.recorded, words: recordedWords }],
]);

/**
 * The row of a sentence without a registered checker, its fields in the order of the schema. Throws `Refused` for a
 * strength or a field that its kind cannot have, for facts that do not agree, and for words that the facts do not say.
 */
export function rebuildSentence(row: SentenceRow): SentenceRow {
  const { kind, strength } = row;
  const known = UNCHECKED.get(kind);
  const isEarned = known !== undefined && Check(known.sentence.properties.strength, strength);
  demand(isEarned, 'strength-not-earned', `it says "${strength}" with evidence of kind "${kind}" and no registered checker.`);
  const { sentence, words } = known;
  demandForm(sentence, row);
  demand(words.agree(row as never), 'facts-disagree', 'what it prints does not agree with itself.');
  demandWords(row, words.sentence(row as never));
  return ordered(sentence, row);
}

/** The row of a control without a registered checker, in the same way. */
export function rebuildControl(row: ControlRow): ControlRow {
  const { kind, refutation } = row;
  const known = UNCHECKED.get(kind);
  demand(known !== undefined, 'no-checker', `evidence of kind "${kind}" means nothing without a registered checker.`);
  const { control, words } = known;
  demandForm(control, row);
  demand(words.refutes(refutation as never), 'not-contradicted', 'what it shows does not contradict the sentence.');
  demandWords(row, { counterexample: words.counterexample(refutation as never) });
  return ordered(control, row);
}

/** How a checked control's counterexample was found, if fast-check found it: how to find it again. */
export function rebuildSearch({ shrinks, seed, path }: ControlRow): Pick<CheckedControl, 'shrinks' | 'seed' | 'path'> {
  const search = {
    ...(shrinks === undefined ? {} : { shrinks }),
    ...(seed === undefined ? {} : { seed }),
    ...(path === undefined ? {} : { path }),
  };
  demandForm(SEARCH_SCHEMA, search);
  return search;
}

/** The assumption that a control drops, if it drops one. */
export function drops({ drops }: ControlRow): Pick<ControlRow, 'drops'> {
  return drops === undefined ? {} : { drops };
}

/** The schemas as code, each made when it is first needed: as data they are walked for every row. */
const VALIDATORS = new Map<Form, Validator>();

/** Demands the form that the ledger's schema gives a row, and nothing in it that nobody sees. */
function demandForm(schema: Form, row: object): void {
  const validator = VALIDATORS.get(schema) ?? Compile({ ...schema, $defs: { plain: PLAIN_DEFINITION } });
  VALIDATORS.set(schema, validator);
  // That a row has its form is known fifty times sooner than what is wrong with it.
  if (!validator.Check(row)) {
    const [, errors] = validator.Errors(row);
    throw new Refused('out-of-form', errors.slice(0, 1).map(complaint).join(''));
  }
  // Whatever moves a terminal's cursor, or begins another line, could show a row that is none.
  for (const [field, value] of Object.entries(row))
    demand(isVisible(value), 'unseen-character', `its "${field}" is out of form.`);
}

function complaint({ keyword, instancePath, params }: TLocalizedValidationError): string {
  const [, field = '', ...within] = instancePath.split('/');
  if (keyword === 'required' && field === '') return `it came without its "${params.requiredProperties[0]}".`;
  if (keyword === 'boolean' && within.length === 0) return `it came with a "${field}", which such evidence cannot have.`;
  return `its "${field}" is out of form.`;
}

function isVisible(value: unknown): boolean {
  if (typeof value === 'string') return whyUnseen(value) === undefined;
  return typeof value !== 'object' || value === null || Object.values(value).every(isVisible);
}

/** Demands of a row the words that are made from its facts, and that their formulas can be set. */
function demandWords(row: object, words: { readonly [field: string]: string | number }): void {
  const said = new Map<string, unknown>(Object.entries(row));
  for (const [field, text] of Object.entries(words))
    demand(said.get(field) === text, 'words-differ', `its "${field}" does not say what its facts do: ${JSON.stringify(text)}.`);
  typesetRow(row);
}

/** A row with its fields in the order of its schema. */
function ordered<Row extends object>({ properties }: Form, row: Row): Row {
  return Object.fromEntries(
    Object.keys(properties).flatMap((field) => Object.entries(row).filter(([key]) => key === field)),
  ) as Row;
}
