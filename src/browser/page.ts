// The script of every page, which reads fully without it. One line a feature: each looks for what it
// has to do on this page, and puts in or reveals what works only with a script. Nothing moves by it.

import { startChecks } from './check.ts';
import { startEnlarge } from './enlarge.ts';
import { startFolds } from './folds.ts';
import { startGlosses } from './glosses.ts';
import { startPredict } from './predict.ts';
import { startReadings } from './readings.ts';
import { startSearch } from './search.ts';
import { startTally } from './tally.ts';
import { startTheme } from './theme.ts';

startTheme();
startReadings();
startFolds();
startEnlarge();
startGlosses();
startSearch();
startPredict();
startTally();
startChecks();
