import { createHash } from 'node:crypto';
import type { LockLetterKind } from '@dinhdanh/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { agencyMachine, type AgencyMachine } from '../../testing/agency-machine.ts';
import { aKeptLockRequest, type KeptRequest } from '../../testing/lock-builders.ts';
import { readPdf, type ReadPdf } from '../../testing/pdf-reader.ts';
import { createTestWorld, type Session, type TestWorld } from '../../testing/test-world.ts';
import { issueLetter, type AppealLetter, type LockLetter } from './issue-letter.ts';

const KA_LONG = '06709';
const HEAD = { ...SYSTEM, name: 'Nguyễn Thị Thu Hằng' };
const REASON = 'Văn bản đề nghị không nêu căn cứ pháp luật của việc khóa, chữ ký chưa đúng thẩm quyền';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());
beforeEach(() => world.owner.query('delete from rate_limit'));

/** A decision, as far as letters know it. */
const deciding = (then?: () => void): UseCase<LockLetter | AppealLetter, { id: string; number: string }> => ({
  name: 'decideInATest',
  permission: 'letter:write',
  rows: 'ALL',
  async run(transaction, letter) {
    const issued = await issueLetter(transaction, letter);
    then?.();
    return issued;
  },
});
const issue = (letter: LockLetter | AppealLetter, then?: () => void) =>
  world.core.useCases.execute(deciding(then), HEAD, letter);
const decide = ({ id }: KeptRequest, kind: LockLetterKind = 'LOCK_APPROVED', reason: string | null = null) =>
  issue({ kind, lockRequestId: id, reason });

interface KeptLetter {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly sha256: Buffer | null;
  readonly byte_size: number | null;
  readonly storage_key: string | null;
  readonly key_id: string | null;
  readonly served_at: Date | null;
  readonly served_way: string | null;
  readonly served_to: string | null;
  readonly served_key_id: string | null;
}
const kept = async (id: string): Promise<KeptLetter> => {
  const { rows } = await world.owner.query<KeptLetter>('select * from letter where id = $1', [id]);
  return rows[0] as KeptLetter;
};
async function contentOf(id: string): Promise<Buffer> {
  const { storage_key: storageKey, key_id: keyId } = await kept(id);
  return world.core.files.get({ id, storageKey: storageKey ?? '', keyId: keyId ?? '' }, 'full');
}
const actionsAbout = async (id: string): Promise<string[]> =>
  (
    await world.owner.query<{ action: string }>(
      `select content::json ->> 'action' as action from audit_line where subject_id = $1 order by sequence`,
      [id],
    )
  ).rows.map(({ action }) => action);

const LETTER = `query ($id: ID!) { lockRequestLetter(lockRequestId: $id) { id version number kind outcome sha256 verificationUrl
  downloadPath servedAt servedWay servedTo replaces { number downloadPath } } }`;
const letterFor = async (session: Session, { id }: KeptRequest) =>
  (await session.query(LETTER, { id })).data.lockRequestLetter;
const HAND_OVER = `mutation ($input: RecordLetterHandoverInput!) { recordLetterHandover(input: $input) { __typename
  ... on LetterHandoverRecorded { letterId } ... on Refusal { code } ... on ValidationFailed { fields { path code } } } }`;
const PREVIEW = `query ($input: LetterPreviewInput!) { letterPreview(input: $input) { number office subject addressee paragraphs
  signature { title name } } }`;
const RECEIVE = `mutation ($input: ReceiveLettersInput!) { receiveLetters(input: $input) { __typename
  ... on LettersReceived { letters { number kind outcome sha256 content verificationUrl receivedAt } } } }`;
const VERIFY = `query ($code: String!) { letterVerification(code: $code) { number issuedOn office outcome sha256 replacedBy replacedOn } }`;
const verify = async (code: string) =>
  (await world.visitor('portal').query(VERIFY, { code })).data.letterVerification;
const codeIn = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

