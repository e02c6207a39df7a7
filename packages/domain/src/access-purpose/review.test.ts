import { describe, expect, it } from 'vitest';
import { accessFindingActions, actOnFinding } from './finding.ts';
import { openingSampleSize, reviewOpening } from './sampling.ts';

const TEXT = 'Hồ sơ không liên quan đến công việc được giao';

describe('the sample of a unit', () => {
  it.each([
    [0, 0],
    [3, 3],
    [5, 5],
    [100, 5],
    [250, 5],
    [251, 6],
    [10_000, 200],
  ])('of %i openings has %i', (openings, size) => {
    expect(openingSampleSize(openings)).toBe(size);
  });

  const drawn = {
    state: 'DRAWN',
    openedById: 'a',
    reviewerId: 'b',
    action: 'JUSTIFY',
    note: null,
  } as const;

  it('is reviewed once, by somebody else, and in words where it is objected to', () => {
    expect(reviewOpening(drawn)).toBe('JUSTIFIED');
    expect(reviewOpening({ ...drawn, action: 'OBJECT', note: TEXT })).toBe('NOT_JUSTIFIED');
    expect(() => reviewOpening({ ...drawn, action: 'OBJECT' })).toThrow('REASON_TEXT_REQUIRED');
    expect(() => reviewOpening({ ...drawn, reviewerId: 'a' })).toThrow('OWN_OPENING_REVIEW_FORBIDDEN');
    expect(() => reviewOpening({ ...drawn, state: 'JUSTIFIED' })).toThrow('STATE_CONFLICT');
  });
});

describe('a finding', () => {
  const raised = {
    state: 'RAISED',
    officerId: 'a',
    takenById: null,
    auditorId: 'b',
  } as const;
  const taken = { ...raised, state: 'TAKEN', takenById: 'b' } as const;

  it('is taken by an auditor, noted on, and closed as confirmed or as explained', () => {
    expect(accessFindingActions(raised)).toEqual(['TAKE']);
    expect(actOnFinding({ ...raised, action: 'TAKE', note: null })).toBe('TAKEN');
    expect(accessFindingActions(taken)).toEqual(['NOTE', 'CONFIRM', 'EXPLAIN']);
    expect(actOnFinding({ ...taken, action: 'NOTE', note: TEXT })).toBe('TAKEN');
    expect(actOnFinding({ ...taken, action: 'CONFIRM', note: TEXT })).toBe('CONFIRMED');
    expect(actOnFinding({ ...taken, action: 'EXPLAIN', note: TEXT })).toBe('EXPLAINED');
  });

  it('is closed in words', () => {
    expect(() => actOnFinding({ ...taken, action: 'CONFIRM', note: 'ok' })).toThrow('REASON_TEXT_REQUIRED');
  });

  it('is gone on with by who has taken it alone, and never by whom it is about', () => {
    expect(accessFindingActions({ ...taken, auditorId: 'c' })).toEqual([]);
    expect(() => actOnFinding({ ...taken, auditorId: 'c', action: 'NOTE', note: TEXT })).toThrow(
      'FINDING_NOT_OWN',
    );
    expect(accessFindingActions({ ...raised, auditorId: 'a' })).toEqual([]);
    expect(() => actOnFinding({ ...raised, auditorId: 'a', action: 'TAKE', note: null })).toThrow(
      'FINDING_NOT_OWN',
    );
  });
});
