const BLOCK = /(?<=\n## How it is built\n\n```text\n)[\s\S]*?(?=\n```\n)/;

/** The README with this diagram in the place of the one that it has. Throws where it has none. */
export function withDiagram(readme: string, diagram: string): string {
  if (!BLOCK.test(readme))
    throw Object.assign(
      new Error('README.md has no diagram: put a block of ```text directly under the heading "## How it is built".'),
      { code: 'no-diagram' },
    );
  return readme.replace(BLOCK, () => diagram);
}
