import {
  applyAffine,
  argued,
  claim,
  everyCase,
  IRISES,
  type Iris,
  inseparable,
  rational,
  scatter,
  separable,
  separate,
  separation,
  swept,
} from '../../src/index.ts';

/** In millimetres, so that the numbers are whole: sepal length a, sepal width b, petal length c, petal width d. */
const millimetres = ({ sepalLength, sepalWidth, petalLength, petalWidth }: Iris) =>
  [sepalLength, sepalWidth, petalLength, petalWidth].map((length) => Number(length.mul(rational(10)).n));

/** The products of two measurements. */
const PRODUCTS = ['aa', 'ab', 'ac', 'ad', 'bb', 'bc', 'bd', 'cc', 'cd', 'dd'] as const;
type Product = (typeof PRODUCTS)[number];
const PAIRS = (PRODUCTS.length * (PRODUCTS.length - 1)) / 2;

/** Versicolor and virginica, with their numbers in the table. */
const TWO_SPECIES = IRISES.map(({ species, ...lengths }, i) => ({
  species,
  number: i + 1,
  measured: millimetres({ species, ...lengths }),
})).filter(({ species }) => species !== 'setosa');

/** The measurements, and these products of them. */
function lifted(measured: readonly number[], products: readonly Product[]): readonly number[] {
  const named = (name: string): number => measured['abcd'.indexOf(name)] ?? 0;
  return [...measured, ...products.map((product) => [...product].reduce((all, name) => all * named(name), 1))];
}

/** Versicolor (zero) and virginica (one): all the hundred flowers, or those with these numbers in the table. */
function twoSpecies(products: readonly Product[], ...numbers: readonly number[]) {
  const flowers = TWO_SPECIES.filter(({ number }) => numbers.length === 0 || numbers.includes(number));
  return {
    points: flowers.map(({ measured }) => lifted(measured, products)),
    labels: flowers.map(({ species }) => species === 'virginica'),
    numbers: flowers.map(({ number }) => number),
  };
}

/** One species against the other two, by the length and the width of the petals. */
function byPetals(chosen: string) {
  return {
    points: IRISES.map((flower) => millimetres(flower).slice(2)),
    labels: IRISES.map(({ species }) => species === chosen),
  };
}

/** Lists of products, none of which is enough, each with the flowers that show it. */
const NOT_ENOUGH = {
  first: { products: ['ac', 'bd', 'cc', 'cd'], flowers: [60, 71, 78, 84, 101, 102, 114, 127, 128, 134] },
  second: { products: ['ad', 'bd', 'cd', 'dd'], flowers: [53, 54, 59, 71, 74, 84, 106, 107, 132, 134] },
  third: { products: ['ac', 'ad', 'bb', 'bc'], flowers: [51, 58, 60, 78, 84, 120, 127, 128, 134, 142] },
  fourth: {
    products: ['aa', 'ab', 'bb', 'bc', 'cc', 'cd'],
    flowers: [69, 71, 78, 84, 99, 101, 107, 120, 133, 134, 139, 141],
  },
  fifth: {
    products: ['aa', 'ab', 'ac', 'bc', 'bd', 'dd'],
    flowers: [58, 65, 68, 71, 73, 78, 84, 85, 107, 120, 134, 139],
  },
  sixth: {
    products: ['aa', 'ab', 'ad', 'bb', 'bd', 'cc', 'dd'],
    flowers: [53, 56, 67, 68, 71, 74, 77, 78, 84, 107, 120, 127, 134],
  },
} as const;

const fails = ({ products, flowers }: (typeof NOT_ENOUGH)[keyof typeof NOT_ENOUGH], ...more: readonly Product[]) =>
  inseparable(twoSpecies([...products, ...more], ...flowers));

/** Whichever two of the ten products one takes, some list has both: the products are numbered from 1. */
function listed(lists: readonly { readonly products: readonly Product[] }[]) {
  const numbers = PRODUCTS.map((_, i) => i + 1);
  const isIn = (variable: string, products: readonly Product[]): string =>
    `(${products.map((product) => `${variable} == ${PRODUCTS.indexOf(product) + 1}`).join(' or ')})`;
  const both = lists.map(({ products }) => `(${isIn('p', products)} and ${isIn('q', products)})`);
  return everyCase({ p: numbers, q: numbers }, both.join(' or '));
}

/** The flowers at the border, which most choices already fail at: a few are quicker to ask about. */
const BORDER = [...new Set(Object.values(NOT_ENOUGH).flatMap(({ flowers }) => [...flowers]))];
/** Whether a cut parts these flowers and, with those added that it is wrong about, in the end all hundred. */
function isEnough(products: readonly Product[], flowers: readonly number[] = BORDER): boolean {
  const some = twoSpecies(products, ...flowers);
  const answer = separate(some.points, some.labels);
  if (!answer.separable) return false;
  const all = twoSpecies(products);
  const values = all.points.flatMap((point) => applyAffine({ weights: [answer.weights], bias: [answer.bias] }, point));
  const missed = all.numbers.filter((_, i) => values[i]?.sign() !== (all.labels[i] === true ? 1 : -1));
  return missed.length === 0 || isEnough(products, [...flowers, ...missed]);
}

