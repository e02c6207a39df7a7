import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PASSWORD_RULES } from '@dinhdanh/domain';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { httpPopulationDatabase } from '../../platform/adapters/http-population-database.ts';
import type { PersonRegister } from '../../platform/ports/population-database.ts';
import { bearerHash } from '../../platform/secrets.ts';
import {
  activate,
  anAccountToActivate,
  answerToStep,
  APP_PASSWORD,
  aRegistrant,
  aRegistrationAt,
  decide,
  newestCodeTo,
  readRegistration,
  startActivation,
  submit,
  takePortrait,
  takeRegistrationStep,
  type Registrant,
  type RegistrationStep,
} from '../../testing/builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Session, type TestWorld } from '../../testing/test-world.ts';
import { compareRegistration } from './index.ts';

let world: TestWorld;
let portal: Session;
beforeAll(async () => {
  world = await createTestWorld();
  portal = world.visitor('portal');
});
afterAll(() => world.close());
/** Everybody in this file asks from one address. */
const forgetLimits = () => world.owner.query('delete from rate_limit');
beforeEach(async () => {
  await forgetLimits();
  world.population.isDown = false;
});

const step = (name: RegistrationStep, input: Record<string, unknown>) =>
  takeRegistrationStep(portal, name, input);
const start = ({ personalIdNumber, phoneNumber }: Registrant) =>
  step('startRegistration', { personalIdNumber, phoneNumber });
const rowOf = async (bearer: string) =>
  (await world.owner.query('select * from registration where bearer_hash = $1', [bearerHash(bearer)]))
    .rows[0];
const linesAbout = async (id: string): Promise<string[]> =>
  (
    await world.owner.query<{ action: string }>(
      'select action from audit_line where subject_id = $1 order by at, sequence',
      [id],
    )
  ).rows.map(({ action }) => action);
