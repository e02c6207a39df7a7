import { expect, test } from 'vitest';
import {
  isNamedRight,
  passwordRecoveryLifecycle,
  recoveryStage,
  recoveryTimes,
} from './password-recovery.ts';

const REQUESTED = new Date('2026-11-26T08:20:00Z');

test('a recovery can be used a day after it was asked for, and for a week [R-052]', () => {
  expect(recoveryTimes(REQUESTED)).toEqual({
    usableAt: new Date('2026-11-27T08:20:00Z'),
    expiresAt: new Date('2026-12-04T08:20:00Z'),
  });
});

test.each([
  ['2026-11-26T08:20:00.000Z', 'WAITING'],
  ['2026-11-27T08:19:59.999Z', 'WAITING'],
  ['2026-11-27T08:20:00.000Z', 'USABLE'],
  ['2026-12-04T08:19:59.999Z', 'USABLE'],
  ['2026-12-04T08:20:00.000Z', 'EXPIRED'],
])('at %s it is %s', (now, stage) => {
  expect(recoveryStage(REQUESTED, new Date(now))).toBe(stage);
});

test.each(['COMPLETED', 'CANCELLED'] as const)(
  'one that is %s can be neither completed nor stopped',
  (state) => {
    expect(passwordRecoveryLifecycle.allowedActions(state)).toEqual([]);
  },
);

test.each([
  ['NGUYỄN THỊ HOÀ', '1990-04-05', true],
  ['nguyen thi  hoa', '1990-04-05', true],
  ['Nguyễn Thị Hoa', '1990-05-04', false],
  ['Nguyễn Hoa', '1990-04-05', false],
])('%s, born on %s, names the holder: %s', (fullName, dateOfBirth, isRight) => {
  const holder = { fullName: 'Nguyễn Thị Hòa', dateOfBirth: '1990-04-05' };
  expect(isNamedRight({ fullName, dateOfBirth }, holder)).toBe(isRight);
});
