import type { ClaimRow, Ledger } from '../../claim/ledger/ledger.ts';
import { counted } from '../../text/counted.ts';
import { ARGUMENT, CONTENTS, chapterOf, chapterPath, claimPath, FRONT, numberOf, TRUST } from '../../text/paths.ts';
import { SIDES, type Side } from '../../text/sides.ts';
import { glance } from '../part/glance.ts';
import { lessonLink } from '../part/lessonLink.ts';
import { pictureOf } from '../part/pictureOf.ts';
import { standing } from '../part/totals.ts';
import { type Content, inline, joinedBy, link, prose } from '../tree/content.ts';
import { type Block, list, type Page, paragraph, type Section, section } from '../tree/page.ts';

/** The figures of lessons that the first page shows, by the claim and by what its text calls them. */
const XOR = { claim: '02-separability/no-line-separates-xor', figure: 'the pencil' };
const NETWORK = { claim: '02-separability/two-relu-units-equal-xor', figure: 'the network' };
const STACK = '01-linear/a-stack-of-affine-layers-is-one';

/** Who is right, in a line each: the words, and the lesson that shows it. */
const ANSWERS = [
  { claim: STACK, words: 'Without a bend, a hundred layers are one.' },
  {
    claim: '04-piecewise-linear/the-pattern-chooses-a-line',
    words: 'With ReLU it is lines, and the bend chooses which of them is used.',
  },
  { claim: '03-activations/squashing-is-not-necessary', words: 'Squashing is one way to bend, and not the only one.' },
  {
    claim: '02-separability/one-hidden-layer-computes-every-boolean-function',
    words: 'One layer that bends is enough for every Boolean function, if it is wide enough.',
  },
  {
    claim: '05-learning/no-weights-do-without-the-activation',
    words: 'What is learned is in the weights, and on XOR no weights do without the bend.',
  },
  {
    claim: '06-recurrence/a-linear-core-and-one-nonlinear-read-out',
    words: 'A straight memory keeps what it was told, and a bend behind it makes use of it.',
  },
];

/** The first page: the quarrel, the smallest case of it to try at once, what a network is, and the ways in. */
export function frontPage(ledger: Ledger): Page {
  const { positions, claims } = ledger;
  return {
    path: FRONT,
    from: 'src/lesson/page/frontPage.ts',
    title: 'What is the non-linear part for?',
    lead: [
      paragraph`People online are sure of themselves. “Without the non-linear bits a neural network is just one big line, and a line can’t even do XOR.” “It is all lines. The squashing only keeps numbers small; the magic is in the weights.” “One bend is enough, anywhere.” Who is right?`,
      paragraph`Here is their smallest fight. Ones and zeros stand on opposite corners of a square. Draw one straight line with both ones on one side and both zeros on the other.`,
      ...shown(XOR, claims),
      paragraph`You can’t, and it isn’t your fault. The ones lie at the ends of one diagonal and the zeros at the ends of the other. The diagonals meet in the middle, and that one point would have to be on both sides of your line. ${about(XOR.claim, claims, 'How this is proved')}`,
    ],
    sections: [
      section('What a network is', [
        paragraph`Numbers go in on the left. Each unit multiplies its inputs by its weights, adds its own bias, and passes on the sum. That much is straight. Then comes the bend: relu passes on a positive sum as it is, and turns a negative one into zero.`,
        ...shown(NETWORK, claims),
        paragraph`This one does XOR: try the other corners in your head. Leave the bends out, and however many layers you stack, you are back at one straight line. ${about(STACK, claims, 'Why')}`,
      ]),
      section('So who is right?', [
        paragraph`Each of the three has a point. In short:`,
        list(ANSWERS.flatMap(({ claim, words }) => (stands(claim, claims) ? [[link({ path: claimPath(claim) }, [words])]] : []))),
      ]),
      section('The score', [
        glance(positions),
        paragraph`Each disc is something that somebody said, and leads to ${link({ path: ARGUMENT }, ['the whole argument'])}: every position, in the reading that serves it best and in the one that serves it worst.`,
        standing(ledger),
      ]),
      section('Where do you stand?', [
        paragraph`Each side has lessons that it should read first. Pick yours.`,
        ...SIDES.map((side) => door(side, ledger)),
      ]),
      chapters(ledger),
    ],
  };
}

/** A figure of a lesson, if that stands. */
function shown({ claim, figure }: typeof XOR, claims: Ledger['claims']): readonly Block[] {
  const figures = claims.find(({ id }) => id === claim)?.figures ?? [];
  return figures.filter(({ name }) => name === figure).map(pictureOf);
}

/** The figures that the first page shows and that their lessons, which stand, do not have. */
export function missingOnFrontPage({ claims }: Ledger): readonly (typeof XOR)[] {
  return [XOR, NETWORK].filter((one) => claims.some(({ id }) => id === one.claim) && shown(one, claims).length === 0);
}

/** Whether a claim stands. */
const stands = (id: string, claims: Ledger['claims']): boolean => claims.some((claim) => claim.id === id);

/** The way to the lesson, if that stands. */
function about(id: string, claims: Ledger['claims'], words: string): Content {
  return stands(id, claims) ? inline`${link({ path: claimPath(id) }, [words])}.` : [];
}

/** For whom a side speaks: how its positions came out, and the lessons that settle most of them. */
function door(side: Side, { positions, claims }: Ledger): Block {
  const own = positions.filter((row) => row.side === side.side);
  const settling = own.flatMap((row) => row.claims);
  const weight = ({ id }: ClaimRow): number => settling.filter((one) => one === id).length;
  const first = claims
    .filter((claim) => weight(claim) > 0)
    .toSorted((a, b) => weight(b) - weight(a) || claims.indexOf(a) - claims.indexOf(b))
    .slice(0, 2);
  const begin =
    first.length === 0
      ? []
      : inline` Begin with ${joinedBy(
          ' or ',
          first.map((claim) => [lessonLink(claim)]),
        )}.`;
  return paragraph`${{ type: 'side', side }} ${link({ path: ARGUMENT, key: side.holds }, [side.holds])}: ${counted(own.length, 'position')}.${begin}`;
}

/** Every chapter in a line, with the question that it begins with. */
function chapters({ chapters: rows, claims }: Ledger): Section {
  const lines = rows
    .filter(({ id }) => numberOf(id) !== '0')
    .map(({ id, title }) => {
      const [first] = claims.filter((claim) => chapterOf(claim.id) === id);
      const begins = first === undefined ? [] : inline`: ${prose(first.asks ?? first.title)}`;
      return inline`${link({ path: chapterPath(id) }, inline`${numberOf(id)}. ${title}`)}${begins}`;
    });
  return section('The chapters', [
    list(lines),
    paragraph`All lessons stand in the ${link({ path: CONTENTS }, ['contents'])}. What a sceptic must read, and what is not established, stands on the page ${link({ path: TRUST }, ['on trust'])}.`,
  ]);
}