const ENOUGH = [
  'aa ac ad',
  'aa ac cd',
  'aa cd dd',
  'ab ac ad',
  'ab ac cd',
  'ab cd dd',
  'ac ad cc',
  'ac ad cd',
  'ac ad dd',
  'ac cc dd',
  'ac cd dd',
  'bc cd dd',
  'cc cd dd',
];
const written = (product: Product): string => product.replace(/^(.)\1$/, '$1²');
const triples = {
  members: () =>
    PRODUCTS.flatMap((p, i) => PRODUCTS.slice(i + 1).flatMap((q, k) => PRODUCTS.slice(i + k + 2).map((r) => [p, q, r] as const))),
  size: (10 * 9 * 8) / 6,
  key: (products: readonly Product[]) => `the products ${products.map(written).join(', ')}`,
  of: 'every choice of three of the ten products of two measurements',
};

/** What shows that two products are never enough, and why it does. */
const LISTS = [
  'with ac, bd, c² and cd…',
  'with ad, bd, cd and d²…',
  'with ac, ad, b² and bc…',
  'with a², ab, b², bc, c² and cd…',
  'with a², ab, ac, bc, bd and d²…',
  'with a², ab, ad, b², bd, c² and d²…',
  'numbered from a² to d²…',
] as const;
const WEIGHT_ZERO =
  'Any two products stand together in one of the lists. If they were enough, so would the whole list be, with the weight zero for its other products. And what separates all the flowers separates the few by which that list fails.';

