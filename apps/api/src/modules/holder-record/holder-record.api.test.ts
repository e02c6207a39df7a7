import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aHolder } from '../../testing/builders.ts';
import { attachPicture, auditActions } from '../../testing/check-builders.ts';
import { aHolderWithApplication } from '../../testing/holder-builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Client, type Session, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const RECORD = `{ myRecord { fullName dateOfBirth sex personalIdNumber maskedPhoneNumber permanentAddress accountLevel accountState
  grantedAt activatedAt portrait termsVersion termsAcceptedAt openApplications openRequests papersToCheck } }`;
const READINGS = `query ($page: PageInput) { myRecordReadings(page: $page) {
  items { id at kind unitName agencyName purpose legalBasis isAsked } hasMore } }`;
const HISTORY = `query ($page: PageInput) { myHistory(page: $page) {
  applications { status { code level state title receivedAt decidedAt reasonText } consentGivenAt } events { at event } hasMoreEvents } }`;

const recordOf = async (portal: Client) => (await portal.query(RECORD)).data.myRecord;
const readingsOf = async (portal: Client, page?: object) =>
  (await portal.query(READINGS, { page })).data.myRecordReadings;
const open = (officer: Client, id: string) =>
  officer.query(
    `query ($id: ID!) { application(id: $id, purpose: { purpose: COMPLAINT, note: "Giải quyết đơn khiếu nại" }) { id } }`,
    { id },
  );
const reveal = (officer: Client, applicationId: string, purpose: object) =>
  officer.query(
    `mutation ($input: RevealApplicantInput!) { revealApplicant(input: $input) { __typename } }`,
    { input: { applicationId, purpose } },
  );
const NOTE = 'Gọi điện xác nhận nơi thường trú';

describe('what the holder sees of the own record', () => {
  it('is the own data, the number in full, the phone masked, and reading it leaves a line', async () => {
    const holder = await aHolder(world);
    const portal = await world.holder(holder);
    expect(await recordOf(portal)).toMatchObject({
      fullName: holder.fullName,
      dateOfBirth: holder.dateOfBirth,
      sex: holder.sex,
      personalIdNumber: holder.personalIdNumber,
      permanentAddress: holder.permanentAddress,
      accountLevel: 'LEVEL_2',
      accountState: 'ACTIVE',
      portrait: 'NONE',
      termsVersion: null,
      openRequests: 0,
    });
    const { maskedPhoneNumber } = await recordOf(portal);
    expect(maskedPhoneNumber).toContain(holder.phoneNumber.slice(-3));
    expect(maskedPhoneNumber).not.toContain(holder.phoneNumber.slice(3, 7));
    const { rows } = await world.owner.query(
      `select a.id from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1`,
      [TEST_SEALER.print(holder.personalIdNumber)],
    );
    expect(await auditActions(world, rows[0].id)).toContain('RECORD_READ_BY_HOLDER');
  });

  it('is asked of nobody but a holder who is signed in', async () => {
    for (const document of [RECORD, HISTORY, READINGS]) {
      const { errors } = await world.visitor('portal').query(document);
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    expect((await world.visitor('portal').fetch('/my-record/portrait')).status).toBe(401);
  });

  it('[C21] [R-129] shows the portrait at level 2 and not at level 1, although it is kept', async () => {
    const { portal, applicationId, declaration } = await aHolderWithApplication(world);
    expect((await portal.fetch('/my-record/portrait')).status).toBe(404);
    await attachPicture(world, applicationId, { kind: 'PORTRAIT' });
    expect(await recordOf(portal)).toMatchObject({ portrait: 'SHOWN' });
    const answer = await portal.fetch('/my-record/portrait');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect((await answer.arrayBuffer()).byteLength).toBe(64);

    const { rows } = await world.owner.query(`select f.id from stored_file f where f.application_id = $1`, [
      applicationId,
    ]);
    expect(await auditActions(world, rows[0].id)).toContain('PORTRAIT_OPENED_BY_HOLDER');

    await world.owner.query(
      `update account set level = 'LEVEL_1' from citizen c where c.id = citizen_id and (c.personal_id_number).print = $1`,
      [TEST_SEALER.print(declaration.personalIdNumber)],
    );
    expect(await recordOf(portal)).toMatchObject({ portrait: 'ONLY_AT_LEVEL_2' });
    expect((await portal.fetch('/my-record/portrait')).status).toBe(404);
  });
});

describe('the history of a holder', () => {
  it('holds the applications with their outcome, and what happened to the account in order', async () => {
    const { portal } = await aHolderWithApplication(world);
    const { myHistory } = (await portal.query(HISTORY)).data;
    expect(myHistory.applications).toHaveLength(1);
    expect(myHistory.applications[0].status).toMatchObject({ level: 'LEVEL_2', state: 'APPROVED' });
    expect(myHistory.applications[0].status.code).toMatch(/^HS-\d{4}-\d{6}$/);
    expect(myHistory.applications[0].status.title).not.toBe('');
    expect(myHistory.applications[0].consentGivenAt).not.toBeNull();
    expect(myHistory.events.map(({ event }: { event: string }) => event)).toEqual([
      'SIGNED_IN',
      'ACTIVATED',
      'GRANTED',
    ]);
    expect(myHistory.hasMoreEvents).toBe(false);
  });

  it('is read in parts', async () => {
    const { portal } = await aHolderWithApplication(world);
    const part = async (offset: number) =>
      (await portal.query(HISTORY, { page: { offset, limit: 2 } })).data.myHistory;
    expect(await part(0)).toMatchObject({ hasMoreEvents: true });
    expect((await part(2)).events.map(({ event }: { event: string }) => event)).toEqual(['GRANTED']);
    expect(await part(2)).toMatchObject({ hasMoreEvents: false });
  });

  it('tells of a wrong password, which may have been somebody else', async () => {
    const { portal, declaration } = await aHolderWithApplication(world);
    await world
      .visitor('portal')
      .query('mutation ($input: StartSignInInput!) { startSignIn(input: $input) { __typename } }', {
        input: { personalIdNumber: declaration.personalIdNumber, password: 'Sai@matkhau1' },
      });
    const { events } = (await portal.query(HISTORY)).data.myHistory;
    expect(events[0]).toMatchObject({ event: 'WRONG_PASSWORD' });
  });

  it('shows nothing of another holder', async () => {
    const first = await aHolderWithApplication(world);
    const second = await aHolderWithApplication(world);
    const codes = async (portal: Session) =>
      (await portal.query(HISTORY)).data.myHistory.applications.map(
        ({ status }: { status: { code: string } }) => status.code,
      );
    expect(await codes(first.portal)).not.toEqual(await codes(second.portal));
    expect(await codes(second.portal)).toHaveLength(1);
  });
});

describe('who has seen my record', () => {
  it('names office, time and declared purpose, and never an officer', async () => {
    const { portal, applicationId } = await aHolderWithApplication(world);
    const officer = await world.officer('thamdinh.traco');
    await open(officer, applicationId);
    await reveal(officer, applicationId, { purpose: 'HOLDER_REQUEST', note: NOTE });
    const { items } = await readingsOf(portal);
    expect(items.slice(0, 2)).toMatchObject([
      {
        kind: 'NUMBERS_REVEALED',
        unitName: 'Phường Trà Cổ',
        agencyName: null,
        purpose: 'Thực hiện yêu cầu của chủ tài khoản',
        isAsked: false,
      },
      { kind: 'DOSSIER_OPENED', unitName: 'Phường Trà Cổ', purpose: 'Giải quyết khiếu nại, tố cáo' },
    ]);
    const { text } = await portal.query(READINGS);
    expect(text).not.toContain(NOTE);
    expect(text).not.toContain('Trần Thị Ngân');
    expect(text).not.toContain('thamdinh');
  });

  it('names the office that the officer belonged to, which may stand above the ward of the record', async () => {
    const { portal, applicationId } = await aHolderWithApplication(world);
    await open(await world.officer('thutruong'), applicationId);
    expect((await readingsOf(portal)).items[0]).toMatchObject({
      kind: 'DOSSIER_OPENED',
      unitName: 'Thành phố Móng Cái',
    });
  });

  it('tells that a picture was opened, for the purpose that was stated for the case', async () => {
    const { portal, applicationId } = await aHolderWithApplication(world);
    await attachPicture(world, applicationId, { kind: 'PORTRAIT' });
    const { rows } = await world.owner.query('select id from stored_file where application_id = $1', [
      applicationId,
    ]);
    const officer = await world.officer('thamdinh');
    await open(officer, applicationId);
    await officer.fetch(`/files/${rows[0].id}/full`);
    expect((await readingsOf(portal)).items[0]).toMatchObject({
      kind: 'PICTURE_OPENED',
      purpose: 'Giải quyết khiếu nại, tố cáo',
    });
  });

  it('gives the purpose in the language of the reader, and that of before there was a list as well', async () => {
    const { portal, applicationId } = await aHolderWithApplication(world);
    await world.owner.query(
      `select append_audit_line(unit_id, json_build_object('action', 'APPLICATION_OPENED', 'actorName', 'Cán bộ', 'subjectId', id,
         'details', json_build_object('purpose', 'APPLICATION_REVIEW'))::text, now()) from application where id = $1`,
      [applicationId],
    );
    const { data } = await portal.query(READINGS, {}, { 'accept-language': 'en' });
    expect(data.myRecordReadings.items[0]).toMatchObject({ purpose: 'Work on the case at hand' });
  });

  it('tells which agency was sent the data of a paper, by its name of that day and the agreement', async () => {
    const { portal } = await aHolderWithApplication(world);
    await portal.query(
      'mutation ($input: AddPaperInput!) { addPaper(input: $input) { __typename ... on Refusal { code } } }',
      { input: { idempotencyKey: 'the-licence-of-this', type: 'DRIVING_LICENCE', number: '220199000123' } },
    );
    await world.runJobs();
    const sent = (await readingsOf(portal)).items.find(
      ({ kind }: { kind: string }) => kind === 'SENT_TO_AGENCY',
    );
    expect(sent).toMatchObject({ unitName: null, agencyName: expect.stringMatching(/\p{L}/u) });
    expect(sent.legalBasis).not.toBeNull();
  });

  it('is read in parts, and what the holder reads is none of it', async () => {
    const { portal, applicationId } = await aHolderWithApplication(world);
    const officer = await world.officer('thamdinh');
    for (let count = 0; count < 3; count += 1) await open(officer, applicationId);
    const all = await readingsOf(portal);
    await recordOf(portal);
    const again = await readingsOf(portal);
    expect(again).toEqual(all);
    const first = await readingsOf(portal, { offset: 0, limit: 2 });
    expect(first).toMatchObject({ hasMore: true });
    expect(first.items).toEqual(all.items.slice(0, 2));
    expect((await readingsOf(portal, { offset: 2, limit: 2 })).items).toEqual(all.items.slice(2, 4));
  });

  it('shows nobody else’s readings', async () => {
    const { applicationId } = await aHolderWithApplication(world);
    const other = await aHolderWithApplication(world);
    await open(await world.officer('thamdinh'), applicationId);
    const before = await readingsOf(other.portal);
    await open(await world.officer('thamdinh'), applicationId);
    expect(await readingsOf(other.portal)).toEqual(before);
  });
});

describe('the record as a file', () => {
  it('is a tagged PDF in Vietnamese whose text can be read back, letter by letter, and is no certificate', async () => {
    const { portal, applicationId, declaration } = await aHolderWithApplication(world, {
      permanentAddress: 'Khu Nam Thọ, phường Trà Cổ: ẫ ẩ ậ ẵ ặ ễ ể ệ ỗ ộ ỡ ợ ữ ự ỹ ỵ Đ',
    });
    await reveal(await world.officer('thamdinh'), applicationId, { purpose: 'HOLDER_REQUEST', note: NOTE });
    const answer = await portal.fetch('/my-record/document');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const disposition = answer.headers.get('content-disposition');
    expect(disposition).toMatch(/^attachment; filename="?ho-so-cua-toi-\d{4}-\d{2}-\d{2}\.pdf"?$/);

    const pdf = await getDocument({ data: new Uint8Array(await answer.arrayBuffer()) }).promise;
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Hồ sơ của tôi tại Cổng Định Danh', Language: 'vi' });
    expect(await pdf.getMarkInfo()).toEqual(
      new Map([
        ['Marked', true],
        ['UserProperties', false],
        ['Suspects', false],
      ]),
    );
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => {
        const { items } = await (await pdf.getPage(index + 1)).getTextContent();
        return items
          .map((item) => ('str' in item ? item.str : ''))
          .join('')
          .normalize('NFC');
      }),
    );
    const text = pages.join('');
    for (const expected of [
      declaration.fullName,
      declaration.personalIdNumber,
      'ẫ ẩ ậ ẵ ặ ễ ể ệ ỗ ộ ỡ ợ ữ ự ỹ ỵ Đ',
      'Thực hiện yêu cầu của chủ tài khoản',
      'Tài khoản được kích hoạt',
      'Đây không phải giấy xác nhận',
      `Trang 1/${pdf.numPages}`,
    ])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(expected);
    expect(text).not.toContain(declaration.phoneNumber);
    expect(text).not.toContain('Bùi Quang Huy');
    const { rows } = await world.owner.query(
      `select a.id from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1`,
      [TEST_SEALER.print(declaration.personalIdNumber)],
    );
    expect(await auditActions(world, rows[0].id)).toContain('RECORD_DOWNLOADED_BY_HOLDER');
  });

  it('is there for programs too, with the numbers of its holder whole and of nobody else', async () => {
    const { portal, applicationId, declaration } = await aHolderWithApplication(world);
    await reveal(await world.officer('thamdinh'), applicationId, { purpose: 'HOLDER_REQUEST', note: NOTE });
    const answer = await portal.fetch('/my-record/data?language=vi');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('content-disposition')).toMatch(/ban-sao-du-lieu-\d{4}-\d{2}-\d{2}\.json/);
    expect(await answer.json()).toMatchObject({
      format: 'dinhdanh-record/2',
      language: 'vi',
      person: {
        fullName: declaration.fullName,
        personalIdNumber: declaration.personalIdNumber,
        phoneNumber: declaration.phoneNumber,
        dateOfBirth: declaration.dateOfBirth,
      },
      account: { state: 'ACTIVE', level: 'LEVEL_2' },
      applications: [{ state: 'APPROVED' }],
      readings: expect.arrayContaining([
        expect.objectContaining({
          kind: 'NUMBERS_REVEALED',
          purpose: 'HOLDER_REQUEST',
          purposeText: 'Thực hiện yêu cầu của chủ tài khoản',
        }),
      ]),
    });
    const english = await portal.fetch('/my-record/data?language=en');
    expect(await english.json()).toMatchObject({
      language: 'en',
      readings: expect.arrayContaining([
        expect.objectContaining({
          kind: 'NUMBERS_REVEALED',
          kindText: expect.stringMatching(/^[\x20-\x7e]+$/),
          purpose: 'HOLDER_REQUEST',
          purposeText: expect.stringMatching(/^[\x20-\x7e]+$/),
        }),
      ]),
    });
    expect((await world.visitor('portal').fetch('/my-record/data')).status).toBe(401);
  });

  it('is given to nobody but its holder, ten times an hour', async () => {
    expect((await world.visitor('portal').fetch('/my-record/document')).status).toBe(401);
    const portal = await world.holder(await aHolder(world));
    for (let count = 0; count < 10; count += 1)
      expect((await portal.fetch('/my-record/document')).status).toBe(200);
    expect((await portal.fetch('/my-record/document')).status).toBe(429);
  });
});

describe('the residence data of a holder [R-104]', () => {
  const RESIDENCE = `{ myResidence { __typename ... on MyResidenceFound { residence { state fetchedAt isStale
    facts { permanentAddress temporaryAddress headFullName relationToHead members { fullName dateOfBirth relationToHead } } } }
    ... on Refusal { code } } }`;
  const REFRESH = 'mutation { refreshMyResidence { __typename ... on Refusal { code } } }';
  const residenceOf = async (portal: Client) => (await portal.query(RESIDENCE)).data.myResidence;
  const FACTS = {
    permanentAddress: 'Khu 5, Phường Trà Cổ',
    temporaryAddress: 'Khu 3, Phường Trần Phú',
    headFullName: 'Đặng Văn Sơn',
    relationToHead: 'CHILD',
    members: [{ fullName: 'Đặng Văn Sơn', dateOfBirth: '1970-01-02', relationToHead: 'HEAD' }],
  } as const;

  async function aResident(level = 'LEVEL_2') {
    const holder = await aHolder(world, { level });
    world.population.residences.set(holder.personalIdNumber, FACTS);
    return { holder, portal: await world.holder(holder) };
  }

  it('are asked for by the holder, fetched by a job, and shown with their age', async () => {
    const { portal } = await aResident();
    expect(await residenceOf(portal)).toEqual({ __typename: 'MyResidenceFound', residence: null });
    await portal.query(REFRESH);
    expect(await residenceOf(portal)).toMatchObject({
      residence: { state: 'FETCHING', facts: null, isStale: true },
    });
    await world.runJobs();
    expect(await residenceOf(portal)).toMatchObject({
      residence: { state: 'FETCHED', facts: FACTS, isStale: false },
    });
  });

  it('stand with their age when the database cannot be reached, and are fetched again later', async () => {
    const { portal, holder } = await aResident();
    await portal.query(REFRESH);
    await world.runJobs();
    world.population.isDown = true;
    await portal.query(REFRESH);
    await world.runJobs();
    world.population.isDown = false;
    expect(await residenceOf(portal)).toMatchObject({ residence: { state: 'UNAVAILABLE', facts: FACTS } });
    await world.letPass('25 hours');
    expect(await residenceOf(await world.holder(holder))).toMatchObject({ residence: { isStale: true } });
  });

  it('may not be on record', async () => {
    const { portal, holder } = await aResident();
    world.population.residences.delete(holder.personalIdNumber);
    await portal.query(REFRESH);
    await world.runJobs();
    expect(await residenceOf(portal)).toMatchObject({ residence: { state: 'NOT_ON_RECORD', facts: null } });
  });

  it('that do not come are not waited for without end', async () => {
    const { portal } = await aResident();
    await portal.query(REFRESH);
    await world.owner.query(`update residence_record set requested_at = requested_at - interval '3 minutes'`);
    expect(await residenceOf(portal)).toMatchObject({ residence: { state: 'UNAVAILABLE' } });
    await world.runJobs();
    expect(await residenceOf(portal)).toMatchObject({ residence: { state: 'FETCHED' } });
  });

  it('are for level 2 alone', async () => {
    const { portal } = await aResident('LEVEL_1');
    expect(await residenceOf(portal)).toMatchObject({ code: 'LEVEL_2_ACCOUNT_REQUIRED' });
    expect((await portal.query(REFRESH)).data.refreshMyResidence).toMatchObject({
      code: 'LEVEL_2_ACCOUNT_REQUIRED',
    });
  });

  it('are asked for six times an hour and not more often', async () => {
    const { portal } = await aResident();
    for (let count = 0; count < 6; count += 1) await portal.query(REFRESH);
    const { errors } = await portal.query(REFRESH);
    expect(errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  });

  it('lie in no job, no line and no log', async () => {
    const { portal, holder } = await aResident();
    await portal.query(REFRESH);
    const { rows: jobs } = await world.owner.query(
      `select payload::text from graphile_worker._private_jobs where key like 'fetch-residence:%'`,
    );
    await world.runJobs();
    const { rows: lines } = await world.owner.query(
      `select content from audit_line where action like 'RESIDENCE%'`,
    );
    const kept = JSON.stringify([jobs, lines, world.logLines]);
    expect(jobs.length).toBeGreaterThan(0);
    for (const personal of [holder.personalIdNumber, FACTS.headFullName, FACTS.temporaryAddress])
      expect(kept).not.toContain(personal);
  });
});
