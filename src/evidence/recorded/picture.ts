export const picture = 'The stored result is told in full.';
