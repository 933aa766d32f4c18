/** How many hidden units a network has: those of all layers but the last. */
export function hiddenUnits({ layers }: { readonly layers: readonly { readonly bias: readonly unknown[] }[] }): number {
  return layers.slice(0, -1).reduce((sum, { bias }) => sum + bias.length, 0);
}
