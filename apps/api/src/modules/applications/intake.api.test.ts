import { randomUUID } from 'node:crypto';
import { maskPersonalIdNumber } from '@dinhdanh/domain';
import { aPersonalIdNumber } from '@dinhdanh/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  activate,
  aDeclaration,
  aGrantedCitizen,
  anApplicationReadyForReview,
  decide,
  type Declaration,
} from '../../testing/builders.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let intake: Client;
let guardian: Declaration;

beforeAll(async () => {
  world = await createTestWorld();
  intake = await world.officer('tiepnhan');
  guardian = await aGrantedCitizen(world);
  await activate(world, guardian);
});
afterAll(() => world.close());

const SUBMIT = `mutation ($input: SubmitApplicationInput!) {
  submitApplication(input: $input) {
    __typename
    ... on ApplicationSubmitted { application {
      id code subjectType channel level attempt deadlineAmount deadlineUnit deadlineLegalBasis
      applicant { fullName dateOfBirth sex maskedEmail }
      guardian { relation fullName maskedPersonalIdNumber standsUntil }
      organisation { identifier name representativeName maskedRepresentativeNumber }
      identityPapers { card { kind isValidAtReceipt } nationality passportNumber residenceCard { kind maskedNumber } }
      papers { type maskedNumber }
      previousAttempt { code attempt }
    } }
    ... on Refusal { code message legalBasis }
    ... on ValidationFailed { fields { path code } }
  }
}`;
const submit = async (declaration: Record<string, unknown>) =>
  (await intake.query(SUBMIT, { input: declaration })).data.submitApplication;

const bornYearsAgo = (years: number): string => `${new Date().getFullYear() - years - 1}-11-30`;
const inYears = (years: number): string => `${new Date().getFullYear() + years}-06-30`;

const aForeigner = (overrides: Record<string, unknown> = {}) =>
  aDeclaration({
    subjectType: 'FOREIGNER',
    fullName: 'Kim Min Jun',
    card: null,
    foreigner: {
      nationality: 'KOR',
      passportNumber: 'M12345678',
      passportExpiresOn: inYears(3),
      residenceCardKind: 'TEMPORARY',
      residenceCardNumber: 'NN3A123456',
      residenceCardExpiresOn: inYears(1),
    },
    ...overrides,
  });

const anOrganisation = (overrides: Record<string, unknown> = {}) =>
  aDeclaration({
    subjectType: 'ORGANISATION',
    level: null,
    personalIdNumber: guardian.personalIdNumber,
    fullName: 'Công ty TNHH Thương mại Biển Đông 99',
    dateOfBirth: null,
    sex: null,
    card: null,
    organisation: { identifier: '0100047516' },
    ...overrides,
  });

describe('a foreigner at the counter', () => {
  it('applies with passport and residence card, whose numbers are shown masked [R-024] [R-027]', async () => {
    const { application } = await submit(aForeigner({ email: 'min.jun@example.com' }));
    expect(application).toMatchObject({
      subjectType: 'FOREIGNER',
      level: 'LEVEL_2',
      applicant: { fullName: 'Kim Min Jun', maskedEmail: 'm•••@example.com' },
      identityPapers: {
        card: null,
        nationality: 'KOR',
        passportNumber: 'M••••••78',
        residenceCard: { kind: 'TEMPORARY', maskedNumber: 'N•••••••56' },
      },
      deadlineAmount: 3,
      deadlineUnit: 'WORKING_DAYS',
      deadlineLegalBasis: 'Điều 13 Nghị định 69/2024/NĐ-CP',
    });
  });

  it.each([
    ['a passport that has ended', { passportExpiresOn: '2024-01-01' }, 'PASSPORT_EXPIRED'],
    ['a residence card that has ended', { residenceCardExpiresOn: '2024-01-01' }, 'RESIDENCE_CARD_EXPIRED'],
  ])('with %s is refused with the article', async (_name, papers, code) => {
    const declaration = aForeigner();
    const refused = await submit({
      ...declaration,
      foreigner: { ...(declaration as unknown as { foreigner: object }).foreigner, ...papers },
    });
    expect(refused).toMatchObject({ __typename: 'RuleRefused', code });
    expect(refused.legalBasis).toMatch(/Nghị định 69\/2024/);
  });
});

