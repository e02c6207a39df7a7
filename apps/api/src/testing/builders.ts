import { randomUUID } from 'node:crypto';
import { TERMS_VERSION } from '@dinhdanh/domain';
import { aPersonalIdNumber, aPhoneNumber, someIdentityFacts } from '@dinhdanh/domain/testing';
import { aPortrait } from './pictures.ts';
import { TEST_SEALER } from './secret-key.ts';
import type { Client, Session, TestWorld } from './test-world.ts';

let people = 0;

/** What a citizen who does not matter to the test declares; each one another person. */
export function aDeclaration(overrides: Record<string, unknown> = {}) {
  people += 1;
  const { fullName, dateOfBirth, sex, permanentAddress } = someIdentityFacts();
  return {
    idempotencyKey: randomUUID(),
    subjectType: 'CITIZEN',
    personalIdNumber: aPersonalIdNumber({ sex, serial: people }),
    phoneNumber: aPhoneNumber(people),
    fullName,
    dateOfBirth,
    sex,
    permanentAddress,
    unitCode: '06721',
    level: 'LEVEL_2',
    card: { kind: 'IDENTITY_CARD', issuedOn: '2022-01-10', expiresOn: null },
    consentGiven: true,
    ...overrides,
  };
}

export type Declaration = ReturnType<typeof aDeclaration>;

const SUBMIT = `mutation ($input: SubmitApplicationInput!) {
  submitApplication(input: $input) {
    __typename
    ... on ApplicationSubmitted { application { id code version state } }
    ... on Refusal { code }
    ... on ValidationFailed { fields { path code } }
  }
}`;

export const submit = async (intake: Client, declaration: Declaration) =>
  (await intake.query(SUBMIT, { input: declaration })).data.submitApplication;

/** An application that an officer can decide: entered, checked and matching, unless the test says otherwise. */
export async function anApplicationReadyForReview(
  world: TestWorld,
  overrides: Record<string, unknown> = {},
): Promise<{ id: string; version: number; declaration: Declaration }> {
  const declaration = aDeclaration(overrides);
  const { fullName, dateOfBirth, sex, permanentAddress, personalIdNumber } = declaration;
  if (!world.population.people.has(personalIdNumber))
    world.population.people.set(personalIdNumber, { fullName, dateOfBirth, sex, permanentAddress });
  const { application } = await submit(await world.officer('tiepnhan'), declaration);
  await world.runJobs();
  const { rows } = await world.owner.query<{ version: number }>(
    'select version from application where id = $1',
    [application.id],
  );
  return { id: application.id, version: rows[0]?.version ?? 0, declaration };
}

const APPROVE = `mutation ($input: ApproveApplicationInput!) {
  approveApplication(input: $input) {
    __typename
    ... on ApplicationApproved { application { id state version account { state level } } }
    ... on Refusal { code message }
    ... on StateConflict { currentState currentVersion allowedActions }
    ... on StaleVersion { currentVersion }
  }
}`;

export const approve = async (reviewer: Client, application: { id: string; version: number }) =>
  (await reviewer.query(APPROVE, { input: { id: application.id, expectedVersion: application.version } }))
    .data.approveApplication;

const DECIDE = {
  returnApplication: {
    input: 'ReturnApplicationInput',
    result: 'ApplicationReturned',
    reason: 'PORTRAIT_BELOW_STANDARD',
  },
  refuseApplication: {
    input: 'RefuseApplicationInput',
    result: 'ApplicationRefused',
    reason: 'CARD_NOT_VALID',
  },
} as const;

/** Returns or refuses an application, with a reason that does not matter to the test unless it says so. */
export const decide = async (
  reviewer: Client,
  operation: keyof typeof DECIDE,
  application: { id: string; version: number },
  text = 'Ảnh chân dung quá tối, đề nghị chụp lại.',
) => {
  const { input, result, reason } = DECIDE[operation];
  const { data } = await reviewer.query(
    `mutation ($input: ${input}!) {
      ${operation}(input: $input) {
        __typename
        ... on ${result} { application { id state decision { outcome decidedBy reasonCode reasonText } } }
        ... on Refusal { code message }
        ... on StateConflict { currentState currentVersion allowedActions }
        ... on StaleVersion { currentVersion }
        ... on ValidationFailed { fields { path code } }
      }
    }`,
    { input: { id: application.id, expectedVersion: application.version, reason, text } },
  );
  return data[operation];
};

