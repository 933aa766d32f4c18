import { main } from '../src/command/arguments.ts';
import { read } from '../src/command/read.ts';

await main((args) => read(process.cwd(), args));
