require('./patience.cjs');
const { unfitness } = require('./unfitness.cjs');

const sentence = unfitness(process.versions.node, process.cwd());
if (sentence !== undefined) {
  console.error(`\n ${sentence}`);
  process.exit(1);
}
