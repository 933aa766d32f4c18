import { main } from '../src/command/arguments.ts';
import { newClaim } from '../src/command/new.ts';

await main((args) => newClaim(process.cwd(), args));
