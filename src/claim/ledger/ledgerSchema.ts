import Type, { type Static, type TObject, type TProperties, type TSchema } from 'typebox';
import { CONTROLS, NOTES, SENTENCES } from './rowSchemas.ts';
import { form, ID, line, PLAIN, PLAIN_DEFINITION, STRENGTH, VERDICT } from './schemaParts.ts';
import { GRAPH, SHOWN, UNSHOWN } from './table.ts';

/** A definition of the schema by its name; its type is that of what is defined. */
const defined = <T extends TSchema>(name: string, _of: T) => Type.Unsafe<Static<T>>({ $ref: `#/$defs/${name}` });

/** The form of a sentence, and what its claim may say of it. */
const noted = <P extends TProperties, N extends TProperties>(
  { description, properties }: TObject<P> & { readonly description: string },
  notes: N,
) => form(description, { ...properties, ...notes });

const { serves } = NOTES;
/** Every form that the row of a sentence can have. Only a formal sentence is read as something. */
const NOTED = {
  checked: noted(SENTENCES.checked, NOTES),
  argued: noted(SENTENCES.argued, { serves }),
  sampled: noted(SENTENCES.sampled, { serves }),
  random: noted(SENTENCES.random, { serves }),
  swept: noted(SENTENCES.swept, { serves }),
  measured: noted(SENTENCES.measured, { serves }),
  recorded: noted(SENTENCES.recorded, { serves }),
};

const SENTENCE = Type.Union([
  defined('checkedSentence', NOTED.checked),
  defined('arguedSentence', NOTED.argued),
  defined('sampledSentence', NOTED.sampled),
  defined('randomSentence', NOTED.random),
  defined('sweptSentence', NOTED.swept),
  defined('measuredSentence', NOTED.measured),
  defined('recordedSentence', NOTED.recorded),
]);

const CONTROL = Type.Union([
  defined('checkedControl', CONTROLS.checked),
  defined('arguedControl', CONTROLS.argued),
  defined('sampledControl', CONTROLS.sampled),
  defined('randomControl', CONTROLS.random),
  defined('sweptControl', CONTROLS.swept),
  defined('measuredControl', CONTROLS.measured),
  defined('recordedControl', CONTROLS.recorded),
]);

const ANSWER = form('An answer, and the sentence that makes it right, or the sentence or control that shows it wrong.', {
  answer: line('The answer.'),
  verdict: VERDICT,
  by: line('The sentence.'),
  tempting: Type.Optional(line('Of a wrong one: why somebody would give it, and what that overlooks.')),
});

const PREDICT = form('A question that the reader answers before the evidence; just one of the answers is right.', {
  question: line('The question.'),
  answers: Type.Array(ANSWER, {
    minItems: 2,
    maxItems: 4,
    contains: { type: 'object', properties: { verdict: { const: 'right' } } },
    minContains: 1,
    maxContains: 1,
  }),
});

const CELL = Type.Union([
  form('An answer, and the sentence that shows it.', {
    verdict: Type.Enum(SHOWN),
    claim: ID,
    by: line('A sentence of "because" or "beside" of that claim.'),
  }),
  form('That there is no answer.', { verdict: Type.Enum(UNSHOWN) }),
]);

const TABLE = form('A table of answers.', {
  columns: Type.Array(line('A question.'), { minItems: 1 }),
  rows: Type.Array(
    form('What is asked about, and an answer to each question.', {
      name: line('Its name.'),
      formula: line('Its formula as TeX.'),
      graph: Type.String({ description: 'Its graph, the path of an SVG in a frame 64 wide and 48 high.', pattern: GRAPH }),
      cells: Type.Array(CELL, { minItems: 1 }),
    }),
    { minItems: 1 },
  ),
});

const FIGURE = form('A picture and the sentence that says what it shows.', {
  name: Type.Optional(line('What the text that places it calls it.')),
  path: Type.String({ description: 'Its SVG file, from the folder of the ledger.', pattern: '^figures/.+\\.svg$' }),
  caption: Type.String(),
  altText: Type.Optional(line('What it shows, for those who do not see it; where it is left out, the caption.')),
  size: Type.Optional(
    form('Its width and height in pixels.', { width: Type.Integer({ minimum: 1 }), height: Type.Integer({ minimum: 1 }) }),
  ),
  live: Type.Optional(
    form('For a figure that a reader can change: its kind, and what it is made from.', { kind: line('Its kind.'), data: PLAIN }),
  ),
  table: Type.Optional(TABLE),
});

