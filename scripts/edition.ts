import { main } from '../src/command/arguments.ts';
import { edition } from '../src/command/edition.ts';

await main((args) => edition(process.cwd(), args));
