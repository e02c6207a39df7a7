import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, instantOf, localDateOf } from '../calendar/local-date.ts';
import { DomainRefusal } from '../refusal.ts';
import {
  checkRetentionProposal,
  decideRetentionChange,
  retentionChangeActions,
  retentionChangeLifecycle,
} from './change.ts';
import {
  CONFIGURABLE_RETENTION_KINDS,
  REMOVED_DAILY,
  RETENTION_HOLDS,
  RETENTION_KINDS,
  retentionRuleOf,
} from './kinds.ts';
import { isHeld, retentionCutoff, retentionEndOf, retentionPeriodOf } from './period.ts';

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainRefusal) return error.code;
    throw error;
  }
  return 'none';
}

const moments = fc.date({
  min: new Date('2005-01-01T00:00:00Z'),
  max: new Date('2060-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('how long records are kept', () => {
  test.each(['ACCOUNT', 'LOCK_RECORD', 'REGISTER_EVENT', 'AUDIT_LINE', 'FIGURE'] as const)(
    '%s: for ever, whatever an installation says',
    (kind) => {
      expect(retentionRuleOf(kind).end).toBe('KEPT');
      expect(retentionEndOf(kind, new Date('1990-01-01'), { [kind]: 1 })).toBeNull();
      expect(retentionCutoff(kind, new Date('2090-01-01'), {})).toBeNull();
    },
  );

  it('the history of use for five years, by the decree, and nowhere less', () => {
    expect(retentionPeriodOf('ACCOUNT_USE', {})).toEqual({ amount: 60, unit: 'MONTHS' });
    expect(retentionRuleOf('ACCOUNT_USE').bounds?.least).toBe(60);
    expect(retentionRuleOf('ACCOUNT_USE').article).toBe('Điều 21 Nghị định 59/2022/NĐ-CP');
    expect(refusalOf(() => retentionPeriodOf('ACCOUNT_USE', { ACCOUNT_USE: 59 }))).toBe(
      'RETENTION_OUT_OF_BOUNDS',
    );
  });

  test.each([
    ['a morning', '2021-11-27T09:00:00+07:00', '2026-11-28T00:00:00+07:00'],
    ['one minute to midnight', '2021-11-27T23:59:00+07:00', '2026-11-28T00:00:00+07:00'],
    ['midnight', '2021-11-28T00:00:00+07:00', '2026-11-29T00:00:00+07:00'],
    ['a leap day', '2024-02-29T09:00:00+07:00', '2029-03-01T00:00:00+07:00'],
  ])('what began on %s ends at the midnight after its last day', (_, startedAt, end) => {
    expect(retentionEndOf('ACCOUNT_USE', new Date(startedAt), {})).toEqual(new Date(end));
  });

  it('as long as the installation has chosen, where the law leaves the choice', () => {
    expect(retentionEndOf('APPOINTMENT', instantOf('2026-01-31'), { APPOINTMENT: 13 })).toEqual(
      instantOf('2027-03-01'),
    );
    expect(retentionPeriodOf('SESSION', { SESSION: 900 })).toEqual({ amount: 30, unit: 'DAYS' });
  });

  it('exactly what began before the cut-off is past its end', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REMOVED_DAILY),
        moments,
        moments,
        fc.integer({ min: 0, max: 100 }),
        (kind, startedAt, now, percent) => {
          const { bounds } = retentionRuleOf(kind);
          const settings = bounds
            ? { [kind]: Math.round(bounds.least + ((bounds.most - bounds.least) * percent) / 100) }
            : {};
          const cutoff = retentionCutoff(kind, now, settings);
          const end = retentionEndOf(kind, startedAt, settings);
          if (cutoff === null || end === null) throw new Error('Nothing is removed daily without a period.');
          expect(startedAt < cutoff).toBe(end <= now);
          // The edge itself: the last moment of the last day that goes, and the first that stays.
          const edge = new Date(cutoff.getTime() - 1);
          expect(retentionEndOf(kind, edge, settings)?.getTime()).toBeLessThanOrEqual(now.getTime());
          expect(retentionEndOf(kind, cutoff, settings)?.getTime()).toBeGreaterThan(now.getTime());
        },
      ),
    );
  });

  it('never shorter than the least that its bounds allow', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CONFIGURABLE_RETENTION_KINDS), moments, (kind, startedAt) => {
        const least = retentionRuleOf(kind).bounds?.least ?? 0;
        const end = retentionEndOf(kind, startedAt, { [kind]: least });
        // A month has 28 days at least, and years make up for February.
        const shortest = instantOf(addDays(localDateOf(startedAt), Math.floor(least * 30.4) - 3));
        expect(end?.getTime()).toBeGreaterThan(shortest.getTime());
      }),
    );
  });
});

