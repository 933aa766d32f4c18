import { main } from '../src/command/arguments.ts';
import { breakClaim } from '../src/command/break.ts';

await main((args) => breakClaim(process.cwd(), args));
