import { main } from '../src/command/arguments.ts';
import { verify } from '../src/command/verify.ts';

await main((args) => verify(process.cwd(), args));
