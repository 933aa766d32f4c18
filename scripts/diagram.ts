import { main } from '../src/command/arguments.ts';
import { drawDiagram } from '../src/command/diagram.ts';

await main(() => drawDiagram(process.cwd()));