/** A citizen whose account is granted and waits for activation; the approval has been sent. */
export async function aGrantedCitizen(
  world: TestWorld,
  overrides: Record<string, unknown> = {},
): Promise<Declaration> {
  const { declaration, ...application } = await anApplicationReadyForReview(world, overrides);
  await approve(await world.officer('thamdinh'), application);
  await world.runJobs();
  return declaration;
}

/** The same in one statement past the program, for tests that begin where an approval has ended. */
export async function anAccountToActivate(
  world: TestWorld,
  overrides: Record<string, unknown> = {},
): Promise<Declaration> {
  const declaration = aDeclaration(overrides);
  await world.owner.query(
    `with unit as (select id from administrative_unit where code = $7 and valid_from is null),
     holder as (
       insert into citizen (personal_id_number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id)
       select $1::sealed, $2, $3::date, $4, $5, $6::sealed, id from unit returning id, unit_id),
     counted as (
       insert into statistic_delta (unit_id, on_day, measure, amount) select id, app_today(), 'ACCOUNT_GRANTED', 1 from unit)
     insert into account (citizen_id, unit_id, level, state, granted_at) select id, unit_id, $8, 'GRANTED', app_now() from holder`,
    [
      TEST_SEALER.seal(declaration.personalIdNumber),
      declaration.fullName,
      declaration.dateOfBirth,
      declaration.sex,
      declaration.permanentAddress,
      TEST_SEALER.seal(declaration.phoneNumber),
      declaration.unitCode,
      declaration.level,
    ],
  );
  return declaration;
}

export const HOLDER_PASSWORD = 'Song-Ka-Long9';
let holderHash: Promise<string> | undefined;

/** A citizen with an active account, of level 2 unless the test says otherwise, whose password is HOLDER_PASSWORD. */
export async function aHolder(
  world: TestWorld,
  overrides: Record<string, unknown> = {},
): Promise<Declaration & { readonly password: string }> {
  const declaration = await anAccountToActivate(world, overrides);
  await makeActive(world, declaration.personalIdNumber);
  return { ...declaration, password: HOLDER_PASSWORD };
}

/** Activates a granted account past the program; its password is HOLDER_PASSWORD. */
export async function makeActive(world: TestWorld, personalIdNumber: string): Promise<void> {
  holderHash ??= world.core.secrets.hash(HOLDER_PASSWORD);
  await world.owner.query(
    `with active as (
       update account set state = 'ACTIVE', activated_at = app_now()
       where citizen_id = (select id from citizen where (personal_id_number).print = $1) returning id, unit_id),
     counted as (
       insert into statistic_delta (unit_id, on_day, measure, amount)
       select unit_id, app_today(), measure, amount from active, (values ('ACCOUNT_GRANTED', -1), ('ACCOUNT_ACTIVE', 1)) as m (measure, amount))
     insert into account_credential (account_id, password_hash, passcode_hash, set_at) select id, $2, $2, app_now() from active`,
    [TEST_SEALER.print(personalIdNumber), await holderHash],
  );
}

/** Locks an account at the wish of its holder, past the program. */
export const lockedByHolder = (
  world: TestWorld,
  { personalIdNumber }: Pick<Declaration, 'personalIdNumber'>,
) =>
  world.owner.query(
    `with locked as (
       update account set state = 'LOCKED'
       where citizen_id = (select id from citizen where (personal_id_number).print = $1) returning id, citizen_id, unit_id),
     counted as (
       insert into statistic_delta (unit_id, on_day, measure, amount)
       select unit_id, app_today(), measure, amount from locked, (values ('ACCOUNT_ACTIVE', -1), ('ACCOUNT_LOCKED', 1)) as m (measure, amount))
     insert into lock_ground (account_id, citizen_id, unit_id, kind, origin, legal_basis, channel, reason, started_at, started_by)
     select id, citizen_id, unit_id, 'HOLDER_REQUEST', 'HOLDER', 'Điều 15 Nghị định 69/2024/NĐ-CP', 'PORTAL', 'PRECAUTION', app_now(), 'HOLDER' from locked`,
    [TEST_SEALER.print(personalIdNumber)],
  );

const START_ACTIVATION = `mutation ($input: StartActivationInput!) {
  startActivation(input: $input) {
    __typename
    ... on ActivationStarted { flowId otpExpiresAt resendAvailableAt }
    ... on Refusal { code message }
    ... on ValidationFailed { fields { path code } }
  }
}`;

