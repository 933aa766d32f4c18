import { runCensus } from '../../src/command/census/runCensus.ts';

/** How many functions of nine variables a line can do, in how many classes, with how many steps refused. */
export default () => runCensus(process.cwd(), 9);
