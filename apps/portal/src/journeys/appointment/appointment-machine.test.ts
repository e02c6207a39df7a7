import { describe, expect, it } from 'vitest';

import {
  NUMBERED_STEPS,
  beginAppointment,
  previousStep,
  reachableStep,
  transition,
} from './appointment-machine.ts';
import type {
  Appointment,
  AppointmentEvent,
  AppointmentForm,
  AppointmentState,
  Office,
  OfferedDay,
} from './appointment-machine.ts';

const OFFICE: Office = {
  code: 'CA-06721',
  name: 'Công an phường Trà Cổ',
  address: 'Phường Móng Cái 1',
  kind: 'COMMUNE_POLICE',
  openingText: 'o',
};
const OTHER: Office = { ...OFFICE, code: 'PC06-22' };
const MORNING = '2026-11-23T01:30:00.000Z';
const DAYS: readonly OfferedDay[] = [
  { day: '2026-11-23', slots: [{ startsAt: MORNING, freePlaces: 2 }] },
  { day: '2026-11-24', slots: [{ startsAt: '2026-11-24T01:30:00.000Z', freePlaces: 1 }] },
];
const BOOKED: Appointment = {
  code: 'LH-2026-000123',
  startsAt: MORNING,
  officeName: OFFICE.name,
  officeAddress: OFFICE.address,
  state: 'BOOKED',
  canChange: true,
  bringAlong: ['Thẻ căn cước'],
};

const after = (state: AppointmentState, ...events: AppointmentEvent[]): AppointmentState =>
  events.reduce(transition, state);
const type = (field: keyof AppointmentForm, value: string): AppointmentEvent => ({
  type: 'EDITED',
  field,
  value,
});
const submit: AppointmentEvent = { type: 'SUBMITTED' };
const goTo = (step: AppointmentState['step']): AppointmentEvent => ({ type: 'WENT_TO', step });
const choose = (office: Office): AppointmentEvent => ({ type: 'OFFICE_CHOSEN', office, today: '2026-11-22' });
const refused = (code: string): AppointmentEvent => ({
  type: 'RULE_REFUSED',
  code,
  message: 'm',
  legalBasis: null,
});
const codes = ({ problems }: AppointmentState): [string | null, string][] =>
  problems.map(({ field, code }) => [field, code]);

const fresh = (): AppointmentState => beginAppointment('seed', 'welcome');
const atWho = (): AppointmentState => after(fresh(), submit);
const atCard = (): AppointmentState =>
  after(
    atWho(),
    type('personalIdNumber', '022 104 001 234'),
    type('fullName', 'Đỗ Thị Mùa'),
    type('phoneNumber', '0992123678'),
    submit,
  );
const atResidence = (): AppointmentState => after(atCard(), type('hasValidCard', 'YES'), submit);
const atOffice = (): AppointmentState => after(atResidence(), type('residenceUnitCode', 'U1'), submit);
const searching = (): AppointmentState => after(atOffice(), choose(OFFICE), submit);
const atDay = (): AppointmentState => after(searching(), { type: 'DAYS_FOUND', days: DAYS });
const atSlot = (): AppointmentState => after(atDay(), type('day', '2026-11-23'), submit);
const atConfirm = (): AppointmentState => after(atSlot(), type('startsAt', MORNING), submit);
const booking = (): AppointmentState => after(atConfirm(), submit);
const found = (): AppointmentState =>
  after(
    beginAppointment('seed', 'find'),
    type('code', 'lh 2026 000123'),
    type('personalIdNumber', '022104001234'),
    submit,
    { type: 'FOUND', appointment: BOOKED },
  );

