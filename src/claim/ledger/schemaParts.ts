import Type, { type TObject, type TProperties } from 'typebox';
import type { Plain } from '../../math/exact/plain.ts';
import { STRENGTHS } from './strength.ts';

/** An object with these fields and no others. */
export const form = <P extends TProperties>(description: string, properties: P) =>
  Type.Object(properties, { description, additionalProperties: false }) as TObject<P> & { readonly description: string };

/** The statements, proofs and results of the book, by their definition in the schema. */
export const PLAIN = Type.Unsafe<Plain>({ $ref: '#/$defs/plain' });

/** What {@link PLAIN} refers to. */
export const PLAIN_DEFINITION = {
  description: 'JSON without floats: whole numbers up to 2^53, everything else as strings; rationals are "p/q".',
  anyOf: [
    { type: ['string', 'boolean', 'null', 'integer'] },
    { type: 'array', items: { $ref: '#/$defs/plain' } },
    { type: 'object', additionalProperties: { $ref: '#/$defs/plain' } },
  ],
};

/** One line of text, neither empty nor indented. */
export const line = (description: string) => Type.String({ description, pattern: '^\\S.*$' });

/** How much is there, as a number, or as digits beyond 2^53. */
export const count = (description: string, least: number) =>
  Type.Union([Type.Integer({ minimum: least }), Type.String({ pattern: '^[1-9][0-9]{15,}$' })], { description });

/** A seed of fast-check: a whole number of 32 bits. */
export const SEED = Type.Integer({ minimum: -(2 ** 31), maximum: 2 ** 31 - 1 });
/** One of {@link STRENGTHS}. */
export const STRENGTH = Type.Enum(STRENGTHS);
/** How an answer or a reading came out. */
export const VERDICT = Type.Enum(['right', 'wrong']);
/** `02-separability/no-line-separates-xor`. */
export const ID = Type.String({ pattern: '^[0-9]{2}-[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$' });
