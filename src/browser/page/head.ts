// Runs in the head of every page, before anything is painted, and so is kept tiny: the paper that the
// reader chose, and that scripts run here, by which the style sheet reveals what works only with one.
import { lay } from './theme.ts';

document.documentElement.classList.add('scripts');
lay();
// The faces are in the style sheet; made ready now, they are there when the first line is laid out.
void document.fonts.load('1rem Vollkorn');
void document.fonts.load('italic 1rem Vollkorn');
