import { wordsOf } from '../dom/wordsOf.ts';
import { keepPrediction, predictions } from './predictions.ts';

/** What is said where nothing is kept. */
const NOT_KEPT = ' Your browser keeps nothing for this page, so your answer is forgotten when you leave it.';

/** The parts of a question on a page: all of them stand there without a script, and are read. */
interface Asked {
  readonly question: HTMLElement;
  readonly list: HTMLElement;
  /** Folded away: what each answer comes to, in the same order. */
  readonly solution: HTMLDetailsElement;
}

/**
 * Lets the reader of a lesson commit to an answer before the page says which is right. The question, its
 * answers and the folded solution stand there already; they become a form in their place.
 */
export function startPredict(): void {
  const body = document.getElementById('predict-first')?.nextElementSibling;
  const question = body?.querySelector<HTMLElement>(':scope > p');
  const list = body?.querySelector<HTMLElement>(':scope > ul');
  const solution = body?.querySelector<HTMLDetailsElement>(':scope > details');
  const [, id] = /([^/]+\/[^/]+)\.html$/.exec(location.pathname) ?? [];
  if (!question || !list || !solution || id === undefined) return;
  ask(id, { question, list, solution });
}

function ask(id: string, { question, list, solution }: Asked): void {
  const asks = wordsOf(question);
  const form = make('form', 'predict');
  const fields = make('fieldset');
  const legend = make('legend');
  const turn = make('div', 'turn-up');
  const commit = make('button');
  const again = make('button', 'again');
  const said = make('p', 'said');
  commit.textContent = 'Commit';
  again.type = 'button';
  again.textContent = 'Ask me again';
  said.setAttribute('role', 'status');
  question.replaceWith(form);
  legend.append(...question.childNodes);
  fields.append(legend, list);
  form.append(fields, said);
  solution.replaceWith(turn);
  turn.append(commit, solution, again);
  form.append(turn);

  const choices = [...list.children].map((item, i) => choiceIn(item, i, isRight(solution, i)));
  /** There is nothing to commit to before an answer is chosen. */
  const choose = (): void => {
    commit.disabled = !choices.some(({ input }) => input.checked);
  };
  const show = (chosen: Choice | undefined): void => {
    for (const choice of choices) mark(choice, chosen);
    fields.disabled = chosen !== undefined;
    choose();
    commit.hidden = chosen !== undefined;
    solution.hidden = chosen === undefined;
    again.hidden = chosen === undefined;
  };

  form.addEventListener('change', choose);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = choices.find(({ input }) => input.checked);
    if (chosen === undefined) return;
    const isKept = keepPrediction(id, { question: asks, answer: chosen.answer, isRight: chosen.isRight });
    show(chosen);
    // Why is told by the answers below, each with its reason.
    said.textContent = `${chosen.isRight ? 'You were right.' : 'You were wrong.'}${isKept ? '' : NOT_KEPT}`;
    solution.open = true;
    // The button that was pressed is gone.
    solution.querySelector('summary')?.focus();
  });
  again.addEventListener('click', () => {
    keepPrediction(id);
    solution.open = false;
    said.textContent = '';
    form.reset();
    show(undefined);
    choices[0]?.input.focus();
  });

  const kept = predictions()[id];
  const before = kept?.question === asks ? choices.find(({ answer }) => answer === kept.answer) : undefined;
  if (before !== undefined) before.input.checked = true;
  show(before);
}

/** One answer as a radio button in the place of its letter. */
interface Choice {
  readonly answer: string;
  readonly isRight: boolean;
  readonly input: HTMLInputElement;
  readonly text: HTMLElement;
  readonly tag: HTMLElement;
}

function choiceIn(item: Element, place: number, right: boolean): Choice {
  const label = make('label');
  const input = make('input');
  const text = make('span');
  const tag = make('span', 'tag');
  input.type = 'radio';
  input.name = 'prediction';
  input.value = String(place);
  // A link inside of a label would lead away from the choice.
  for (const link of item.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  text.append(...item.childNodes);
  label.append(input, text, tag);
  item.append(label);
  return { answer: wordsOf(text), isRight: right, input, text, tag };
}

/** Whether the page says that the answer at this place is right. */
function isRight(solution: Element, place: number): boolean {
  return (
    solution.querySelector('ul')?.children[place]?.querySelector(':scope > .m, :scope > .nb > .m')?.matches('.right') ?? false
  );
}

/** How an answer is marked once the reader has committed; not at all before. */
function mark({ tag, input, isRight: right }: Choice, chosen: Choice | undefined): void {
  const isChosen = chosen?.input === input;
  const isMarked = chosen !== undefined && (isChosen || right);
  tag.textContent = isMarked ? [...(isChosen ? ['your answer'] : []), ...(right ? ['right'] : [])].join(': ') : '';
  tag.className = `tag${isMarked ? (right ? ' right' : ' wrong') : ''}`;
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, className = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  return element;
}
