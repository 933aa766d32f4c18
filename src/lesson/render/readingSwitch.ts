import MarkdownIt, { type Token } from 'markdown-it';
import { CAME_OUT, type Mark } from '../../text/words.ts';
import { raw } from './raw.ts';

const DISCS = new Map(Object.values(CAME_OUT).map((mark) => [mark.symbol, mark]));

/**
 * The tokens of a page in which the readings of a position have a switch, one button a reading. Without
 * a script the switch is not shown, and all the readings are; so it is on paper.
 */
export function withSwitches(tokens: readonly Token[], render: (inline: readonly Token[]) => string): readonly Token[] {
  let count = 0;
  return tokens.flatMap((token, i) => {
    if (token.type !== 'bullet_list_open' || token.level > 0) return [token];
    const end = tokens.findIndex((other, j) => j > i && other.type === 'bullet_list_close' && other.level === 0);
    const list = tokens.slice(i, end);
    const items = list.flatMap((item, j) => {
      const inline = list[j + 2];
      return item.type === 'list_item_open' && item.level === 1 ? [{ item, reading: readingOf(inline) }] : [];
    });
    const readings = items.flatMap(({ item, reading }) => (reading === undefined ? [] : [{ item, ...reading }]));
    if (readings.length < Math.max(items.length, 1)) return [token];
    count += 1;
    token.attrSet('class', 'readings');
    const choices = readings.map(({ item, mark, name, earned }, place) => {
      item.attrSet('class', `${mark.name}${place === 0 ? ' shown' : ''}`);
      return `<label class="${mark.name}"><input type="radio" name="reading-${count}"${place === 0 ? ' checked' : ''}><span>${render(name)} ${render([textOf(`${mark.symbol} ${mark.word}${earned}`)])}</span></label>`;
    });
    if (choices.length === 1) return [token];
    return [
      raw('html_block', `<fieldset class="switch scripted">\n<legend>Read as</legend>\n${choices.join('\n')}\n</fieldset>\n`),
      token,
    ];
  });
}

/** Which disc an item begins with, and the name of the reading, where it is one: `● **Right** (*as a function*): …`. */
function readingOf(
  inline: Token | undefined,
): { readonly mark: Mark; readonly name: readonly Token[]; readonly earned: string } | undefined {
  const mark = DISCS.get((inline?.content ?? '').charAt(0));
  const children = inline?.children ?? [];
  const open = children.findIndex(({ type }) => type === 'em_open');
  const close = children.findIndex(({ type }) => type === 'em_close');
  // Between the verdict and the name stands what the verdict rests on, where that is no proof.
  const between = /^( · [a-z]+)? \($/.exec(children[open - 1]?.content ?? '');
  // A link within a button would be in its way.
  const name = children.slice(open + 1, close).filter(({ tag }) => tag !== 'a');
  return mark === undefined || between === null ? undefined : { mark, name, earned: between[1] ?? '' };
}

function textOf(content: string): Token {
  const token = new MarkdownIt.Token('text', '', 0);
  token.content = content;
  return token;
}
