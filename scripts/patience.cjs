// V8 compiles a function again, optimised, once a certain amount of its bytecode has run, and takes a second processor
// for that. A claim is over before that pays: with some fifteen times the amount of Node 20 (66 kB) claims take a seventh
// less processor time, and whatever runs for long is optimised as before, a moment later. The guard loads this for every
// command, and vitest for the processes in which claims run. What comes out is the same without it; a V8 that has no
// such option says so, and goes on.
require('node:v8').setFlagsFromString('--interrupt-budget=1000000');
