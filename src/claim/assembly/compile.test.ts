import { array, assert, boolean, constantFrom, integer, property, record, shuffledSubarray, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { CHECKERS } from '../../check/register/index.ts';
import { BIBLIOGRAPHY } from '../../content/bibliography.ts';
import { POSITIONS } from '../../content/positions.ts';
import { argued } from '../../evidence/argued/argued.ts';
import { everyCase } from '../../evidence/everyCase/everyCase.ts';
import { inseparable } from '../../evidence/inseparable/inseparable.ts';
import { measured } from '../../evidence/measured/measured.ts';
import { swept } from '../../evidence/swept/swept.ts';
import { XOR } from '../../math/separability/boolean.ts';
import type { Claim } from '../definition/claim.ts';
import { seedOf } from '../definition/seed.ts';
import { canonicalJson } from '../ledger/canonicalJson.ts';
import { type ReadingVerdict, STRENGTHS, type Strength } from '../ledger/ledger.ts';
import type { Problem } from '../ledger/problem.ts';
import { weakest } from '../ledger/weakest.ts';
import { type Report, reportOn } from '../trial/report.ts';
import { tryClaim } from '../trial/trial.ts';
import { type Compiled, compile } from './compile.ts';

const CHAPTERS = [
  { id: '02-more', title: 'More claims', says: '' },
  { id: '01-some', title: 'Some claims', says: '' },
];

const holds = (bit: number): boolean => bit < 2;
const bits = (top: number) => swept({ members: () => [0, top], size: 2, key: String, holds, of: 'bits' });
const between = { from: '0', to: '2', why: 'so' };
const remainder = (offset: number) => measured({ run: (seed) => (seed % 2) + offset, seeds: 4, of: 'remainder', between });

const CLAIM: Omit<Claim, 'title'> = {
  says: 'Made up.',
  because: { 'a bit is small': everyCase({ x: [0, 1] }, 'x <= 1') },
  butNot: { 'a bit is nothing': { of: 'a bit…', on: everyCase({ x: [0, 1] }, 'x <= 0') } },
};
const WHY = 'The step says so.';

/** A claim of each strength, really put on trial, once. */
const OF_STRENGTH: { readonly [S in Strength]: Report } = {
  proved: tried(CLAIM),
  argued: tried({
    ...CLAIM,
    because: { 'a bit is small': argued({ by: ['a step'], why: WHY }), 'a step': everyCase({ x: [0, 1] }, 'x <= 1') },
    butNot: {
      'a bit is nothing': { of: 'a bit…', on: argued({ by: ['no step'], why: WHY }) },
      'no step': { of: 'a step', on: everyCase({ x: [0, 1] }, 'x <= 0') },
    },
  }),
  supported: tried({
    ...CLAIM,
    because: { 'a bit is small': bits(1) },
    butNot: {
      'a bit is nothing': { of: 'a bit…', on: swept({ members: () => [0, 2], size: 2, key: String, holds, of: 'bits' }) },
    },
  }),
  measured: tried({
    ...CLAIM,
    because: { 'a bit is small': remainder(0) },
    butNot: { 'a bit is nothing': { of: 'a bit…', on: remainder(9) } },
  }),
};

function tried(claim: Omit<Claim, 'title'>, title = 'Made up'): Report {
  return reportOn(tryClaim('01-some/claim', { ...claim, title }));
}

function reported(id: string, more: Partial<Report> = {}, strength: Strength = 'proved'): Report {
  return seeded({ ...OF_STRENGTH[strength], id, title: `The claim ${id}`, ...more });
}

/** The report with the seeds that a claim of its name has, in the place of another's. */
function seeded(report: Report): Report {
  const own = <Row extends { readonly sentence: string; readonly seed?: number }>(row: Row): Row =>
    row.seed === undefined ? row : { ...row, seed: seedOf(report.id, row.sentence) };
  return { ...report, because: report.because.map(own), butNot: report.butNot.map(own) };
}

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

const FAILED: Problem = { code: 'false', message: '"a bit is small": It is false at x = 2.' };

const codesOf = ({ problems }: Compiled): readonly string[] => problems.map(({ code }) => code);

/** The compiled book of these claims, all of whose problems are told. */
const book = (...reports: readonly Report[]) => compile(reports, CHAPTERS);

test('the made-up claims are honest ones', () => {
  expect(Object.values(OF_STRENGTH).map(({ failures }) => failures)).toEqual(STRENGTHS.map(() => []));
  expect(STRENGTHS.map((strength) => book(reported('01-some/a', {}, strength)).ledger.claims[0]?.strength)).toEqual(STRENGTHS);
  expect(book(reported('01-some/a')).problems).toEqual([]);
});

test('chapters stand in their order, claims in reading order, sources by key', () => {
  const { ledger } = book(
    reported('02-more/a'),
    reported('01-some/a', { uses: ['01-some/b'], sources: ['zippel1979', 'alon1999'] }),
    reported('01-some/b'),
  );
  expect(idsOf(ledger.chapters)).toEqual(['01-some', '02-more']);
  expect(idsOf(ledger.claims)).toEqual(['01-some/b', '01-some/a', '02-more/a']);
  expect(ledger.sources.map(({ key, link }) => [key, link])).toEqual([
    ['alon1999', 'https://doi.org/10.1017/S0963548398003411'],
    ['zippel1979', 'https://doi.org/10.1007/3-540-09519-5_73'],
  ]);
});

test('the introduction of a chapter gives the order of its claims, and its links to specs lead to the pages there are', () => {
  const says = 'First [b](b.spec.ts), then [*a*](./a.spec.ts), and [c](c.spec.ts).';
  const chapters = CHAPTERS.map((row) => (row.id === '01-some' ? { ...row, says } : row));
  const all = [reported('01-some/a'), reported('01-some/b'), reported('01-some/c')];
  const { ledger, problems } = compile(all, chapters);
  expect(problems).toEqual([]);
  expect(idsOf(ledger.claims)).toEqual(['01-some/b', '01-some/a', '01-some/c']);
  expect(ledger.chapters[0]?.says).toBe('First [b](b.md), then [*a*](a.md), and [c](c.md).');
  expect(ledger.chapters[1]).toEqual(CHAPTERS.find(({ id }) => id === '02-more'));

  const fallen = compile([...all.slice(1), { ...reported('01-some/a'), failures: [FAILED] }], chapters);
  expect(fallen.ledger.chapters[0]?.says).toBe('First [b](b.md), then *a*, and [c](c.md).');
  expect(codesOf(fallen)).toEqual(['false']);

  const missing = compile(all.slice(0, 2), chapters);
  expect(missing.ledger.chapters[0]?.says).toBe('First [b](b.md), then [*a*](a.md), and c.');
  expect(codesOf(missing)).toEqual(['link-to-no-claim']);
});

test('the source of a theorem is listed, an arXiv number becomes an address, and every theorem’s source is known', () => {
  const xor = tried({ ...CLAIM, because: { 'no line does it': inseparable(XOR) }, butNot: {} });
  expect(xor.failures).toMatchObject([{ code: 'no-control' }]);
  const { ledger } = book(reported('01-some/a', { sources: ['gu2023'] }));
  expect(ledger.sources.map(({ link }) => link)).toEqual(['https://arxiv.org/abs/2312.00752']);
  for (const { theorem } of CHECKERS) if (theorem.source !== null) expect(BIBLIOGRAPHY).toHaveProperty(theorem.source);
});

test('a question is handed on with the sentence that each answer means written out', () => {
  const predict = {
    question: 'Is it?',
    answers: { yes: { right: 'a bit is s…' }, no: { wrong: 'a bit is n…', tempting: 'So it seems.' } },
  };
  const asking = tried({ ...CLAIM, predict });
  const { ledger, problems } = book(seeded({ ...asking, id: '01-some/a' }));
  expect(problems).toEqual([]);
  expect(ledger.claims[0]?.predict).toEqual({
    question: 'Is it?',
    answers: [
      { answer: 'yes', verdict: 'right', by: 'a bit is small' },
      { answer: 'no', verdict: 'wrong', by: 'a bit is nothing', tempting: 'So it seems.' },
    ],
  });
  expect(book(reported('01-some/a')).ledger.claims[0]).not.toHaveProperty('predict');
});

test('a question that a worker reports is looked at again', () => {
  const answers = [
    { answer: 'yes', verdict: 'right', by: 'a bit is small' },
    { answer: 'no', verdict: 'right', by: 'a bit is small' },
  ] as const;
  expect(codesOf(book(reported('01-some/a', { predict: { question: 'Is it?', answers } })))).toEqual(['number-of-right-answers']);
});

test('what heads a page, what breaks it, what is to be done and the names of figures are handed on', () => {
  const told = { asks: 'Is it?', exercise: 'Try it.' };
  const pictures = [{ name: 'it', svg: '<svg>it</svg>', caption: 'So.' }];
  const placed = { ...told, breaks: 'a bit is n…', says: 'See.\n\n![it]', figure: true, pictures };
  const { ledger, problems } = book(reported('01-some/a', placed));
  expect(problems).toEqual([]);
  expect(ledger.claims[0]).toMatchObject({ ...told, breaks: 'a bit is nothing', figures: [{ name: 'it' }] });
  const plain = book(reported('01-some/a')).ledger.claims[0];
  for (const field of ['asks', 'breaks', 'exercise']) expect(plain).not.toHaveProperty(field);
  expect(codesOf(book(reported('01-some/a', { ...placed, says: 'See.' })))).toEqual(['figure-without-place']);
});

test('figures are named by the claim, the second and later ones by their number', () => {
  const pictures = ['one', 'two'].map((caption) => ({ svg: `<svg>${caption}</svg>`, caption }));
  const { ledger, figures } = book(reported('01-some/a', { figure: true, pictures }));
  expect(ledger.claims[0]?.figures).toEqual([
    { path: 'figures/01-some/a.svg', caption: 'one' },
    { path: 'figures/01-some/a-2.svg', caption: 'two' },
  ]);
  expect(figures.get('figures/01-some/a-2.svg')).toBe('<svg>two</svg>');
});

test('what a picture shows, and its size, go with it', () => {
  const picture = { altText: 'A square.', size: { width: 340, height: 210, depth: 1 } };
  const { ledger } = book(reported('01-some/a', { figure: true, pictures: [{ svg: '<svg/>', caption: 'one', ...picture }] }));
  expect(ledger.claims[0]?.figures).toEqual([
    { path: 'figures/01-some/a.svg', caption: 'one', altText: 'A square.', size: { width: 340, height: 210 } },
  ]);
});

test('a figure that can be changed keeps what it is made from, and nothing else', () => {
  const live = { kind: 'line', data: { points: [[0, '1/2']] }, more: 1 };
  const { ledger, figures } = book(reported('01-some/a', { figure: true, pictures: [{ caption: 'one', live }] }));
  expect(ledger.claims[0]?.figures).toEqual([
    { path: 'figures/01-some/a.svg', caption: 'one', live: { kind: 'line', data: { points: [[0, '1/2']] } } },
  ]);
  expect(figures.size).toBe(0);
});

test('a table is shown by sentences of its claim and of those that it uses, and goes with them', () => {
  const tableOf = (claim: string, by: string) => ({
    columns: ['is it small?'],
    rows: [{ name: 'a bit', formula: 'x', graph: '', cells: [{ verdict: 'yes' as const, claim, by }] }],
  });
  const withTable = (claim: string, by: string, uses: readonly string[] = []) => {
    const pictures = [{ svg: '<svg/>', caption: 'one', table: { ...tableOf(claim, by), more: 1 } }];
    return reported('01-some/a', { figure: true, uses, pictures });
  };
  const other = reported('01-some/b');
  const own = book(withTable('01-some/a', 'a bit is small'));
  expect(own.problems).toEqual([]);
  expect(own.ledger.claims[0]?.figures[0]?.table).toEqual(tableOf('01-some/a', 'a bit is small'));
  const used = withTable('01-some/b', 'a bit is small', ['01-some/b']);
  expect(book(used, other).problems).toEqual([]);
  expect(codesOf(book(withTable('01-some/b', 'a bit is small'), other))).toEqual(['table-of-unused-claim']);
  for (const claim of ['01-some/a', '01-some/b'])
    expect(codesOf(book(withTable(claim, 'a bit is nothing', ['01-some/b']), other))).toEqual(['no-such-sentence']);
  expect(codesOf(book(used))).toEqual(['uses-unknown-claim']);
  const failed = reported('01-some/b', { failures: [{ code: 'failed', message: 'It failed.' }] });
  expect(codesOf(book(used, failed))).toEqual(['failed']);
});

test('an assumption that no control drops is not shown to be necessary', () => {
  const assuming = [{ name: 'it is a bit', says: 'Zero or one.' }];
  expect(book(reported('01-some/a', { assuming })).ledger.claims[0]?.assuming).toEqual([{ ...assuming[0], droppedBy: null }]);
  const butNot = OF_STRENGTH.proved.butNot.map((row) => ({ ...row, drops: 'it is a bit' }));
  expect(book(reported('01-some/a', { assuming, butNot })).ledger.claims[0]?.assuming).toEqual([
    { ...assuming[0], droppedBy: 'a bit is nothing' },
  ]);
});

// What is wrong with claims beside each other

test('a title used twice, even with other capitals, fails both claims, each with a sentence that names both files', () => {
  const { ledger, problems } = book(reported('01-some/a', { title: 'So it is' }), reported('01-some/b', { title: 'So It Is' }));
  expect(ledger.claims).toEqual([]);
  expect(problems).toEqual([
    {
      code: 'title-twice',
      message:
        'specs/01-some/a.spec.ts: The title "So it is" is also that of specs/01-some/b.spec.ts: two claims need two titles.',
    },
    {
      code: 'title-twice',
      message:
        'specs/01-some/b.spec.ts: The title "So It Is" is also that of specs/01-some/a.spec.ts: two claims need two titles.',
    },
  ]);
});

test('an unknown use, and uses that lead back', () => {
  expect(codesOf(book(reported('01-some/a', { uses: ['01-some/gone'] })))).toEqual(['uses-unknown-claim']);
  const { ledger, problems } = book(
    reported('01-some/a', { uses: ['01-some/b'] }),
    reported('01-some/b', { uses: ['02-more/c', '01-some/d'] }),
    reported('02-more/c', { uses: ['01-some/a'] }),
    reported('01-some/d'),
    reported('01-some/e', { uses: ['01-some/a', '01-some/b', '01-some/d'] }),
  );
  expect(problems).toEqual(
    ['01-some/a', '01-some/b', '02-more/c'].map((id) => ({
      code: 'uses-lead-back',
      message: expect.stringContaining(`specs/${id}.spec.ts: `),
    })),
  );
  expect(idsOf(ledger.claims)).toEqual(['01-some/d']);
  expect(ledger.withdrawn.find(({ id }) => id === '01-some/e')?.because).toBe(
    'It rests on 01-some/a and 01-some/b, without a page.',
  );
});

test('a chapter without an introduction, and an id that is none', () => {
  expect(codesOf(book(reported('03-odd/a')))).toEqual(['no-introduction']);
  expect(codesOf(book(reported('odd')))).toEqual(['no-introduction', 'not-an-id']);
});

test('what a claim itself reported is told once, with its file', () => {
  const { problems, ledger } = book({
    ...reported('01-some/a'),
    failures: [FAILED, FAILED],
  });
  expect(problems).toEqual([{ code: 'false', message: `specs/01-some/a.spec.ts: ${FAILED.message}` }]);
  expect(ledger.withdrawn).toEqual([{ id: '01-some/a', title: 'The claim 01-some/a', because: FAILED.message }]);
});

const READING = { position: 'a-shallow-linear-net-cannot-do-xor', reading: 'a shallow linear net', by: 'a bit…' } as const;

test('two claims that settle a reading in opposite ways both fail; in the same way, both stand', () => {
  const settling = (id: string, verdict: ReadingVerdict) => reported(id, { settles: [{ ...READING, verdict }] });
  const { ledger, problems } = book(
    settling('01-some/a', 'right'),
    settling('01-some/b', 'wrong'),
    settling('01-some/c', 'right'),
  );
  expect(ledger.claims).toEqual([]);
  // Each of the two that agree against the third, and the third against each of them.
  expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'settled-both-ways'));
  expect(ledger.positions.every(({ verdict }) => verdict === 'open')).toBe(true);
  expect(book(settling('01-some/a', 'right'), settling('01-some/b', 'right')).ledger.claims).toHaveLength(2);
});

