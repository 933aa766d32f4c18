import { main } from '../src/command/arguments.ts';
import { replay } from '../src/command/replay.ts';

await main((args) => replay(process.cwd(), args));