type Numbers = Pick<Declaration, 'personalIdNumber' | 'phoneNumber'>;

/** The whole answer, because what an asker may learn from it is the point of many tests. */
export const startActivation = (
  portal: Client,
  { personalIdNumber, phoneNumber }: Numbers,
  visitCode?: string,
) =>
  portal.query(START_ACTIVATION, {
    input: { personalIdNumber, phoneNumber, ...(visitCode === undefined ? {} : { visitCode }) },
  });

/** The code in the newest message to a phone. */
export const newestCodeTo = (world: TestWorld, phoneNumber: string): string =>
  world.messages.findLast(({ to, text }) => to === phoneNumber && /^\d{6} /.test(text))?.text.slice(0, 6) ??
  'none';

/** An activation whose code has reached the holder. */
export async function aStartedActivation(
  world: TestWorld,
  holder: Numbers,
  visitCode?: string,
): Promise<{ flowId: string; code: string }> {
  const { data } = await startActivation(world.visitor('portal'), holder, visitCode);
  await world.runJobs();
  return { flowId: data.startActivation.flowId, code: newestCodeTo(world, holder.phoneNumber) };
}

const VERIFY = `mutation ($input: VerifyActivationCodeInput!) {
  verifyActivationCode(input: $input) {
    __typename
    ... on ActivationCodeVerified { flowId completeBefore }
    ... on Refusal { code message }
    ... on OtpRefused { remainingGuesses }
  }
}`;

export const verifyCode = async (portal: Client, flowId: string, code: string) =>
  (await portal.query(VERIFY, { input: { flowId, code } })).data.verifyActivationCode;

const COMPLETE = `mutation ($input: CompleteActivationInput!) {
  completeActivation(input: $input) {
    __typename
    ... on ActivationCompleted { message activatedAt accountLevel }
    ... on Refusal { code message }
    ... on ValidationFailed { fields { path code message } }
  }
}`;

export const chosenSecrets = (overrides: Record<string, unknown> = {}) => ({
  password: HOLDER_PASSWORD,
  passcode: '902817',
  securityAnswers: [
    { questionId: 'FIRST_TEACHER', answer: 'Cô Hạnh' },
    { questionId: 'FIRST_PET', answer: 'Mực' },
  ],
  ...overrides,
});

export const completeActivation = async (
  portal: Client,
  flowId: string,
  overrides: Record<string, unknown> = {},
) =>
  (await portal.query(COMPLETE, { input: { flowId, ...chosenSecrets(overrides) } })).data.completeActivation;

/** Takes a granted account through the whole activation. */
export async function activate(world: TestWorld, holder: Numbers) {
  const portal = world.visitor('portal');
  const { flowId, code } = await aStartedActivation(world, holder);
  await verifyCode(portal, flowId, code);
  return completeActivation(portal, flowId);
}

const REGISTRATION_FIELDS = `state phoneLastThree otpExpiresAt resendAvailableAt fullName dateOfBirth sex permanentAddress unitCode email
  card { kind issuedOn expiresOn } mismatchedFields comparingSince hasPortrait
  application { code canRecreate status { state title text whatNext attempt reasonCode reasonText dueAt decidedAt timeline { text } } }`;

const STARTED = `__typename
  ... on RegistrationStarted { registrationId registration { ${REGISTRATION_FIELDS} } }
  ... on Refusal { code message legalBasis }
  ... on ValidationFailed { fields { path code } }`;
const CHANGED = `__typename
  ... on RegistrationChanged { registration { ${REGISTRATION_FIELDS} } }
  ... on Refusal { code message legalBasis }`;

/** Every step of an online registration with its input type. */
const REGISTRATION_STEPS = {
  startRegistration: ['StartRegistrationInput', STARTED],
  resumeRegistration: ['ResumeRegistrationInput', STARTED],
  declareIdentity: ['DeclareIdentityInput', `${CHANGED} ... on ValidationFailed { fields { path code } }`],
  requestDataCorrection: ['RegistrationInput', CHANGED],
  sendRegistrationCode: ['RegistrationInput', CHANGED],
  verifyRegistrationCode: [
    'VerifyRegistrationCodeInput',
    `${CHANGED} ... on OtpRefused { remainingGuesses }`,
  ],
  setRegistrationPassword: [
    'SetRegistrationPasswordInput',
    `${CHANGED} ... on ValidationFailed { fields { path code } }`,
  ],
  submitRegistration: ['RegistrationInput', CHANGED],
  recreateApplication: ['RegistrationInput', CHANGED],
} as const;

