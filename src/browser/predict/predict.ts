import { element } from '../dom/element.ts';
import { wordsOf } from '../dom/wordsOf.ts';
import { keepPrediction, predictions } from './predictions.ts';

/** What is said where nothing is kept. */
const NOT_KEPT = ' Your browser keeps nothing for this page, so your answer is forgotten when you leave it.';

/** The parts of a question on a page: all of them stand there without a script, and are read. */
interface Asked {
  readonly question: HTMLElement;
  /** The answers; the claim is in its `data-claim`, the place of the right one in its `data-right`. */
  readonly list: HTMLElement;
  /** Folded away: what each answer comes to, in the same order. */
  readonly solution: HTMLDetailsElement;
}

/**
 * Lets the reader of a lesson commit to an answer before the page says which is right. The question, its
 * answers and the folded solution stand there already; they become a form in their place.
 */
export function startPredict(): void {
  const body = document.querySelector('.question');
  const question = body?.querySelector<HTMLElement>(':scope > p');
  const list = body?.querySelector<HTMLElement>(':scope > ul[data-right]');
  const solution = body?.querySelector<HTMLDetailsElement>(':scope > details');
  const id = list?.dataset.claim;
  if (!question || !list || !solution || id === undefined) return;
  ask(id, { question, list, solution });
}

function ask(id: string, { question, list, solution }: Asked): void {
  const asks = wordsOf(question);
  const commit = element('button', '', 'Commit');
  const again = element('button', 'again', 'Ask me again');
  const said = element('p', 'said');
  again.type = 'button';
  said.setAttribute('role', 'status');
  const fields = element('fieldset');
  const turn = element('div', 'turn-up');
  const form = element('form', 'predict', fields, said, turn);
  question.replaceWith(form);
  fields.append(element('legend', '', ...question.childNodes), list);
  turn.append(commit, solution, again);

  const choices = [...list.children].map((item, i) => choiceIn(item, i, list.dataset.right === String(i)));
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
    // The answers below say why, each with its reason.
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
  const input = element('input');
  input.type = 'radio';
  input.name = 'prediction';
  input.value = String(place);
  // A link inside of a label would lead away from the choice.
  for (const link of item.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  const text = element('span', '', ...item.childNodes);
  const tag = element('span', 'tag');
  item.append(element('label', '', input, text, tag));
  return { answer: wordsOf(text), isRight: right, input, text, tag };
}

/** How an answer is marked once the reader has committed; not at all before. */
function mark({ tag, input, isRight: right }: Choice, chosen: Choice | undefined): void {
  const isChosen = chosen?.input === input;
  const isMarked = chosen !== undefined && (isChosen || right);
  tag.textContent = isMarked ? [...(isChosen ? ['your answer'] : []), ...(right ? ['right'] : [])].join(': ') : '';
  tag.className = `tag${isMarked ? (right ? ' right' : ' wrong') : ''}`;
}
