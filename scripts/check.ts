import { main } from '../src/command/arguments.ts';
import { check } from '../src/command/check.ts';

await main(() => check(process.cwd()));
