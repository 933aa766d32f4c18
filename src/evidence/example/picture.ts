/** Why a counterexample is not drawn. */
export const picture = 'It is a single case of numbers, and nothing lies around it.';
