// The script of every page, which reads fully without it. One line a feature: each looks for what it
// has to do on this page, and puts in or reveals what works only with a script. Nothing moves by it.

import { startChecks } from '../check/check.ts';
import { startEnlarge } from '../figure/enlarge.ts';
import { startPredict } from '../predict/predict.ts';
import { startTally } from '../predict/tally.ts';
import { startSearch } from '../search/search.ts';
import { startFolds } from './folds.ts';
import { startGlosses } from './glosses.ts';
import { startReadings } from './readings.ts';
import { startReport } from './report.ts';
import { startSorting } from './sorting.ts';
import { startTheme } from './theme.ts';

startTheme();
startReadings();
startFolds();
startEnlarge();
startGlosses();
startSearch();
startPredict();
startTally();
startReport();
startSorting();
startChecks();