test('a claim that fails contradicts nobody', () => {
  const right = reported('01-some/a', { settles: [{ ...READING, verdict: 'right' }] });
  const wrong = { ...reported('01-some/b', { settles: [{ ...READING, verdict: 'wrong' }] }), failures: [FAILED] };
  expect(idsOf(book(right, wrong).ledger.claims)).toEqual(['01-some/a']);
});

test('an argument makes a claim, what it settles and a reading argued: below proved, above supported', () => {
  const settles = [{ ...READING, verdict: 'right' as const }];
  const strengthOf = (...reports: readonly Report[]) => {
    const { ledger, problems } = book(...reports);
    expect(problems).toEqual([]);
    return [
      ledger.claims[0]?.strength,
      ledger.claims[0]?.settles[0]?.strength,
      ledger.positions.find(({ id }) => id === READING.position)?.readings[0]?.strength,
    ];
  };
  const uses = ['02-more/b'];
  expect(strengthOf(reported('01-some/a', { settles }, 'argued'))).toEqual(['argued', 'argued', 'argued']);
  expect(strengthOf(reported('01-some/a', { settles, uses }), reported('02-more/b', {}, 'argued'))).toEqual([
    'argued',
    'argued',
    'argued',
  ]);
  expect(strengthOf(reported('01-some/a', { settles, uses }, 'argued'), reported('02-more/b', {}, 'supported'))).toEqual([
    'supported',
    'supported',
    'supported',
  ]);
});

