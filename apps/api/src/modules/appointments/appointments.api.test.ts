import { randomUUID } from 'node:crypto';
import { isGsm7 } from '@dinhdanh/domain';
import { aPersonalIdNumber, aPhoneNumber } from '@dinhdanh/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeclaration, submit } from '../../testing/builders.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';
import { closeAppointmentDays } from './index.ts';

const TRA_CO = 'CA-06721';
const KA_LONG = 'CA-06709';
/** A commune whose police open from Monday to Friday. */
const HAI_SON = 'CA-06724';
const PC06 = 'PC06-22';
const DESK = 'TTHCC-194';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld({ trustedProxy: 'loopback' });
  for (const [username, unitCode] of [
    ['thamdinh.traco', '06721'],
    ['thamdinh.kalong', '06709'],
  ]) {
    await world.owner.query(
      `insert into officer_assignment select o.id, 'INTAKE', u.id, '2022-01-01' from officer o, administrative_unit u
       where o.username = $1 and u.code = $2 and u.valid_from is null`,
      [username, unitCode],
    );
  }
  await world.setClock('2026-11-10T02:00:00Z');
});
afterAll(() => world.close());

let addresses = 0;
/** Somebody at the portal, each from an address of their own, so that the limits of one test are not those of another. */
const somebody = (): Client => {
  addresses += 1;
  const address = `10.1.${Math.floor(addresses / 250)}.${(addresses % 250) + 1}`;
  const portal = world.visitor('portal');
  return {
    query: (document, variables, headers) =>
      portal.query(document, variables, { 'x-forwarded-for': address, ...headers }),
  };
};

let people = 0;
function aBooking(overrides: Record<string, unknown> = {}) {
  people += 1;
  return {
    idempotencyKey: randomUUID(),
    officeCode: TRA_CO,
    startsAt: '2026-11-12T00:30:00.000Z',
    personalIdNumber: aPersonalIdNumber({ serial: 700_000 + people }),
    fullName: 'Phạm Gia Bảo',
    phoneNumber: aPhoneNumber(700_000 + people),
    hasValidCard: true,
    residenceUnitCode: '06721',
    ...overrides,
  };
}
type Booking = ReturnType<typeof aBooking>;

