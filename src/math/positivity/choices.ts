/**
 * All ascending lists of at most `most` places, repetitions allowed, whose sizes add up to this sum: the short lists
 * first.
 */
export function* choices(sizes: readonly number[], most: number, sum: number): Generator<readonly number[]> {
  let lists: readonly { readonly places: readonly number[]; readonly rest: number }[] = [{ places: [], rest: sum }];
  for (let length = 0; length <= most && lists.length > 0; length += 1) {
    for (const { places, rest } of lists) if (rest === 0) yield places;
    lists = lists.flatMap(({ places, rest }) =>
      sizes.flatMap((size, i) =>
        i < (places.at(-1) ?? 0) || size > rest ? [] : [{ places: [...places, i], rest: rest - size }],
      ),
    );
  }
}
