// V8 compiles a function anew, optimised, once a certain amount of its bytecode has run, and takes a second processor
// for that. A claim is over before that pays: with some eight times its usual patience claims take a seventh less
// processor time, and whatever runs for long is optimised as before, a moment later.
require('node:v8').setFlagsFromString('--interrupt-budget=1000000');