test('a claim is no stronger than what it uses, in whatever chapter and however far down', () => {
  const { ledger } = book(
    reported('01-some/a', { uses: ['02-more/b'], settles: [{ ...READING, verdict: 'right' }] }),
    reported('02-more/b', { uses: ['02-more/c'] }),
    reported('02-more/c', {}, 'measured'),
    reported('02-more/d'),
  );
  expect(ledger.claims.map(({ id, strength }) => [id, strength])).toEqual([
    ['01-some/a', 'measured'],
    ['02-more/c', 'measured'],
    ['02-more/b', 'measured'],
    ['02-more/d', 'proved'],
  ]);
  expect(ledger.claims[0]?.settles).toEqual([{ ...READING, by: 'a bit is small', verdict: 'right', strength: 'measured' }]);
  expect(ledger.positions.find(({ id }) => id === READING.position)?.readings[0]).toMatchObject({
    verdict: 'right',
    strength: 'measured',
  });
});

// Made-up books, of every shape

interface Entry {
  readonly id: string;
  readonly strength: Strength;
  readonly fails: boolean;
  readonly uses: readonly string[];
  readonly settles: readonly { readonly reading: 0 | 1; readonly verdict: ReadingVerdict }[];
}

const IDS = ['01-some/a', '01-some/b', '01-some/c', '02-more/d', '02-more/e', '02-more/f'];
const READINGS = Object.keys(POSITIONS[READING.position].readings);

