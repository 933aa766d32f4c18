import { isChance } from '../../evidence/identityAtRandom/identityAtRandom.ts';
import { isMeasurement } from '../../evidence/measured/measured.ts';
import { isNatural } from '../../evidence/natural.ts';
import { isShare } from '../../evidence/share.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { demand } from '../../math/exact/refused.ts';
import { whyUnseen } from '../../text/line.ts';
import { typesetFormal } from '../../text/typesetFormal.ts';
import type { ControlRow, Kind, SentenceRow, Strength } from '../ledger/ledger.ts';

type Field = keyof SentenceRow | keyof ControlRow;

/** What a row may say when no registered checker stands behind it. */
interface Form {
  readonly strengths: readonly Strength[];
  /** How its scope begins, so that a sample cannot speak for every case. */
  readonly scope: RegExp;
  readonly must: readonly Field[];
  readonly may: readonly Field[];
  /** What its fields must agree on. */
  readonly agrees?: (row: SentenceRow) => boolean;
  /** What a control of this kind says besides its counterexample. */
  readonly control: readonly Field[];
}

const SEARCHED: readonly Field[] = ['shrinks', 'seed', 'path'];

/** The forms by kind. Kinds that are not here mean nothing without their checker. */
const FORMS: ReadonlyMap<Kind, Form> = new Map<Kind, Form>([
  [
    'sampled',
    {
      strengths: ['supported'],
      scope: /^for draws of \S/,
      must: ['cases', 'seed'],
      may: ['classes', 'discarded'],
      agrees: ({ cases }) => Number(cases) > 1,
      control: SEARCHED,
    },
  ],
  [
    'identity',
    {
      strengths: ['supported'],
      scope: /^at random points, for \S/,
      must: ['cases', 'seed', 'bound', 'detail'],
      may: [],
      agrees: ({ bound, detail, cases }) => isChance(String(bound), String(detail), Number(cases)),
      control: SEARCHED,
    },
  ],
  ['exhaustive', { strengths: ['supported'], scope: /^for \S/, must: ['cases'], may: [], control: [] }],
  [
    'measured',
    {
      strengths: ['measured'],
      scope: /^for \d+ seeds$/,
      must: ['cases', 'seed', 'detail'],
      may: [],
      agrees: ({ scope, cases, detail }) => scope === `for ${cases} seeds` && isMeasurement(String(detail), Number(cases)),
      control: ['seed'],
    },
  ],
  [
    'recorded',
    { strengths: ['supported', 'measured'], scope: /^for \S/, must: ['command', 'hash', 'witness'], may: [], control: [] },
  ],
]);

// Whatever moves a terminal's cursor, or begins another line, could show a row that is none.
const isLine = (value: unknown): boolean => typeof value === 'string' && /^\S.*$/.test(value) && whyUnseen(value) === undefined;
const isProse = (value: unknown): boolean => isLine(value) && typesetFormal(String(value)) !== '';
const isPercent = (value: unknown): boolean => typeof value === 'string' && /^\d{1,3}\.\d %$/.test(value);
const isPlainCount = (value: unknown): boolean =>
  isNatural(value, 1, Number.MAX_SAFE_INTEGER) || (typeof value === 'string' && /^[1-9]\d{15,}$/.test(value));

/** What each field looks like, whatever the kind. */
const FORMATS: ReadonlyMap<Field, (value: unknown) => boolean> = new Map<Field, (value: unknown) => boolean>([
  ['scope', isLine],
  ['cases', isPlainCount],
  ['seed', (value) => value === (Number(value) | 0)],
  ['bound', isLine],
  ['detail', isProse],
  ['classes', (value) => Array.isArray(value) && value.length > 0 && value.every(isClass)],
  ['discarded', isPercent],
  ['command', isLine],
  ['hash', (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)],
  ['of', isLine],
  ['counterexample', isProse],
  ['shrinks', (value) => isNatural(value, 0, Number.MAX_SAFE_INTEGER)],
  ['path', (value) => typeof value === 'string' && /^\d+(?::\d+)*$/.test(value)],
]);

function isClass(value: { readonly [field: string]: Plain } | null): boolean {
  const { name, atLeast, share, ...rest } = value ?? {};
  const isSeen = isLine(name) && isShare(atLeast) && isPercent(share) && Object.keys(rest).length === 0;
  // The share is printed rounded down to a tenth of a percent.
  return isSeen && Number.parseFloat(String(share)) + 0.1 > 100 * Number(atLeast);
}

/**
 * The row of a sentence without a registered checker, made anew from the fields that its kind may
 * have. Throws `Refused` for a strength, a scope or a field that it cannot have, or one out of form.
 */
export function rebuildSentence(row: SentenceRow): SentenceRow {
  const { sentence, kind, strength, scope } = row;
  const form = FORMS.get(kind);
  demand(
    form?.strengths.includes(strength) === true,
    `it says "${strength}" with evidence of kind "${kind}" and no registered checker.`,
  );
  const fields = pick(row, ['scope', ...form.must], form.may, ['sentence', 'kind', 'strength', 'holds']);
  demand(form.scope.test(scope), `it says "${scope}", which evidence of kind "${kind}" cannot say.`);
  demand(form.agrees === undefined || form.agrees(row), 'what it prints does not agree with itself.');
  return { sentence, kind, strength, holds: true, scope, ...fields };
}

/** The row of a control without a registered checker, made anew in the same way. */
export function rebuildControl(row: ControlRow): ControlRow {
  const { sentence, of, kind, counterexample } = row;
  const form = FORMS.get(kind);
  demand(form !== undefined, `evidence of kind "${kind}" means nothing without a registered checker.`);
  return {
    sentence,
    of,
    ...drops(row),
    kind,
    counterexample,
    ...pick(row, ['of', 'counterexample', ...form.control], [], ['sentence', 'kind', 'drops']),
  };
}

/** How a checked control's counterexample was found, if fast-check found it: how to find it again. */
export function rebuildSearch(row: ControlRow): Pick<ControlRow, 'shrinks' | 'seed' | 'path'> {
  return pick(row, [], SEARCHED, Object.keys(row));
}

/** The assumption that a control drops, if it drops one. */
export function drops({ drops }: ControlRow): Pick<ControlRow, 'drops'> {
  return drops === undefined ? {} : { drops };
}

/** These fields of a row, each in its form; any other than these and the known ones is refused. */
function pick<Row extends object>(
  row: Row,
  must: readonly Field[],
  may: readonly Field[],
  known: readonly string[],
): Partial<Row> {
  const has = (field: string): boolean => Object.hasOwn(row, field);
  const allowed: readonly string[] = [...known, ...must, ...may];
  for (const field of must) demand(has(field), `it came without its "${field}".`);
  for (const field of Object.keys(row))
    demand(allowed.includes(field), `it came with a "${field}", which such evidence cannot have.`);
  const fields = [...must, ...may].filter(has).map((field) => [field, row[field as keyof Row]] as const);
  for (const [field, value] of fields) demand(FORMATS.get(field)?.(value) !== false, `its "${field}" is out of form.`);
  return Object.fromEntries(fields) as Partial<Row>;
}
