import { element } from '../dom/element.ts';
import { wordsOf } from '../dom/wordsOf.ts';
import { forgetPredictions, predictions } from './predictions.ts';

/**
 * Says on the first page how the reader's predictions came out, and beside each question there. The line has its place
 * already. Nothing leaves the browser, and a button forgets it all.
 */
export function startTally(): void {
  const body = document.getElementById('predict-first')?.nextElementSibling;
  const questions = body?.querySelector<HTMLDetailsElement>(':scope > details');
  // A lesson has its answers between the question and what is folded away.
  if (!body || !questions || body.querySelector(':scope > ul') !== null || body.querySelector(':scope > form') !== null) return;
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
  const links = [...questions.querySelectorAll('a')].map((link) => {
    const outcome = element('span', 'outcome');
    link.after(outcome);
    return { link, outcome };
  });

  const show = (): void => {
    const all = predictions();
    const predicted = links.map(({ link, outcome }) => {
      const [, id = ''] = /([^/]+\/[^/]+)\.html(?:#|$)/.exec(link.href) ?? [];
      const prediction = all[id]?.question === wordsOf(link) ? all[id] : undefined;
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
