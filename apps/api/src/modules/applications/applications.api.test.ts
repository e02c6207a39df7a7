import fc from 'fast-check';
import { aPersonalIdNumber, someIdentityFacts } from '@dinhdanh/domain/testing';
import { searchForm } from '@dinhdanh/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aDeclaration,
  anApplicationReadyForReview,
  approve,
  type Declaration,
  submit,
} from '../../testing/builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const PAGE = `query ($id: ID!) {
  application(id: $id) {
    id code version state level unit { code name } receivedAt dueAt isOverdue workingMinutesLeft legalRegime deadlineLegalBasis
    applicant { fullName dateOfBirth sex permanentAddress maskedPersonalIdNumber maskedPhoneNumber }
    populationCheck { outcome checkedAt fields { field declared recorded isMatch } }
    numberWarnings { path code message }
    decision { outcome }
    history { at action actorName }
    allowedActions
  }
}`;
const open = async (officer: Client, id: string) => (await officer.query(PAGE, { id })).data.application;

/** What the database holds, seen as the owner. */
const stored = async (id: string) =>
  (await world.owner.query('select * from application where id = $1', [id])).rows[0];
const auditedActions = async (id: string): Promise<string[]> =>
  (
    await world.owner.query<{ action: string }>(
      'select action from audit_line where subject_id = $1 order by sequence',
      [id],
    )
  ).rows.map(({ action }) => action);

const appointAsIntakeOfTraCo = () =>
  world.owner
    .query(`insert into officer_assignment select o.id, 'INTAKE', u.id, '2022-01-01' from officer o, administrative_unit u
    where o.username = 'thamdinh.traco' and u.code = '06721' and u.valid_from is null on conflict do nothing`);

describe('submitting an application', () => {
  it('names every wrong field at once, in the order of the form', async () => {
    const result = await submit(
      await world.officer('tiepnhan'),
      aDeclaration({
        personalIdNumber: '22099123456',
        fullName: 'Nguyễn 2',
        dateOfBirth: '2099-01-01',
        permanentAddress: '  x ',
        phoneNumber: '0203 382 1234',
        unitCode: '99999',
      }),
    );
    expect(result).toEqual({
      __typename: 'ValidationFailed',
      code: 'VALIDATION_FAILED',
      fields: [
        { path: 'personalIdNumber', code: 'PERSONAL_ID_NUMBER_FORMAT' },
        { path: 'fullName', code: 'FULL_NAME_FORMAT' },
        { path: 'dateOfBirth', code: 'DATE_OF_BIRTH_INVALID' },
        { path: 'permanentAddress', code: 'ADDRESS_FORMAT' },
        { path: 'phoneNumber', code: 'PHONE_NUMBER_FORMAT' },
        { path: 'unitCode', code: 'UNIT_UNKNOWN' },
      ],
    });
  });

  it('writes nothing when a field is refused', async () => {
    const count = async () =>
      (
        await world.owner.query(
          'select (select count(*) from citizen) + (select count(*) from application) + (select count(*) from audit_line) as rows',
        )
      ).rows[0].rows;
    const intake = await world.officer('tiepnhan');
    const before = await count();
    await submit(intake, aDeclaration({ phoneNumber: '113' }));
    expect(await count()).toBe(before);
  });

  it.each([
    ['0168 888 1234', '0388881234'],
    ['+84 121.888.1234', '0798881234'],
    ['0912-888-123', '0912888123'],
  ])('keeps the phone %s as %s', async (written, kept) => {
    const { application } = await submit(
      await world.officer('tiepnhan'),
      aDeclaration({ phoneNumber: written }),
    );
    expect((await stored(application.id)).phone_number).toBe(kept);
  });

  it('keeps a decomposed name composed and without double spaces', async () => {
    const { application } = await submit(
      await world.officer('tiepnhan'),
      aDeclaration({ fullName: '  Đỗ  Thị Thuỳ Dương '.normalize('NFD') }),
    );
    expect(await stored(application.id)).toMatchObject({
      full_name: 'Đỗ Thị Thuỳ Dương'.normalize('NFC'),
      search_name: 'do thi thuy duong',
    });
  });

  it.each([
    ['a unit of nobody', '00000'],
    ['a ward outside the city', '06712x'],
    ['a whole district', '194'],
    ['a whole province', '22'],
    ['', ''],
  ])('is refused for %s (%s)', async (_, unitCode) => {
    expect(await submit(await world.officer('tiepnhan'), aDeclaration({ unitCode }))).toMatchObject({
      fields: [{ path: 'unitCode', code: 'UNIT_UNKNOWN' }],
    });
  });

  it("is refused for a ward that the officer's appointment does not cover", async () => {
    await appointAsIntakeOfTraCo();
    const intakeOfTraCo = await world.officer('thamdinh.traco');
    expect(await submit(intakeOfTraCo, aDeclaration({ unitCode: '06709' }))).toMatchObject({
      fields: [{ path: 'unitCode', code: 'UNIT_UNKNOWN' }],
    });
    expect(await submit(intakeOfTraCo, aDeclaration({ unitCode: '06721' }))).toMatchObject({
      __typename: 'ApplicationSubmitted',
    });
  });

  it('enters a person once when several officers enter the same one at the same moment', async () => {
    const declaration = aDeclaration();
    const intake = await world.officer('tiepnhan');
    const results = await Promise.all(
      Array.from({ length: 8 }, () =>
        submit(intake, { ...declaration, idempotencyKey: crypto.randomUUID() }),
      ),
    );
    expect(results.filter(({ __typename }) => __typename === 'ApplicationSubmitted')).toHaveLength(1);
    expect(results.filter(({ code }) => code === 'OPEN_APPLICATION_EXISTS')).toHaveLength(7);
    const { rows } = await world.owner.query('select from citizen where (personal_id_number).print = $1', [
      TEST_SEALER.print(declaration.personalIdNumber),
    ]);
    expect(rows).toHaveLength(1);
  });

  it('for a person whom another ward entered belongs to the ward that receives it, and the person stays one [R-090]', async () => {
    const { declaration, ...first } = await anApplicationReadyForReview(world, { unitCode: '06709' });
    await appointAsIntakeOfTraCo();
    const intakeOfTraCo = await world.officer('thamdinh.traco');
    const elsewhere = { ...declaration, unitCode: '06721' };
    const again = () => submit(intakeOfTraCo, { ...elsewhere, idempotencyKey: crypto.randomUUID() });
    expect(await again()).toMatchObject({ code: 'OPEN_APPLICATION_EXISTS' });
    await approve(await world.officer('thamdinh'), first);
    const { application } = await again();
    expect(await open(intakeOfTraCo, application.id)).toMatchObject({ unit: { code: '06721' } });
    const { rows } = await world.owner.query(
      `select u.code, (select count(*)::integer from application a where a.citizen_id = c.id) as applications
       from citizen c join administrative_unit u on u.id = c.unit_id where (c.personal_id_number).print = $1`,
      [TEST_SEALER.print(declaration.personalIdNumber)],
    );
    expect(rows).toEqual([{ code: '06709', applications: 2 }]);
  });

  it('gives the first answer again for the same key, however often and at the same moment', async () => {
    const declaration = aDeclaration();
    const intake = await world.officer('tiepnhan');
    const results = await Promise.all(Array.from({ length: 5 }, () => submit(intake, declaration)));
    expect(new Set(results.map(({ application }) => application.id)).size).toBe(1);
    expect(await auditedActions(results[0].application.id)).toEqual(
      expect.arrayContaining(['APPLICATION_SUBMITTED']),
    );
    expect(
      (await auditedActions(results[0].application.id)).filter(
        (action) => action === 'APPLICATION_SUBMITTED',
      ),
    ).toHaveLength(1);
  });

  it('refuses a key that was used for something else, and a key of another form', async () => {
    const declaration = aDeclaration();
    const intake = await world.officer('tiepnhan');
    await submit(intake, declaration);
    expect(await submit(intake, { ...declaration, fullName: 'Ai Đó Khác' })).toMatchObject({
      code: 'PREVIOUS_KEY_DIFFERENT_INPUT',
    });
    expect(await submit(intake, aDeclaration({ idempotencyKey: 'short' }))).toMatchObject({
      fields: [{ path: 'idempotencyKey', code: 'IDEMPOTENCY_KEY_FORMAT' }],
    });
  });

  it('leaves the facts on record as they are until the new declaration is approved', async () => {
    const first = await anApplicationReadyForReview(world);
    await approve(await world.officer('thamdinh'), first);
    const { declaration } = first;
    const { application } = await submit(await world.officer('tiepnhan'), {
      ...declaration,
      idempotencyKey: crypto.randomUUID(),
      fullName: 'Tên Mới',
      phoneNumber: '0998765432',
    });
    const { rows } = await world.owner.query(
      'select full_name, phone_number from citizen where (personal_id_number).print = $1',
      [TEST_SEALER.print(declaration.personalIdNumber)],
    );
    expect(rows).toEqual([{ full_name: declaration.fullName, phone_number: declaration.phoneNumber }]);
    expect(await stored(application.id)).toMatchObject({ full_name: 'Tên Mới', phone_number: '0998765432' });
  });
});

describe('the check against the population database', () => {
  const submitted = async (declaration: Declaration): Promise<string> =>
    (await submit(await world.officer('tiepnhan'), declaration)).application.id;
  const recordOf = ({ fullName, dateOfBirth, sex, permanentAddress }: Declaration) => ({
    fullName,
    dateOfBirth,
    sex,
    permanentAddress,
  });

  it('matches when address and name differ only in how they are written [R-043]', async () => {
    const declaration = aDeclaration({ fullName: 'Trần Thị Hoà', permanentAddress: 'Khu 3, phường Trà Cổ' });
    world.population.people.set(declaration.personalIdNumber, {
      ...recordOf(declaration),
      fullName: 'TRẦN THỊ HÒA',
      permanentAddress: 'khu 3 - Phường Trà Cổ',
    });
    const id = await submitted(declaration);
    await world.runJobs();
    expect(await open(await world.officer('thamdinh'), id)).toMatchObject({
      state: 'READY_FOR_REVIEW',
      populationCheck: {
        outcome: 'MATCHED',
        fields: [{ isMatch: true }, { isMatch: true }, { isMatch: true }, { isMatch: true }],
      },
      allowedActions: ['APPROVE', 'RETURN', 'REFUSE'],
    });
  });

  it('lays each declared value beside the recorded one and names those that differ [R-043] [R-046]', async () => {
    const declaration = aDeclaration({ fullName: 'Trần Thị Hoa' });
    world.population.people.set(declaration.personalIdNumber, {
      ...recordOf(declaration),
      fullName: 'Trần Thị Hòa',
      dateOfBirth: '1999-03-15',
    });
    const id = await submitted(declaration);
    await world.runJobs();
    const page = await open(await world.officer('thamdinh'), id);
    expect(page.populationCheck.outcome).toBe('MISMATCHED');
    expect(page.populationCheck.fields).toEqual([
      { field: 'FULL_NAME', declared: 'Trần Thị Hoa', recorded: 'Trần Thị Hòa', isMatch: false },
      { field: 'DATE_OF_BIRTH', declared: '1999-03-14', recorded: '1999-03-15', isMatch: false },
      { field: 'SEX', declared: 'FEMALE', recorded: 'FEMALE', isMatch: true },
      {
        field: 'PERMANENT_ADDRESS',
        declared: declaration.permanentAddress,
        recorded: declaration.permanentAddress,
        isMatch: true,
      },
    ]);
    expect((await stored(id)).mismatched_fields).toEqual(['FULL_NAME', 'DATE_OF_BIRTH']);
  });

  it('says NOT_FOUND for a number that the database does not know, with nothing beside the declared values', async () => {
    const id = await submitted(aDeclaration());
    await world.runJobs();
    const { state, populationCheck } = await open(await world.officer('thamdinh'), id);
    expect([state, populationCheck.outcome]).toEqual(['READY_FOR_REVIEW', 'NOT_FOUND']);
    expect(
      populationCheck.fields.every(
        ({ recorded, isMatch }: { recorded: string | null; isMatch: boolean }) =>
          recorded === null && !isMatch,
      ),
    ).toBe(true);
  });

  it('is tried again while the database is down, and the answer counts when it comes', async () => {
    const declaration = aDeclaration();
    world.population.people.set(declaration.personalIdNumber, recordOf(declaration));
    world.population.isDown = true;
    const id = await submitted(declaration);
    await world.runJobs();
    expect(await stored(id)).toMatchObject({ state: 'CHECKING', population_outcome: null });
    world.population.isDown = false;
    await world.retryFailedJobs();
    await world.runJobs();
    expect(await stored(id)).toMatchObject({ state: 'READY_FOR_REVIEW', population_outcome: 'MATCHED' });
  });

  it('ends as UNAVAILABLE and ready for an officer when the last attempt fails too, so that nothing waits for ever', async () => {
    world.population.isDown = true;
    const id = await submitted(aDeclaration());
    const states: string[] = [];
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      await world.runJobs();
      states.push((await stored(id)).state);
      await world.retryFailedJobs();
    }
    world.population.isDown = false;
    expect(states).toEqual([...Array.from({ length: 7 }, () => 'CHECKING'), 'READY_FOR_REVIEW']);
    expect(await stored(id)).toMatchObject({ population_outcome: 'UNAVAILABLE', mismatched_fields: [] });
    const { rows } = await world.owner.query('select from graphile_worker._private_jobs');
    expect(rows).toHaveLength(0);
    expect((await open(await world.officer('thamdinh'), id)).allowedActions).toEqual([
      'APPROVE',
      'RETURN',
      'REFUSE',
    ]);
  });

  it('changes nothing when its job runs once more after the application was decided', async () => {
    const application = await anApplicationReadyForReview(world);
    await approve(await world.officer('thamdinh'), application);
    const before = await stored(application.id);
    await world.owner.query(
      `select enqueue_job('check-application', json_build_object('applicationId', $1::text), 'again')`,
      [application.id],
    );
    await world.runJobs();
    expect(await stored(application.id)).toEqual(before);
  });
});

describe('the page of an application', () => {
  it('masks the numbers, shows the declared facts and tells its story by name', async () => {
    const { id, declaration } = await anApplicationReadyForReview(world);
    const page = await open(await world.officer('thamdinh'), id);
    expect(page.applicant).toEqual({
      ...someIdentityFacts(),
      maskedPersonalIdNumber: `${declaration.personalIdNumber.slice(0, 3)}•••••${declaration.personalIdNumber.slice(-4)}`,
      maskedPhoneNumber: `${declaration.phoneNumber.slice(0, 3)}••••${declaration.phoneNumber.slice(-3)}`,
    });
    expect(page).toMatchObject({
      code: expect.stringMatching(/^HS-\d{4}-\d{6}$/),
      unit: { code: '06721', name: 'Phường Trà Cổ' },
      numberWarnings: [],
    });
    expect(
      page.history
        .map(({ action, actorName }: { action: string; actorName: string }) => [action, actorName])
        .filter(([action = '']: string[]) => action.startsWith('APPLICATION_'))
        .slice(0, 4),
    ).toEqual([
      ['APPLICATION_SUBMITTED', 'Vũ Thị Hạnh'],
      ['APPLICATION_OPENED', 'Vũ Thị Hạnh'],
      ['APPLICATION_CHECK_STARTED', 'SYSTEM'],
      ['APPLICATION_CHECK_FINISHED', 'SYSTEM'],
    ]);
  });

  it('warns of digits that do not fit the declaration, without refusing anything', async () => {
    const { id } = await anApplicationReadyForReview(world, {
      personalIdNumber: aPersonalIdNumber({
        provinceCode: '999',
        birthYear: 1980,
        sex: 'MALE',
        serial: 900_001,
      }),
      dateOfBirth: '1999-03-14',
      sex: 'FEMALE',
    });
    const { numberWarnings } = await open(await world.officer('thamdinh'), id);
    expect(numberWarnings.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
      ['personalIdNumber', 'ID_NUMBER_PROVINCE_UNKNOWN'],
      ['personalIdNumber', 'ID_NUMBER_BIRTH_YEAR_DIFFERS'],
      ['personalIdNumber', 'ID_NUMBER_SEX_DIFFERS'],
    ]);
  });

  it('leaves a line in the audit chain for each opening, in the name of the officer', async () => {
    const { id } = await anApplicationReadyForReview(world);
    const [reviewer, head] = [await world.officer('thamdinh'), await world.officer('thutruong')];
    await open(reviewer, id);
    await open(head, id);
    await open(head, id);
    const { rows } = await world.owner.query(
      `select actor_name from audit_line where subject_id = $1 and action = 'APPLICATION_OPENED' order by sequence`,
      [id],
    );
    expect(rows.map(({ actor_name: name }) => name)).toEqual([
      'Vũ Thị Hạnh',
      'Bùi Quang Huy',
      'Đinh Văn Thắng',
      'Đinh Văn Thắng',
    ]);
  });
});

describe("opening an applicant's numbers", () => {
  const REVEAL = `mutation ($input: RevealApplicantInput!) {
    revealApplicant(input: $input) {
      __typename
      ... on ApplicantRevealed { personalIdNumber phoneNumber }
      ... on Refusal { code }
      ... on ValidationFailed { fields { path code } }
    }
  }`;
  const CLAIM = 'mutation ($id: ID!) { claimApplication(input: { id: $id }) { __typename } }';
  const reveal = async (officer: Client, applicationId: string, purpose?: object) =>
    officer.query(REVEAL, { input: { applicationId, purpose } });
  const revealed = async (officer: Client, applicationId: string, purpose?: object) =>
    (await reveal(officer, applicationId, purpose)).data.revealApplicant;
  const lineAbout = async (id: string) =>
    (
      await world.owner.query<{ content: string }>(
        `select content from audit_line where subject_id = $1 and action = 'APPLICANT_REVEALED' order by sequence`,
        [id],
      )
    ).rows;

  it('gives both numbers for a stated purpose and keeps its code, but neither words nor numbers, in the audit chain [A-38] [A-69]', async () => {
    const { id, declaration } = await anApplicationReadyForReview(world);
    const note = 'Gọi điện hẹn công dân chụp lại ảnh';
    const purpose = { purpose: 'HOLDER_REQUEST', note: `  ${note} ` };
    expect(await revealed(await world.officer('thamdinh'), id, purpose)).toEqual({
      __typename: 'ApplicantRevealed',
      personalIdNumber: declaration.personalIdNumber,
      phoneNumber: declaration.phoneNumber,
    });
    const [line, ...others] = await lineAbout(id);
    expect(others).toEqual([]);
    const { actorName, details } = JSON.parse(line?.content ?? '{}');
    expect({ actorName, details }).toEqual({
      actorName: 'Bùi Quang Huy',
      details: { purpose: 'HOLDER_REQUEST', opening: expect.any(String) },
    });
    expect(line?.content).not.toContain(note);
    expect(line?.content).not.toContain(declaration.personalIdNumber);
    const { rows } = await world.owner.query('select note, basis from person_opening where id = $1', [
      details.opening,
    ]);
    expect(rows).toEqual([{ note, basis: 'STATED' }]);
  });

  it('asks for nothing while the officer holds the claim of that very case, and records the claim as the purpose', async () => {
    const { id, declaration } = await anApplicationReadyForReview(world);
    const officer = await world.officer('thamdinh');
    expect((await reveal(officer, id)).errors?.[0]?.extensions.code).toBe('PURPOSE_REQUIRED');
    await officer.query(CLAIM, { id });
    expect(await revealed(officer, id)).toMatchObject({ personalIdNumber: declaration.personalIdNumber });
    const [line] = await lineAbout(id);
    const { details } = JSON.parse(line?.content ?? '{}');
    const { rows } = await world.owner.query('select purpose, basis from person_opening where id = $1', [
      details.opening,
    ]);
    expect(rows).toEqual([{ purpose: 'CASE_AT_HAND', basis: 'CLAIM' }]);
  });

  it('is one click for the case at hand, and asks nothing for 30 minutes then', async () => {
    const { id } = await anApplicationReadyForReview(world);
    const officer = await world.officer('thamdinh');
    expect(await revealed(officer, id, { purpose: 'CASE_AT_HAND' })).toMatchObject({
      __typename: 'ApplicantRevealed',
    });
    expect(await revealed(officer, id)).toMatchObject({ __typename: 'ApplicantRevealed' });
    expect((await reveal(await world.officer('thutruong'), id)).errors?.[0]?.extensions.code).toBe(
      'PURPOSE_REQUIRED',
    );
    await world.letPass('31 minutes');
    expect((await reveal(await world.officer('thamdinh'), id)).errors?.[0]?.extensions.code).toBe(
      'PURPOSE_REQUIRED',
    );
  });

  it('cannot be for the case at hand when the case is settled', async () => {
    const application = await anApplicationReadyForReview(world);
    await approve(await world.officer('thutruong'), application);
    expect(
      await revealed(await world.officer('thamdinh'), application.id, { purpose: 'CASE_AT_HAND' }),
    ).toMatchObject({ fields: [{ path: 'purpose.purpose', code: 'PURPOSE_WITHOUT_CASE' }] });
  });

  it.each([
    ['nothing', ''],
    ['nine characters and blanks', '  ngắn quá      '],
    ['301 characters', 'x'.repeat(301)],
  ])('is refused with %s as the note, and no line is written', async (_, note) => {
    const { id } = await anApplicationReadyForReview(world);
    expect(
      await revealed(await world.officer('thamdinh'), id, { purpose: 'INSPECTION', note }),
    ).toMatchObject({ fields: [{ path: 'purpose.note', code: 'PURPOSE_REQUIRED' }] });
    expect(await auditedActions(id)).not.toContain('APPLICANT_REVEALED');
  });
});

describe('the term of an application', () => {
  const SUBMIT = `mutation ($input: SubmitApplicationInput!) {
    submitApplication(input: $input) { ... on ApplicationSubmitted { application { id code dueAt isOverdue workingMinutesLeft legalRegime deadlineLegalBasis } } }
  }`;
  let clock: TestWorld;
  beforeAll(async () => {
    clock = await createTestWorld();
  });
  afterAll(() => clock.close());

  const submittedAt = async (moment: string, level: string) => {
    await clock.setClock(moment);
    return (await (await clock.officer('tiepnhan')).query(SUBMIT, { input: aDeclaration({ level }) })).data
      .submitApplication.application;
  };

  it.each([
    [
      'a Friday afternoon',
      '2026-03-06T16:00:00+07:00',
      'LEVEL_2',
      '2026-03-12T00:00:00+07:00',
      'Nghị định 69/2024/NĐ-CP',
    ],
    [
      'a Friday afternoon for level 1',
      '2026-03-06T16:00:00+07:00',
      'LEVEL_1',
      '2026-03-10T00:00:00+07:00',
      'Nghị định 69/2024/NĐ-CP',
    ],
    [
      'the last second of a Friday',
      '2026-03-06T23:59:58+07:00',
      'LEVEL_1',
      '2026-03-10T00:00:00+07:00',
      'Nghị định 69/2024/NĐ-CP',
    ],
    [
      'a Sunday',
      '2026-03-08T10:00:00+07:00',
      'LEVEL_1',
      '2026-03-10T00:00:00+07:00',
      'Nghị định 69/2024/NĐ-CP',
    ],
    [
      'the eve of Tết',
      '2026-02-13T17:00:00+07:00',
      'LEVEL_2',
      '2026-02-26T00:00:00+07:00',
      'Nghị định 69/2024/NĐ-CP',
    ],
    [
      'the eve of a Saturday that is worked',
      '2026-01-09T09:00:00+07:00',
      'LEVEL_1',
      '2026-01-11T00:00:00+07:00',
      'Nghị định 69/2024/NĐ-CP',
    ],
    [
      'the eve of a holiday that is no law yet',
      '2026-11-23T09:00:00+07:00',
      'LEVEL_1',
      '2026-11-25T00:00:00+07:00',
      'Nghị định 69/2024/NĐ-CP',
    ],
    [
      'the last day of Decree 59',
      '2024-06-30T23:59:58+07:00',
      'LEVEL_1',
      '2024-07-02T00:00:00+07:00',
      'Nghị định 59/2022/NĐ-CP',
    ],
    [
      'the first second of Decree 69',
      '2024-07-01T00:00:01+07:00',
      'LEVEL_1',
      '2024-07-03T00:00:00+07:00',
      'Nghị định 69/2024/NĐ-CP',
    ],
    [
      'the days before Tết 2023',
      '2023-01-18T08:00:00+07:00',
      'LEVEL_2',
      '2023-01-31T00:00:00+07:00',
      'Nghị định 59/2022/NĐ-CP',
    ],
  ])('received on %s (%s, %s) ends at %s under %s', async (_, moment, level, dueAt, regime) => {
    const application = await submittedAt(moment, level);
    expect(new Date(application.dueAt).toISOString()).toBe(new Date(dueAt).toISOString());
    expect(application.legalRegime).toBe(regime);
    expect(application.deadlineLegalBasis).toContain(regime);
  });

  it('is counted in minutes of office hours, and is overdue from the midnight that ends it', async () => {
    const application = await submittedAt('2026-03-06T15:59:30+07:00', 'LEVEL_2');
    expect(application).toMatchObject({ isOverdue: false, workingMinutesLeft: 90 + 3 * 480 });
    await clock.setClock('2026-03-11T23:59:00+07:00');
    expect(await open(await clock.officer('thamdinh'), application.id)).toMatchObject({
      isOverdue: false,
      workingMinutesLeft: 0,
    });
    await clock.setClock('2026-03-12T08:30:30+07:00');
    expect(await open(await clock.officer('thamdinh'), application.id)).toMatchObject({
      isOverdue: true,
      workingMinutesLeft: -60,
    });
  });

  it('gives the number of an application the year of Vietnam and not of Greenwich', async () => {
    expect((await submittedAt('2025-12-31T17:00:30Z', 'LEVEL_1')).code).toMatch(/^HS-2026-/);
  });
});

describe('the work queue', () => {
  const LIST = `query ($page: PageInput, $filter: ApplicationFilter, $sort: ApplicationSort) {
    applications(page: $page, filter: $filter, sort: $sort) {
      total totalIsCapped
      items { id code state level fullName maskedPersonalIdNumber unit { code } receivedAt dueAt isOverdue populationCheckOutcome mismatchedFields allowedActions }
    }
  }`;
  const COUNTS = '{ applicationCounts { byState { state count } overdue mismatched } }';
  const NAMES = [
    'Đặng Thị Ánh',
    'Dang Van Anh',
    'Hoàng Thị Ngọc Ánh',
    "H'Hen Niê",
    'Lê Đình Đức',
    'Phạm Ngọc Ánh',
  ] as const;
  let queue: TestWorld;
  let reviewer: Client;
  const list = async (variables: Record<string, unknown> = {}) =>
    (await reviewer.query(LIST, variables)).data.applications;
  const names = async (filter: Record<string, unknown>): Promise<string[]> =>
    (await list({ filter })).items.map(({ fullName }: { fullName: string }) => fullName).sort();

  beforeAll(async () => {
    queue = await createTestWorld();
    await queue.setClock('2026-03-02T08:00:00+07:00');
    for (const [index, fullName] of NAMES.entries()) {
      const overrides = {
        fullName,
        level: index % 2 === 0 ? 'LEVEL_2' : 'LEVEL_1',
        unitCode: index < 4 ? '06721' : '06709',
      };
      if (fullName === 'Lê Đình Đức') await submit(await queue.officer('tiepnhan'), aDeclaration(overrides));
      else await anApplicationReadyForReview(queue, overrides);
      await queue.letPass('1 hour');
    }
    await approve(
      await queue.officer('thamdinh'),
      await anApplicationReadyForReview(queue, { fullName: 'Tô Thị Lan' }),
    );
    await queue.setClock('2026-03-05T00:00:00+07:00');
    const mismatched = aDeclaration({ fullName: 'Bùi Thị Xuân' });
    queue.population.people.set(
      mismatched.personalIdNumber,
      someIdentityFacts({ fullName: 'Bùi Thị Xuân', sex: 'MALE' }),
    );
    await submit(await queue.officer('tiepnhan'), mismatched);
    await queue.runJobs();
    reviewer = await queue.officer('thamdinh');
  });
  afterAll(() => queue.close());

  it('shows the one due first, page by page, each row once and the total on every page', async () => {
    const whole = await list();
    expect(whole.items.map(({ dueAt }: { dueAt: string | null }) => dueAt).filter(Boolean)).toEqual(
      whole.items
        .map(({ dueAt }: { dueAt: string | null }) => dueAt)
        .filter(Boolean)
        .sort(),
    );
    const pages = [];
    for (let offset = 0; offset < 9; offset += 3) pages.push(await list({ page: { offset, limit: 3 } }));
    expect(pages.flatMap(({ items }) => items)).toEqual(whole.items);
    expect(pages.map(({ total, totalIsCapped }) => [total, totalIsCapped])).toEqual([
      [8, false],
      [8, false],
      [8, false],
    ]);
  });

  it.each(['DUE_AT', 'RECEIVED_AT'])(
    'sorts by %s both ways, and one way is the other turned round',
    async (field) => {
      const ids = async (direction: string) =>
        (await list({ sort: { field, direction } })).items.map(({ id }: { id: string }) => id);
      expect(await ids('DESC')).toEqual((await ids('ASC')).reverse());
    },
  );

  it('narrows by state, unit, level, term and comparison, and by several of them together', async () => {
    expect(await names({ states: ['APPROVED'] })).toEqual(['Tô Thị Lan']);
    expect(await names({ states: ['SUBMITTED', 'CHECKING'] })).toEqual([]);
    expect(await names({ states: [] })).toHaveLength(8);
    expect(await names({ unitCodes: ['06709'] })).toEqual(['Lê Đình Đức', 'Phạm Ngọc Ánh']);
    expect(await names({ unitCodes: [] })).toEqual([]);
    expect(await names({ level: 'LEVEL_1' })).toEqual(['Dang Van Anh', "H'Hen Niê", 'Phạm Ngọc Ánh']);
    expect(await names({ isOverdue: true })).toEqual(['Dang Van Anh', "H'Hen Niê", 'Phạm Ngọc Ánh']);
    expect(await names({ isOverdue: false })).toHaveLength(5);
    expect(await names({ hasMismatch: true })).toEqual(['Bùi Thị Xuân', 'Lê Đình Đức']);
    expect(
      await names({ isOverdue: true, unitCodes: ['06709'], level: 'LEVEL_1', states: ['READY_FOR_REVIEW'] }),
    ).toEqual(['Phạm Ngọc Ánh']);
  });

  it('finds a name by its words or their beginnings, in any order, with or without diacritics, in any case and form', async () => {
    const expected = ['Hoàng Thị Ngọc Ánh', 'Phạm Ngọc Ánh'];
    for (const search of ['ngọc ánh', 'ngoc anh', 'NGỌC  ÁNH', 'Ngọc Ánh'.normalize('NFD'), ' án ngọ '])
      expect(await names({ search })).toEqual(expected);
    expect(await names({ search: 'đức' })).toEqual(['Lê Đình Đức']);
    expect(await names({ search: "h'hen" })).toEqual(["H'Hen Niê"]);
  });

  it('finds an application by the start of its number, in any case', async () => {
    const [first] = (await list()).items;
    expect((await list({ filter: { search: first.code.toLowerCase() } })).items).toEqual([first]);
    expect((await list({ filter: { search: 'HS-2026-' } })).total).toBe(8);
    expect((await list({ filter: { search: 'HS-20_6-' } })).total).toBe(0);
  });

  it('takes every character of a search literally [A-39]', async () => {
    const everybody = await names({});
    const character = fc.constantFrom(...'anhANHđáĐ %_\\\'"-;:&|!*()<>\u202e');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: character, minLength: 2, maxLength: 8 }), async (search) => {
        fc.pre(search.trim().length >= 2);
        const beginnings = searchForm(search).split(' ');
        expect(await names({ search })).toEqual(
          everybody.filter((name) => {
            const words = searchForm(name).split(' ');
            return beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));
          }),
        );
      }),
      { numRuns: 60, examples: [['%%'], ['__'], ['\\\\'], ["' OR 1=1--"], ['a%'], ['an_']] },
    );
  });

  it.each([
    [{ filter: { search: ' x ' } }, 'filter.search'],
    [{ filter: { search: 'x'.repeat(101) } }, 'filter.search'],
    [{ page: { offset: 0, limit: 101 } }, 'page.limit'],
    [{ page: { offset: 0, limit: 0 } }, 'page.limit'],
    [{ page: { offset: -1, limit: 1 } }, 'page.offset'],
    [{ page: { offset: 10_001, limit: 1 } }, 'page.offset'],
  ])('refuses %j and says which argument [A-10]', async (variables, argument) => {
    const { errors } = await reviewer.query(LIST, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('never shows a whole number of a person', async () => {
    const { text } = await reviewer.query(LIST);
    const { rows } = await queue.owner.query('select personal_id_number, phone_number from citizen');
    for (const row of rows)
      for (const number of Object.values(row) as string[]) expect(text).not.toContain(number);
    expect(text).toMatch(/\d{3}•{5}\d{4}/);
  });

  it('is summed up in counts that equal a recount', async () => {
    const { applicationCounts: counts } = (await reviewer.query(COUNTS)).data;
    const { rows } = await queue.owner.query(
      `select state, count(*)::integer as count from application group by state`,
    );
    expect(counts.byState).toHaveLength(6);
    expect(counts.byState.filter(({ count }: { count: number }) => count > 0)).toEqual(
      expect.arrayContaining(rows),
    );
    expect(counts.byState.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(8);
    expect(counts).toMatchObject({
      overdue: (await names({ isOverdue: true })).length,
      mismatched: (await names({ hasMismatch: true, states: ['READY_FOR_REVIEW'] })).length,
    });
  });

  it('counts exactly up to a thousand and says when there are more', async () => {
    const copies = (from: number, to: number) =>
      queue.owner.query(
        `insert into application (code, unit_id, citizen_id, level, state, full_name, search_name, date_of_birth, sex, permanent_address, phone_number, received_at, due_at, term, legal_regime, decided_at)
         select 'HS-1999-' || n, unit_id, citizen_id, level, 'RETURNED', full_name, search_name, date_of_birth, sex, permanent_address, phone_number, received_at, due_at, term, legal_regime, due_at
         from application, generate_series($1::integer, $2::integer) n where full_name = 'Tô Thị Lan' and state = 'APPROVED'`,
        [from, to],
      );
    await copies(1, 1_000);
    expect(await list({ filter: { states: ['RETURNED'] } })).toMatchObject({
      total: 1_000,
      totalIsCapped: false,
    });
    await copies(1_001, 1_001);
    expect(await list({ filter: { states: ['RETURNED'] } })).toMatchObject({
      total: 1_000,
      totalIsCapped: true,
    });
  });
});
