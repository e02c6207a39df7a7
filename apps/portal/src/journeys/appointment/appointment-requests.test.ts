import { describe, expect, it } from 'vitest';

import type { SendToPortal } from '../../portal-client.ts';
import { loadOffices, performAppointmentRequest } from './appointment-requests.ts';

const slotOn = (day: string, freePlaces: number) => ({ startsAt: `${day}T01:30:00Z`, freePlaces });

describe('a request of the booking', () => {
  it('asks for each day, and gives only those on which something is free', async () => {
    const asked: string[] = [];
    const send = (async (_document: unknown, { day }: { day: string }) => {
      asked.push(day);
      const isSunday = day === '2026-11-29';
      const appointmentSlots = isSunday ? [] : [slotOn(day, day === '2026-11-30' ? 0 : 2)];
      return { data: { appointmentSlots }, toBrowserTime: Date.parse };
    }) as SendToPortal;
    const answer = await performAppointmentRequest(
      { kind: 'FIND_DAYS', officeCode: 'CA', today: '2026-11-28', from: 0, upTo: 7 },
      send,
    );
    expect(asked).toHaveLength(7);
    expect(asked.at(-1)).toBe('2026-12-04');
    expect(answer).toMatchObject({ type: 'DAYS_FOUND' });
    expect(answer.type === 'DAYS_FOUND' && answer.days.map(({ day }) => day)).toEqual([
      '2026-11-28',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
    ]);
  });

  it('takes the day of the server, whatever the clock of the browser says', async () => {
    const serverTime = Date.parse('2026-11-22T18:00:00Z');
    const browserTime = Date.parse('2009-01-01T00:00:00Z');
    const send = (async () => ({
      data: { bookableOffices: [] },
      toBrowserTime: (time: string) => Date.parse(time) - (serverTime - browserTime),
    })) as unknown as SendToPortal;
    expect(await loadOffices(send, () => browserTime)).toEqual({ offices: [], today: '2026-11-23' });
  });

  it('gives a refusal its own answer and never throws', async () => {
    const rule = { code: 'APPOINTMENT_UNKNOWN', message: 'm', legalBasis: null };
    const input = { code: 'LH-2026-000123', personalIdNumber: '022104001234' };
    const refusing = (async () => ({
      data: { findAppointment: { __typename: 'RuleRefused', ...rule } },
    })) as unknown as SendToPortal;
    expect(await performAppointmentRequest({ kind: 'FIND', input }, refusing)).toEqual({
      type: 'RULE_REFUSED',
      ...rule,
    });
    const failing = (() => Promise.reject(new TypeError('surprise'))) as SendToPortal;
    expect(await performAppointmentRequest({ kind: 'CANCEL', input }, failing)).toMatchObject({
      type: 'FAILED',
    });
  });
});
