import type { WithdrawnRow } from '../ledger/ledger.ts';
import type { Report } from '../trial/report.ts';
import { byCodeUnit } from './byCodeUnit.ts';

/** The claims without a page, each once, by id: those that failed, and those that rest on one without a page. */
export function withdraw(reports: readonly Report[]): readonly WithdrawnRow[] {
  const lost = new Set(reports.filter(({ failures }) => failures.length > 0).map(({ id }) => id));
  // A pass a claim is enough for what rests on it to follow, whatever the order.
  for (const _ of reports) {
    for (const { id, uses } of reports) if (uses.some((used) => lost.has(used))) lost.add(id);
  }
  const rows = reports
    .filter(({ id }) => lost.has(id))
    .map(({ id, title, uses, failures }): [string, WithdrawnRow] => {
      const fallen = [...uses]
        .sort(byCodeUnit)
        .filter((used) => lost.has(used))
        .join(' and ');
      const [{ message } = { message: `It rests on ${fallen}, without a page.` }] = failures;
      return [id, { id, title, because: message }];
    });
  return [...new Map(rows).values()];
}