const newestLineAbout = async (id: string): Promise<string | undefined> => (await linesAbout(id)).at(-1);
const tasksOf = async (personalIdNumber: string) =>
  (
    await world.owner.query(
      `select t.*, u.code as unit_code from area_task t join administrative_unit u on u.id = t.unit_id where (personal_id_number).print = $1`,
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).rows;
const applicationsOf = async (personalIdNumber: string) =>
  (
    await world.owner.query(
      `select a.* from application a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1 order by attempt`,
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).rows;
const wrong = (code: string, by = 1): string => String((Number(code) + by) % 1_000_000).padStart(6, '0');
const sendCode = async ({ registrationId, phoneNumber }: { registrationId: string; phoneNumber: string }) => {
  await step('sendRegistrationCode', { registrationId });
  await world.runJobs();
  return newestCodeTo(world, phoneNumber);
};

/** Somebody whose declared name and address are not those on record. */
function aMismatchedRegistrant() {
  const registrant = aRegistrant(world);
  world.population.people.set(registrant.personalIdNumber, {
    ...registrant.declaration,
    fullName: 'Trương Vĩnh Ký',
    permanentAddress: 'Tổ 9, khu Hồng Phong, phường Bí Mật',
  });
  return registrant;
}

/** A registration that the population database does not bear out. */
async function aMismatchedRegistration() {
  const registrant = aMismatchedRegistrant();
  return aRegistrationAt(world, 'MATCHED', registrant);
}

describe('registering online for level 1', () => {
  it('goes from number and phone over declaration, code, password and portrait to an application [R-031] [R-037] [R-038] [R-047] [R-049] [R-050] [R-076]', async () => {
    const registrant = aRegistrant(world);
    const { personalIdNumber, phoneNumber, declaration } = registrant;
    const started = await start(registrant);
    expect(started).toMatchObject({
      __typename: 'RegistrationStarted',
      registration: {
        state: 'STARTED',
        phoneLastThree: phoneNumber.slice(-3),
        fullName: null,
        application: null,
      },
    });
    const { registrationId } = started;
    const declared = await step('declareIdentity', { registrationId, ...declaration });
    expect(declared).toMatchObject({
      __typename: 'RegistrationChanged',
      registration: { state: 'COMPARING', comparingSince: expect.any(String) },
    });
    await world.runJobs();
    expect(await readRegistration(portal, registrationId)).toMatchObject({
      state: 'MATCHED',
      fullName: declaration.fullName,
      dateOfBirth: declaration.dateOfBirth,
      permanentAddress: declaration.permanentAddress,
      unitCode: '06712',
      card: declaration.card,
      comparingSince: null,
      mismatchedFields: [],
    });
    const sent = await step('sendRegistrationCode', { registrationId });
    expect(Date.parse(sent.registration.otpExpiresAt) - Date.parse(sent.registration.resendAvailableAt)).toBe(
      150_000,
    );
    await world.runJobs();
    const code = newestCodeTo(world, phoneNumber);
    expect(
      await step('verifyRegistrationCode', { registrationId, code: `${code.slice(0, 3)} ${code.slice(3)}` }),
    ).toMatchObject({
      registration: { state: 'PHONE_VERIFIED', otpExpiresAt: null },
    });
    expect(await step('setRegistrationPassword', { registrationId, password: APP_PASSWORD })).toMatchObject({
      registration: { state: 'ACCOUNT_CREATED', hasPortrait: false },
    });
    expect(await takePortrait(portal, registrationId)).toBe(201);
    expect(await readRegistration(portal, registrationId)).toMatchObject({
      state: 'PORTRAIT_TAKEN',
      hasPortrait: true,
    });
    expect(await step('submitRegistration', { registrationId })).toMatchObject({
      registration: {
        state: 'SUBMITTED',
        application: {
          code: expect.stringMatching(/^HS-\d{4}-\d{6}$/),
          canRecreate: false,
          status: { attempt: 1 },
        },
      },
    });
    const [application] = await applicationsOf(personalIdNumber);
    expect(application).toMatchObject({
      subject_type: 'CITIZEN',
      channel: 'ONLINE',
      level: 'LEVEL_1',
      term: 'LEVEL_1',
      full_name: declaration.fullName,
      phone_number: phoneNumber,
      identity_papers: { card: declaration.card },
      submitted_by: null,
      attempt: 1,
    });
    const { terms_accepted_at: acceptedAt, id } = await rowOf(registrationId);
    expect(application.consent_given_at).toEqual(acceptedAt);
    const { rows: files } = await world.owner.query(
      'select kind from stored_file where application_id = $1',
      [application.id],
    );
    expect(files).toEqual([{ kind: 'PORTRAIT' }]);
    expect(await linesAbout(id)).toEqual([
      'REGISTRATION_STARTED',
      'IDENTITY_DECLARED',
      'REGISTRATION_COMPARED',
      'REGISTRATION_CODE_SENT',
      'REGISTRATION_PHONE_VERIFIED',
      'APP_ACCOUNT_CREATED',
      'REGISTRATION_SUBMITTED',
    ]);
  });

  it('tells how the application stands in the registration itself [R-078]', async () => {
    const { registrationId } = await aRegistrationAt(world, 'SUBMITTED');
    expect((await readRegistration(portal, registrationId)).application.status).toMatchObject({
      state: 'SUBMITTED',
      title: 'Ảnh đạt yêu cầu, đang kiểm tra',
      timeline: [{ text: 'Đã tiếp nhận hồ sơ' }],
    });
  });

  it('is approved without an officer when everything matches, and the account is activated with the same phone [R-079] [R-081]', async () => {
    // Like nobody else in this file.
    const registrant = aRegistrant(world, { fullName: 'Lương Ngọc Bích', dateOfBirth: '1999-11-02' });
    const registration = await aRegistrationAt(world, 'ACCOUNT_CREATED', registrant);
    const { registrationId } = registration;
    await takePortrait(portal, registrationId, 77);
    await step('submitRegistration', { registrationId });
    await world.runJobs();
    expect((await readRegistration(portal, registrationId)).application).toMatchObject({
      canRecreate: false,
      status: {
        state: 'APPROVED',
        text: 'Hồ sơ của bạn đã được phê duyệt. Tài khoản định danh điện tử mức độ 1 đã được cấp.',
      },
    });
    await forgetLimits();
    expect(await activate(world, registration)).toMatchObject({
      __typename: 'ActivationCompleted',
      accountLevel: 'LEVEL_1',
    });
  });

  it('takes number and phone as people write them, and names both when both are wrong [R-037] [R-038]', async () => {
    const { personalIdNumber, phoneNumber } = aRegistrant(world);
    const spaced = personalIdNumber.replace(/(\d{3})(?=\d)/g, '$1 ');
    const started = await step('startRegistration', {
      personalIdNumber: spaced,
      phoneNumber: `+84 ${phoneNumber.slice(1)}`,
    });
    expect(await rowOf(started.registrationId)).toMatchObject({
      personal_id_number: personalIdNumber,
      phone_number: phoneNumber,
    });
    expect(await step('startRegistration', { personalIdNumber: '123', phoneNumber: 'abc' })).toMatchObject({
      __typename: 'ValidationFailed',
      fields: [
        { path: 'personalIdNumber', code: 'PERSONAL_ID_NUMBER_FORMAT' },
        { path: 'phoneNumber', code: 'PHONE_NUMBER_FORMAT' },
      ],
    });
  });

  it.each(['QR', 'MANUAL'] as const)(
    'takes what the card says, read by %s, and keeps how it was read [R-039] [R-040]',
    async (readMethod) => {
      const registrant = aRegistrant(world);
      const { registrationId } = await start(registrant);
      await step('declareIdentity', { registrationId, ...registrant.declaration, readMethod });
      expect(await rowOf(registrationId)).toMatchObject({
        read_method: readMethod,
        card: registrant.declaration.card,
      });
    },
  );

  it('keeps which terms were accepted and when [R-042]', async () => {
    const registrant = aRegistrant(world);
    const { registrationId } = await start(registrant);
    const before = await world.owner.query<{ now: Date }>('select app_now() as now');
    await step('declareIdentity', { registrationId, ...registrant.declaration });
    const row = await rowOf(registrationId);
    expect(row.terms_version).toBe(registrant.declaration.termsVersion);
    expect(row.terms_accepted_at.getTime()).toBeGreaterThanOrEqual(before.rows[0]?.now.getTime() ?? Infinity);
  });

  it.each([
    ['without a tick', { isTermsAccepted: false }, { path: 'isTermsAccepted', code: 'TERMS_NOT_ACCEPTED' }],
    [
      'with terms of another version',
      { termsVersion: '2024-01' },
      { path: 'termsVersion', code: 'TERMS_NOT_ACCEPTED' },
    ],
    ['with half a name', { fullName: 'H' }, { path: 'fullName', code: 'FULL_NAME_FORMAT' }],
    [
      'with a birth that is to come',
      { dateOfBirth: '2999-01-01', card: { kind: 'IDENTITY_CARD', issuedOn: '2021-06-01', expiresOn: null } },
      { path: 'dateOfBirth', code: 'DATE_OF_BIRTH_INVALID' },
    ],
    [
      'with no proper address',
      { permanentAddress: 'x' },
      { path: 'permanentAddress', code: 'ADDRESS_FORMAT' },
    ],
    ['with a ward that nobody serves', { unitCode: '22' }, { path: 'unitCode', code: 'UNIT_UNKNOWN' }],
    ['with a mailbox that is none', { email: 'a@' }, { path: 'email', code: 'EMAIL_FORMAT' }],
    [
      'with a card given tomorrow',
      { card: { kind: 'CCCD_CHIP', issuedOn: '2999-01-01', expiresOn: null } },
      { path: 'card.issuedOn', code: 'DATE_INVALID' },
    ],
    [
      'with a card given before the birth',
      { card: { kind: 'CCCD_CHIP', issuedOn: '1998-01-01', expiresOn: null } },
      { path: 'card.issuedOn', code: 'DATE_INVALID' },
    ],
    [
      'with a card that ended before it began',
      { card: { kind: 'CCCD_CHIP', issuedOn: '2021-06-01', expiresOn: '2021-05-31' } },
      { path: 'card.expiresOn', code: 'DATE_INVALID' },
    ],
  ])('is not declared %s', async (_name, change, refused) => {
    const registrant = aRegistrant(world);
    const { registrationId } = await start(registrant);
    const answer = await step('declareIdentity', { registrationId, ...registrant.declaration, ...change });
    expect(answer).toMatchObject({ __typename: 'ValidationFailed' });
    expect(answer.fields).toContainEqual(refused);
    expect(await rowOf(registrationId)).toMatchObject({
      state: 'STARTED',
      full_name: null,
      terms_accepted_at: null,
    });
  });

  it('names every wrong field at once', async () => {
    const registrant = aRegistrant(world);
    const { registrationId } = await start(registrant);
    const answer = await step('declareIdentity', {
      registrationId,
      ...registrant.declaration,
      fullName: '7',
      unitCode: '99999',
      isTermsAccepted: false,
    });
    expect(answer.fields.map(({ path }: { path: string }) => path)).toEqual([
      'fullName',
      'unitCode',
      'isTermsAccepted',
    ]);
  });

  it('offers the wards and communes in which somebody decides applications, and no other', async () => {
    const { data } = await portal.query('{ residenceUnits { code name } }');
    expect(data.residenceUnits).toHaveLength(17);
    expect(data.residenceUnits).toContainEqual({ code: '06721', name: 'Phường Trà Cổ' });
    expect(data.residenceUnits.map(({ name }: { name: string }) => name)).not.toContain('Phường Móng Cái 1');
  });
});

describe('who may not register online', () => {
  const declare = async (change: Record<string, unknown>) => {
    const registrant = aRegistrant(world, change);
    const { registrationId } = await start(registrant);
    return step('declareIdentity', { registrationId, ...registrant.declaration, ...change });
  };

  it('is a child under 14, who comes to the counter with the guardian; the refusal names the article [R-022] [R-029]', async () => {
    const refused = await declare({
      dateOfBirth: '2015-05-05',
      card: { kind: 'IDENTITY_CARD', issuedOn: '2024-08-01', expiresOn: '2029-05-05' },
    });
    expect(refused).toMatchObject({
      __typename: 'RuleRefused',
      code: 'AGE_NEEDS_GUARDIAN',
      legalBasis: 'Điều 10 Nghị định 69/2024/NĐ-CP',
    });
    expect(refused.message).toMatch(/Hãy đến Công an xã, phường cùng cha, mẹ, người giám hộ/);
  });

  it('is not who turns 14 today [R-021]', async () => {
    const { rows } = await world.owner.query<{ birthday: string }>(
      `select to_char(app_today() - interval '14 years', 'YYYY-MM-DD') as birthday`,
    );
    const answer = await declare({
      dateOfBirth: rows[0]?.birthday,
      card: { kind: 'IDENTITY_CARD', issuedOn: '2024-08-01', expiresOn: null },
    });
    expect(answer).toMatchObject({ __typename: 'RegistrationChanged' });
  });

  it('is who has a card that has expired; the refusal names the article [R-021]', async () => {
    const card = { kind: 'CCCD_CHIP', issuedOn: '2021-06-01', expiresOn: '2024-03-14' };
    expect(await declare({ card })).toMatchObject({
      code: 'CARD_EXPIRED',
      legalBasis: 'Điều 7 Nghị định 69/2024/NĐ-CP',
    });
  });

  it('learns it before anything is compared', async () => {
    const registrant = aRegistrant(world);
    const { registrationId } = await start(registrant);
    const card = { kind: 'CCCD_CHIP', issuedOn: '2021-06-01', expiresOn: '2024-03-14' };
    await step('declareIdentity', { registrationId, ...registrant.declaration, card });
    expect(await readRegistration(portal, registrationId)).toMatchObject({
      state: 'STARTED',
      fullName: null,
    });
  });

  it('is who has an account of this level or a higher one already; it is told at the end, not before the phone is proven', async () => {
    const registrant = aRegistrant(world);
    await anAccountToActivate(world, {
      ...registrant,
      ...registrant.declaration,
      unitCode: '06721',
      level: 'LEVEL_1',
    });
    const { registrationId } = await aRegistrationAt(world, 'PORTRAIT_TAKEN', registrant);
    expect(await step('submitRegistration', { registrationId })).toMatchObject({
      code: 'ACCOUNT_LEVEL_ALREADY_HELD',
    });
    expect(await readRegistration(portal, registrationId)).toMatchObject({ state: 'PORTRAIT_TAKEN' });
  });

  it('is who has an open application at the counter, whose code is told', async () => {
    const registrant = aRegistrant(world);
    const { application } = await submit(await world.officer('tiepnhan'), {
      ...registrant,
      ...registrant.declaration,
      idempotencyKey: `counter-${registrant.personalIdNumber}`,
      unitCode: '06721',
      level: 'LEVEL_1',
      subjectType: 'CITIZEN',
      consentGiven: true,
      declaration: undefined,
      email: undefined,
      readMethod: undefined,
      termsVersion: undefined,
      isTermsAccepted: undefined,
    } as never);
    const { registrationId } = await aRegistrationAt(world, 'PORTRAIT_TAKEN', registrant);
    const refused = await step('submitRegistration', { registrationId });
    expect(refused).toMatchObject({ code: 'OPEN_APPLICATION_EXISTS' });
    expect(refused.message).toContain(application.code);
  });

  it('is judged again on the day of receipt: a card that has expired meanwhile is not accepted', async () => {
    const registrant = aRegistrant(world);
    const tomorrow = await world.owner.query<{ day: string }>(
      `select to_char(app_today() + 1, 'YYYY-MM-DD') as day`,
    );
    registrant.declaration.card.expiresOn = tomorrow.rows[0]?.day ?? '';
    const { registrationId } = await aRegistrationAt(world, 'PORTRAIT_TAKEN', registrant);
    await world.letPass('2 days');
    expect(await step('submitRegistration', { registrationId })).toMatchObject({ code: 'CARD_EXPIRED' });
  });
});

describe('a declaration that the population database does not bear out', () => {
  it('comes back with the names of the fields that differ, and with nothing of what is recorded [R-043]', async () => {
    const { registrationId } = await aMismatchedRegistration();
    const { text } = await portal.query(
      'query ($id: ID!) { registration(id: $id) { state fullName permanentAddress mismatchedFields } }',
      { id: registrationId },
    );
    expect(JSON.parse(text).data.registration).toMatchObject({
      state: 'MISMATCHED',
      mismatchedFields: ['FULL_NAME', 'PERMANENT_ADDRESS'],
    });
    const row = JSON.stringify(await rowOf(registrationId));
    for (const recorded of ['Trương Vĩnh Ký', 'Bí Mật']) {
      expect(text).not.toContain(recorded);
      expect(row).not.toContain(recorded);
    }
  });

  it('names no field when the number is not in the database', async () => {
    const registrant = aRegistrant(world);
    world.population.people.delete(registrant.personalIdNumber);
    const { registrationId } = await aRegistrationAt(world, 'MATCHED', registrant);
    expect(await readRegistration(portal, registrationId)).toMatchObject({
      state: 'MISMATCHED',
      mismatchedFields: [],
    });
    expect(await rowOf(registrationId)).toMatchObject({ population_outcome: 'NOT_FOUND' });
  });

  it('is put right and sent again [R-044]', async () => {
    const { registrationId, declaration } = await aMismatchedRegistration();
    await step('declareIdentity', {
      registrationId,
      ...declaration,
      fullName: 'Trương Vĩnh Ký',
      permanentAddress: 'Tổ 9 khu Hồng Phong, phường Bí Mật',
    });
    await world.runJobs();
    expect(await readRegistration(portal, registrationId)).toMatchObject({
      state: 'MATCHED',
      mismatchedFields: [],
    });
  });

  it('or becomes a task of the area police, after which it is sent again [R-045] [R-046]', async () => {
    const { registrationId, personalIdNumber, phoneNumber, declaration } = await aMismatchedRegistration();
    expect(await step('requestDataCorrection', { registrationId })).toMatchObject({
      registration: { state: 'CORRECTION_REQUESTED' },
    });
    expect(await tasksOf(personalIdNumber)).toMatchObject([
      {
        kind: 'DATA_CORRECTION',
        state: 'OPEN',
        unit_code: '06712',
        full_name: declaration.fullName,
        phone_number: phoneNumber,
        address: declaration.permanentAddress,
        fields: ['FULL_NAME', 'PERMANENT_ADDRESS'],
      },
    ]);
    world.population.people.set(personalIdNumber, declaration as never);
    await step('declareIdentity', { registrationId, ...declaration });
    await world.runJobs();
    expect(await readRegistration(portal, registrationId)).toMatchObject({ state: 'MATCHED' });
  });

  it('gives the area police one task, however often the correction is asked for', async () => {
    const { registrationId, personalIdNumber, declaration } = await aMismatchedRegistration();
    await step('requestDataCorrection', { registrationId });
    expect(await step('requestDataCorrection', { registrationId })).toMatchObject({
      code: 'REGISTRATION_STATE',
    });
    await step('declareIdentity', { registrationId, ...declaration });
    await world.runJobs();
    expect(await step('requestDataCorrection', { registrationId })).toMatchObject({
      registration: { state: 'CORRECTION_REQUESTED' },
    });
    expect(await tasksOf(personalIdNumber)).toHaveLength(1);
  });

  it('goes no further as it is: no code is sent for it', async () => {
    const { registrationId } = await aMismatchedRegistration();
    expect(await step('sendRegistrationCode', { registrationId })).toMatchObject({
      code: 'REGISTRATION_STATE',
    });
  });
});

describe('guessing at the facts of somebody else', () => {
  const declareAgain = (registrationId: string, { declaration }: Registrant) =>
    answerToStep(portal, 'declareIdentity', { registrationId, ...declaration });

  it('ends after five declarations of one registration within the hour', async () => {
    const registrant = aMismatchedRegistrant();
    const { registrationId } = await start(registrant);
    for (let count = 0; count < 5; count += 1) {
      expect((await declareAgain(registrationId, registrant)).errors).toBeUndefined();
      await world.runJobs();
    }
    const [error] = (await declareAgain(registrationId, registrant)).errors ?? [];
    expect(error?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) });
    expect(await rowOf(registrationId)).toMatchObject({ state: 'MISMATCHED' });
    await world.letPass('61 minutes');
    expect((await declareAgain(registrationId, registrant)).errors).toBeUndefined();
  });

  it('ends after ten declarations about one number within the day, whoever declares', async () => {
    const registrant = aMismatchedRegistrant();
    for (const declarations of [5, 5]) {
      const { registrationId } = await start(registrant);
      for (let count = 0; count < declarations; count += 1) {
        expect((await declareAgain(registrationId, registrant)).errors).toBeUndefined();
        await world.runJobs();
      }
    }
    const { registrationId } = await start(registrant);
    expect((await declareAgain(registrationId, registrant)).errors?.[0]?.extensions.code).toBe(
      'RATE_LIMITED',
    );
  });

  it('is not what somebody does who mistypes: a declaration that is not compared does not count', async () => {
    const registrant = aRegistrant(world);
    const { registrationId } = await start(registrant);
    for (let count = 0; count < 7; count += 1)
      await step('declareIdentity', { registrationId, ...registrant.declaration, fullName: '?' });
    expect(await step('declareIdentity', { registrationId, ...registrant.declaration })).toMatchObject({
      __typename: 'RegistrationChanged',
    });
  });

  it('is slowed down at the start: thirty registrations from one address in a quarter of an hour', async () => {
    const registrant = aRegistrant(world);
    for (let count = 0; count < 30; count += 1) await start(registrant);
    const { personalIdNumber, phoneNumber } = registrant;
    const { errors } = await answerToStep(portal, 'startRegistration', { personalIdNumber, phoneNumber });
    expect(errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  });
});

describe('a population database', () => {
  const aComparison = async () => {
    const registrant = aRegistrant(world);
    const { registrationId } = await start(registrant);
    await step('declareIdentity', { registrationId, ...registrant.declaration });
    return { ...registrant, registrationId };
  };
  const compare = async (
    registrationId: string,
    populationDatabase: PersonRegister,
    isLastAttempt = false,
  ) => {
    const { id } = await rowOf(registrationId);
    return compareRegistration({ ...world.core, populationDatabase }, { registrationId: id, isLastAttempt });
  };
  const stateOf = async (registrationId: string) => (await readRegistration(portal, registrationId)).state;

  it('that is down is asked again, and the citizen waits', async () => {
    world.population.isDown = true;
    const { registrationId } = await aComparison();
    await world.runJobs();
    expect(await stateOf(registrationId)).toBe('COMPARING');
    world.population.isDown = false;
    await world.retryFailedJobs();
    await world.runJobs();
    expect(await stateOf(registrationId)).toBe('MATCHED');
  });

  it('that gives no answer for 90 seconds holds nobody up: the citizen goes on and an officer judges later', async () => {
    world.population.isDown = true;
    const { registrationId } = await aComparison();
    await world.runJobs();
    await world.letPass('91 seconds');
    await world.retryFailedJobs();
    await world.runJobs();
    expect(await stateOf(registrationId)).toBe('MATCHED');
    expect(await rowOf(registrationId)).toMatchObject({
      population_outcome: 'UNAVAILABLE',
      compare_until: null,
    });
  });

  it('whose job is lost holds nobody up either', async () => {
    const { registrationId } = await aComparison();
    await world.owner.query(`delete from graphile_worker._private_jobs`);
    const giveUp = async () => {
      await world.owner.query(`select graphile_worker.add_job('give-up-comparisons')`);
      await world.runJobs();
    };
    await giveUp();
    expect(await stateOf(registrationId)).toBe('COMPARING');
    await world.letPass('91 seconds');
    await giveUp();
    expect(await stateOf(registrationId)).toBe('MATCHED');
  });

  it('that answers after all, when the citizen has gone on, changes nothing any more', async () => {
    const { registrationId } = await aComparison();
    const slow: PersonRegister = {
      async findPerson() {
        await world.letPass('91 seconds');
        await world.owner.query(`select graphile_worker.add_job('give-up-comparisons')`);
        await world.runJobs();
        return null;
      },
    };
    world.population.isDown = true;
    await compare(registrationId, slow);
    expect(await rowOf(registrationId)).toMatchObject({
      state: 'MATCHED',
      population_outcome: 'UNAVAILABLE',
    });
  });

  it('that failed for the last time is not waited for', async () => {
    const { registrationId } = await aComparison();
    const broken: PersonRegister = { findPerson: () => Promise.reject(new Error('no answer')) };
    await compare(registrationId, broken, true);
    expect(await rowOf(registrationId)).toMatchObject({
      state: 'MATCHED',
      population_outcome: 'UNAVAILABLE',
    });
  });

  const answering =
    (body: unknown): RequestListener =>
    (_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };

  it.each([
    ['answers garbage', () => '<html>'],
    ['answers in another form', () => ({ name: 'Đặng Thị Thu Hà' })],
    [
      'answers about another person',
      ({ declaration }: Registrant) => ({ ...declaration, personalIdNumber: '022199000000' }),
    ],
  ] as const)('that %s is not believed, and is asked again', async (_name, bodyFor) => {
    const comparison = await aComparison();
    const server = createServer(answering(bodyFor(comparison)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      await expect(compare(comparison.registrationId, httpPopulationDatabase(url))).rejects.toThrow();
    } finally {
      server.close();
    }
    expect(await stateOf(comparison.registrationId)).toBe('COMPARING');
  });

  it('is not asked about a comparison that has ended', async () => {
    const { registrationId } = await aComparison();
    await world.runJobs();
    const findPerson = vi.fn();
    await compare(registrationId, { findPerson });
    expect(findPerson).not.toHaveBeenCalled();
  });
});

describe('the code of a registration', () => {
  it('goes to the declared phone with its three minutes and a warning [R-047] [R-053] [R-054]', async () => {
    const registration = await aRegistrationAt(world, 'MATCHED');
    await sendCode(registration);
    expect(world.messages.findLast(({ to }) => to === registration.phoneNumber)?.text).toMatch(
      /^\d{6} la ma xac thuc dang ky tai khoan dinh danh dien tu, co hieu luc 3 phut\. Khong dua ma nay/,
    );
  });

  it('is sent again after 30 seconds, and then only the new one counts [R-048]', async () => {
    const registration = await aRegistrationAt(world, 'MATCHED');
    const { registrationId } = registration;
    const first = await sendCode(registration);
    expect(await step('sendRegistrationCode', { registrationId })).toMatchObject({
      code: 'RESEND_TOO_EARLY',
    });
    await world.letPass('31 seconds');
    const second = await sendCode(registration);
    expect(second).not.toBe(first);
    expect(await step('verifyRegistrationCode', { registrationId, code: first })).toMatchObject({
      __typename: 'OtpRefused',
      code: 'OTP_INVALID',
      remainingGuesses: 4,
    });
    expect(await step('verifyRegistrationCode', { registrationId, code: second })).toMatchObject({
      registration: { state: 'PHONE_VERIFIED' },
    });
  });

  it('counts for 180 seconds [R-053]', async () => {
    const registration = await aRegistrationAt(world, 'MATCHED');
    const code = await sendCode(registration);
    await world.letPass('181 seconds');
    expect(
      await step('verifyRegistrationCode', { registrationId: registration.registrationId, code }),
    ).toMatchObject({
      code: 'OTP_EXPIRED',
    });
  });

  it('can be guessed at five times, and then not even the right one opens', async () => {
    const registration = await aRegistrationAt(world, 'MATCHED');
    const { registrationId } = registration;
    const code = await sendCode(registration);
    for (const left of [4, 3, 2, 1, 0])
      expect(
        await step('verifyRegistrationCode', { registrationId, code: wrong(code, left + 1) }),
      ).toMatchObject({
        code: 'OTP_INVALID',
        remainingGuesses: left,
      });
    expect(await step('verifyRegistrationCode', { registrationId, code })).toMatchObject({
      code: 'OTP_EXHAUSTED',
    });
  });

  it('is five guesses, however many come at the same moment [A-25]', async () => {
    const registration = await aRegistrationAt(world, 'MATCHED');
    const { registrationId } = registration;
    const code = await sendCode(registration);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        step('verifyRegistrationCode', { registrationId, code: wrong(code, index + 1) }),
      ),
    );
    expect(answers.filter((answer) => answer.code === 'OTP_INVALID')).toHaveLength(5);
    expect(answers.filter((answer) => answer.code === 'OTP_EXHAUSTED')).toHaveLength(7);
  });

  it('opens one registration and no other [A-21]', async () => {
    const [mine, yours] = [await aRegistrationAt(world, 'MATCHED'), await aRegistrationAt(world, 'MATCHED')];
    const code = await sendCode(mine);
    await sendCode(yours);
    expect(
      await step('verifyRegistrationCode', { registrationId: yours.registrationId, code }),
    ).toMatchObject({
      code: 'OTP_INVALID',
    });
  });

  it('is held down by the phone number together with the codes of activation', async () => {
    const registration = await aRegistrationAt(world, 'MATCHED');
    for (let count = 0; count < 5; count += 1) {
      await world.letPass('31 seconds');
      const isActivation = count % 2 === 0;
      if (isActivation) await startActivation(portal, registration);
      else await step('sendRegistrationCode', { registrationId: registration.registrationId });
    }
    await world.letPass('31 seconds');
    const { registrationId } = registration;
    const { errors } = await answerToStep(portal, 'sendRegistrationCode', { registrationId });
    expect(errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  });

  it('has to be asked for: without one nothing is right', async () => {
    const { registrationId } = await aRegistrationAt(world, 'MATCHED');
    for (const code of ['', '000000', 'null'])
      expect(await step('verifyRegistrationCode', { registrationId, code })).toMatchObject({
        code: 'OTP_EXPIRED',
      });
  });
});

describe('the password of the app account', () => {
  it.each(PASSWORD_RULES.map(({ code }) => code))(
    'that breaks the rule %s is refused by name [R-049] [R-055] [R-056]',
    async (code) => {
      const examples: Partial<Record<string, string>> = {
        PASSWORD_TOO_SHORT: 'Ab1@xyz',
        PASSWORD_TOO_LONG: 'Abcdefgh1@abcdefgh1@a',
        PASSWORD_NEEDS_DIGIT: 'Songka@long',
        PASSWORD_NEEDS_UPPERCASE: 'matkhau@2026',
        PASSWORD_NEEDS_LOWERCASE: 'MATKHAU@2026',
        PASSWORD_NEEDS_SPECIAL: 'Matkhau2026',
        PASSWORD_EN_DASH: 'Matkhau–2026@',
        PASSWORD_CHARACTER_NOT_ALLOWED: 'Mậtkhẩu@2026',
      };
      const { registrationId } = await aRegistrationAt(world, 'PHONE_VERIFIED');
      expect(
        await step('setRegistrationPassword', { registrationId, password: examples[code] }),
      ).toMatchObject({
        __typename: 'ValidationFailed',
        fields: [{ path: 'password', code }],
      });
      expect(await rowOf(registrationId)).toMatchObject({ state: 'PHONE_VERIFIED', password_hash: null });
    },
  );

  it('is kept as an argon2id hash; bearer, password and code stand in no table and no log', async () => {
    const registration = await aRegistrationAt(world, 'MATCHED');
    const code = await sendCode(registration);
    const { registrationId } = registration;
    await step('verifyRegistrationCode', { registrationId, code });
    await step('setRegistrationPassword', { registrationId, password: 'Khongaibiet@26' });
    const row = await rowOf(registrationId);
    expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const { rows: tables } = await world.owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`,
    );
    const kept: string[] = [...world.logLines];
    for (const { name } of tables) {
      const { rows } = await world.owner.query<{ line: string }>(`select t::text as line from ${name} t`);
      kept.push(...rows.map(({ line }) => line));
    }
    for (const secret of [registrationId, 'Khongaibiet@26'])
      expect(kept.filter((line) => line.includes(secret))).toEqual([]);
    expect(JSON.stringify(row)).not.toContain(`"${code}"`);
    // Lines of the chain and jobs name the registration and nobody.
    const about = kept.filter((line) => line.includes(row.id) && !line.includes('argon2id'));
    for (const secret of [registration.personalIdNumber, registration.phoneNumber, code])
      expect(about.filter((line) => line.includes(secret))).toEqual([]);
  });

  it('is set once of 8 that are sent at the same moment [A-47]', async () => {
    const { registrationId } = await aRegistrationAt(world, 'PHONE_VERIFIED');
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        step('setRegistrationPassword', { registrationId, password: `Ben-Chieu-${2000 + index}` }),
      ),
    );
    expect(answers.filter(({ __typename }) => __typename === 'RegistrationChanged')).toHaveLength(1);
    expect(answers.filter((answer) => answer.code === 'REGISTRATION_STATE')).toHaveLength(7);
  });
});

describe('signing in to a registration', () => {
  const signIn = (personalIdNumber: string, password: string) =>
    answerToStep(portal, 'resumeRegistration', { personalIdNumber, password });

  it('takes number and password, and goes on where it was left [R-051]', async () => {
    const { registrationId, personalIdNumber, declaration } = await aRegistrationAt(world, 'ACCOUNT_CREATED');
    const { data } = await signIn(personalIdNumber, APP_PASSWORD);
    expect(data.resumeRegistration).toMatchObject({
      __typename: 'RegistrationStarted',
      registration: { state: 'ACCOUNT_CREATED', fullName: declaration.fullName },
    });
    expect(data.resumeRegistration.registrationId).not.toBe(registrationId);
    expect(await takePortrait(portal, data.resumeRegistration.registrationId)).toBe(201);
  });

  it('closes the registration in the browser that had it', async () => {
    const { registrationId, personalIdNumber } = await aRegistrationAt(world, 'PORTRAIT_TAKEN');
    await signIn(personalIdNumber, APP_PASSWORD);
    expect(await readRegistration(portal, registrationId)).toBeNull();
    expect(await step('submitRegistration', { registrationId })).toMatchObject({
      code: 'REGISTRATION_UNKNOWN',
    });
    expect(await takePortrait(portal, registrationId)).not.toBe(201);
    expect(await applicationsOf(personalIdNumber)).toEqual([]);
  });

  it('says the same to a wrong password, to a number without app account and to one that nobody has', async () => {
    const [complete, unfinished] = [
      await aRegistrationAt(world, 'ACCOUNT_CREATED'),
      await aRegistrationAt(world, 'MATCHED'),
    ];
    const answers = [];
    for (const number of [complete.personalIdNumber, unfinished.personalIdNumber, '022099999999'])
      answers.push((await signIn(number, 'Saimatkhau@1')).data);
    expect(answers[0].resumeRegistration).toMatchObject({ code: 'REGISTRATION_SIGN_IN_FAILED' });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('is limited by number: after ten wrong passwords the right one waits too', async () => {
    const { personalIdNumber } = await aRegistrationAt(world, 'ACCOUNT_CREATED');
    for (let count = 0; count < 10; count += 1) await signIn(personalIdNumber, 'Saimatkhau@1');
    expect((await signIn(personalIdNumber, APP_PASSWORD)).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    await world.letPass('16 minutes');
    expect((await signIn(personalIdNumber, APP_PASSWORD)).data.resumeRegistration.__typename).toBe(
      'RegistrationStarted',
    );
  });

  it('lets at most fifty guesses a day at one password [A-23]', async () => {
    const { personalIdNumber } = await aRegistrationAt(world, 'ACCOUNT_CREATED');
    let tried = 0;
    for (let quarter = 0; quarter < 8; quarter += 1) {
      for (let count = 0; count < 10; count += 1) {
        const { errors } = await signIn(personalIdNumber, 'Saimatkhau@1');
        if (errors) break;
        tried += 1;
      }
      await world.letPass('16 minutes');
    }
    expect(tried).toBe(50);
  });

  it('is limited by address', async () => {
    for (let count = 0; count < 30; count += 1)
      await signIn(`0220999${String(count).padStart(5, '0')}`, 'Saimatkhau@1');
    expect((await signIn('022099888888', 'Saimatkhau@1')).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  });

  it('leaves a line in the chain, whether it went well or not', async () => {
    const { registrationId, personalIdNumber } = await aRegistrationAt(world, 'ACCOUNT_CREATED');
    const { id } = await rowOf(registrationId);
    await signIn(personalIdNumber, 'Saimatkhau@1');
    expect(await newestLineAbout(id)).toBe('APP_SIGN_IN_FAILED');
    await signIn(personalIdNumber, APP_PASSWORD);
    expect(await newestLineAbout(id)).toBe('APP_SIGNED_IN');
  });
});

describe('a number that has an app account already', () => {
  it('begins again like any other: nobody learns it without the phone', async () => {
    const [known, unknown] = [await aRegistrationAt(world, 'ACCOUNT_CREATED'), aRegistrant(world)];
    await forgetLimits();
    const shape = (answer: object) =>
      JSON.stringify(answer).replace(/[\w-]{22}(?=")|\d{3}(?=")|\d{4}-\d\d-\d\dT[\d:.]+Z/g, '');
    const first = [await start(known), await start(unknown)];
    expect(shape(first[0])).toBe(shape(first[1]));
    const second = [];
    for (const [index, registrant] of [known, unknown].entries())
      second.push(
        await step('declareIdentity', {
          registrationId: first[index].registrationId,
          ...registrant.declaration,
        }),
      );
    expect(shape(second[0])).toBe(shape(second[1]));
    await world.runJobs();
    const third = [];
    for (const { registrationId } of first)
      third.push(await step('sendRegistrationCode', { registrationId }));
    expect(shape(third[0])).toBe(shape(third[1]));
  });

  it('is taken over by who holds its phone and has forgotten the password [R-052]', async () => {
    const account = await aRegistrationAt(world, 'SUBMITTED');
    await forgetLimits();
    const { registrationId } = await aRegistrationAt(world, 'PHONE_VERIFIED', account);
    const answer = await step('setRegistrationPassword', { registrationId, password: 'Matkhaumoi@26' });
    expect(answer).toMatchObject({
      registration: { state: 'SUBMITTED', application: { code: expect.any(String) } },
    });
    expect(await readRegistration(portal, account.registrationId)).toBeNull();
    expect(await readRegistration(portal, registrationId)).toMatchObject({ state: 'SUBMITTED' });
    const signIn = (password: string) =>
      step('resumeRegistration', { personalIdNumber: account.personalIdNumber, password });
    expect(await signIn(APP_PASSWORD)).toMatchObject({ code: 'REGISTRATION_SIGN_IN_FAILED' });
    expect(await signIn('Matkhaumoi@26')).toMatchObject({ __typename: 'RegistrationStarted' });
  });

  it('is not for who comes with another phone: that is told after the code, with the way to the police', async () => {
    const account = await aRegistrationAt(world, 'ACCOUNT_CREATED');
    const other = await aRegistrationAt(world, 'MATCHED', { ...account, phoneNumber: '0998111222' });
    const code = await sendCode(other);
    const { registrationId } = other;
    expect(await step('verifyRegistrationCode', { registrationId, code: wrong(code) })).toMatchObject({
      code: 'OTP_INVALID',
    });
    const refused = await step('verifyRegistrationCode', { registrationId, code });
    expect(refused).toMatchObject({ __typename: 'RuleRefused', code: 'REGISTRATION_OTHER_PHONE' });
    expect(refused.message).toMatch(/đến Công an xã, phường/);
    expect(await readRegistration(portal, registrationId)).toMatchObject({ state: 'MATCHED' });
    // The code has been used.
    expect(await step('verifyRegistrationCode', { registrationId, code })).toMatchObject({
      code: 'OTP_EXPIRED',
    });
    expect(await readRegistration(portal, account.registrationId)).toMatchObject({
      state: 'ACCOUNT_CREATED',
    });
  });

  it('is created once when two phones prove themselves at the same moment', async () => {
    const registrant = aRegistrant(world);
    const rivals = [
      await aRegistrationAt(world, 'PHONE_VERIFIED', registrant),
      await aRegistrationAt(world, 'PHONE_VERIFIED', { ...registrant, phoneNumber: '0998333444' }),
    ];
    const answers = await Promise.all(
      rivals.map(({ registrationId }) =>
        step('setRegistrationPassword', { registrationId, password: APP_PASSWORD }),
      ),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'RegistrationChanged',
      'RuleRefused',
    ]);
    expect(answers.find(({ code }) => code)?.code).toBe('REGISTRATION_OTHER_PHONE');
  });

  it('does not exist while nobody has set a password: unfinished registrations of one number go side by side', async () => {
    const registrant = aRegistrant(world);
    const [left, taken] = [
      await aRegistrationAt(world, 'MATCHED', registrant),
      await aRegistrationAt(world, 'MATCHED', registrant),
    ];
    const code = await sendCode(taken);
    await step('verifyRegistrationCode', { registrationId: taken.registrationId, code });
    expect(
      await step('setRegistrationPassword', { registrationId: taken.registrationId, password: APP_PASSWORD }),
    ).toMatchObject({
      registration: { state: 'ACCOUNT_CREATED' },
    });
    expect(await readRegistration(portal, left.registrationId)).toMatchObject({ state: 'MATCHED' });
  });
});

describe('sending the application in', () => {
  it('makes one application of 8 that are sent at the same moment, and each is told its code', async () => {
    const { registrationId, personalIdNumber } = await aRegistrationAt(world, 'PORTRAIT_TAKEN');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => step('submitRegistration', { registrationId })),
    );
    const applications = await applicationsOf(personalIdNumber);
    expect(applications).toHaveLength(1);
    expect(new Set(answers.map(({ registration }) => registration.application.code))).toEqual(
      new Set([applications[0].code]),
    );
  });

  it('works in one of two browsers: the one that signed in last', async () => {
    const { registrationId, personalIdNumber } = await aRegistrationAt(world, 'PORTRAIT_TAKEN');
    const second = await step('resumeRegistration', { personalIdNumber, password: APP_PASSWORD });
    const [old, present] = await Promise.all([
      step('submitRegistration', { registrationId }),
      step('submitRegistration', { registrationId: second.registrationId }),
    ]);
    expect(old).toMatchObject({ code: 'REGISTRATION_UNKNOWN' });
    expect(present).toMatchObject({ registration: { state: 'SUBMITTED' } });
    expect(await applicationsOf(personalIdNumber)).toHaveLength(1);
  });

  it('needs every step before it [A-27]', async () => {
    const early: readonly (readonly [Parameters<typeof aRegistrationAt>[1], readonly RegistrationStep[]])[] =
      [
        [
          'STARTED',
          ['requestDataCorrection', 'sendRegistrationCode', 'submitRegistration', 'recreateApplication'],
        ],
        ['MATCHED', ['requestDataCorrection', 'submitRegistration', 'recreateApplication']],
        ['PHONE_VERIFIED', ['sendRegistrationCode', 'submitRegistration', 'recreateApplication']],
        ['ACCOUNT_CREATED', ['sendRegistrationCode', 'requestDataCorrection', 'submitRegistration']],
        ['SUBMITTED', ['sendRegistrationCode', 'requestDataCorrection']],
      ];
    for (const [state, steps] of early) {
      await forgetLimits();
      const { registrationId, declaration } = await aRegistrationAt(world, state);
      for (const name of steps)
        expect([state, name, await step(name, { registrationId })]).toMatchObject([
          state,
          name,
          { code: 'REGISTRATION_STATE' },
        ]);
      if (state === 'STARTED') {
        expect(await step('verifyRegistrationCode', { registrationId, code: '123456' })).toMatchObject({
          code: 'REGISTRATION_STATE',
        });
        expect(await takePortrait(portal, registrationId)).not.toBe(201);
      }
      if (state !== 'PHONE_VERIFIED')
        expect(
          await step('setRegistrationPassword', { registrationId, password: APP_PASSWORD }),
        ).toMatchObject({
          code: 'REGISTRATION_STATE',
        });
      if (state === 'SUBMITTED')
        expect(await step('declareIdentity', { registrationId, ...declaration })).toMatchObject({
          code: 'REGISTRATION_STATE',
        });
    }
  });
});

describe('an application that comes back', () => {
  async function aReturnedRegistration() {
    const registration = await aRegistrationAt(world, 'SUBMITTED');
    const recorded = world.population.people.get(registration.personalIdNumber);
    // Not found, so that an officer judges.
    world.population.people.delete(registration.personalIdNumber);
    await world.runJobs();
    if (recorded) world.population.people.set(registration.personalIdNumber, recorded);
    const [application] = await applicationsOf(registration.personalIdNumber);
    const returned = await decide(await world.officer('thamdinh'), 'returnApplication', application);
    expect(returned).toMatchObject({ __typename: 'ApplicationReturned' });
    await world.runJobs();
    return { ...registration, code: application.code as string };
  }

  it('says why and what to do, and can be made again [R-077] [R-080]', async () => {
    const { registrationId } = await aReturnedRegistration();
    expect((await readRegistration(portal, registrationId)).application).toMatchObject({
      canRecreate: true,
      status: {
        state: 'RETURNED',
        text: 'Hồ sơ của bạn không đạt. Bạn cần thực hiện Tạo lại hồ sơ.',
        reasonCode: 'PORTRAIT_BELOW_STANDARD',
        reasonText: 'Ảnh chân dung chưa đạt yêu cầu. Ảnh chân dung quá tối, đề nghị chụp lại.',
        whatNext: expect.stringContaining('Tạo lại hồ sơ'),
        dueAt: null,
      },
    });
  });

  it('becomes a second attempt with the same facts and another portrait, linked to the first [R-077] [R-080]', async () => {
    const { registrationId, personalIdNumber, declaration } = await aReturnedRegistration();
    expect(await step('recreateApplication', { registrationId })).toMatchObject({
      registration: {
        state: 'ACCOUNT_CREATED',
        hasPortrait: false,
        fullName: declaration.fullName,
        application: { canRecreate: false, status: { state: 'RETURNED' } },
      },
    });
    expect(await step('submitRegistration', { registrationId })).toMatchObject({
      code: 'REGISTRATION_STATE',
    });
    await takePortrait(portal, registrationId);
    expect(await step('submitRegistration', { registrationId })).toMatchObject({
      registration: {
        state: 'SUBMITTED',
        application: { canRecreate: false, status: { attempt: 2, state: 'SUBMITTED' } },
      },
    });
    const [first, second] = await applicationsOf(personalIdNumber);
    expect(second).toMatchObject({
      attempt: 2,
      previous_application_id: first.id,
      full_name: declaration.fullName,
    });
    const { rows } = await world.owner.query(
      'select count(*)::integer as portraits from stored_file where application_id = $1',
      [second.id],
    );
    expect(rows).toEqual([{ portraits: 1 }]);
  });

  it('can be declared anew before it is sent again: compared, and on to the portrait without another code', async () => {
    const { registrationId, declaration, personalIdNumber } = await aReturnedRegistration();
    await step('recreateApplication', { registrationId });
    const permanentAddress = 'Số 12, đường Hùng Vương, phường Móng Cái 1';
    world.population.people.set(personalIdNumber, { ...declaration, permanentAddress } as never);
    await step('declareIdentity', { registrationId, ...declaration });
    await world.runJobs();
    expect(await readRegistration(portal, registrationId)).toMatchObject({
      state: 'MISMATCHED',
      mismatchedFields: ['PERMANENT_ADDRESS'],
    });
    await step('declareIdentity', { registrationId, ...declaration, permanentAddress });
    await world.runJobs();
    expect(await readRegistration(portal, registrationId)).toMatchObject({
      state: 'ACCOUNT_CREATED',
      permanentAddress,
    });
    await takePortrait(portal, registrationId);
    await step('submitRegistration', { registrationId });
    expect((await applicationsOf(personalIdNumber))[1]).toMatchObject({
      permanent_address: permanentAddress,
    });
  });

  it('goes back to the portrait also when the database gives no answer', async () => {
    const { registrationId, declaration } = await aReturnedRegistration();
    await step('recreateApplication', { registrationId });
    world.population.isDown = true;
    await step('declareIdentity', { registrationId, ...declaration });
    await world.letPass('91 seconds');
    await world.runJobs();
    expect(await readRegistration(portal, registrationId)).toMatchObject({ state: 'ACCOUNT_CREATED' });
  });

  it('is made again once, and not before it has come back', async () => {
    const { registrationId } = await aRegistrationAt(world, 'SUBMITTED');
    expect(await step('recreateApplication', { registrationId })).toMatchObject({
      code: 'APPLICATION_NOT_RETURNED',
    });
    const returned = await aReturnedRegistration();
    const answers = await Promise.all(
      [1, 2, 3].map(() => step('recreateApplication', { registrationId: returned.registrationId })),
    );
    expect(answers.filter(({ __typename }) => __typename === 'RegistrationChanged')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'REGISTRATION_STATE')).toHaveLength(2);
  });
});

describe('a stranger', () => {
  it.each(['unknown-bearer-000000', '', 'null', '00000000-0000-7000-8000-000000000000'])(
    'with the bearer "%s" reads nothing and changes nothing',
    async (registrationId) => {
      const { declaration } = aRegistrant(world);
      expect(await readRegistration(portal, registrationId)).toBeNull();
      const inputs: Partial<Record<RegistrationStep, object>> = {
        declareIdentity: declaration,
        requestDataCorrection: {},
        sendRegistrationCode: {},
        verifyRegistrationCode: { code: '123456' },
        setRegistrationPassword: { password: APP_PASSWORD },
        submitRegistration: {},
        recreateApplication: {},
      };
      for (const [name, input] of Object.entries(inputs))
        expect(await step(name as RegistrationStep, { registrationId, ...input })).toMatchObject({
          __typename: 'RuleRefused',
          code: 'REGISTRATION_UNKNOWN',
        });
    },
  );

  it('who knows the identifier of the row or the hash in the table is a stranger too', async () => {
    const { registrationId } = await aRegistrationAt(world, 'MATCHED');
    const { id } = await rowOf(registrationId);
    for (const guess of [
      id,
      bearerHash(registrationId).toString('hex'),
      bearerHash(registrationId).toString('base64url'),
    ])
      expect(await readRegistration(portal, guess)).toBeNull();
  });
});

describe('a registration that nobody goes on with', () => {
  const purge = async () => {
    await world.owner.query(`select graphile_worker.add_job('purge-registrations')`);
    await world.runJobs();
  };
  const isThere = async (bearer: string) => (await rowOf(bearer)) !== undefined;

  it('is deleted after 30 days with its picture let go, and the chain says how many were', async () => {
    await world.letPass('60 days');
    await purge();
    const [old, withPortrait, submitted, asked] = [
      await aRegistrationAt(world, 'MATCHED'),
      await aRegistrationAt(world, 'PORTRAIT_TAKEN'),
      await aRegistrationAt(world, 'SUBMITTED'),
      await aMismatchedRegistration(),
    ];
    await step('requestDataCorrection', { registrationId: asked.registrationId });
    const { portrait_file_id: portrait } = await rowOf(withPortrait.registrationId);
    await world.letPass('20 days');
    const young = await aRegistrationAt(world, 'MATCHED');
    await world.letPass('11 days');
    await purge();
    const standing = [];
    for (const { registrationId } of [old, withPortrait, submitted, asked, young])
      standing.push(await isThere(registrationId));
    expect(standing).toEqual([false, false, true, false, true]);
    // What the area officer was asked to look into stays.
    expect(await tasksOf(asked.personalIdNumber)).toHaveLength(1);
    const { rows: lines } = await world.owner.query(
      `select (content::json) -> 'details' as details from audit_line where action = 'REGISTRATIONS_PURGED' order by sequence desc limit 1`,
    );
    expect(lines).toEqual([{ details: { count: 3 } }]);
    // Nothing holds the picture any more: the sweep of unused files takes it out of the store.
    await world.owner.query(`select graphile_worker.add_job('sweep-files')`);
    await world.runJobs();
    const { rows: files } = await world.owner.query('select from stored_file where id = $1', [portrait]);
    expect(files).toEqual([]);
  });

  it('stays while somebody goes on with it', async () => {
    const { personalIdNumber } = await aRegistrationAt(world, 'ACCOUNT_CREATED');
    await world.letPass('20 days');
    await forgetLimits();
    const { registrationId } = await step('resumeRegistration', { personalIdNumber, password: APP_PASSWORD });
    await world.letPass('20 days');
    await purge();
    expect(await isThere(registrationId)).toBe(true);
  });
});

describe('reading a registration', () => {
  it('takes the same number of statements however many there are', async () => {
    const { registrationId } = await aRegistrationAt(world, 'SUBMITTED');
    const measured = async () => {
      const query = vi.spyOn(pg.Client.prototype, 'query');
      try {
        await readRegistration(portal, registrationId);
        return query.mock.calls.length;
      } finally {
        query.mockRestore();
      }
    };
    await measured();
    const few = await measured();
    await world.owner.query(
      `insert into registration (bearer_hash, state, personal_id_number, phone_number, created_at, updated_at)
       select sha256(n::text::bytea), 'STARTED', $1, $2, app_now(), app_now() from generate_series(1, 500) n`,
      [TEST_SEALER.seal('022199000001'), TEST_SEALER.seal('0991000000')],
    );
    expect(await measured()).toBe(few);
    expect(few).toBeLessThan(12);
  });
});
