import { main } from '../src/command/arguments.ts';
import { edition } from '../src/command/record/edition.ts';

await main((args) => edition(process.cwd(), args));
