import { main } from '../src/command/arguments.ts';
import { census } from '../src/command/census/census.ts';

await main((args) => census(process.cwd(), args));
