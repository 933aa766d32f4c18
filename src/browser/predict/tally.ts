import { element } from '../dom/element.ts';
import { wordsOf } from '../dom/wordsOf.ts';
import { forgetPredictions, predictions } from './predictions.ts';

/**
 * Says on the contents page how the reader's predictions came out, and beside each question there. The line has its place
 * already. Nothing leaves the browser, and a button forgets it all.
 */
export function startTally(): void {
  const questions = document.querySelector<HTMLDetailsElement>('#predict-first + .body > details');
  const asking = questions?.querySelectorAll<HTMLAnchorElement>('a[data-claim]') ?? [];
  if (!questions || asking.length === 0) return;
  const said = element('p');
  const forget = element('button', '', 'Forget them');
  said.setAttribute('role', 'status');
  forget.type = 'button';
  forget.addEventListener('click', () => {
    forgetPredictions();
    show();
    questions.querySelector('summary')?.focus();
  });
  questions.before(element('div', 'tally', said, forget));
  const links = [...asking].map((link) => {
    const outcome = element('span', 'outcome');
    link.after(outcome);
    return { link, outcome };
  });

  const show = (): void => {
    const all = predictions();
    const predicted = links.map(({ link, outcome }) => {
      const kept = all[link.dataset.claim ?? ''];
      const prediction = kept?.question === wordsOf(link) ? kept : undefined;
      outcome.textContent = prediction === undefined ? '' : prediction.isRight ? ' You were right.' : ' You were wrong.';
      return prediction;
    });
    const answered = predicted.filter((prediction) => prediction !== undefined);
    const right = answered.filter(({ isRight }) => isRight).length;
    said.textContent =
      answered.length === 0
        ? `You have answered none of the ${links.length} yet.`
        : `You have answered ${answered.length} of the ${links.length}, ${right} of them right.`;
    forget.hidden = answered.length === 0;
  };
  show();
  // Also when the reader comes back to this page with the browser's own button.
  addEventListener('pageshow', show);
}
