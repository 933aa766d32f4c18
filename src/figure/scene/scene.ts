import { type Rational, rational } from '../../math/exact/rational.ts';
import type { Spot } from '../drawing/drawing.ts';

/**
 * One state of a figure that one can change: what is seen, what it says, and where its handles lead. Each handle and
 * each control leads to another scene. A scene is a value and never changes, so a figure needs no more than its first
 * one.
 */
export interface Scene {
  /** The size of the drawing: the same in every scene of a figure. */
  readonly width: number;
  readonly height: number;
  /** What the drawing shows, for those who do not see it. */
  readonly altText: string;
  /** The drawing, as parts of an SVG. */
  readonly parts: readonly string[];
  /** One sentence or two, computed from exact numbers. */
  readonly says: string;
  /** One more sentence for a reader who changes it, on what they have reached so far: nothing for paper. */
  readonly reached?: string;
  readonly table: Table;
  /** What can be dragged, those that are to be grasped last where several lie on one another. */
  readonly handles: readonly Handle[];
  /** The same in every scene of a figure and in the same order, so that a reader who uses one keeps it. */
  readonly controls: readonly Control[];
  /** Where a tap beside all handles leads. */
  readonly tap?: (spot: Spot) => Scene;
}

/**
 * A kind of figure that one can change: one file in its room, and one line in the list of it. Numbers are exact, so that
 * `src/math` decides in the page as it does here: a handle is taken to the nearest point of a grid. Pointer and keys, Play,
 * the sentence read out, "Start again", the table, print and the page without scripts are made from the scene alone.
 */
export interface LiveKind<Data> {
  /** From the data of rows that were checked to the first scene; every other one is reached from there. */
  readonly begin: (data: Data) => Scene;
  /** What one's hand can do with it, said where it can be changed and nowhere else: no hand moves what is on paper. */
  readonly howTo: string;
}

/**
 * An example of a kind: what its file exports as `example`, and the tests of all kinds try. It stands beside the kind
 * and not in it, so that no page carries it.
 */
export interface Example<Data> {
  /** Small data that it can be drawn from. */
  readonly data: () => Data;
  /** What its first scene then says. */
  readonly says: string;
}

/** The numbers of a scene: the first cell of a row names it. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A place in the drawing that can be dragged, or moved with the arrow keys. */
export interface Handle {
  /** What it is: `One end of the line`. */
  readonly label: string;
  /** Where it is, in the figure's own numbers: `(1/2, 3/4)`. */
  readonly value: string;
  readonly at: Spot;
  /** How far an arrow key moves it, in the drawing. */
  readonly step: Rational;
  readonly axis: 'across' | 'up' | 'both';
  /** The scene with the handle as near to this spot as it may come. */
  readonly to: (spot: Spot) => Scene;
  /** What a tap on it does, or the enter key. */
  readonly press?: Press;
  /** What the delete key does. */
  readonly remove?: () => Scene;
  /** A letter or a digit to tell it from its likes. */
  readonly mark?: string;
  /** Whether something is drawn at its place that has to stay in sight. */
  readonly clear?: boolean;
  /** Whether the whole drawing can be grasped for it: then nothing marks its place. */
  readonly wide?: boolean;
}

/** What a tap on a handle does, or the enter key. */
export interface Press {
  /** What it does: `make it a zero`. */
  readonly label: string;
  readonly to: () => Scene;
}

/** What is changed beside the drawing. */
export type Control = Choice | Slider | Switch | Button;

/** One of a few. */
export interface Choice {
  readonly type: 'choice';
  readonly label: string;
  readonly options: readonly string[];
  readonly chosen: number;
  readonly to: (chosen: number) => Scene;
}

/** A whole number between two ends, and how it reads. */
export interface Slider {
  readonly type: 'slider';
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly at: number;
  readonly value: string;
  readonly to: (at: number) => Scene;
}

/** On or off. */
export interface Switch {
  readonly type: 'switch';
  readonly label: string;
  readonly on: boolean;
  readonly to: (on: boolean) => Scene;
}

/** What is done once, each time that it is pressed. */
export interface Button {
  readonly type: 'button';
  readonly label: string;
  /** Left out where there is nothing to do now. */
  readonly to?: () => Scene;
}

/** The words of a scene as they are printed: a minus sign is written as one. */
export function printed(text: string): string {
  return text.replace(/(^|[^\w])-(?=\d)/g, '$1−');
}

/** The multiple of `grid` nearest to a number; half-way between two, the greater one. */
export function nearest(value: Rational, grid: Rational): Rational {
  const { n, d } = value.div(grid).add(rational('1/2'));
  const floor = n >= 0n ? n / d : -((d - 1n - n) / d);
  return grid.mul(rational(floor));
}

/** The same, and no less than `least` or greater than `most`. */
export function snapped(value: Rational, grid: Rational, least: Rational, most: Rational): Rational {
  const near = nearest(value, grid);
  return near.compare(least) < 0 ? least : near.compare(most) > 0 ? most : near;
}
