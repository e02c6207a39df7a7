import { loadPortalTexts } from '@dinhdanh/i18n/portal';
import { describe, expect, it } from 'vitest';

import { announcedSeconds, isHurry, secondsLeft, wholeMinutes } from './time-left.ts';

const vi = await loadPortalTexts('vi');
const en = await loadPortalTexts('en');

describe('the countdown of the code', () => {
  it('[R-053] says in words how long the code can be used', () => {
    const seconds = secondsLeft(180_000, 20_000);
    expect(vi.activation.code.timeLeft(vi.duration(seconds))).toBe('Mã còn dùng được 2 phút 40 giây.');
    expect(en.activation.code.timeLeft(en.duration(seconds))).toBe(
      'The code can be used for another 2 minutes 40 seconds.',
    );
  });

  it('never goes below nothing', () => {
    expect(secondsLeft(1_000, 5_000)).toBe(0);
  });

  it('counts a begun second as a second, so that it reaches zero only at the deadline', () => {
    expect(secondsLeft(1_001, 1_000)).toBe(1);
    expect(secondsLeft(1_000, 1_000)).toBe(0);
  });

  it('is spoken each half minute, at the moment when it is true', () => {
    expect([151, 150, 149, 121, 120].map(announcedSeconds)).toEqual([180, 150, 150, 150, 120]);
    expect([1, 0].map(announcedSeconds)).toEqual([30, 0]);
  });

  it('leaves out the part that is nothing', () => {
    expect([180, 61, 59].map(vi.duration)).toEqual(['3 phút', '1 phút 1 giây', '59 giây']);
  });
});

describe('the half hour for finishing', () => {
  it('counts whole minutes, and seconds only in the last one', () => {
    expect([1_801, 1_771, 1_769].map((seconds) => wholeMinutes(vi, seconds))).toEqual([
      '30 phút',
      '30 phút',
      '29 phút',
    ]);
    expect(wholeMinutes(vi, 61)).toBe('1 phút');
    expect(wholeMinutes(vi, 59)).toBe('59 giây');
  });

  it('interrupts only in the last five minutes', () => {
    expect(isHurry(301)).toBe(false);
    expect(isHurry(300)).toBe(true);
  });
});
