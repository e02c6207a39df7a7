import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditActions } from '../../testing/check-builders.ts';
import { aHolderWithApplication } from '../../testing/holder-builders.ts';
import { readPdf } from '../../testing/pdf-reader.ts';
import { createTestWorld, type Session, type TestWorld } from '../../testing/test-world.ts';
import { runRetention } from '../retention/index.ts';

let world: TestWorld;
let reviewer: Session;
let head: Session;
beforeAll(async () => {
  world = await createTestWorld();
  reviewer = await world.officer('thamdinh');
  head = await world.officer('thutruong');
});
afterAll(() => world.close());

const ANSWER = 'Công an phường đã xem xét và chấp nhận yêu cầu.';
const LETTER = 'letter { number verificationUrl downloadPath }';
const VERIFY = `query ($code: String!) { letterVerification(code: $code) { number office outcome sha256 } }`;

/** A request of a holder that an officer has settled, with its letter written. */
async function aSettledRequest(
  officer: Session,
  operation: 'answerDataRequest' | 'refuseDataRequest' = 'answerDataRequest',
  kind = 'RESTRICTION',
) {
  const holder = await aHolderWithApplication(world);
  const { code } = (
    await holder.portal.query(
      `mutation ($input: MakeDataRequestInput!) { makeDataRequest(input: $input) { ... on DataRequestMade { request { code } } } }`,
      { input: { idempotencyKey: randomUUID(), kind, text: 'Đề nghị hạn chế việc dùng dữ liệu của tôi.' } },
    )
  ).data.makeDataRequest.request;
  const id: string = (await world.owner.query('select id from data_request where code = $1', [code])).rows[0]
    .id;
  const settle = () =>
    officer.query(
      `mutation ($input: SettleDataRequestInput!) { ${operation}(input: $input) { __typename } }`,
      {
        input: { id, expectedVersion: 1, text: ANSWER },
      },
    );
  const mine = async () =>
    (
      await holder.portal.query(`query ($code: String!) { myDataRequest(code: $code) { ${LETTER} } }`, {
        code,
      })
    ).data.myDataRequest.letter;
  expect(await mine()).toBeNull();
  await settle();
  const unwritten = await mine();
  await world.runJobs();
  const letterId: string = (await world.owner.query('select id from letter where data_request_id = $1', [id]))
    .rows[0].id;
  return { ...holder, id, code, letterId, unwritten, letter: await mine(), mine, settle };
}
const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

