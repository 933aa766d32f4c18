import { counted } from '../../text/counted.ts';
import {
  type Context,
  type Contradicted,
  type Established,
  type Evidence,
  type Failed,
  failed,
  made,
  type NotContradicted,
  notContradicted,
} from '../evidence.ts';
import { arguedWords, whyNoArgument } from './arguedWords.ts';

/** An argument in words, and what it joins. */
export interface Argument {
  /** Sentences of the same claim, each proved; the beginning of one and "…" will do. */
  readonly by: readonly string[];
  /** How it follows from them. */
  readonly why: string;
}

interface ArguedEvidence extends Evidence {
  readonly argument: Argument;
}

/**
 * What words make of sentences of the same claim that are proved, by joining or repeating them. The steps are checked;
 * the words are not, so it is "argued", and never "proved". What another claim has proved is stated again in this one,
 * with its check. A control is the same argument with one step replaced by a control of that step.
 */
export function argued(argument: Argument): Evidence {
  const fixed: Argument = { by: [...argument.by], why: argument.why };
  const evidence: ArguedEvidence = {
    kind: 'argued',
    check: [fixed.why],
    argument: fixed,
    establish: (context) => establish(fixed, context),
    contradict: (context, guarded) => contradict(fixed, (guarded as ArguedEvidence).argument, context),
  };
  return made(evidence);
}

function establish({ by, why }: Argument, { rest }: Context): Established | Failed {
  const problem = whyNoArgument(why);
  if (problem !== undefined) return failed(problem.code, problem.message);
  if (by.length === 0) return failed('no-step', '"by" is empty: name the sentences, each proved, that the argument joins.');
  const steps: string[] = [];
  for (const reference of by) {
    const step = rest?.sentence(reference) ?? failed('no-claim', 'it stands in no claim.');
    if (!step.holds) return failed(step.code, `Its step "${reference}" does not stand. ${step.message}`);
    const { sentence, strength } = step;
    if (strength !== 'proved')
      return failed('step-not-proved', `Its step "${sentence}" is only ${strength}: an argument joins what is proved.`);
    if (steps.includes(sentence)) return failed('step-twice', `Its step "${sentence}" stands there twice: name it once.`);
    steps.push(sentence);
  }
  const facts = { by: steps, why };
  return { kind: 'argued', strength: 'argued', holds: true, ...arguedWords.sentence(facts), ...facts };
}

function contradict({ by, why }: Argument, guarded: Argument, { rest }: Context): Contradicted | NotContradicted {
  const changed = by.flatMap((is, i) => (is === guarded.by[i] ? [] : [{ was: guarded.by[i] ?? '', is }]));
  const [replaced, ...others] = changed;
  if (why !== guarded.why || by.length !== guarded.by.length || replaced === undefined || others.length > 0)
    return notContradicted(
      'not-one-step',
      `It has to be the same argument with one step replaced by a control of that step, and ${counted(changed.length, 'step')} of ${by.length} ${changed.length === 1 ? 'is' : 'are'} another.`,
    );
  const { was, is } = replaced;
  if (rest === undefined) return notContradicted('no-claim', 'It stands in no claim.');
  const step = rest.sentence(was);
  if (!step.holds) return notContradicted(step.code, `The step "${was}" does not stand. ${step.message}`);
  const control = rest.control(is);
  if ('holds' in control)
    return notContradicted(control.code, `"${is}" is not a control that was refused, in the place of a step. ${control.message}`);
  if (control.of !== step.sentence)
    return notContradicted(
      'control-of-another',
      `The control "${control.sentence}" is one of "${control.of}", and not of the step "${step.sentence}".`,
    );
  const refutation = { step: step.sentence, control: control.sentence };
  return { kind: 'argued', counterexample: arguedWords.counterexample(refutation), refutation };
}
