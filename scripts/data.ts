import { main } from '../src/command/arguments.ts';
import { makeData } from '../src/command/data/makeData.ts';

await main(() => makeData(process.cwd()));