/** Up to six claims; uses go to any other claim, of earlier and later chapters, but not in circles. */
const BOOKS = record({
  order: shuffledSubarray(IDS, { minLength: 1 }),
  entries: array(
    record({
      strength: constantFrom<Strength>('proved', 'proved', 'argued', 'supported', 'measured'),
      fails: integer({ min: 0, max: 4 }).map((die) => die === 0),
      uses: uniqueArray(integer({ min: 0, max: 5 }), { maxLength: 2 }),
      settles: uniqueArray(
        record({
          reading: constantFrom<0 | 1>(0, 1),
          verdict: boolean().map((flag): ReadingVerdict => (flag ? 'right' : 'wrong')),
        }),
        {
          maxLength: 2,
          selector: ({ reading }) => reading,
        },
      ),
    }),
    { minLength: 6, maxLength: 6 },
  ),
}).map(({ order, entries }) =>
  order.flatMap((id, i) =>
    entries.slice(i, i + 1).map(
      ({ uses, ...entry }): Entry => ({
        ...entry,
        id,
        uses: uses.flatMap((used) => (used < i ? order.slice(used, used + 1) : [])),
      }),
    ),
  ),
);

function reportOf({ id, strength, fails, uses, settles }: Entry): Report {
  const settled = settles.map(({ reading, verdict }) => ({ ...READING, reading: READINGS[reading] ?? '', verdict }));
  return reported(id, { uses, settles: settled, failures: fails ? [FAILED] : [] }, strength);
}

