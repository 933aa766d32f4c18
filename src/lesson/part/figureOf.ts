import type { ClaimRow } from '../../claim/ledger/ledger.ts';
import { claimPath } from '../../text/paths.ts';
import { sentenceCase } from '../../text/prose.ts';
import { type Content, link, prose } from '../tree/content.ts';
import type { Answers, Picture } from '../tree/page.ts';
import { pictureOf } from './pictureOf.ts';

type Figure = ClaimRow['figures'][number];
type Table = NonNullable<Figure['table']>;

/** A figure of a claim as its page has it: a picture, or a table each answer of which leads to the sentence that shows it. */
export function figureOf(figure: Figure): Picture | Answers {
  const { table, ...rest } = figure;
  const picture = pictureOf(rest);
  if (table === undefined) return picture;
  const { path, altText, caption } = picture;
  return {
    type: 'answers',
    path,
    altText,
    caption,
    columns: table.columns.map((column) => prose(sentenceCase(column))),
    rows: table.rows.map(({ name, formula, graph, cells }) => ({
      name: prose(name),
      formula: [{ type: 'formula', tex: formula }],
      graph,
      cells: cells.map((cell) => ({ verdict: cell.verdict, content: answer(cell) })),
    })),
  };
}

function answer(cell: Table['rows'][number]['cells'][number]): Content {
  return 'by' in cell ? [link({ path: claimPath(cell.claim), key: cell.by }, [cell.verdict])] : [cell.verdict];
}
