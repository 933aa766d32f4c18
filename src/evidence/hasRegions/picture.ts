import { regions } from '../../figure/plane/regions.ts';
import type { Point } from '../../figure/refutation/points.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import type { Q } from '../../math/exact/rational.ts';

interface Said {
  readonly layers: readonly { readonly weights: readonly Point[]; readonly bias: Point }[];
  readonly box: readonly Point[];
  readonly regions: Q;
  readonly maps: Q;
}

/** The polygons there are. */
export const picture = refutationPicture(
  ({ layers, box, regions: said, maps }: Said, { polygons }: { readonly polygons: readonly (readonly Point[])[] }) =>
    regions(
      [{ layers, box, polygons, name: `${polygons.length} polygons` }],
      `The polygons there are: ${polygons.length}. Said were ${said}, and ${maps} affine maps.`,
    ),
);
