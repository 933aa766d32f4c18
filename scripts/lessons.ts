import { main } from '../src/command/arguments.ts';
import { lessons } from '../src/command/lessons.ts';

await main((args) => lessons(process.cwd(), args));
