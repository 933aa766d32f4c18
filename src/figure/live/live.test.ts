import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { array, assert, double, nat, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Rational, rational } from '../../math/exact/rational.ts';
import { codeOf } from '../../testing/codeOf.ts';
import type { Spot } from '../drawing/drawing.ts';
import { inspect } from '../drawing/inspect.ts';
import { printed, type Scene } from '../scene/scene.ts';
import { drawn, firstScene, howTo } from './firstScene.ts';
import { type Kind, LIVE_KINDS } from './kinds.ts';
import { live } from './live.ts';
import { EXAMPLES, SAMPLES, sampleScene } from './samples.ts';

const KINDS = Object.keys(SAMPLES) as Kind[];

/** One thing that a reader may do: which, with what, and where. */
interface Deed {
  readonly what: number;
  readonly which: number;
  readonly x: number;
  readonly y: number;
}
const deeds = array(
  record({
    what: nat(7),
    which: nat(40),
    x: double({ min: -0.5, max: 1.5, noNaN: true }),
    y: double({ min: -0.5, max: 1.5, noNaN: true }),
  }),
  { minLength: 1, maxLength: 18 },
);

function tenths(share: number, size: number): Rational {
  return rational(Math.round(share * size * 10)).div(rational(10));
}

/** Where a deed leads. */
function done(scene: Scene, { what, which, x, y }: Deed): Scene {
  const spot: Spot = [tenths(x, scene.width), tenths(y, scene.height)];
  const handle = scene.handles[which % Math.max(1, scene.handles.length)];
  const control = scene.controls[which % Math.max(1, scene.controls.length)];
  if (what < 3 && handle !== undefined) return handle.to(spot);
  if (what === 3) return handle?.press?.to() ?? scene;
  if (what === 4) return handle?.remove?.() ?? scene;
  if (what === 5) return scene.tap?.([tenths(Math.min(Math.max(x, 0), 1), scene.width), tenths(0.5, scene.height)]) ?? scene;
  switch (control?.type) {
    case 'choice':
      return control.to(which % control.options.length);
    case 'slider':
      return control.to(control.least + (which % (control.most - control.least + 1)));
    case 'switch':
      return control.to(!control.on);
    case 'button':
      return control.to?.() ?? scene;
    default:
      return scene;
  }
}

/** All words of a scene. */
function words({ altText, says, table, handles, controls }: Scene): readonly string[] {
  return [
    altText,
    says,
    ...table.heads,
    ...table.rows.flat(),
    ...handles.flatMap(({ label, value, press }) => [label, value, press?.label ?? '']),
    ...controls.flatMap((control) => [control.label, control.type === 'slider' ? control.value : '']),
  ];
}

function isSound(scene: Scene, first: Scene): void {
  expect([scene.width, scene.height]).toEqual([first.width, first.height]);
  // Throws unless it is well formed; what is turned or bent out of its frame is cut off by it.
  inspect(drawn(scene).svg);
  const said = words(scene);
  expect([...said, ...scene.parts].join('\n')).not.toMatch(/NaN|undefined|Infinity|\[object/);
  expect(said.map(printed).join('\n')).not.toMatch(/(^|[^\w])-\d/m);
  expect(scene.says.trim()).not.toBe('');
  expect([...new Set(scene.table.rows.map((row) => row.length))]).toEqual([scene.table.heads.length]);
  expect(scene.table.heads).toHaveLength(first.table.heads.length);
  expect(scene.table.heads).not.toContain('');
  expect(scene.controls.map(({ type }) => type)).toEqual(first.controls.map(({ type }) => type));
  const outside = scene.handles.filter(
    ({ at: [x, y], wide }) =>
      wide !== true &&
      (x.sign() < 0 || y.sign() < 0 || x.compare(rational(scene.width)) > 0 || y.compare(rational(scene.height)) > 0),
  );
  expect(outside.map(({ label, value }) => `${label} ${value}`)).toEqual([]);
}

describe.each(KINDS)('%s', (kind) => {
  test('whatever a reader does, the scene stays whole and says something', () => {
    const first = sampleScene(kind);
    isSound(first, first);
    assert(
      property(deeds, (list) => {
        list.reduce((scene, deed) => {
          const next = done(scene, deed);
          isSound(next, first);
          return next;
        }, first);
      }),
      { seed: 417, numRuns: 10 },
    );
  });

  test('a handle that is let go where it is stays there, and one step is one step or the end', () => {
    assert(
      property(deeds, (list) => {
        const scene = list.reduce(done, sampleScene(kind));
        for (const [i, { at, step, axis, to }] of scene.handles.entries()) {
          const stayed = to(at);
          expect(stayed.handles[i]?.at.join()).toBe(at.join());
          expect(stayed.says).toBe(scene.says);
          const [dx, dy] = axis === 'up' ? [rational(0), step] : [step, rational(0)];
          const there = to([at[0].add(dx), at[1].add(dy)]).handles[i]?.at;
          const moved = axis === 'up' ? there?.[1].sub(at[1]) : there?.[0].sub(at[0]);
          // Along its axis it has moved by the step, or not at all: at the end, or all the way round.
          expect([0, 1, -1]).toContain(moved?.div(step).sign());
          if (moved?.sign() === 1) expect(`${moved}`).toBe(`${step}`);
        }
      }),
      { seed: 418, numRuns: 10 },
    );
  });

  test('what it is made from is plain data, and as JSON gives the same picture', () => {
    const data = SAMPLES[kind];
    expect(live(kind, data as never, 'So.')).toEqual({ caption: 'So.', live: { kind, data } });
    const { svg } = drawn(sampleScene(kind));
    const read: unknown = JSON.parse(JSON.stringify(data));
    expect(drawn(firstScene(kind, read)).svg).toBe(svg);
    expect(inspect(svg).problems).toEqual([]);
  });
});

test('a kind brings one file, with what a hand can do with it and an example, and one line in the list of its room', () => {
  for (const [kind, { says }] of EXAMPLES) {
    expect(howTo(kind), `${kind}.ts says in "howTo" what a hand can do with it, in whole sentences`).toMatch(/^[A-Z].*\.$/);
    expect(sampleScene(kind).says, `${kind}.ts says in "example" what its first scene says`).toBe(says);
  }
  const folders = ['bending', 'live', 'separating'].map((room) => join(import.meta.dirname, '..', room));
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  const kinds = files.filter((file) => /^export const \w+: LiveKind</m.test(readFileSync(file, 'utf8')));
  for (const file of kinds) expect(Object.keys(LIVE_KINDS), `a list registers ${file}`).toContain(basename(file, '.ts'));
  expect(kinds.length).toBe(Object.keys(LIVE_KINDS).length);
});

test('a kind that there is not is refused, whatever its name', () => {
  expect(codeOf(() => firstScene('spiral', {}))).toBe('unknown-live-figure');
  expect(codeOf(() => firstScene('constructor', {}))).toBe('unknown-live-figure');
});

test.each(Object.keys(LIVE_KINDS))('%s says what it cannot be drawn from', (kind) => {
  for (const data of [null, undefined, 5, 'x', [], {}])
    try {
      firstScene(kind, data);
    } catch (error) {
      expect(error).toHaveProperty('code');
    }
});

test('minus signs are printed as such, hyphens as they are', () => {
  expect(printed('-1, (-2/3, 4) and x = -3; a well-known 2-layer net')).toBe(
    '−1, (−2/3, 4) and x = −3; a well-known 2-layer net',
  );
});
