import { expect, test } from 'vitest';

import { changeView, viewOf } from './picture-view.ts';
import type { PictureAct } from './picture-view.ts';

const IDS = ['p', 's', 't'];
const after = (...acts: readonly PictureAct[]) =>
  acts.reduce((view, act) => changeView(view, act, IDS), viewOf('p'));

test('a picture gets larger and smaller within limits', () => {
  expect(after('ZOOM_IN').zoom).toBeGreaterThan(1);
  expect(after('ZOOM_IN', 'ZOOM_OUT')).toEqual(viewOf('p'));
  expect(after('ZOOM_OUT').zoom).toBe(1);
  const most = after(...Array.from({ length: 20 }, () => 'ZOOM_IN' as const));
  expect(changeView(most, 'ZOOM_IN', IDS)).toEqual(most);
  expect(changeView(most, 'FIT', IDS).zoom).toBe(1);
});

test('four turns are none, and a turn to the left takes back one to the right', () => {
  expect(after('TURN_RIGHT', 'TURN_RIGHT', 'TURN_RIGHT', 'TURN_RIGHT')).toEqual(viewOf('p'));
  expect(after('TURN_LEFT', 'TURN_RIGHT')).toEqual(viewOf('p'));
  expect(after('TURN_LEFT').turns).toBe(3);
});

test('switching goes round and begins upright and whole', () => {
  expect(after('ZOOM_IN', 'TURN_LEFT', 'NEXT')).toEqual(viewOf('s'));
  expect(after('PREVIOUS')).toEqual(viewOf('t'));
});
