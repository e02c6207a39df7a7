import { describe, expect, test } from 'vitest';
import { PORTRAIT_RULES, portraitRefusals } from './portrait.ts';

const good = {
  width: 720,
  height: 960,
  brightness: 130,
  contrast: 55,
  sharpness: 180,
  subjectShare: 0.7,
  detailShare: 0.5,
};

describe('a portrait', () => {
  test.each([
    ['can be used', {}, []],
    ['is exactly as small as allowed', { width: PORTRAIT_RULES.minimumWidth, height: 600 }, []],
    ['is too narrow', { width: 479 }, ['PORTRAIT_TOO_SMALL']],
    ['is too low', { height: 599 }, ['PORTRAIT_TOO_SMALL']],
    ['is too dark [R-073]', { brightness: 30 }, ['PORTRAIT_TOO_DARK']],
    ['is too bright [R-073]', { brightness: 240 }, ['PORTRAIT_TOO_BRIGHT']],
    ['is blurred', { sharpness: 5 }, ['PORTRAIT_BLURRED']],
    ['shows nobody in the middle', { subjectShare: 0.2 }, ['PORTRAIT_NO_SUBJECT']],
    [
      'breaks several rules',
      { width: 100, brightness: 30, sharpness: 5 },
      ['PORTRAIT_TOO_SMALL', 'PORTRAIT_TOO_DARK', 'PORTRAIT_BLURRED'],
    ],
  ])('that %s: %j gives %j', (_, overrides, refusals) => {
    expect(portraitRefusals({ ...good, ...overrides })).toEqual(refusals);
  });

  test.each([
    ['one colour', { contrast: 2, detailShare: 0, sharpness: 0, subjectShare: 0 }, ['PORTRAIT_EMPTY']],
    [
      'a soft gradient without any detail',
      { detailShare: 0.01, sharpness: 1, subjectShare: 0.3 },
      ['PORTRAIT_EMPTY'],
    ],
    [
      'the inside of a pocket',
      { brightness: 4, contrast: 1, detailShare: 0 },
      ['PORTRAIT_TOO_DARK', 'PORTRAIT_EMPTY'],
    ],
  ])('that shows only %s is called empty and not blurred', (_, overrides, refusals) => {
    expect(portraitRefusals({ ...good, ...overrides })).toEqual(refusals);
  });
});
