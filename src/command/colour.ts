import { styleText } from 'node:util';

// A pipe or a file gets no colours, and vitest colours these too. This stands before vitest is loaded,
// which looks once; Node has looked at NO_COLOR, FORCE_COLOR and the terminal.
if (styleText('red', '') === '') {
  delete process.env.FORCE_COLOR;
  process.env.NO_COLOR = '1';
}
