/**
 * The same function, worked out once for each input. A sample asks it again of what is drawn for each of its classes.
 * An input is the same only as the very same object, and is forgotten when nothing else has it.
 */
export function memoized<Input extends object, Output>(f: (input: Input) => Output): (input: Input) => Output {
  const known = new WeakMap<Input, { readonly output: Output }>();
  return (input) => {
    const { output } = known.get(input) ?? { output: f(input) };
    known.set(input, { output });
    return output;
  };
}
