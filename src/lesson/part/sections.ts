/** The sections of a lesson, always in this order; one that has nothing to say is left out. Links ask for them by these. */
export const SECTION = {
  breaks: 'What breaks it',
  settles: 'What it settles',
  exercise: 'Try it',
  statement: 'The statement',
  evidence: 'The evidence',
  beside: 'Seen as well',
  controls: 'What else would break it',
  check: 'Check it yourself',
  rests: 'What it rests on, and what rests on it',
  sources: 'Sources',
} as const;
