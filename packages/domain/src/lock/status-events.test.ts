import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { automaticGroundChange, type StatusEvent, type StatusStatement } from './status-events.ts';

const NOW = new Date('2026-11-26T03:00:00Z');
const at = (day: string) => new Date(`${day}T02:00:00Z`);
const event = (id: string, day: string, says: StatusStatement): StatusEvent => ({
  ...{ id, kind: 'DEATH', asOf: at(day) },
  ...says,
});
const died = (id: string, day: string) => event(id, day, { says: 'FACT', holds: true });
const alive = (id: string, day: string) => event(id, day, { says: 'FACT', holds: false });
const corrects = (id: string, day: string, corrected: string) =>
  event(id, day, { says: 'CORRECTION', corrects: corrected });
const validUntil = (id: string, day: string, expiresOn: string | null) =>
  event(id, day, { says: 'VALID_UNTIL', expiresOn });
const change = (events: StatusEvent[], standing: string | null = null, now = NOW) =>
  automaticGroundChange({ events, standing: standing === null ? null : { eventId: standing }, now });

describe('an automatic ground', () => {
  it('starts when the register says so, and not twice', () => {
    expect(change([died('1', '2026-11-01')])).toEqual({ change: 'START', eventId: '1' });
    expect(change([died('1', '2026-11-01')], '1')).toBeNull();
  });

  it('ends when the register says that it has ended [R-140]', () => {
    expect(change([died('1', '2026-11-01'), alive('2', '2026-11-02')], '1')).toEqual({
      change: 'END',
      because: 'FACT_ENDED',
    });
  });

  it('ends as a mistake when its event is corrected', () => {
    expect(change([died('1', '2026-11-01'), corrects('2', '2026-11-03', '1')], '1')).toEqual({
      change: 'END',
      because: 'FACT_CORRECTED',
    });
  });

  it('never starts when the correction was there first', () => {
    expect(change([corrects('2', '2026-11-03', '1'), died('1', '2026-11-01')])).toBeNull();
  });

  it('is not moved by an older event that comes late', () => {
    expect(change([alive('2', '2026-11-02'), died('1', '2026-11-01')])).toBeNull();
    expect(change([died('3', '2026-11-05'), alive('2', '2026-11-02')], '3')).toBeNull();
  });

  it('waits for what is said about the future', () => {
    expect(change([died('1', '2026-12-01')])).toBeNull();
    expect(change([died('1', '2026-12-01')], null, at('2026-12-02'))).toMatchObject({ change: 'START' });
  });

  it('of two events of one moment follows the later number', () => {
    expect(change([died('1', '2026-11-01'), alive('2', '2026-11-01')])).toBeNull();
  });
});

describe('a paper that expires', () => {
  it.each([
    ['is good on its last day', '2026-11-26T16:59:59Z', false],
    ['is no longer good in the first second of the next day, Vietnamese time', '2026-11-26T17:00:00Z', true],
  ])('%s', (_title, now, starts) => {
    const events = [validUntil('1', '2026-01-01', '2026-11-26')];
    expect(change(events, null, new Date(now))).toEqual(starts ? { change: 'START', eventId: '1' } : null);
  });

  it('that never expires is no ground, and a new paper ends the ground of the old one', () => {
    expect(change([validUntil('1', '2020-01-01', null)])).toBeNull();
    const events = [validUntil('1', '2020-01-01', '2025-01-01'), validUntil('2', '2026-11-20', '2036-01-01')];
    expect(change(events, '1')).toEqual({ change: 'END', because: 'FACT_ENDED' });
  });
});

it('the order in which events arrive changes nothing', () => {
  const someEvent = fc.tuple(
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 2 }),
  );
  const anEvent = ([id, day, what]: [number, number, number], index: number): StatusEvent => {
    const date = `2026-11-${String(day).padStart(2, '0')}`;
    if (what === 2) return corrects(String(index), date, String(id));
    return what === 1 ? died(String(index), date) : alive(String(index), date);
  };
  fc.assert(
    fc.property(
      fc.array(someEvent, { maxLength: 8 }).chain((list) => {
        const events = list.map(anEvent);
        return fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }));
      }),
      ([events, shuffled]) => {
        expect(change(shuffled)).toEqual(change(events));
      },
    ),
  );
});