describe('a child', () => {
  const aChild = (years: number, overrides: Record<string, unknown> = {}) =>
    aDeclaration({
      dateOfBirth: bornYearsAgo(years),
      guardian: { personalIdNumber: guardian.personalIdNumber, relation: 'MOTHER' },
      ...overrides,
    });

  it('of ten applies through a guardian, who stands until the 14th birthday [R-022] [R-029]', async () => {
    const born = bornYearsAgo(10);
    const { application } = await submit(aChild(10));
    expect(application.guardian).toEqual({
      relation: 'MOTHER',
      fullName: guardian.fullName,
      maskedPersonalIdNumber: maskPersonalIdNumber(guardian.personalIdNumber),
      standsUntil: `${Number(born.slice(0, 4)) + 14}${born.slice(4)}`,
    });
  });

  it('of four gets level 1 and not level 2 [R-023]', async () => {
    expect(await submit(aChild(4))).toMatchObject({ code: 'AGE_TOO_YOUNG_FOR_LEVEL_2' });
    expect(await submit(aChild(4, { level: 'LEVEL_1' }))).toMatchObject({
      __typename: 'ApplicationSubmitted',
    });
  });

  it('without a guardian is refused, and so is a guardian without an active level 2 account', async () => {
    expect(await submit(aChild(10, { guardian: null }))).toMatchObject({ code: 'AGE_NEEDS_GUARDIAN' });
    const stranger = aPersonalIdNumber({ sex: 'MALE', serial: 900_001 });
    expect(
      await submit(aChild(10, { guardian: { personalIdNumber: stranger, relation: 'FATHER' } })),
    ).toMatchObject({ code: 'GUARDIAN_ACCOUNT_REQUIRED' });
  });
});

describe('an organisation', () => {
  it('applies through its legal representative and has no level [R-026]', async () => {
    const { application } = await submit(anOrganisation());
    expect(application).toMatchObject({
      subjectType: 'ORGANISATION',
      level: null,
      applicant: { fullName: 'Công ty TNHH Thương mại Biển Đông 99', dateOfBirth: null, sex: null },
      organisation: {
        identifier: '0100047516',
        representativeName: guardian.fullName,
        maskedRepresentativeNumber: maskPersonalIdNumber(guardian.personalIdNumber),
      },
    });
  });

  it('whose representative has no active level 2 account is refused', async () => {
    const { personalIdNumber } = aDeclaration();
    expect(await submit(anOrganisation({ personalIdNumber }))).toMatchObject({
      code: 'REPRESENTATIVE_ACCOUNT_REQUIRED',
    });
  });

  it('with a level or with a number that has the wrong check digit is told so', async () => {
    expect(
      await submit(anOrganisation({ level: 'LEVEL_2', organisation: { identifier: '0100109106' } })),
    ).toMatchObject({ code: 'LEVEL_NOT_APPLICABLE' });
    expect(await submit(anOrganisation({ organisation: { identifier: '0100047517' } }))).toMatchObject({
      fields: [{ path: 'organisation.identifier', code: 'ORGANISATION_IDENTIFIER_FORMAT' }],
    });
  });
});

describe('the papers of a citizen', () => {
  it.each([
    ['no card', null],
    ['a card that has ended', { kind: 'CCCD_CHIP', issuedOn: '2019-01-01', expiresOn: '2024-01-01' }],
  ])('with %s the term is seven working days [C14]', async (_name, card) => {
    const { application } = await submit(aDeclaration({ card }));
    expect(application).toMatchObject({ deadlineAmount: 7, deadlineUnit: 'WORKING_DAYS' });
  });

  it('brought along to be shown on the account are kept, their numbers shown masked [R-087] [R-096]', async () => {
    const { application } = await submit(
      aDeclaration({
        papers: [
          { type: 'HEALTH_INSURANCE', number: 'DN4 79 1234567890' },
          { type: 'VEHICLE_REGISTRATION', number: '14-K1 123.45' },
        ],
      }),
    );
    expect(application.papers).toEqual([
      { type: 'HEALTH_INSURANCE', maskedNumber: expect.stringMatching(/^D•+90$/) as string },
      { type: 'VEHICLE_REGISTRATION', maskedNumber: expect.stringMatching(/^1•+45$/) as string },
    ]);
  });

  it('without a signed consent are not taken in', async () => {
    expect(await submit(aDeclaration({ consentGiven: false }))).toMatchObject({
      fields: [{ path: 'consentGiven', code: 'CONSENT_REQUIRED' }],
    });
  });
});

