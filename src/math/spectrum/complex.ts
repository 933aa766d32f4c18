/** A complex number in doubles: its real and its imaginary part. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}
