/** JSON without floats: what statements, proofs and counterexamples are made of. */
export type Plain = number | string | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
