/** The sections of a lesson, always in this order; one that has nothing to say is left out. Links ask for them by these. */
export const SECTION = {
  predict: 'Predict first',
  idea: 'The idea',
  picture: 'The picture',
  statement: 'The statement',
  evidence: 'The evidence',
  beside: 'Seen as well',
  breaks: 'What would break it',
  settles: 'What it settles',
  check: 'Check it yourself',
  rests: 'What it rests on, and what rests on it',
  sources: 'Sources',
} as const;
