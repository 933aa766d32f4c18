/** Why a counterexample is not drawn. */
export const picture = 'The stored result is told in full.';