export type RegistrationStep = keyof typeof REGISTRATION_STEPS;

/** The whole answer of one step, because what an asker may learn from it is the point of some tests. */
export const answerToStep = (portal: Client, step: RegistrationStep, input: Record<string, unknown>) => {
  const [type, fields] = REGISTRATION_STEPS[step];
  return portal.query(`mutation ($input: ${type}!) { ${step}(input: $input) { ${fields} } }`, { input });
};

export const takeRegistrationStep = async (
  portal: Client,
  step: RegistrationStep,
  input: Record<string, unknown>,
) => (await answerToStep(portal, step, input)).data[step];

export const readRegistration = async (portal: Client, id: string) =>
  (await portal.query(`query ($id: ID!) { registration(id: $id) { ${REGISTRATION_FIELDS} } }`, { id })).data
    .registration;

export const APP_PASSWORD = 'Ben-Do-Chieu7';

/** A citizen who registers online; the population database knows the same facts. Lives in a ward of today. */
export function aRegistrant(world: TestWorld, overrides: Record<string, unknown> = {}) {
  const { personalIdNumber, phoneNumber, fullName, dateOfBirth, sex, permanentAddress } =
    aDeclaration(overrides);
  world.population.people.set(personalIdNumber, { fullName, dateOfBirth, sex, permanentAddress });
  return {
    personalIdNumber,
    phoneNumber,
    declaration: {
      fullName,
      dateOfBirth,
      sex,
      permanentAddress,
      unitCode: '06712',
      email: null,
      card: { kind: 'CCCD_CHIP', issuedOn: '2021-06-01', expiresOn: '2039-03-14' },
      readMethod: 'QR',
      termsVersion: TERMS_VERSION,
      isTermsAccepted: true,
    },
  };
}

export type Registrant = ReturnType<typeof aRegistrant>;

/** Takes a new registration as far as a state, in the portal's own steps; the portrait is `portrait`. */
export async function aRegistrationAt(
  world: TestWorld,
  state: 'STARTED' | 'MATCHED' | 'PHONE_VERIFIED' | 'ACCOUNT_CREATED' | 'PORTRAIT_TAKEN' | 'SUBMITTED',
  registrant: Registrant = aRegistrant(world),
): Promise<Registrant & { registrationId: string }> {
  const portal = world.visitor('portal');
  const { personalIdNumber, phoneNumber, declaration } = registrant;
  const { registrationId } = await takeRegistrationStep(portal, 'startRegistration', {
    personalIdNumber,
    phoneNumber,
  });
  const steps = [
    [
      'MATCHED',
      async () => {
        await takeRegistrationStep(portal, 'declareIdentity', { registrationId, ...declaration });
        await world.runJobs();
      },
    ],
    [
      'PHONE_VERIFIED',
      async () => {
        await takeRegistrationStep(portal, 'sendRegistrationCode', { registrationId });
        await world.runJobs();
        const code = newestCodeTo(world, phoneNumber);
        await takeRegistrationStep(portal, 'verifyRegistrationCode', { registrationId, code });
      },
    ],
    [
      'ACCOUNT_CREATED',
      () =>
        takeRegistrationStep(portal, 'setRegistrationPassword', { registrationId, password: APP_PASSWORD }),
    ],
    ['PORTRAIT_TAKEN', () => takePortrait(portal, registrationId)],
    ['SUBMITTED', () => takeRegistrationStep(portal, 'submitRegistration', { registrationId })],
  ] as const;
  const last = steps.findIndex(([reached]) => reached === state);
  for (const [, take] of steps.slice(0, last + 1)) await take();
  return { ...registrant, registrationId };
}

/** Uploads a portrait for a registration as the portal does; two numbers show two people. */
export async function takePortrait(portal: Session, registrationId: string, person = 1): Promise<number> {
  const response = await portal.fetch('/files/portal', {
    method: 'POST',
    headers: { 'content-type': 'image/jpeg', 'x-registration': registrationId },
    body: new Uint8Array(await aPortrait({ person })),
  });
  await response.arrayBuffer();
  return response.status;
}
