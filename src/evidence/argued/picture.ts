/** Why a counterexample is not drawn. */
export const picture = 'What is false is a step of the argument, and it is drawn where that step is refuted.';