export default claim({
  title: 'Three products part the irises that no plane can part',
  asks: 'How few flowers refuse every cut?',
  says: `
In 1936 Ronald Fisher printed a table of ${IRISES.length} irises that Edgar Anderson had measured, ${IRISES.length / 3} of each of three species. Of each flower it has the length and the width of its sepals and of its petals, to the millimetre. It has become a favourite of those who teach a machine to tell things apart.

![setosa]

One species is no challenge. *Iris setosa* has such small petals that a straight line on a sheet of paper keeps it away from the others.

![the other two]

The other two, versicolor and virginica, overlap a little. Not in the sense that a versicolor has the very measurements of a virginica: none does. But a straight cut through the four measurements will not do, wherever you lay it.

![predict]

Six flowers are enough to see that. Take each of the six a fitting number of times. The versicolors among them add up to exactly the same four measurements as the virginicas. What a cut adds up to over the ones would have to be above zero, below zero over the others, and both at once.

So lift them. Call the four measurements $a$, $b$ (the sepal) and $c$, $d$ (the petal), and pass on a few of their ten products as well. With $c^2$, $cd$ and $d^2$, which all come from the petal, one affine function is positive on every virginica and negative on every versicolor. Three products are enough.

Would two have been enough? There are ${PAIRS} ways to choose them, and each of them fails. It takes six lists and not ${PAIRS}, because a list of products that is not enough has no part that is enough: if you don’t need a product, you give it the weight zero. So six long lists are shown to fail, each by a dozen flowers or so, and any two products are together in one of the lists.

What does this not show? That a cut which fits these hundred flowers will be right about the next one. It says what can be separated and what cannot, and at what price.

Products are one way to bend. Networks have others, small functions between the layers. [What are those for?](../03-activations/squashing-is-not-necessary.md)
`,
  exercise: `
Look at the second picture. Find two discs and two squares such that the middle between the discs seems to be the middle between the squares. Why does that rule out a straight line in this picture? And why is it not yet enough for all four measurements?
`,
  breaks: 'the two squares of the petals are enough…',
  predict: {
    question:
      'No cut through their four measurements separates all versicolors from all virginicas. How many of the hundred flowers show that?',
    answers: {
      'All hundred: every cut fails in its own way': {
        wrong: 'no affine function of the four…',
        tempting:
          'Each cut gets other flowers wrong, and so all seem to be needed. But a few whose measurements balance refuse every cut at once.',
      },
      'Six are enough': { right: 'no affine function of the four…' },
      'Two, one of each, with the very same measurements': {
        wrong: 'with the products c², cd and d²…',
        tempting:
          'Two such flowers would settle it, and the species do overlap. But then no product could help, and three products part them all.',
      },
    },
  },
  because: {
    'in the plane of petal length and petal width, a line parts setosa from the other two species': separable(
      byPetals('setosa'),
      { weights: [-1, -1], bias: 32 },
    ),
    'no affine function of the four measurements parts these six flowers, three versicolors from three virginicas': inseparable(
      twoSpecies([], 51, 53, 84, 120, 128, 134),
    ),
    'with the products c², cd and d² of the petals, an affine function parts every versicolor from every virginica': separable(
      twoSpecies(['cc', 'cd', 'dd']),
    ),
  },
  beside: {
    'with ac, bd, c² and cd, none parts even these flowers': fails(NOT_ENOUGH.first),
    'with ad, bd, cd and d², none parts even these flowers': fails(NOT_ENOUGH.second),
    'with ac, ad, b² and bc, none parts even these flowers': fails(NOT_ENOUGH.third),
    'with a², ab, b², bc, c² and cd, none parts even these flowers': fails(NOT_ENOUGH.fourth),
    'with a², ab, ac, bc, bd and d², none parts even these flowers': fails(NOT_ENOUGH.fifth),
    'with a², ab, ad, b², bd, c² and d², none parts even these flowers': fails(NOT_ENOUGH.sixth),
    'numbered from a² to d², any two of the ten products are together in one of the six lists': listed(Object.values(NOT_ENOUGH)),
    'so no two of the ten products are enough': argued({ by: LISTS, why: WEIGHT_ZERO }),
    [`of the ${triples.size} ways to choose three products, just ${ENOUGH.length} are enough`]: swept({
      ...triples,
      holds: (products) => isEnough(products) === ENOUGH.includes(products.join(' ')),
    }),
  },
  serves: Object.fromEntries(LISTS.map((list) => [list, 'so no two…'] as const)),
  readAs: {
    'no affine function of the four…': 'A point has the measurements $a$, $b$, $c$ and $d$ of a flower, in millimetres.',
    'with the products c²…':
      'A point has the measurements $a$, $b$, $c$ and $d$ of a flower, in millimetres, and then the products.',
    'numbered from a² to d²…':
      '$p$ and $q$ are the numbers of the two products, and each bracket says that one of the lists has both.',
  },
  butNot: {
    'nor are any two, if one of the lists had ad as well': {
      of: 'so no two…',
      on: argued({ by: ['nor with ad as well', ...LISTS.slice(1)], why: WEIGHT_ZERO }),
    },
    'a line parts versicolor from the other two there, as well': {
      of: 'in the plane of petal length and petal width…',
      on: separable(byPetals('versicolor')),
    },
    'nor five of these six, without the first': {
      of: 'no affine function of the four measurements…',
      on: inseparable(twoSpecies([], 53, 84, 120, 128, 134)),
    },
    'the two squares of the petals are enough, without cd': {
      of: 'with the products c², cd and d²…',
      on: separable(twoSpecies(['cc', 'dd'])),
    },
    'nor with ad as well': { of: 'with ac, bd, c² and cd…', on: fails(NOT_ENOUGH.first, 'ad') },
    'nor with ac as well': { of: 'with ad, bd, cd and d²…', on: fails(NOT_ENOUGH.second, 'ac') },
    'nor with cd as well': { of: 'with ac, ad, b² and bc…', on: fails(NOT_ENOUGH.third, 'cd') },
    'nor with d² as well': { of: 'with a², ab, b², bc, c² and cd…', on: fails(NOT_ENOUGH.fourth, 'dd') },
    'nor, of these, with ad as well': { of: 'with a², ab, ac, bc, bd and d²…', on: fails(NOT_ENOUGH.fifth, 'ad') },
    'nor, of these, with ac as well': { of: 'with a², ab, ad, b², bd, c² and d²…', on: fails(NOT_ENOUGH.sixth, 'ac') },
    'any two are together in one of the first five lists': {
      of: 'numbered from a² to d²…',
      on: listed(Object.values(NOT_ENOUGH).slice(0, 5)),
    },
    'all that have both squares of the petals are enough': {
      of: 'of the 120 ways…',
      on: swept({
        ...triples,
        holds: (products) => !products.includes('cc') || !products.includes('dd') || isEnough(products),
        draw: (products) => {
          const { points, labels } = twoSpecies(products);
          const axes = ['a', 'b', 'c', 'd', ...products.map(written)];
          return separation(
            { points, labels, axes, answer: separate(points, labels) },
            'Some of the flowers, virginica (ones) and versicolor (zeros).',
          );
        },
      }),
    },
  },
  figure: ({ because }) => {
    const setosa = because['in the plane of petal length and petal width, a line parts setosa from the other two species'];
    const others =
      because['with the products c², cd and d² of the petals, an affine function parts every versicolor from every virginica'];
    const axes = ['petal length (mm)', 'petal width (mm)'] as const;
    return {
      setosa: scatter(
        { ...setosa.statement, line: setosa.witness, axes, names: ['Iris setosa', 'the other two species'] },
        'All flowers by their petals. The line that was checked keeps setosa, the discs, away from the other two species, the squares.',
      ),
      'the other two': scatter(
        {
          points: others.statement.points.map((point) => point.slice(2, 4)),
          labels: others.statement.labels,
          axes,
          names: ['Iris virginica', 'Iris versicolor'],
        },
        'The other two species by their petals, virginica as discs and versicolor as squares. They run into one another here, and no flat cut through all four measurements keeps them apart; with $c^2$, $cd$ and $d^2$ passed on too, there is one that does.',
      ),
    };
  },
  sources: ['fisher1936'],
});