const SHOWN = 'appointment { code startsAt officeName officeAddress state canChange bringAlong }';
const REFUSED = '... on Refusal { code message legalBasis } ... on ValidationFailed { fields { path code } }';
const whole = (
  input: Booking | Record<string, unknown>,
  asker: Client,
  name: string,
  type: string,
  member: string,
) =>
  asker.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on ${member} { ${member === 'AppointmentCancelled' ? 'code' : SHOWN} } ${REFUSED} } }`,
    { input },
  );

const book = async (booking: Booking, asker = somebody()) =>
  (await whole(booking, asker, 'bookAppointment', 'BookAppointmentInput', 'AppointmentBooked')).data
    .bookAppointment;
const find = async (input: Record<string, unknown>, asker = somebody()) =>
  (await whole(input, asker, 'findAppointment', 'AppointmentKeyInput', 'AppointmentFound')).data
    .findAppointment;
const move = async (input: Record<string, unknown>, asker = somebody()) =>
  (await whole(input, asker, 'moveAppointment', 'MoveAppointmentInput', 'AppointmentBooked')).data
    .moveAppointment;
const cancel = async (input: Record<string, unknown>, asker = somebody()) =>
  (await whole(input, asker, 'cancelAppointment', 'AppointmentKeyInput', 'AppointmentCancelled')).data
    .cancelAppointment;

/** A booking that was made, with what opens it. */
async function aBooked(overrides: Record<string, unknown> = {}) {
  const booking = aBooking(overrides);
  const { appointment } = await book(booking);
  if (!appointment) throw new Error('The appointment was not booked.');
  return { booking, key: { code: appointment.code as string, personalIdNumber: booking.personalIdNumber } };
}

const slotsOn = async (
  day: string,
  officeCode = TRA_CO,
): Promise<{ startsAt: string; freePlaces: number }[]> =>
  (
    await somebody().query(
      `query ($officeCode: String!, $day: LocalDate!) { appointmentSlots(officeCode: $officeCode, day: $day) { startsAt freePlaces } }`,
      { officeCode, day },
    )
  ).data.appointmentSlots;
const freePlacesAt = async (startsAt: string, officeCode = TRA_CO): Promise<number | undefined> =>
  (await slotsOn(startsAt.slice(0, 10), officeCode)).find((slot) => slot.startsAt === startsAt)?.freePlaces;

const stored = async (code: string) =>
  (await world.owner.query('select * from appointment where code = $1', [code])).rows[0];
const linesAbout = async (code: string): Promise<{ action: string; content: string; unit_id: number }[]> =>
  (
    await world.owner.query(
      `select l.action, l.content, l.unit_id from audit_line l join appointment a on l.subject_id = a.id::text
       where a.code = $1 order by l.at, l.sequence`,
      [code],
    )
  ).rows;
const figure = async (measure: string): Promise<number> =>
  (
    await world.owner.query(
      `select coalesce(sum(amount), 0)::integer as sum from statistic where measure = $1`,
      [measure],
    )
  ).rows[0].sum;

describe('the offices where an appointment can be booked', () => {
  const list = async (headers?: Record<string, string>) =>
    (await somebody().query('{ bookableOffices { code name address kind openingText } }', {}, headers)).data
      .bookableOffices;

  it('are the police of wards, communes and the province; the desk of the city ended in 2025 [R-091] [R-092] [R-094]', async () => {
    const codes = (await list()).map(({ code }: { code: string }) => code);
    expect(codes).toEqual(expect.arrayContaining([TRA_CO, KA_LONG, HAI_SON, PC06, 'CA-2025-06712']));
    expect(codes).not.toContain(DESK);
  });

  it("say their hours in the caller's language, days with the same hours together", async () => {
    const hours = async (headers?: Record<string, string>) =>
      (await list(headers)).find(({ code }: { code: string }) => code === TRA_CO).openingText;
    expect(await hours()).toBe('Thứ Hai – Thứ Sáu 07:30–11:30, 13:30–16:30; Thứ Bảy 07:30–11:30');
    expect(await hours({ 'accept-language': 'en' })).toBe(
      'Monday – Friday 07:30–11:30, 13:30–16:30; Saturday 07:30–11:30',
    );
  });
});

describe('the times of an office', () => {
  it('are its hours cut into slots, each with its places', async () => {
    const slots = await slotsOn('2026-11-12');
    expect(slots).toHaveLength(21);
    expect(slots[0]).toEqual({ startsAt: '2026-11-12T00:30:00.000Z', freePlaces: 3 });
    expect(slots.at(-1)).toEqual({ startsAt: '2026-11-12T09:10:00.000Z', freePlaces: 3 });
  });

  it('are there on 24 November 2026, which is no holiday before a law says so', async () => {
    expect(await slotsOn('2026-11-24')).toHaveLength(21);
  });

  it('are there on a Saturday only where the office itself opens', async () => {
    expect([(await slotsOn('2026-11-14')).length, (await slotsOn('2026-11-14', HAI_SON)).length]).toEqual([
      12, 0,
    ]);
  });

  it('are none on a Sunday, on a day that is past and on one more than 30 days ahead', async () => {
    for (const day of ['2026-11-15', '2026-11-09', '2026-12-11']) expect(await slotsOn(day)).toEqual([]);
    expect(await slotsOn('2026-12-10')).toHaveLength(21);
  });

  it('of today are those that are still ahead', async () => {
    expect((await slotsOn('2026-11-10'))[0]?.startsAt).toBe('2026-11-10T02:10:00.000Z');
  });

  it('are those of a Friday on a Saturday that is swapped into work, and none in the days of Tết', async () => {
    await world.setClock('2026-08-10T02:00:00Z');
    expect([(await slotsOn('2026-08-22')).length, (await slotsOn('2026-08-22', HAI_SON)).length]).toEqual([
      21, 14,
    ]);
    await world.setClock('2026-02-10T02:00:00Z');
    for (const day of ['2026-02-16', '2026-02-17', '2026-02-20']) expect(await slotsOn(day)).toEqual([]);
    await world.setClock('2026-11-10T02:00:00Z');
  });

  it('of an office that nobody has are not found', async () => {
    const { errors } = await somebody().query(
      '{ appointmentSlots(officeCode: "CA-99999", day: "2026-11-12") { startsAt } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('booking an appointment', () => {
  it('takes a place and tells the person by one message without diacritics [R-086]', async () => {
    const booking = aBooking({ startsAt: '2026-11-24T00:30:00.000Z' });
    const result = await book(booking);
    await world.runJobs();
    expect(result).toEqual({
      __typename: 'AppointmentBooked',
      appointment: {
        code: expect.stringMatching(/^LH-2026-\d{6}$/),
        startsAt: '2026-11-24T00:30:00.000Z',
        officeName: 'Công an phường Trà Cổ',
        officeAddress: 'Khu Nam Thọ, phường Trà Cổ, thành phố Móng Cái, tỉnh Quảng Ninh',
        state: 'BOOKED',
        canChange: true,
        bringAlong: expect.any(Array),
      },
    });
    expect(result.appointment.bringAlong).toHaveLength(6);
    expect(await freePlacesAt('2026-11-24T00:30:00.000Z')).toBe(2);
    const sent = world.messages.filter(({ to }) => to === booking.phoneNumber);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).toContain(
      `${result.appointment.code} luc 24/11/2026 07:30 tai Cong an phuong Tra Co`,
    );
    expect(isGsm7(sent[0]?.text ?? '')).toBe(true);
  });

  it('leaves a line in the chain of the unit that names no person', async () => {
    const { booking, key } = await aBooked();
    const [line, ...others] = await linesAbout(key.code);
    expect([line?.action, others]).toEqual(['APPOINTMENT_BOOKED', []]);
    for (const value of [booking.personalIdNumber, booking.phoneNumber, booking.fullName])
      expect(line?.content).not.toContain(value);
    expect(JSON.parse(line?.content ?? '{}')).toMatchObject({
      actorKind: 'VISITOR',
      subjectKind: 'APPOINTMENT',
    });
  });

  it('with the same key gives the first answer again, and another content under that key is refused', async () => {
    const booking = aBooking({ startsAt: '2026-11-12T00:50:00.000Z' });
    const asker = somebody();
    const answers = [await book(booking, asker), await book(booking, asker)];
    expect(answers[1]).toEqual(answers[0]);
    expect(await freePlacesAt('2026-11-12T00:50:00.000Z')).toBe(2);
    expect(await book({ ...booking, startsAt: '2026-11-12T01:10:00.000Z' }, asker)).toMatchObject({
      code: 'PREVIOUS_KEY_DIFFERENT_INPUT',
    });
  });

  it('gives a slot of three places to three of 32 people who want it at the same moment', async () => {
    const startsAt = '2026-11-13T00:30:00.000Z';
    const results = await Promise.all(Array.from({ length: 32 }, () => book(aBooking({ startsAt }))));
    expect(results.filter(({ __typename }) => __typename === 'AppointmentBooked')).toHaveLength(3);
    expect(results.filter(({ code }) => code === 'SLOT_TAKEN')).toHaveLength(29);
    const { rows } = await world.owner.query(
      'select seat from appointment where starts_at = $1 order by seat',
      [startsAt],
    );
    expect(rows).toEqual([{ seat: 1 }, { seat: 2 }, { seat: 3 }]);
    expect(await freePlacesAt(startsAt)).toBe(0);
  });

  it('gives a person one appointment, even of eight that are asked for at the same moment', async () => {
    const { personalIdNumber } = aBooking();
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        book(aBooking({ personalIdNumber, startsAt: `2026-11-16T0${index}:30:00.000Z` })),
      ),
    );
    expect(results.filter(({ __typename }) => __typename === 'AppointmentBooked')).toHaveLength(1);
    expect(await book(aBooking({ personalIdNumber }))).toMatchObject({
      __typename: 'RuleRefused',
      code: 'APPOINTMENT_EXISTS',
    });
  });

  it.each([
    ['between two slots', { startsAt: '2026-11-12T00:35:00.000Z' }],
    ['in the lunch break', { startsAt: '2026-11-12T05:00:00.000Z' }],
    ['on a Sunday', { startsAt: '2026-11-15T00:30:00.000Z' }],
    ['in the past', { startsAt: '2026-11-10T01:30:00.000Z' }],
    ['more than 30 days ahead', { startsAt: '2026-12-11T00:30:00.000Z' }],
    ['at an office that nobody has', { officeCode: 'CA-99999' }],
    ['at an office that has ended', { officeCode: DESK }],
  ])('%s is refused', async (_when, overrides) => {
    expect(await book(aBooking(overrides))).toMatchObject({
      __typename: 'RuleRefused',
      code: 'SLOT_NOT_OFFERED',
    });
  });

  it('without a valid card is for the place of residence alone, and the refusal names the article [R-089] [R-090]', async () => {
    const withoutCard = { hasValidCard: false, startsAt: '2026-11-17T00:30:00.000Z' };
    expect(await book(aBooking({ ...withoutCard, residenceUnitCode: '06709' }))).toMatchObject({
      __typename: 'RuleRefused',
      code: 'OFFICE_DOES_NOT_ACCEPT',
      legalBasis: 'Khoản 2 Điều 10 Nghị định 69/2024/NĐ-CP',
    });
    expect(await book(aBooking({ ...withoutCard, residenceUnitCode: '00001' }))).toMatchObject({
      code: 'OFFICE_DOES_NOT_ACCEPT',
    });
    for (const booking of [
      aBooking({ ...withoutCard, residenceUnitCode: '06721' }),
      aBooking({ ...withoutCard, residenceUnitCode: '06709', officeCode: PC06 }),
      aBooking({ ...withoutCard, hasValidCard: true, residenceUnitCode: '00001' }),
    ])
      expect(await book(booking)).toMatchObject({ __typename: 'AppointmentBooked' });
  });

  it('under the decree of 2022 goes to the desk of the city, not to a ward outside the five central cities [R-009] [R-091] [R-093]', async () => {
    await world.setClock('2023-06-05T02:00:00Z');
    const in2023 = { startsAt: '2023-06-07T00:30:00.000Z' };
    expect(await book(aBooking(in2023))).toMatchObject({
      code: 'OFFICE_DOES_NOT_ACCEPT',
      legalBasis: 'Điều 14 Nghị định 59/2022/NĐ-CP',
    });
    expect(await book(aBooking({ ...in2023, officeCode: DESK }))).toMatchObject({
      __typename: 'AppointmentBooked',
    });
    await world.setClock('2026-11-10T02:00:00Z');
  });

  it('names every field that does not keep its rule', async () => {
    const result = await book(
      aBooking({ personalIdNumber: '123', fullName: '1', phoneNumber: '12', residenceUnitCode: 'Trà Cổ' }),
    );
    expect(result).toMatchObject({
      __typename: 'ValidationFailed',
      fields: [
        { path: 'personalIdNumber', code: 'PERSONAL_ID_NUMBER_FORMAT' },
        { path: 'fullName', code: 'FULL_NAME_FORMAT' },
        { path: 'phoneNumber', code: 'PHONE_NUMBER_FORMAT' },
        { path: 'residenceUnitCode', code: 'UNIT_UNKNOWN' },
      ],
    });
  });

  it('is held down to five a day for a phone and to 30 in 15 minutes for an address', async () => {
    const limited = async (booking: Booking, asker: Client) =>
      (await whole(booking, asker, 'bookAppointment', 'BookAppointmentInput', 'AppointmentBooked'))
        .errors?.[0]?.extensions;
    const { phoneNumber } = aBooking();
    const wish = () => aBooking({ phoneNumber, startsAt: '2026-11-15T00:30:00.000Z' });
    for (let turn = 0; turn < 5; turn += 1) expect(await limited(wish(), somebody())).toBeUndefined();
    expect(await limited(wish(), somebody())).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterSeconds: expect.any(Number),
    });
    const asker = somebody();
    const answers = await Promise.all(
      Array.from({ length: 35 }, () => limited(aBooking({ startsAt: '2026-11-15T00:30:00.000Z' }), asker)),
    );
    expect(answers.filter((refused) => refused?.code === 'RATE_LIMITED')).toHaveLength(5);
  });
});

describe('an appointment in the hands of the person', () => {
  it('is opened by code and number together, and by neither alone: the refusal is the same', async () => {
    const { key } = await aBooked({ startsAt: '2026-11-18T00:30:00.000Z' });
    const other = await aBooked({ startsAt: '2026-11-18T00:30:00.000Z' });
    expect(await find({ ...key, code: ` ${key.code.toLowerCase()} ` })).toMatchObject({
      __typename: 'AppointmentFound',
      appointment: { code: key.code, state: 'BOOKED', canChange: true },
    });
    const refusals = await Promise.all([
      find({ ...key, personalIdNumber: other.key.personalIdNumber }),
      find({ ...key, personalIdNumber: aPersonalIdNumber({ serial: 1 }) }),
      find({ ...key, code: 'LH-2026-999999' }),
      find({ ...key, code: 'anything' }),
    ]);
    expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1);
    expect(refusals[0]).toMatchObject({ __typename: 'RuleRefused', code: 'APPOINTMENT_UNKNOWN' });
    expect((await linesAbout(key.code)).map(({ action }) => action)).toEqual([
      'APPOINTMENT_BOOKED',
      'APPOINTMENT_OPENED',
    ]);
  });

  it('cannot be guessed at for long, from however many addresses', async () => {
    const { key } = await aBooked({ startsAt: '2026-11-18T00:50:00.000Z' });
    const guess = (serial: number) =>
      whole(
        { ...key, personalIdNumber: aPersonalIdNumber({ serial }) },
        somebody(),
        'findAppointment',
        'AppointmentKeyInput',
        'AppointmentFound',
      );
    const answers = await Promise.all(Array.from({ length: 25 }, (_, index) => guess(index)));
    expect(answers.filter(({ errors }) => errors?.[0]?.extensions.code === 'RATE_LIMITED')).toHaveLength(5);
  });

  it('moves to another time: the old place is free, the new one taken, and a second message goes out', async () => {
    const [from, to] = ['2026-11-19T00:30:00.000Z', '2026-11-19T01:30:00.000Z'];
    const { key, booking } = await aBooked({ startsAt: from });
    await aBooked({ startsAt: from });
    await aBooked({ startsAt: from });
    await world.runJobs();
    expect(await book(aBooking({ startsAt: from }))).toMatchObject({ code: 'SLOT_TAKEN' });
    expect(await move({ ...key, officeCode: TRA_CO, startsAt: to })).toMatchObject({
      __typename: 'AppointmentBooked',
      appointment: { code: key.code, startsAt: to, state: 'BOOKED' },
    });
    await world.runJobs();
    expect([await freePlacesAt(from), await freePlacesAt(to)]).toEqual([1, 2]);
    expect(await book(aBooking({ startsAt: from }))).toMatchObject({ __typename: 'AppointmentBooked' });
    const texts = world.messages
      .filter((message) => message.to === booking.phoneNumber)
      .map(({ text }) => text);
    expect(texts).toEqual([expect.stringContaining('07:30'), expect.stringContaining('08:30')]);
    expect(await stored(key.code)).toMatchObject({ moves: 1, version: 2 });
  });

  it('that is moved before its first message left gets the true one alone', async () => {
    const { key, booking } = await aBooked({ startsAt: '2026-11-19T02:30:00.000Z' });
    await move({ ...key, officeCode: TRA_CO, startsAt: '2026-11-19T02:50:00.000Z' });
    await world.runJobs();
    expect(world.messages.filter(({ to }) => to === booking.phoneNumber).map(({ text }) => text)).toEqual([
      expect.stringContaining('19/11/2026 09:50'),
    ]);
  });

  it('moves to another office: both units keep a line, and the figures go along', async () => {
    const { key } = await aBooked({ startsAt: '2026-11-19T03:10:00.000Z' });
    const before = await figure('APPOINTMENT_BOOKED');
    const startsAt = '2026-11-20T00:30:00.000Z';
    expect(await move({ ...key, officeCode: KA_LONG, startsAt })).toMatchObject({
      appointment: { officeName: 'Công an phường Ka Long' },
    });
    const moved = (await linesAbout(key.code)).filter(({ action }) => action === 'APPOINTMENT_MOVED');
    expect(new Set(moved.map((line) => line.unit_id)).size).toBe(2);
    expect(await figure('APPOINTMENT_BOOKED')).toBe(before);
  });

  it('goes to another office only where the law takes the person', async () => {
    const { key } = await aBooked({ startsAt: '2026-11-19T03:30:00.000Z' });
    const there = { ...key, officeCode: KA_LONG, startsAt: '2026-11-20T00:30:00.000Z', hasValidCard: false };
    expect(await move({ ...there, residenceUnitCode: '06721' })).toMatchObject({
      code: 'OFFICE_DOES_NOT_ACCEPT',
    });
    expect(await move({ ...there, residenceUnitCode: '06709' })).toMatchObject({
      __typename: 'AppointmentBooked',
    });
  });

  it('is not moved into a slot that is full, nor to a time that is none; and the place it has is kept', async () => {
    const full = '2026-11-20T02:30:00.000Z';
    for (let turn = 0; turn < 3; turn += 1) await aBooked({ startsAt: full });
    const { key } = await aBooked({ startsAt: '2026-11-20T03:10:00.000Z' });
    expect(await move({ ...key, officeCode: TRA_CO, startsAt: full })).toMatchObject({ code: 'SLOT_TAKEN' });
    expect(await move({ ...key, officeCode: TRA_CO, startsAt: '2026-11-22T02:30:00.000Z' })).toMatchObject({
      code: 'SLOT_NOT_OFFERED',
    });
    expect(await stored(key.code)).toMatchObject({ moves: 0, version: 1, state: 'BOOKED' });
  });

  it('of six that move at the same moment three get the three places', async () => {
    const to = '2026-11-23T00:30:00.000Z';
    const movers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        aBooked({ startsAt: `2026-11-23T0${index % 2 === 0 ? 1 : 2}:10:00.000Z` }),
      ),
    );
    const results = await Promise.all(
      movers.map(({ key }) => move({ ...key, officeCode: TRA_CO, startsAt: to })),
    );
    expect(results.filter(({ __typename }) => __typename === 'AppointmentBooked')).toHaveLength(3);
    expect(results.filter(({ code }) => code === 'SLOT_TAKEN')).toHaveLength(3);
  });

  it('can be cancelled once; the place is free and the person may book again', async () => {
    const startsAt = '2026-11-25T00:30:00.000Z';
    const { key, booking } = await aBooked({ startsAt });
    expect(await cancel(key)).toEqual({ __typename: 'AppointmentCancelled', code: key.code });
    expect(await cancel(key)).toMatchObject({ __typename: 'RuleRefused', code: 'APPOINTMENT_STATE' });
    expect(await move({ ...key, officeCode: TRA_CO, startsAt })).toMatchObject({ code: 'APPOINTMENT_STATE' });
    expect(await find(key)).toMatchObject({ appointment: { state: 'CANCELLED', canChange: false } });
    expect(await freePlacesAt(startsAt)).toBe(3);
    expect(await book(aBooking({ personalIdNumber: booking.personalIdNumber, startsAt }))).toMatchObject({
      __typename: 'AppointmentBooked',
    });
    await world.runJobs();
    expect(world.messages.filter(({ to }) => to === booking.phoneNumber)).toEqual([]);
  });

  it('is neither moved nor cancelled once it has begun', async () => {
    const { key } = await aBooked({ startsAt: '2026-11-10T02:10:00.000Z' });
    await world.letPass('15 minutes');
    expect(await cancel(key)).toMatchObject({ code: 'APPOINTMENT_STATE' });
    expect(await move({ ...key, officeCode: TRA_CO, startsAt: '2026-11-25T00:50:00.000Z' })).toMatchObject({
      code: 'APPOINTMENT_STATE',
    });
    expect(await find(key)).toMatchObject({ appointment: { state: 'BOOKED', canChange: false } });
    await world.setClock('2026-11-10T02:00:00Z');
  });

  it('is told again when the gateway failed, and once', async () => {
    const { booking } = await aBooked({ startsAt: '2026-11-25T01:10:00.000Z' });
    world.smsGateway.losesAnswers = true;
    await world.runJobs();
    world.smsGateway.losesAnswers = false;
    await world.retryFailedJobs();
    await world.runJobs();
    expect(world.messages.filter(({ to }) => to === booking.phoneNumber)).toHaveLength(1);
  });
});

const LIST = `query ($day: LocalDate!, $officeCode: String) {
  appointments(day: $day, officeCode: $officeCode) {
    id code version state startsAt fullName maskedPersonalIdNumber maskedPhoneNumber applicationCode allowedActions
    office { code name kind unit { code name } }
  }
}`;
const listed = async (officer: Client, day: string, officeCode?: string) =>
  (await officer.query(LIST, { day, officeCode })).data.appointments;
const record = async (
  officer: Client,
  name: 'receiveAppointment' | 'missAppointment',
  { id, version }: { id: string; version: number },
) =>
  officer.query(
    `mutation ($input: AppointmentActionInput!) { ${name}(input: $input) {
       __typename ... on AppointmentChanged { appointment { id state version allowedActions } } ... on Refusal { code } ... on StaleVersion { currentVersion } } }`,
    { input: { id, expectedVersion: version } },
  );

describe('the appointments of a day at the office', () => {
  const DAY = '2026-11-26';
  const at = (time: string) => `${DAY}T${time}:00.000Z`;

  it('are shown by time with masked numbers, and another unit sees nothing of them', async () => {
    const { booking, key } = await aBooked({ startsAt: at('00:50') });
    await aBooked({ startsAt: at('00:30') });
    const cancelled = await aBooked({ startsAt: at('00:30') });
    await cancel(cancelled.key);
    await aBooked({ startsAt: at('00:30'), officeCode: KA_LONG });
    const ofTraCo = await listed(await world.officer('thamdinh.traco'), DAY);
    expect(ofTraCo.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual([at('00:30'), at('00:50')]);
    expect(ofTraCo[1]).toMatchObject({
      code: key.code,
      state: 'BOOKED',
      fullName: booking.fullName,
      applicationCode: null,
      allowedActions: ['ATTEND'],
      office: { code: TRA_CO, kind: 'COMMUNE_POLICE', unit: { code: '06721', name: 'Phường Trà Cổ' } },
    });
    expect(JSON.stringify(ofTraCo)).not.toContain(booking.personalIdNumber);
    expect(JSON.stringify(ofTraCo)).not.toContain(booking.phoneNumber);

    const ofKaLong = await listed(await world.officer('thamdinh.kalong'), DAY);
    expect(ofKaLong.map((appointment: { office: { code: string } }) => appointment.office.code)).toEqual([
      KA_LONG,
    ]);
    expect(await listed(await world.officer('thamdinh.kalong'), DAY, TRA_CO)).toEqual([]);
    expect(await listed(await world.officer('tiepnhan'), DAY)).toHaveLength(3);
    expect(await listed(await world.officer('tiepnhan'), DAY, KA_LONG)).toHaveLength(1);
  });

  it('are not for a reviewer, who has nothing to do with the door', async () => {
    const { errors } = await (await world.officer('thamdinh')).query(LIST, { day: DAY });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('name the offices of the covered units', async () => {
    const offices = async (username: string) =>
      (await (await world.officer(username)).query('{ offices { code unit { code } } }')).data.offices;
    expect(await offices('thamdinh.kalong')).toEqual([{ code: KA_LONG, unit: { code: '06709' } }]);
    expect(await offices('tiepnhan')).toHaveLength(18);
  });

  const aRow = async (startsAt: string) => {
    const { key } = await aBooked({ startsAt });
    const { id, version } = await stored(key.code);
    return { id: id as string, version: version as number, code: key.code };
  };

  it('are received by version, once, and leave a line', async () => {
    const intake = await world.officer('thamdinh.traco');
    const row = await aRow(at('01:10'));
    expect(
      (await record(intake, 'receiveAppointment', { ...row, version: 7 })).data.receiveAppointment,
    ).toEqual({
      __typename: 'StaleVersion',
      code: 'STALE_VERSION',
      currentVersion: 1,
    });
    expect((await record(intake, 'receiveAppointment', row)).data.receiveAppointment).toMatchObject({
      appointment: { state: 'ATTENDED', version: 2, allowedActions: [] },
    });
    expect(
      (await record(intake, 'receiveAppointment', { ...row, version: 2 })).data.receiveAppointment,
    ).toMatchObject({ __typename: 'RuleRefused', code: 'APPOINTMENT_STATE' });
    expect((await linesAbout(row.code)).map(({ action }) => action)).toEqual([
      'APPOINTMENT_BOOKED',
      'APPOINTMENT_ATTENDED',
    ]);
  });

  it('are received once when eight officers press at the same moment', async () => {
    const intake = await world.officer('thamdinh.traco');
    const row = await aRow(at('01:30'));
    const results = await Promise.all(
      Array.from({ length: 8 }, () => record(intake, 'receiveAppointment', row)),
    );
    expect(results.filter(({ data }) => data.receiveAppointment.appointment)).toHaveLength(1);
  });

  it('of another unit are as if they were not there', async () => {
    const row = await aRow(at('01:50'));
    const kaLong = await world.officer('thamdinh.kalong');
    for (const target of [row, { id: randomUUID(), version: 1 }, { id: 'nothing', version: 1 }])
      expect((await record(kaLong, 'receiveAppointment', target)).errors?.[0]?.extensions.code).toBe(
        'NOT_FOUND',
      );
    expect(await stored(row.code)).toMatchObject({ state: 'BOOKED', version: 1 });
  });

  it('are missed only after they have begun', async () => {
    const row = await aRow(at('02:10'));
    expect(
      (await record(await world.officer('thamdinh.traco'), 'missAppointment', row)).data.missAppointment,
    ).toMatchObject({ code: 'APPOINTMENT_STATE' });
    await world.setClock(at('02:30'));
    const intake = await world.officer('thamdinh.traco');
    expect(
      (await listed(intake, DAY)).find(({ id }: { id: string }) => id === row.id).allowedActions,
    ).toEqual(['ATTEND', 'MISS']);
    expect((await record(intake, 'missAppointment', row)).data.missAppointment).toMatchObject({
      appointment: { state: 'NO_SHOW' },
    });
    await world.setClock('2026-11-10T02:00:00Z');
  });

  it('lead to the application that is taken in at one', async () => {
    const row = await aRow(at('02:50'));
    const intake = await world.officer('tiepnhan');
    const { application } = await submit(intake, aDeclaration({ appointmentId: row.id }));
    expect((await listed(intake, DAY)).find(({ id }: { id: string }) => id === row.id)).toMatchObject({
      state: 'ATTENDED',
      applicationCode: application.code,
    });
  });

  it('to which nobody came are no-shows after the night, each with its line and in the figures of the unit', async () => {
    const row = await aRow(at('03:10'));
    const attended = await aRow(at('03:10'));
    await record(await world.officer('thamdinh.traco'), 'receiveAppointment', attended);
    await world.setClock('2026-11-26T16:59:00Z');
    await closeAppointmentDays(world.core);
    expect(await stored(row.code)).toMatchObject({ state: 'BOOKED' });
    const before = await figure('APPOINTMENT_NO_SHOW');
    await world.setClock('2026-11-26T17:01:00Z');
    await closeAppointmentDays(world.core);
    expect(await stored(row.code)).toMatchObject({ state: 'NO_SHOW', version: 2 });
    expect(await stored(attended.code)).toMatchObject({ state: 'ATTENDED' });
    expect((await linesAbout(row.code)).at(-1)).toMatchObject({ action: 'APPOINTMENT_MISSED' });
    const { rows } = await world.owner.query(
      `select count(*)::integer as booked from appointment where state = 'BOOKED' and starts_at < '2026-11-26T17:00:00Z'`,
    );
    expect(rows).toEqual([{ booked: 0 }]);
    expect(await figure('APPOINTMENT_NO_SHOW')).toBeGreaterThan(before);
    const settled = await figure('APPOINTMENT_NO_SHOW');
    await closeAppointmentDays(world.core);
    expect(await figure('APPOINTMENT_NO_SHOW')).toBe(settled);
    for (const state of ['BOOKED', 'ATTENDED', 'NO_SHOW', 'CANCELLED'])
      expect(await figure(`APPOINTMENT_${state}`)).toBe(
        (await world.owner.query('select count(*)::integer as n from appointment where state = $1', [state]))
          .rows[0].n,
      );
  });
});
