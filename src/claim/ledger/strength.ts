/** How much a sentence has earned, strongest first. */
export const STRENGTHS = ['proved', 'argued', 'supported', 'measured'] as const;
/** One of {@link STRENGTHS}. */
export type Strength = (typeof STRENGTHS)[number];