describe('the way to an appointment', () => {
  it('[R-086] asks one thing after another', () => {
    const visited = [atWho(), atCard(), atResidence(), atOffice(), atDay(), atSlot(), atConfirm()];
    expect(visited.map(({ step }) => step)).toEqual(NUMBERED_STEPS);
  });

  it('[R-089] [R-090] books with what decides about the place', () => {
    expect(booking().request).toEqual({
      kind: 'BOOK',
      input: {
        idempotencyKey: expect.stringMatching(/^seed-\d+$/),
        officeCode: 'CA-06721',
        startsAt: MORNING,
        personalIdNumber: '022104001234',
        fullName: 'Đỗ Thị Mùa',
        phoneNumber: '0992123678',
        hasValidCard: true,
        residenceUnitCode: 'U1',
      },
    });
    const done = after(booking(), { type: 'BOOKED', appointment: BOOKED });
    expect(done).toMatchObject({ step: 'done', appointment: BOOKED });
  });

  it('books once when it is sent twice, and anew when something was changed', () => {
    const failed = after(booking(), { type: 'FAILED', cause: { kind: 'NETWORK' } });
    expect(after(failed, { type: 'RETRIED' }).request).toEqual(booking().request);
    expect(after(failed, submit).request).toEqual(booking().request);
    const other = after(failed, goTo('who'), type('phoneNumber', '0992123679'), goTo('confirm'), submit);
    expect(other.request).toMatchObject({ kind: 'BOOK', input: { phoneNumber: '0992123679' } });
    expect(other.keyNumber).not.toBe(failed.keyNumber);
  });

  it('does not go on without an answer', () => {
    expect(codes(after(atWho(), submit))).toEqual([
      ['personalIdNumber', 'PERSONAL_ID_NUMBER_FORMAT'],
      ['fullName', 'FULL_NAME_FORMAT'],
      ['phoneNumber', 'PHONE_NUMBER_FORMAT'],
    ]);
    expect(codes(after(atCard(), submit))).toEqual([['hasValidCard', 'CARD_ANSWER_MISSING']]);
    expect(codes(after(atResidence(), submit))).toEqual([['residenceUnitCode', 'UNIT_MISSING']]);
    expect(codes(after(atOffice(), submit))).toEqual([['office', 'OFFICE_MISSING']]);
    expect(codes(after(atDay(), submit))).toEqual([['day', 'DAY_MISSING']]);
    expect(codes(after(atSlot(), submit))).toEqual([['startsAt', 'SLOT_MISSING']]);
  });
});

describe('the days with free places', () => {
  it('are looked for ten at a time, up to thirty days ahead', () => {
    expect(searching().request).toMatchObject({ kind: 'FIND_DAYS', today: '2026-11-22', from: 0, upTo: 10 });
    let state = atDay();
    const asked: unknown[] = [];
    for (let page = 0; page < 4; page += 1) {
      state = after(state, { type: 'MORE_DAYS_WANTED' });
      if (state.request?.kind === 'FIND_DAYS') asked.push([state.request.from, state.request.upTo]);
      state = after(state, { type: 'DAYS_FOUND', days: [] });
    }
    expect(asked).toEqual([
      [10, 20],
      [20, 30],
      [30, 31],
    ]);
    expect(state.days).toEqual(DAYS);
  });

  it('are looked for anew at another office, and the chosen time is forgotten', () => {
    const state = after(atConfirm(), goTo('office'), choose(OTHER), submit);
    expect(state.request).toMatchObject({ kind: 'FIND_DAYS', officeCode: 'PC06-22', from: 0 });
    expect(state.form).toMatchObject({ day: '', startsAt: '' });
  });

  it('keep the chosen time when the same office is chosen again', () => {
    const state = after(atConfirm(), goTo('office'), choose(OFFICE), submit);
    expect(state).toMatchObject({ step: 'day', request: null, form: { startsAt: MORNING } });
  });

  it('forget the chosen time when another day is chosen', () => {
    expect(after(atConfirm(), goTo('day'), type('day', '2026-11-24')).form.startsAt).toBe('');
  });
});

