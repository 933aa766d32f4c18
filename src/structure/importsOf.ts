import { type Node, parseSync, Visitor } from 'oxc-parser';

/** Only code with one of these in it can import in a way that the parser's own list leaves out. */
const UNLISTED = /\bimport\s*\(|\bURL\b/;

/**
 * What a TypeScript file imports, as it is written there: by `import` and `export … from`, types included, by
 * `import('…')` in code or in a type, and the file of a worker by `new URL('./….ts', import.meta.url)`. What is only
 * known when the code runs is left out. Throws when the text is not TypeScript.
 */
export function importsOf(path: string, text: string): readonly string[] {
  const parsed = parseSync(path, text);
  const [error] = parsed.errors;
  if (error !== undefined)
    throw Object.assign(new Error(`${path} cannot be read for its imports: ${error.message}`), { code: 'unreadable' });
  const { staticImports, staticExports } = parsed.module;
  const exported = staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest ?? []));
  const found = [...staticImports.map(({ moduleRequest }) => moduleRequest), ...exported].map(({ value }) => value);
  if (UNLISTED.test(text))
    new Visitor({
      ImportExpression: ({ source }) => found.push(...literal(source)),
      TSImportType: ({ source }) => found.push(...literal(source)),
      NewExpression: ({ callee, arguments: [file, base] }) => {
        const isBeside = base?.type === 'MemberExpression' && base.object.type === 'MetaProperty';
        if (callee.type === 'Identifier' && callee.name === 'URL' && file !== undefined && isBeside)
          found.push(...literal(file).filter((name) => name.endsWith('.ts')));
      },
    }).visit(parsed.program);
  return [...new Set(found)];
}

/** The text that stands there; none, if it has to be worked out. */
function literal(node: Node): readonly string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  return node.type === 'TemplateLiteral' && node.expressions.length === 0 ? node.quasis.map(({ value }) => value.raw) : [];
}
