import { main } from '../src/command/arguments.ts';
import { test } from '../src/command/test.ts';

await main((args) => test(process.cwd(), args));
