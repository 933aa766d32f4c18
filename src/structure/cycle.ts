/** One cycle among things that lead to others, its first thing again at its end; undefined when there is none. */
export function cycle(next: ReadonlyMap<string, Iterable<string>>): readonly string[] | undefined {
  const left = new Map([...next].map(([from, to]) => [from, [...to].filter((one) => one !== from && next.has(one))]));
  // What leads nowhere is in no cycle; without it, others lead nowhere.
  for (let size = -1; size !== left.size; ) {
    size = left.size;
    for (const [from, to] of left) if (!to.some((one) => left.has(one))) left.delete(from);
  }
  const walked: string[] = [];
  let [at] = left.keys();
  while (at !== undefined && !walked.includes(at)) {
    walked.push(at);
    at = left.get(at)?.find((one) => left.has(one));
  }
  return at === undefined ? undefined : [...walked.slice(walked.indexOf(at)), at];
}