describe('the answer to a request of a data subject as a letter', () => {
  it('has the next number of the unit, in one series with all its letters, and is one for each request', async () => {
    const first = await aSettledRequest(reviewer);
    const second = await aSettledRequest(head, 'refuseDataRequest', 'ERASURE');
    const numbers = [first, second].map(({ letter }) => Number(letter.number.split('/')[0]));
    expect(first.letter.number).toMatch(/^\d+\/TB-CAP$/);
    expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
    await first.settle();
    const { rows } = await world.owner.query('select from letter where data_request_id = $1', [first.id]);
    expect(rows).toHaveLength(1);
    expect(first.unwritten).toMatchObject({ number: first.letter.number, downloadPath: null });
  });

  it('is read by its holder as a tagged PDF/A in Vietnamese that says what was asked, answered and stopped', async () => {
    const { portal, letter, code, letterId, declaration } = await aSettledRequest(reviewer);
    expect(letter.downloadPath).toBe(`/my-letters/${code}`);
    const response = await portal.fetch(letter.downloadPath);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-disposition')).toContain(`${letter.number.replace('/', '-')}.pdf`);
    const content = await bytesOf(response);
    const read = await readPdf(content);
    const words = read.text.replace(/\s+/g, ' ');
    for (const part of [
      'CÔNG AN PHƯỜNG TRÀ CỔ',
      `Số: ${letter.number}`,
      'THÔNG BÁO Về việc trả lời yêu cầu của chủ thể dữ liệu cá nhân',
      `Kính gửi: Ông (Bà) ${declaration.fullName}`,
      `yêu cầu mã ${code}`,
      'về việc hạn chế xử lý dữ liệu cá nhân',
      'chia sẻ danh tính bằng mã QR',
      `3. Nội dung trả lời: ${ANSWER}`,
      'TL. THỦ TRƯỞNG ĐƠN VỊ CÁN BỘ ĐƯỢC GIAO',
    ])
      expect(words).toContain(part);
    expect(words).not.toContain(declaration.personalIdNumber);
    expect(read).toMatchObject({ language: 'vi', isTagged: true });
    expect(read.xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/);
    expect(read.qr).toBe(letter.verificationUrl);
    expect(await auditActions(world, letterId)).toEqual([
      'LETTER_ISSUED',
      'LETTER_WRITTEN',
      'LETTER_FETCHED_BY_HOLDER',
    ]);

    const verification = (
      await world.visitor('portal').query(VERIFY, { code: read.qr.slice(read.qr.lastIndexOf('/') + 1) })
    ).data.letterVerification;
    expect(verification).toEqual({
      number: letter.number,
      office: 'Công an phường Trà Cổ',
      outcome: 'ANSWERED',
      sha256: createHash('sha256').update(content).digest('hex'),
    });
  });

  it('is printed by officers of the unit for the purpose that they opened the request for, and its holder sees it', async () => {
    const { id, portal, letterId } = await aSettledRequest(head, 'refuseDataRequest', 'ERASURE');
    const colleague = await world.officer('thamdinh.traco');
    const path = `/letters/data-requests/${id}`;
    expect(await (await colleague.fetch(path)).text()).toContain('PURPOSE_REQUIRED');
    const { data } = await colleague.query(
      `query ($id: ID!) { dataRequest(id: $id, purpose: { purpose: HOLDER_REQUEST, note: "In văn bản cho người dân" }) { ${LETTER} } }`,
      { id },
    );
    expect(data.dataRequest.letter.downloadPath).toBe(path);
    const response = await colleague.fetch(path);
    expect(response.status).toBe(200);
    const words = (await readPdf(await bytesOf(response))).text.replace(/\s+/g, ' ');
    expect(words).toContain('Không chấp nhận yêu cầu.');
    expect(words).toContain('THỦ TRƯỞNG ĐƠN VỊ');
    expect(words).not.toContain('TL. THỦ TRƯỞNG');
    expect(await auditActions(world, letterId)).toEqual(['LETTER_ISSUED', 'LETTER_WRITTEN', 'LETTER_OPENED']);
    const { items } = (await portal.query('{ myRecordReadings { items { kind } } }')).data.myRecordReadings;
    expect(items[0].kind).toBe('REQUEST_OPENED');
  });

  it('is nothing to other units, other holders, visitors, and those who read letters about locks', async () => {
    const { id, code, letterId } = await aSettledRequest(reviewer);
    const elsewhere = await world.officer('thamdinh.kalong');
    expect((await elsewhere.fetch(`/letters/data-requests/${id}`)).status).toBe(404);
    expect(
      (await world.officer('tiepnhan').then((intake) => intake.fetch(`/letters/data-requests/${id}`))).status,
    ).toBe(403);
    expect((await head.fetch(`/letters/${letterId}`)).status).toBe(404);
    const other = await aHolderWithApplication(world);
    expect((await other.portal.fetch(`/my-letters/${code}`)).status).toBe(404);
    expect((await world.visitor('portal').fetch(`/my-letters/${code}`)).status).toBe(401);
    expect((await reviewer.fetch(`/my-letters/${code}`)).status).toBe(401);
  });
});

describe('the letter at the end of its period', () => {
  it('is emptied of the person with its request and can still be told genuine; while a limit stands both stay', async () => {
    const kept = await aSettledRequest(reviewer, 'answerDataRequest', 'OBJECTION');
    const gone = await aSettledRequest(reviewer, 'answerDataRequest', 'ACCESS');
    const keyOf = async (letterId: string): Promise<string | null> =>
      (await world.owner.query('select storage_key as key from letter where id = $1', [letterId])).rows[0]
        .key;
    const object = (await keyOf(gone.letterId)) ?? '';
    await world.letPass('61 months');
    await runRetention(world.core);
    await world.runJobs();
    const { rows } = await world.owner.query<{ id: string; facts: object; isGone: boolean }>(
      'select id, facts, anonymised_at is not null as "isGone" from letter where id = any ($1) order by id = $2',
      [[kept.letterId, gone.letterId], gone.letterId],
    );
    expect(rows.map(({ isGone }) => isGone)).toEqual([false, true]);
    expect(JSON.stringify(rows[0]?.facts)).toContain(kept.declaration.fullName);
    expect(JSON.stringify(rows[1]?.facts)).not.toContain(gone.declaration.fullName);
    expect(JSON.stringify(rows[1]?.facts)).not.toContain(ANSWER);
    expect(await keyOf(gone.letterId)).toBeNull();
    expect(await world.core.files.keptAt(object)).toBeNull();
    const code = gone.letter.verificationUrl.slice(gone.letter.verificationUrl.lastIndexOf('/') + 1);
    const { data } = await world.visitor('portal').query(VERIFY, { code });
    expect(data.letterVerification).toMatchObject({ number: gone.letter.number, outcome: 'ANSWERED' });
  });
});