describe('the numbers of letters', () => {
  const numbers = async (): Promise<number[]> =>
    (
      await world.owner.query<{ number: number }>(
        'select number from letter where series_unit_id is null order by number',
      )
    ).rows.map(({ number }) => number);

  it('have no gap and no double under 16 decisions at once, of which some come to nothing [R-139]', async () => {
    const before = (await numbers()).length;
    const requests: KeptRequest[] = [];
    for (let count = 0; count < 16; count += 1) requests.push(await aKeptLockRequest(world));
    const outcomes = await Promise.allSettled(
      requests.map(({ id }, index) =>
        issue({ kind: 'LOCK_APPROVED', lockRequestId: id, reason: null }, () => {
          if (index % 4 === 0) throw new Error('The decision comes to nothing.');
        }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(4);
    const given = await numbers();
    expect(given).toEqual(Array.from({ length: before + 12 }, (_, index) => index + 1));
  });

  it('are of a series of each unit under Decree 59, and of the authority since Decree 69', async () => {
    const [traCo, kaLong, authority] = [
      await decide(await aKeptLockRequest(world, { regime: 'ND59_2022', state: 'RECEIVED' })),
      await decide(
        await aKeptLockRequest(world, { regime: 'ND59_2022', state: 'RECEIVED', unitCode: KA_LONG }),
      ),
      await decide(await aKeptLockRequest(world)),
    ];
    expect([traCo.number, kaLong.number]).toEqual(['01/TB-CAP', '01/TB-CAP']);
    expect(authority.number).toMatch(/^\d+\/TB-CQQLĐD$/);
  });

  it('are one for each decision, whoever decides again', async () => {
    const request = await aKeptLockRequest(world);
    await decide(request);
    const before = await numbers();
    await expect(decide(request)).rejects.toThrow(/letter_one_per_kind/);
    expect(await numbers()).toEqual(before);
  });
});

describe('the PDF of a letter', () => {
  let request: KeptRequest;
  let id: string;
  let content: Buffer;
  let read: ReadPdf;
  beforeAll(async () => {
    request = await aKeptLockRequest(world, { regime: 'ND59_2022', state: 'RECEIVED' });
    ({ id } = await decide(request, 'LOCK_REFUSED', REASON));
    await world.runJobs();
    content = await contentOf(id);
    read = await readPdf(content);
  });

  it('says every word with every Vietnamese letter, in the order of the decree [R-139]', () => {
    const words = read.text.replace(/\s+/g, ' ');
    expect(words).toBe(words.normalize('NFC'));
    const order = [
      'CÔNG AN TỈNH QUẢNG NINH CÔNG AN PHƯỜNG TRÀ CỔ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
      'Số: ',
      '/TB-CAP',
      'Trà Cổ, ngày ',
      'THÔNG BÁO Về việc từ chối khóa tài khoản định danh điện tử',
      'Kính gửi: Tòa án nhân dân tỉnh Quảng Ninh',
      `Văn bản số ${request.code}/QĐ-TA ngày 02/01/2026 của Tòa án nhân dân tỉnh Quảng Ninh`,
      'Căn cứ Điều 19, Điều 20 Nghị định số 59/2022/NĐ-CP',
      `của ông (bà) ${request.fullName}, số định danh cá nhân`,
      `2. Lý do: ${REASON}.`,
      'Luật Khiếu nại số 02/2011/QH13',
      'Nơi nhận: - Như trên;',
      'THỦ TRƯỞNG ĐƠN VỊ',
      'Nguyễn Thị Thu Hằng',
      'Văn bản điện tử do hệ thống Định Danh lập',
    ];
    const places = order.map((part) => words.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(words).not.toContain(request.personalIdNumber);
  });

  it('is PDF/A-2a: tagged, in Vietnamese, with output intent, metadata and fonts inside', () => {
    expect(read).toMatchObject({
      language: 'vi',
      title: expect.stringContaining('THÔNG BÁO'),
      isTagged: true,
    });
    expect(read.xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/);
    expect(read.xmp).toContain('THÔNG BÁO');
    expect(read.roles).toEqual(expect.arrayContaining(['Document', 'H1', 'P', 'L', 'LI', 'LBody', 'Figure']));
    const source = content.toString('latin1');
    expect(source).toMatch(/\/OutputIntents \[\d+ 0 R\]/);
    expect(source).toMatch(/\/S \/GTS_PDFA1/);
    const fonts = source.match(/\/BaseFont \/[A-Z]{6}\+Tinos[\w-]*/g) ?? [];
    expect(new Set(fonts).size).toBeGreaterThanOrEqual(3);
    expect(source.match(/\/FontFile2 /g)).toHaveLength(new Set(fonts).size);
    expect(source).not.toContain('/Encrypt');
  });

  it('has a QR code that opens the verification page, said to whoever does not see it', () => {
    expect(read.qr).toBe(`${world.url}/xac-minh/${world.core.secrets.verificationCode(id)}`);
    expect(read.alternatives).toEqual([expect.stringContaining(read.qr)]);
    expect(read.text).toContain(codeIn(read.qr));
  });

  it('is kept sealed, with the hash and the size of what is served', async () => {
    const { sha256, byte_size: byteSize } = await kept(id);
    expect(sha256?.toString('hex')).toBe(createHash('sha256').update(content).digest('hex'));
    expect(byteSize).toBe(content.length);
    expect(await actionsAbout(id)).toEqual(['LETTER_ISSUED', 'LETTER_WRITTEN']);
  });

  it('is not written again, whatever is known of the subject by then', async () => {
    const before = await kept(id);
    await world.owner.query(`update lock_request set subject_name = 'Một tên khác' where id = $1`, [
      request.id,
    ]);
    await world.owner.query(`select enqueue_job('write-letter', $1::json, 'again', null)`, [
      { letterId: id },
    ]);
    await world.runJobs();
    expect(await kept(id)).toEqual(before);
  });

  it('leaves the number and the mail to tell a requester with an e-mail address, and nothing else', async () => {
    const asked = await aKeptLockRequest(world, { email: 'vanthu@toaan.example.vn' });
    const letter = await decide(asked, 'LOCK_REFUSED', REASON);
    await world.runJobs();
    const mail = world.mails.findLast(({ to }) => to === 'vanthu@toaan.example.vn');
    expect(mail?.subject).toBe(`Văn bản trả lời số ${letter.number}`);
    expect(mail?.text).toContain('/xac-minh/');
    expect(mail?.text).not.toContain(asked.fullName);
    expect(await actionsAbout(letter.id)).toContain('LETTER_ANNOUNCED');
  });
});

describe('a letter in the back office', () => {
  it('is shown and downloaded by its unit and the authority, which is recorded, and by nobody else', async () => {
    const request = await aKeptLockRequest(world, { regime: 'ND69_2024' });
    const { id, number } = await decide(request);
    await world.runJobs();
    const head = await world.officer('thutruong.traco');
    const shown = await letterFor(head, request);
    expect(shown).toMatchObject({
      ...{ id, number, kind: 'LOCK_APPROVED', outcome: 'APPROVED', downloadPath: `/letters/${id}` },
      ...{ servedAt: null, replaces: null },
    });
    const answer = await head.fetch(shown.downloadPath);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(shown.sha256);
    expect(await actionsAbout(id)).toContain('LETTER_OPENED');

    expect(await letterFor(await world.officer('coquan'), request)).toMatchObject({ id });
    const stranger = await world.officer('thutruong.kalong');
    expect(await letterFor(stranger, request)).toBeNull();
    expect((await stranger.fetch(`/letters/${id}`)).status).toBe(404);
    expect((await world.visitor('back-office').fetch(`/letters/${id}`)).status).toBe(401);
  });

  it('of a unit under Decree 59 is no matter of the authority', async () => {
    const request = await aKeptLockRequest(world, { regime: 'ND59_2022', state: 'RECEIVED' });
    const { id } = await decide(request);
    await world.runJobs();
    const authority = await world.officer('coquan');
    expect(await letterFor(authority, request)).toBeNull();
    expect((await authority.fetch(`/letters/${id}`)).status).toBe(404);
  });

  it('of a reversal names the letter that it replaces', async () => {
    const request = await aKeptLockRequest(world);
    const first = await decide(request);
    const { id, number } = await decide(request, 'LOCK_REVERSED', REASON);
    await world.runJobs();
    expect(await letterFor(await world.officer('coquan'), request)).toMatchObject({
      ...{ id, number, outcome: 'REVERSED' },
      replaces: { number: first.number, downloadPath: `/letters/${first.id}` },
    });
    const { text } = await readPdf(await contentOf(id));
    expect(text.replace(/\s+/g, ' ')).toContain(`thay thế Thông báo số ${first.number} ngày`);
  });

  it('is handed over once, to somebody with a name', async () => {
    const request = await aKeptLockRequest(world);
    const { id } = await decide(request);
    const intake = await world.officer('tiepnhan');
    const handOver = async (input: Record<string, unknown> = {}) => {
      const { version } = await kept(id);
      const receivedBy = 'Phạm Thị Hoa, văn thư Tòa án';
      const { data } = await intake.query(HAND_OVER, {
        input: { letterId: id, expectedVersion: version, receivedBy, ...input },
      });
      return data.recordLetterHandover;
    };
    expect(await handOver()).toMatchObject({ code: 'LETTER_NOT_WRITTEN' });
    await world.runJobs();
    expect(await handOver({ receivedBy: 'x' })).toMatchObject({
      fields: [{ path: 'receivedBy', code: 'RECEIVER_NAME_FORMAT' }],
    });
    expect(await handOver({ expectedVersion: 1 })).toMatchObject({ __typename: 'StaleVersion' });
    expect(await handOver()).toEqual({ __typename: 'LetterHandoverRecorded', letterId: id });
    expect(await handOver()).toMatchObject({ code: 'LETTER_ALREADY_SERVED' });
    expect(await letterFor(intake, request)).toMatchObject({
      ...{ servedWay: 'HANDED_OVER', servedTo: 'Phạm Thị Hoa, văn thư Tòa án' },
      servedAt: expect.any(String),
    });
  });

  it('is previewed by the head in the very words of the letter, without a number and without a trace of one', async () => {
    const request = await aKeptLockRequest(world);
    const head = await world.officer('coquan');
    const preview = async (session: Session, input: Record<string, unknown> = {}) =>
      session.query(PREVIEW, {
        input: { lockRequestId: request.id, decision: 'REFUSE', reason: REASON, ...input },
      });
    const { data } = await preview(head);
    expect(data.letterPreview.number).toBe('Số: ……/TB-CQQLĐD');
    expect(data.letterPreview.paragraphs).toContain(`2. Lý do: ${REASON}.`);
    expect(
      (await world.owner.query('select from letter where lock_request_id = $1', [request.id])).rows,
    ).toEqual([]);
    expect(await actionsAbout(request.id)).toEqual(['LETTER_PREVIEWED']);

    const { errors } = await preview(await world.officer('thutruong.kalong'));
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await preview(await world.officer('tiepnhan'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await preview(head, { decision: 'REVERSE' })).errors?.[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });
});

describe('a letter for the machine of an agency', () => {
  let court: AgencyMachine;
  beforeAll(async () => {
    await world.owner.query(
      `update agency set scopes = case code when 'TAX' then array['sharing:verify'] else array['lock-request:submit'] end
       where code in ('COURT', 'PROCURACY', 'TAX')`,
    );
    court = await agencyMachine(world, 'COURT');
  });
  const receive = async (machine: AgencyMachine, { code }: KeptRequest) =>
    (await machine.query(RECEIVE, { input: { lockRequestCode: code } })).data.receiveLetters.letters;

  it('is fetched with its hash; the first time is the proof of receipt, with the key [R-139]', async () => {
    const request = await aKeptLockRequest(world, { agencyCode: 'COURT' });
    const { id, number } = await decide(request, 'LOCK_REFUSED', REASON);
    expect(await receive(court, request)).toEqual([]);
    await world.runJobs();

    const [letter] = await receive(court, request);
    expect(letter).toMatchObject({ number, kind: 'LOCK_REFUSED', outcome: 'REFUSED' });
    const content = Buffer.from(letter.content, 'base64');
    expect(createHash('sha256').update(content).digest('hex')).toBe(letter.sha256);
    expect((await readPdf(content)).qr).toBe(letter.verificationUrl);
    const served = await kept(id);
    expect(served).toMatchObject({ served_way: 'AGENCY', served_to: 'COURT', served_key_id: court.key.kid });

    await world.letPass('1 hour');
    const [again] = await receive(court, request);
    expect(again).toEqual(letter);
    expect(await kept(id)).toEqual(served);
    expect(await actionsAbout(id)).toEqual([
      'LETTER_ISSUED',
      'LETTER_WRITTEN',
      'LETTER_SERVED',
      'LETTER_FETCHED_AGAIN',
    ]);
  });

  it('is nothing to another agency, and needs the scope', async () => {
    const request = await aKeptLockRequest(world, { agencyCode: 'COURT' });
    await decide(request);
    await world.runJobs();
    expect(await receive(await agencyMachine(world, 'PROCURACY'), request)).toEqual([]);
    const { errors } = await (
      await agencyMachine(world, 'TAX')
    ).query(RECEIVE, { input: { lockRequestCode: request.code } });
    expect(errors?.[0]?.extensions.code).toBe('INSUFFICIENT_SCOPE');
  });
});

describe('the verification of a letter by anybody', () => {
  it('shows number, day, office, outcome and hash, and nothing of a person', async () => {
    const request = await aKeptLockRequest(world, { regime: 'ND59_2022', state: 'RECEIVED' });
    const { id, number } = await decide(request, 'LOCK_REFUSED', REASON);
    await world.runJobs();
    const { qr } = await readPdf(await contentOf(id));
    const answer = await world.visitor('portal').query(VERIFY, { code: codeIn(qr).toUpperCase() });
    expect(answer.data.letterVerification).toEqual({
      number,
      issuedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      office: 'Công an phường Trà Cổ',
      outcome: 'REFUSED',
      sha256: (await kept(id)).sha256?.toString('hex'),
      replacedBy: null,
      replacedOn: null,
    });
    for (const personal of [
      request.fullName,
      request.personalIdNumber.slice(-4),
      request.code,
      'Tòa án',
      'Lý do',
    ])
      expect(answer.text).not.toContain(personal);
  });

  it('says of a decision that was reversed which letter took its place', async () => {
    const request = await aKeptLockRequest(world);
    const first = await decide(request);
    const reversal = await decide(request, 'LOCK_REVERSED', REASON);
    await world.runJobs();
    const codeOf = (id: string) => world.core.secrets.verificationCode(id);
    expect(await verify(codeOf(first.id))).toMatchObject({
      replacedBy: reversal.number,
      replacedOn: expect.any(String),
    });
    expect(await verify(codeOf(reversal.id))).toMatchObject({
      outcome: 'REVERSED',
      replacedBy: null,
    });
  });

  it('knows nothing of another code, and is held down at an address that tries many', async () => {
    expect(await verify('0'.repeat(26))).toBeNull();
    expect(await verify('no code at all')).toBeNull();
    let refused: string | undefined;
    for (let count = 0; count < 70 && refused === undefined; count += 1)
      refused = (await world.visitor('portal').query(VERIFY, { code: '0'.repeat(26) })).errors?.[0]
        ?.extensions.code;
    expect(refused).toBe('RATE_LIMITED');
  });
});

it('a letter about an appeal goes to the holder and to no machine', async () => {
  const request = await aKeptLockRequest(world, { agencyCode: 'COURT' });
  const { id } = await issue({
    ...{ kind: 'APPEAL_UPHELD', lockRequestId: request.id, unitId: request.unitId, regime: 'ND69_2024' },
    ...{ appealCode: 'KN-2026-000001', receivedOn: '2026-01-02', subjectType: 'CITIZEN', reason: REASON },
    ...{ subjectName: request.fullName, subjectNumber: request.personalIdNumber },
  });
  await world.runJobs();
  const { text } = await readPdf(await contentOf(id));
  const words = text.replace(/\s+/g, ' ');
  expect(words).toContain(`Kính gửi: ${request.fullName}`);
  expect(words).toContain('khiếu nại lần hai');
  expect(words).not.toContain(request.personalIdNumber);
  expect(await letterFor(await world.officer('coquan'), request)).toBeNull();
});