const CLAIM = form('What a run established of one claim.', {
  id: ID,
  title: line('Its title.'),
  asks: Type.Optional(line('The question that heads its page.')),
  says: Type.String({
    description: 'The idea in the reader’s words: Markdown, TeX between dollar signs, the names of figures where they stand.',
    minLength: 1,
  }),
  breaks: Type.Optional(line('The control that the page shows first.')),
  exercise: Type.Optional(Type.String({ description: 'Something for readers to do: Markdown, TeX between dollar signs.' })),
  strength: STRENGTH,
  settles: Type.Array(
    form('A reading of a position that a sentence settles.', {
      position: Type.String(),
      reading: Type.String(),
      by: line('The sentence of "because" that settles it.'),
      verdict: VERDICT,
      strength: STRENGTH,
    }),
  ),
  predict: Type.Optional(PREDICT),
  uses: Type.Array(ID, { description: 'The claims that it rests on.' }),
  assuming: Type.Array(
    form('An assumption.', {
      name: Type.String(),
      says: Type.String(),
      droppedBy: Type.Union([Type.String(), Type.Null()], { description: 'The control that drops it.' }),
    }),
  ),
  because: Type.Array(SENTENCE, { minItems: 1 }),
  beside: Type.Array(SENTENCE, { description: 'Not counted towards the strength.' }),
  butNot: Type.Array(CONTROL, { minItems: 1 }),
  figures: Type.Array(FIGURE),
  sources: Type.Array(Type.String()),
});

const POSITION = form('A position of the argument, judged by the claims that settle its readings.', {
  id: Type.String(),
  says: Type.String(),
  side: Type.Enum(['bend', 'straight', 'lift']),
  verdict: Type.Enum(['right', 'wrong', 'in part', 'open']),
  strength: Type.Optional(STRENGTH),
  readings: Type.Array(
    form('A reading of the position.', {
      reading: Type.String(),
      means: Type.String({ description: 'The reading as one precise sentence.' }),
      verdict: Type.Enum(['right', 'wrong', 'open']),
      strength: Type.Optional(STRENGTH),
      claim: Type.Optional(ID),
      by: Type.Optional(line('The sentence that settles it.')),
    }),
    { minItems: 1 },
  ),
  claims: Type.Array(ID, { description: 'The claims that settle any of its readings.' }),
});

const CHAPTER = form('A chapter.', {
  id: Type.String(),
  title: Type.String(),
  says: Type.String({ description: 'Its introduction in Markdown, with links to pages in the place of those to specs.' }),
});

const WITHDRAWN = form('A claim that has no page in this ledger.', {
  id: Type.String(),
  title: Type.String(),
  because: Type.String({ description: 'Which of its own sentences failed, or which claim it rests on did.' }),
});

const SOURCE = form('A source that a claim or a theorem names.', {
  key: Type.String(),
  authors: Type.String(),
  title: Type.String(),
  where: Type.String(),
  year: Type.Integer(),
  link: Type.Optional(Type.String({ pattern: '^https://(doi\\.org|arxiv\\.org/abs)/' })),
});

/** Every form that a row can have, by the name it has in the schema. */
const ROWS = {
  checkedSentence: NOTED.checked,
  arguedSentence: NOTED.argued,
  sampledSentence: NOTED.sampled,
  randomSentence: NOTED.random,
  sweptSentence: NOTED.swept,
  measuredSentence: NOTED.measured,
  recordedSentence: NOTED.recorded,
  checkedControl: CONTROLS.checked,
  arguedControl: CONTROLS.argued,
  sampledControl: CONTROLS.sampled,
  randomControl: CONTROLS.random,
  sweptControl: CONTROLS.swept,
  measuredControl: CONTROLS.measured,
  recordedControl: CONTROLS.recorded,
};

/**
 * The one description of the ledger, as JSON Schema: the types in ledger.ts are derived from it, foreign rows are
 * read with it, and `ledger.schema.json` beside this file is printed from it for other languages.
 */
export const LEDGER_SCHEMA = Type.Object(
  {
    schema: Type.Literal(2),
    chapters: Type.Array(CHAPTER),
    claims: Type.Array(defined('claim', CLAIM)),
    positions: Type.Array(POSITION),
    withdrawn: Type.Array(WITHDRAWN),
    sources: Type.Array(SOURCE),
  },
  {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The ledger of Linear until proven otherwise',
    additionalProperties: false,
    $defs: { plain: PLAIN_DEFINITION, ...ROWS, claim: CLAIM },
  },
);
