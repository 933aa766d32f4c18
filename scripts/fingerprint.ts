import { main } from '../src/command/arguments.ts';
import { fingerprint } from '../src/command/fingerprint.ts';

await main(() => fingerprint(process.cwd()));
