import { main } from '../src/command/arguments.ts';
import { record } from '../src/command/record/record.ts';

await main((args) => record(process.cwd(), args));
