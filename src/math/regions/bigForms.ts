import type { Program, ProgramLayer } from './activationProgram.ts';
import type { Forms } from './forms.ts';

/** {@link Forms} in BigInt: slower than doubles, and nothing is ever too large. */
export class BigForms implements Forms<readonly bigint[]> {
  a = 0;
  b = 0;
  c = 0;
  readonly isExact = false;
  readonly #program: Program;
  readonly #stride: number;
  #exact: readonly [bigint, bigint, bigint] = [0n, 0n, 0n];

  constructor(program: Program) {
    this.#program = program;
    this.#stride = program.inputs + 1;
  }

  first(): readonly bigint[] {
    return this.#layer(0).rows.flat();
  }

  biases(layer: number): readonly bigint[] {
    const none = Array.from({ length: this.#program.inputs }, () => 0n);
    const next = this.#program.layers[layer + 1];
    if (next === undefined) return Array.from({ length: this.#program.outputs * this.#stride }, () => 0n);
    return next.rows.flatMap((row) => [...none, row.at(-1) as bigint]);
  }

  read(before: readonly bigint[], layer: number, unit: number, kink: number): void {
    const [a, ...rest] = before.slice(unit * this.#stride, (unit + 1) * this.#stride) as [bigint, ...bigint[]];
    const c = (rest.at(-1) as bigint) - (this.#layer(layer).kinks[kink] as bigint);
    const b = this.#stride === 3 ? (rest[0] as bigint) : 0n;
    this.#exact = [a, b, c];
    [this.a, this.b, this.c] = [Number(a), Number(b), Number(c)];
  }

  exact(): readonly [bigint, bigint, bigint] {
    return this.#exact;
  }

  add(sums: readonly bigint[], before: readonly bigint[], layer: number, unit: number, piece: number): readonly bigint[] {
    const { factor, offset } = this.#layer(layer).pieces[piece] as ProgramLayer['pieces'][number];
    if (factor === 0n && offset === 0n) return sums;
    const stride = this.#stride;
    const value = before.slice(unit * stride, (unit + 1) * stride).map((entry) => entry * factor);
    value[stride - 1] = (value[stride - 1] as bigint) + offset;
    const next = this.#program.layers[layer + 1];
    return sums.map((sum, k) => {
      const j = Math.trunc(k / stride);
      const weight = next === undefined ? BigInt(j === unit) : ((next.rows[j] as readonly bigint[])[unit] as bigint);
      return weight === 0n ? sum : sum + weight * (value[k % stride] as bigint);
    });
  }

  list(buffer: readonly bigint[]): readonly bigint[] {
    return buffer;
  }

  #layer(layer: number): ProgramLayer {
    return this.#program.layers[layer] as ProgramLayer;
  }
}