describe('a second application of one person', () => {
  it("is refused with the first one's code, whichever ward and level it is for", async () => {
    const declaration = aDeclaration();
    const { application } = await submit(declaration);
    const refused = await submit({
      ...declaration,
      idempotencyKey: randomUUID(),
      unitCode: '06709',
      level: 'LEVEL_1',
    });
    expect(refused).toMatchObject({ __typename: 'RuleRefused', code: 'OPEN_APPLICATION_EXISTS' });
    expect(refused.message).toContain(application.code);
  });

  it('of sixteen at the same moment, one is entered and the others are told its code', async () => {
    const declaration = aDeclaration();
    const answers = await Promise.all(
      Array.from({ length: 16 }, () => submit({ ...declaration, idempotencyKey: randomUUID() })),
    );
    const entered = answers.filter(({ __typename }) => __typename === 'ApplicationSubmitted');
    expect(entered).toHaveLength(1);
    const told = answers.filter(({ code }) => code === 'OPEN_APPLICATION_EXISTS');
    expect(told).toHaveLength(15);
    for (const { message } of told) expect(message).toContain(entered[0].application.code);
  });

  it('after a return is a second attempt that points back, and only one follows [R-077] [R-080]', async () => {
    const first = await anApplicationReadyForReview(world);
    await decide(await world.officer('thamdinh'), 'returnApplication', first);
    const again = () =>
      submit({ ...first.declaration, idempotencyKey: randomUUID(), previousApplicationId: first.id });
    const { application } = await again();
    expect(application).toMatchObject({ attempt: 2, previousAttempt: { attempt: 1 } });
    expect(await again()).toMatchObject({ code: 'OPEN_APPLICATION_EXISTS' });
  });

  it('cannot follow an application that was not returned, or somebody else’s', async () => {
    const other = await anApplicationReadyForReview(world);
    expect(await submit(aDeclaration({ previousApplicationId: other.id }))).toMatchObject({
      code: 'APPLICATION_NOT_RETURNED',
    });
  });
});

describe('looking a person up at the counter', () => {
  const FIND = `query ($number: String!) {
    findApplicant(personalIdNumber: $number, purpose: { purpose: CASE_INTAKE }) { fullName dateOfBirth accountLevel accountState openApplicationCode }
  }`;

  it('by the whole number tells who it is and how the account stands, and leaves a line', async () => {
    const { data } = await intake.query(FIND, { number: guardian.personalIdNumber });
    expect(data.findApplicant).toMatchObject({
      fullName: guardian.fullName,
      accountLevel: 'LEVEL_2',
      accountState: 'ACTIVE',
    });
    const { rows } = await world.owner.query(
      `select action, actor_name from audit_line where action like 'APPLICANT_%FOUND' order by at desc, sequence desc limit 1`,
    );
    expect(rows).toEqual([{ action: 'APPLICANT_FOUND', actor_name: 'Vũ Thị Hạnh' }]);
  });

  it('finds nobody for a number that nobody has, and refuses part of a number', async () => {
    const { data } = await intake.query(FIND, { number: '022099888777' });
    expect(data.findApplicant).toBeNull();
    const { errors } = await intake.query(FIND, { number: '0220998' });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is for the counter only', async () => {
    const { errors } = await (
      await world.officer('thamdinh')
    ).query(FIND, { number: guardian.personalIdNumber });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
