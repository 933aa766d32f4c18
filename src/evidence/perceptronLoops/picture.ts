import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import { walked } from '../../figure/refutation/walked.ts';
import type { Labelled } from '../labelled.ts';

/** The run as it comes to an end. */
export const picture = refutationPicture((statement: Labelled) => walked(statement, 'It comes to an end.'));
