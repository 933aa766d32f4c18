const { unfitness } = require('./unfitness.cjs');

const sentence = unfitness(process.versions.node, process.cwd());
if (sentence !== undefined) {
  console.error(`\n ${sentence}`);
  process.exit(1);
}
// After that: an older Node does not know the module that this asks for.
// A benchmark measures code that runs for long, as V8 by itself optimises it.
if (!process.argv.includes('bench')) require('./patience.cjs');