describe('what the server refuses', () => {
  it('because the time was taken leads back to the days, seen anew', () => {
    const state = after(booking(), refused('SLOT_TAKEN'));
    expect(state).toMatchObject({ step: 'day', request: { kind: 'FIND_DAYS', from: 0 } });
    expect(codes(state)).toEqual([['day', 'SLOT_TAKEN']]);
    const gone = after(state, { type: 'DAYS_FOUND', days: DAYS.slice(1) });
    expect(gone).toMatchObject({ form: { day: '', startsAt: '' } });
  });

  it('[R-089] because the office does not serve these people leads back to the offices', () => {
    const state = after(booking(), refused('OFFICE_DOES_NOT_ACCEPT'));
    expect(state.step).toBe('office');
    expect(codes(state)).toEqual([['office', 'OFFICE_DOES_NOT_ACCEPT']]);
  });

  it('for another reason is said on the page', () => {
    const state = after(booking(), refused('APPOINTMENT_EXISTS'));
    expect(state.step).toBe('confirm');
    expect(codes(state)).toEqual([[null, 'APPOINTMENT_EXISTS']]);
  });
});

describe('an appointment that exists', () => {
  it('is found by its code and the number', () => {
    expect(found()).toMatchObject({ step: 'found', appointment: BOOKED });
    const wrong = after(beginAppointment('seed', 'find'), type('code', '123'), submit);
    expect(codes(wrong)).toEqual([
      ['code', 'APPOINTMENT_CODE_FORMAT'],
      ['personalIdNumber', 'PERSONAL_ID_NUMBER_FORMAT'],
    ]);
  });

  it('[R-089] [R-090] is moved after the question for the card, and for the residence only without one', () => {
    const asking = after(found(), { type: 'MOVE_WANTED' });
    expect(asking.step).toBe('card');
    expect(after(asking, type('hasValidCard', 'NO'), submit).step).toBe('residence');
    const moving = after(
      asking,
      type('hasValidCard', 'YES'),
      submit,
      choose(OTHER),
      submit,
      { type: 'DAYS_FOUND', days: DAYS },
      type('day', '2026-11-23'),
      submit,
      type('startsAt', MORNING),
      submit,
      submit,
    );
    expect(moving.request).toEqual({
      kind: 'MOVE',
      input: {
        code: 'LH-2026-000123',
        personalIdNumber: '022104001234',
        officeCode: 'PC06-22',
        startsAt: MORNING,
        hasValidCard: true,
        residenceUnitCode: null,
      },
    });
  });

  it('is cancelled only after a second question', () => {
    const state = after(found(), goTo('cancel'));
    expect(state.request).toBeNull();
    expect(after(state, submit).request).toMatchObject({ kind: 'CANCEL', input: { code: 'LH-2026-000123' } });
    expect(after(state, submit, { type: 'CANCELLED' }).step).toBe('cancelled');
  });
});

describe('back and forward', () => {
  it('lead to the page before', () => {
    expect([atWho(), atCard(), atDay(), found()].map(previousStep)).toEqual([
      'welcome',
      'who',
      'office',
      'find',
    ]);
    expect(previousStep(after(found(), { type: 'MOVE_WANTED' }))).toBe('found');
  });

  it('lead no further ahead than the first open question', () => {
    expect(reachableStep(atResidence(), 'confirm')).toBe('residence');
    expect(reachableStep(fresh(), 'slot')).toBe('who');
    expect(reachableStep(fresh(), 'found')).toBe('find');
  });

  it('lead nowhere from an end, except to a new beginning', () => {
    const done = after(booking(), { type: 'BOOKED', appointment: BOOKED });
    expect(after(done, goTo('confirm')).step).toBe('done');
    expect(after(done, { type: 'BEGUN_AGAIN', keySeed: 'other' })).toMatchObject({
      step: 'who',
      appointment: null,
      form: { personalIdNumber: '' },
    });
  });
});
