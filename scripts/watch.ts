import { main } from '../src/command/arguments.ts';
import { watch } from '../src/command/watch.ts';

await main((args) => watch(process.cwd(), args));
