import type { Strength } from '../ledger/ledger.ts';
import { weakest } from '../ledger/weakest.ts';
import type { Report } from '../trial/report.ts';

/** Everything that a claim rests on, however far down and in whatever chapter. */
export function restsOn(report: Report, all: readonly Report[]): ReadonlySet<Report> {
  const found = new Set<Report>();
  const descend = ({ uses }: Report): void => {
    for (const used of all.filter((other) => uses.includes(other.id) && !found.has(other))) {
      found.add(used);
      descend(used);
    }
  };
  descend(report);
  return found;
}

/** The weakest strength among what a claim rests on, its own sentences aside: it can be no stronger than that. */
export function inheritedStrength(report: Report, all: readonly Report[]): Strength {
  return weakest([...restsOn(report, all)].flatMap(({ because }) => because.map(({ strength }) => strength)));
}