describe('the rules of the kinds', () => {
  test.each(RETENTION_KINDS)('%s: kept for ever, or for a period that somebody ends', (kind) => {
    const { end, period, bounds, removedBy } = retentionRuleOf(kind);
    expect(end === 'KEPT').toBe(period === null);
    expect(removedBy === 'NOBODY').toBe(period === null);
    if (bounds && period) {
      expect(bounds.least).toBeLessThanOrEqual(period.amount);
      expect(bounds.most).toBeGreaterThanOrEqual(period.amount);
    }
    expect(retentionRuleOf(kind).article).not.toBe('');
  });

  it('files of a refused application go no later than the application is emptied', () => {
    const [files, application] = [
      retentionRuleOf('REFUSED_APPLICATION_FILE'),
      retentionRuleOf('REFUSED_APPLICATION'),
    ];
    expect(REMOVED_DAILY.indexOf('REFUSED_APPLICATION_FILE')).toBeLessThan(
      REMOVED_DAILY.indexOf('REFUSED_APPLICATION'),
    );
    expect(files.period?.amount).toBeLessThanOrEqual(application.period?.amount ?? 0);
  });

  it('keys go before the appointments that they name, in the run and in time', () => {
    expect(REMOVED_DAILY.indexOf('REPEAT_KEY')).toBeLessThan(REMOVED_DAILY.indexOf('APPOINTMENT'));
    expect(retentionRuleOf('REPEAT_KEY').period?.amount).toBeLessThan(
      (retentionRuleOf('APPOINTMENT').bounds?.least ?? 0) * 28,
    );
  });
});

describe('a reason to keep records past their end', () => {
  test.each(RETENTION_HOLDS.filter((hold) => hold !== 'CONTESTED_PAPER' && hold !== 'PROCESSING_LIMIT'))(
    '%s keeps the history of use and what it may be decided with',
    (hold) => {
      for (const kind of ['ACCOUNT_USE', 'REFUSED_APPLICATION', 'NOTIFICATION', 'AGENCY_ANSWER'] as const)
        expect(isHeld(kind, [hold])).toBe(true);
      expect(isHeld('SESSION', [hold])).toBe(false);
    },
  );

  it('a contested paper keeps what the agency answered, and nothing else', () => {
    expect(isHeld('AGENCY_ANSWER', ['CONTESTED_PAPER'])).toBe(true);
    expect(isHeld('ACCOUNT_USE', ['CONTESTED_PAPER'])).toBe(false);
  });

  it('a limit of processing keeps the request that it rests on, and nothing else', () => {
    expect(RETENTION_KINDS.filter((kind) => isHeld(kind, ['PROCESSING_LIMIT']))).toEqual(['DATA_REQUEST']);
  });

  it('is none when nothing stands', () => {
    for (const kind of RETENTION_KINDS) expect(isHeld(kind, [])).toBe(false);
  });
});

describe('a change to a period', () => {
  const NONE = { present: 12, isWaiting: false };

  test.each([
    [{ kind: 'APPOINTMENT', amount: 24 } as const, NONE, 'none'],
    [{ kind: 'APPOINTMENT', amount: 12 } as const, NONE, 'RETENTION_UNCHANGED'],
    [{ kind: 'APPOINTMENT', amount: 5 } as const, NONE, 'RETENTION_OUT_OF_BOUNDS'],
    [{ kind: 'APPOINTMENT', amount: 37 } as const, NONE, 'RETENTION_OUT_OF_BOUNDS'],
    [{ kind: 'APPOINTMENT', amount: 12.5 } as const, NONE, 'RETENTION_OUT_OF_BOUNDS'],
    [{ kind: 'ACCOUNT', amount: 60 } as const, NONE, 'RETENTION_FIXED'],
    [{ kind: 'SESSION', amount: 60 } as const, NONE, 'RETENTION_FIXED'],
    [
      { kind: 'APPOINTMENT', amount: 24 } as const,
      { present: 12, isWaiting: true },
      'RETENTION_CHANGE_WAITS',
    ],
  ])('%j where %j: %s', (proposal, standing, code) => {
    expect(refusalOf(() => checkRetentionProposal(proposal, standing))).toBe(code);
  });

  it('is decided by another person, with a reason where it is refused', () => {
    const asked = { state: 'PROPOSED', proposedById: 'a', text: null } as const;
    expect(decideRetentionChange({ ...asked, officerId: 'b', action: 'APPROVE' })).toBe('APPROVED');
    expect(refusalOf(() => decideRetentionChange({ ...asked, officerId: 'a', action: 'APPROVE' }))).toBe(
      'RETENTION_SELF_DECISION_FORBIDDEN',
    );
    expect(refusalOf(() => decideRetentionChange({ ...asked, officerId: 'b', action: 'REFUSE' }))).toBe(
      'REASON_TEXT_REQUIRED',
    );
    expect(retentionChangeActions({ ...asked, officerId: 'a' })).toEqual(['WITHDRAW']);
    expect(retentionChangeActions({ ...asked, officerId: 'b' })).toEqual(['APPROVE', 'REFUSE']);
  });

  it.each(['APPROVED', 'REFUSED', 'WITHDRAWN'] as const)('is over once it is %s', (state) => {
    expect(retentionChangeLifecycle.allowedActions(state)).toEqual([]);
    expect(
      refusalOf(() =>
        decideRetentionChange({ state, proposedById: 'a', officerId: 'b', action: 'APPROVE', text: null }),
      ),
    ).toBe('STATE_CONFLICT');
  });
});