const compiled = (entries: readonly Entry[]) => compile(entries.map(reportOf), CHAPTERS);
const PARAMETERS = { seed: 20, numRuns: 300 };

test('the ledger, the problems and the figures do not depend on the order of the reports', () => {
  const shuffled = BOOKS.chain((entries) =>
    shuffledSubarray([...entries], { minLength: entries.length }).map((other) => [entries, other] as const),
  );
  assert(
    property(shuffled, ([entries, other]) => {
      const [one, two] = [entries, other].map(compiled);
      expect(canonicalJson(two?.ledger)).toBe(canonicalJson(one?.ledger));
      expect(two?.problems).toEqual(one?.problems);
    }),
    PARAMETERS,
  );
});

/** What the claims that stand should be, worked out in another way: from those that fail by themselves, upwards. */
function standing(entries: readonly Entry[]): readonly string[] {
  const sound = entries.filter(({ fails }) => !fails);
  const opposed = (entry: Entry): boolean =>
    entry.settles.some(({ reading, verdict }) =>
      sound.some(({ settles }) => settles.some((other) => other.reading === reading && other.verdict !== verdict)),
    );
  const stands = new Set<string>();
  // Uses only go to entries that come before.
  for (const entry of entries)
    if (!entry.fails && !opposed(entry) && entry.uses.every((used) => stands.has(used))) stands.add(entry.id);
  return [...stands].sort();
}

test('a claim that fails or is contradicted is withdrawn, with all that rests on it, and nothing else', () => {
  const seen = { withdrawn: 0, all: 0 };
  assert(
    property(BOOKS, (entries) => {
      const { ledger } = compiled(entries);
      expect([...idsOf(ledger.claims)].sort()).toEqual(standing(entries));
      expect([...idsOf(ledger.claims), ...idsOf(ledger.withdrawn)].sort()).toEqual([...idsOf(entries)].sort());
      if (ledger.withdrawn.length > 0) seen.withdrawn += 1;
      else seen.all += 1;
    }),
    PARAMETERS,
  );
  expect(Math.min(seen.withdrawn, seen.all)).toBeGreaterThan(30);
});

test('no claim is stronger than its own sentences, nor than any claim it uses; nor is what it settles', () => {
  let weakened = 0;
  assert(
    property(BOOKS, (entries) => {
      const { claims } = compiled(entries).ledger;
      for (const { id, strength, because, uses, settles } of claims) {
        const own = because.map((row) => row.strength);
        const used = claims.filter((other) => uses.includes(other.id)).map((other) => other.strength);
        expect(strength).toBe(weakest([...own, ...used]));
        for (const settled of settles) expect(settled.strength).toBe(strength);
        if (strength !== entries.find((entry) => entry.id === id)?.strength) weakened += 1;
      }
    }),
    PARAMETERS,
  );
  expect(weakened).toBeGreaterThan(10);
});

test('a position is judged by the claims that stand, and by no other', () => {
  const verdicts = new Set<string>();
  assert(
    property(BOOKS, (entries) => {
      const { ledger } = compiled(entries);
      const stands = new Set(standing(entries));
      const readings = READINGS.map(
        (_, i) =>
          entries
            .filter(({ id }) => stands.has(id))
            .flatMap(({ settles }) => settles.filter(({ reading }) => reading === i).map(({ verdict }) => verdict))[0],
      );
      const expected = readings.includes(undefined)
        ? 'open'
        : readings.every((verdict) => verdict === readings[0])
          ? readings[0]
          : 'in part';
      const row = ledger.positions.find(({ id }) => id === READING.position);
      expect(row?.verdict).toBe(expected);
      expect(row?.claims.every((id) => stands.has(id))).toBe(true);
      verdicts.add(String(row?.verdict));
    }),
    PARAMETERS,
  );
  expect([...verdicts].sort()).toEqual(['in part', 'open', 'right', 'wrong']);
});
