import { randomBytes } from 'node:crypto';
import { readdir, readFile as readObject, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { refusalMessage, serverMessage } from '@dinhdanh/i18n';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '../../platform/access/actor.ts';
import { UPLOAD_LIMIT_BYTES } from '../../platform/files/receive-upload.ts';
import { bearerHash } from '../../platform/secrets.ts';
import { anAccountToActivate } from '../../testing/builders.ts';
import { aHeavyScan, aPortrait, aPortraitPicture, aScan, aWall } from '../../testing/pictures.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Session, type TestWorld } from '../../testing/test-world.ts';
import { attachFiles, findFilesOf, readFile, sweepFiles, type FileKind } from './index.ts';

const TRA_CO = '06721';

let world: TestWorld;
let intake: Session;
let portrait: Buffer;
let scan: Buffer;
beforeAll(async () => {
  world = await createTestWorld();
  intake = await world.officer('tiepnhan');
  [portrait, scan] = [await aPortrait(), await aScan()];
});
afterAll(() => world.close());

interface Answer {
  readonly status: number;
  readonly body: {
    readonly id: string;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  };
}
const answerOf = async (response: Response): Promise<Answer> => ({
  status: response.status,
  body: (await response.json()) as Answer['body'],
});
const codesOf = ({ status, body }: Answer) => [
  status,
  ...(body.errors ?? []).map(({ extensions }) => extensions.code),
];

const sent = (content: Buffer, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'image/jpeg', ...headers },
  body: new Uint8Array(content),
});
const upload = async (
  content: Buffer,
  {
    kind = 'SCAN',
    unit = TRA_CO,
    by = intake,
    headers = {},
  }: { kind?: string; unit?: string; by?: Session; headers?: Record<string, string> } = {},
): Promise<Answer> =>
  answerOf(await by.fetch(`/files/back-office?kind=${kind}&unit=${unit}`, sent(content, headers)));

/** A request that announces what the test wants, and sends what the test wants; fetch would correct it. */
const sendRaw = (headers: Record<string, string>, chunks: readonly Buffer[]): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = httpRequest(
      `${world.url}/files/back-office?kind=SCAN&unit=${TRA_CO}`,
      { method: 'POST', headers: { 'content-type': 'image/jpeg', cookie: intake.cookie ?? '', ...headers } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          request.destroy();
          resolve({
            status: response.statusCode ?? 0,
            body: JSON.parse(Buffer.concat(parts).toString()) as Answer['body'],
          });
        });
      },
    );
    request.on('error', reject);
    for (const chunk of chunks) request.write(chunk);
    if (chunks.length > 0) request.end();
    else request.flushHeaders();
  });

const rows = async () => (await world.owner.query('select * from stored_file order by created_at, id')).rows;
const objects = async (): Promise<string[]> =>
  (await readdir(world.filesDirectory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
const linesAbout = async (id: string) =>
  (
    await world.owner.query<{ action: string; actor_name: string; content: string }>(
      'select action, actor_name, content from audit_line where subject_id = $1 order by sequence',
      [id],
    )
  ).rows.map(({ action, actor_name, content }) => ({
    action,
    actor: actor_name,
    details: (JSON.parse(content) as { details: unknown }).details,
  }));

const attach = (applicationId: string, files: { id: string; kind: FileKind }[], username = 'tiepnhan') =>
  world.owner
    .query('select a.unit_id, o.id from application a, officer o where a.id = $1 and o.username = $2', [
      applicationId,
      username,
    ])
    .then(({ rows: [row] }) =>
      world.core.useCases.execute(
        {
          name: 'attachForTest',
          permission: 'file:sweep',
          rows: 'ALL',
          async run({ em, audit }) {
            await attachFiles(em, {
              applicationId,
              unitId: row.unit_id,
              uploader: { officerId: row.id },
              files,
            });
            audit({
              unitId: row.unit_id,
              action: 'TESTED',
              subjectKind: 'APPLICATION',
              subjectId: applicationId,
            });
            return findFilesOf(em, applicationId);
          },
        },
        SYSTEM,
        {},
      ),
    );
/** One that waits for a decision; what it says does not matter here. */
async function anApplication(): Promise<{ id: string }> {
  const { personalIdNumber } = await anAccountToActivate(world);
  const {
    rows: [row],
  } = await world.owner.query<{ id: string }>(
    `insert into application (code, unit_id, citizen_id, level, state, full_name, search_name, date_of_birth, sex,
       permanent_address, phone_number, received_at, due_at, legal_regime, term)
     select 'HS-2026-' || lpad(nextval('application_number')::text, 6, '0'), unit_id, id, 'LEVEL_2', 'READY_FOR_REVIEW',
       full_name, '', date_of_birth, sex, permanent_address, phone_number, app_now(), app_now(), 'ND69_2024', 'LEVEL_2'
     from citizen where (personal_id_number).print = $1 returning id`,
    [TEST_SEALER.print(personalIdNumber)],
  );
  return { id: row?.id ?? '' };
}
const anAttachedFile = async (content = scan, kind: FileKind = 'SCAN') => {
  const { body } = await upload(content, { kind });
  const application = await anApplication();
  await attach(application.id, [{ id: body.id, kind }]);
  return { id: body.id, applicationId: application.id };
};

/** An hour later everyone may upload again, and a day later nothing of the test before is left. */
const startAfresh = async () => {
  await world.owner.query('delete from stored_file where application_id is null and registration_id is null');
};
afterEach(startAfresh);

describe('uploading a picture at the counter', () => {
  it('keeps it re-encoded, sealed, in the unit, by the officer, and says so in the audit chain', async () => {
    const answer = await upload(portrait, { kind: 'PORTRAIT' });
    expect(answer).toMatchObject({ status: 201, body: { kind: 'PORTRAIT', width: 900, height: 1200 } });
    const row = (await rows()).find(({ id }) => id === answer.body.id);
    expect(row).toMatchObject({ kind: 'PORTRAIT', application_id: null, registration_id: null, width: 900 });
    expect(row.picture_print).toMatch(/^-?\d+$/);
    expect(await linesAbout(row.id)).toEqual([
      { action: 'FILE_UPLOADED', actor: 'Vũ Thị Hạnh', details: { kind: 'PORTRAIT' } },
    ]);
  });

  it('leaves nothing readable on the disk', async () => {
    const { body } = await upload(portrait, { kind: 'PORTRAIT' });
    const own = (await objects()).filter((path) => path.includes(body.id));
    expect(own.map((path) => path.slice(path.lastIndexOf('.')))).toEqual(['.full', '.preview']);
    for (const path of own) {
      const sealed = await readObject(path);
      // Four bytes each: two of them stand in sealed bytes by chance, once in some hundred runs.
      for (const trace of ['\xff\xd8\xff\xdb', '\xff\xd8\xff\xe0', 'JFIF'])
        expect(sealed.subarray(0, 64).includes(Buffer.from(trace, 'latin1'))).toBe(false);
      await expect(sharp(sealed).metadata()).rejects.toThrow();
    }
  });

  it('forgets where and with what it was taken', async () => {
    const withPlace = await (
      await aPortraitPicture()
    )
      .withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 31/1 0/1' } })
      .jpeg()
      .toBuffer();
    const { body } = await upload(withPlace, { kind: 'PORTRAIT' });
    const kept = await readFile(world.core, { id: body.id, variant: 'full' });
    expect((await sharp(kept).metadata()).exif).toBeUndefined();
    expect(kept.includes('Somebody')).toBe(false);
  });

  it('takes three scans of some 10 MB at once, and they are small afterwards', async () => {
    const heavy = await aHeavyScan();
    expect(heavy.length).toBeGreaterThan(9_000_000);
    expect(heavy.length).toBeLessThan(UPLOAD_LIMIT_BYTES);
    const answers = await Promise.all([upload(heavy), upload(heavy), upload(heavy)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    for (const { body } of answers) {
      const preview = await intake.fetch(`/files/${body.id}/preview`);
      expect((await preview.arrayBuffer()).byteLength).toBeLessThan(80_000);
    }
  });
});

describe('what is refused leaves neither row nor object, and says what to do', () => {
  const refusals: [string, () => Promise<Answer>, unknown[]][] = [
    [
      'SVG called a picture',
      () =>
        upload(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), {
          headers: { 'content-type': 'image/svg+xml' },
        }),
      [415, 'FILE_TYPE_REFUSED'],
    ],
    ['PDF', () => upload(Buffer.from('%PDF-1.7')), [415, 'FILE_TYPE_REFUSED']],
    ['a GIF', () => upload(Buffer.from('GIF89a')), [415, 'FILE_TYPE_REFUSED']],
    ['an archive renamed to a picture', () => upload(Buffer.from('PK\x03\x04')), [415, 'FILE_TYPE_REFUSED']],
    [
      'a form of another kind',
      () => upload(scan, { headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
      [415, 'FILE_TYPE_REFUSED'],
    ],
    ['an empty body', () => upload(Buffer.alloc(0)), [415, 'FILE_TYPE_REFUSED']],
    ['a picture that is cut off', () => upload(scan.subarray(0, 3_000)), [422, 'FILE_UNREADABLE']],
    [
      'a picture with a side of more than 12,000 pixels',
      async () => upload(await aWall(200, 12_001, 8)),
      [422, 'PICTURE_TOO_LARGE'],
    ],
    [
      'a body that is announced as too large',
      () => sendRaw({ 'content-length': String(UPLOAD_LIMIT_BYTES + 1) }, []),
      [413, 'FILE_TOO_LARGE'],
    ],
    [
      'a body that is too large and does not say so',
      () =>
        sendRaw(
          { 'transfer-encoding': 'chunked' },
          Array.from({ length: 16 }, () => Buffer.alloc(1_000_000, 0xff)),
        ),
      [413, 'FILE_TOO_LARGE'],
    ],
    [
      'a portrait of a wall',
      async () => upload(await aWall(190), { kind: 'PORTRAIT' }),
      [422, 'PORTRAIT_EMPTY'],
    ],
    [
      'a portrait that is small, dark and shows nothing',
      async () => upload(await aWall(3, 100, 100), { kind: 'PORTRAIT' }),
      [422, 'PORTRAIT_TOO_SMALL', 'PORTRAIT_TOO_DARK', 'PORTRAIT_EMPTY'],
    ],
    [
      'a portrait that is blurred',
      async () => upload(await (await aPortraitPicture()).blur(6).jpeg().toBuffer(), { kind: 'PORTRAIT' }),
      [422, 'PORTRAIT_BLURRED'],
    ],
    ['a unit that is not the officer’s', () => upload(scan, { unit: '99999' }), [422, 'UNIT_UNKNOWN']],
    ['another kind of picture', () => upload(scan, { kind: 'SELFIE' }), [400, 'BAD_USER_INPUT']],
  ];
  it.each(refusals)('%s', async (_name, send, codes) => {
    const before = { rows: await rows(), objects: await objects() };
    const answer = await send();
    expect(codesOf(answer)).toEqual(codes);
    for (const { message } of answer.body.errors ?? []) expect(message.length).toBeGreaterThan(20);
    expect({ rows: await rows(), objects: await objects() }).toEqual(before);
  });

  it('in the caller’s language', async () => {
    const messageIn = async (language: string) =>
      (await upload(Buffer.from('%PDF-1.7'), { headers: { 'accept-language': language } })).body.errors?.[0]
        ?.message;
    expect(await messageIn('vi')).toBe(refusalMessage('FILE_TYPE_REFUSED', 'vi'));
    expect(await messageIn('en')).toBe(refusalMessage('FILE_TYPE_REFUSED', 'en'));
  });

  it('a line that breaks in the middle', async () => {
    const before = { rows: await rows(), objects: await objects(), lines: world.logLines.length };
    await new Promise<void>((resolve) => {
      const request = httpRequest(`${world.url}/files/back-office?kind=SCAN&unit=${TRA_CO}`, {
        method: 'POST',
        headers: {
          'content-type': 'image/jpeg',
          cookie: intake.cookie ?? '',
          'content-length': String(scan.length),
        },
      });
      request.on('error', () => resolve());
      request.write(scan.subarray(0, 2_000), () => request.destroy(new Error('line cut')));
    });
    expect((await upload(scan)).status).toBe(201);
    expect(world.logLines.slice(before.lines).filter((line) => line.includes('unexpected error'))).toEqual(
      [],
    );
    expect(await rows()).toHaveLength(before.rows.length + 1);
    expect(await objects()).toHaveLength(before.objects.length + 2);
  });

  it('objects whose row could not be written are taken away again', async () => {
    const before = await objects();
    await world.owner.query('alter table stored_file add constraint refuses_all check (false) not valid');
    const answer = await upload(scan);
    await world.owner.query('alter table stored_file drop constraint refuses_all');
    expect(codesOf(answer)).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(await objects()).toEqual(before);
  });

  it('more than 20 within an hour that no application holds, also when they come together', async () => {
    const small = await aWall(120, 40, 40);
    const answers = await Promise.all(Array.from({ length: 24 }, () => upload(small)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    const refused = answers.filter(({ status }) => status !== 201);
    for (const answer of refused) expect(codesOf(answer)).toEqual([429, 'FILE_COUNT_EXCEEDED']);
    const { rows: counted } = await world.owner.query(
      'select count(*)::int as n from stored_file where application_id is null',
    );
    expect(counted[0].n).toBe(20);
    await world.letPass('61 minutes');
    intake = await world.officer('tiepnhan');
    expect((await upload(small)).status).toBe(201);
  });
});

describe('who may upload', () => {
  it('an intake officer, and nobody else', async () => {
    expect(codesOf(await upload(scan, { by: world.visitor() }))).toEqual([401, 'UNAUTHENTICATED']);
    for (const username of ['thamdinh', 'lanhdao', 'kiemtra', 'quantri'])
      expect(codesOf(await upload(scan, { by: await world.officer(username) }))).toEqual([403, 'FORBIDDEN']);
  });

  it('not a page of somebody else with an officer’s cookie', async () => {
    expect(codesOf(await upload(scan, { headers: { origin: 'https://elsewhere.example' } }))).toEqual([
      403,
      'ORIGIN_NOT_ALLOWED',
    ]);
  });

  it('and only by sending: the address answers nothing else', async () => {
    expect(codesOf(await answerOf(await intake.fetch('/files/back-office')))).toEqual([
      405,
      'METHOD_NOT_ALLOWED',
    ]);
    expect(codesOf(await answerOf(await intake.fetch('/files')))).toEqual([404, 'NOT_FOUND']);
  });
});

describe('looking at a picture', () => {
  it('comes as JPEG that nobody keeps: small for lists, full on demand', async () => {
    const { id } = await anAttachedFile(portrait, 'PORTRAIT');
    const reviewer = await world.officer('thamdinh');
    const responses = await Promise.all(
      ['preview', 'full'].map((variant) => reviewer.fetch(`/files/${id}/${variant}`)),
    );
    const sizes: unknown[] = [];
    for (const response of responses) {
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('image/jpeg');
      expect(response.headers.get('cache-control')).toBe('private, no-store');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      const { format, width, height } = await sharp(await response.arrayBuffer()).metadata();
      sizes.push([format, width, height]);
    }
    expect(sizes).toEqual([
      ['jpeg', 360, 480],
      ['jpeg', 900, 1200],
    ]);
  });

  it('leaves a line with who, which, and why, each time', async () => {
    const { id, applicationId } = await anAttachedFile();
    const reviewer = await world.officer('thamdinh');
    await reviewer.fetch(`/files/${id}/preview`);
    await reviewer.fetch(`/files/${id}/full`);
    const opened = (await linesAbout(id)).filter(({ action }) => action === 'FILE_OPENED');
    const line = (variant: string) => ({
      action: 'FILE_OPENED',
      actor: 'Bùi Quang Huy',
      details: { variant, purpose: 'CASE_AT_HAND', opening: expect.any(String), applicationId },
    });
    expect(opened).toEqual([line('preview'), line('full')]);
  });

  it('of a case that is not at hand needs a purpose first [A-69]', async () => {
    const { id, applicationId } = await anAttachedFile();
    await world.owner.query(
      `update application set state = 'RETURNED', decided_at = app_now(), decision_reason = 'PORTRAIT_UNCLEAR', decision_text = 'Chụp lại ảnh' where id = $1`,
      [applicationId],
    );
    const head = await world.officer('thutruong');
    expect(codesOf(await answerOf(await head.fetch(`/files/${id}/full`)))).toEqual([403, 'PURPOSE_REQUIRED']);
    await head.query(
      'query ($id: ID!, $purpose: AccessPurposeInput) { application(id: $id, purpose: $purpose) { id } }',
      { id: applicationId, purpose: { purpose: 'COMPLAINT', note: 'Giải quyết đơn khiếu nại' } },
    );
    expect((await head.fetch(`/files/${id}/full`)).status).toBe(200);
  });

  it('of another unit is like looking at one that does not exist', async () => {
    const { id } = await anAttachedFile();
    const elsewhere = await world.officer('thamdinh.kalong');
    const nothing = await answerOf(await elsewhere.fetch(`/files/01930000-0000-7000-8000-000000000000/full`));
    const notTheirs = await answerOf(await elsewhere.fetch(`/files/${id}/full`));
    expect(codesOf(notTheirs)).toEqual([404, 'NOT_FOUND']);
    expect(notTheirs.body.errors?.[0]?.message).toBe(nothing.body.errors?.[0]?.message);
    expect(notTheirs.body.errors?.[0]?.message).toBe(serverMessage('NOT_FOUND', 'vi'));
    for (const path of ['/files/1/full', `/files/${id}/original`, `/files/${id}`, `/files/${id}/full/more`])
      expect((await elsewhere.fetch(path)).status).toBe(404);
    expect((await linesAbout(id)).map(({ action }) => action)).not.toContain('FILE_OPENED');
  });

  it('needs a session, and a role that examines applications', async () => {
    const { id } = await anAttachedFile();
    expect(codesOf(await answerOf(await world.visitor().fetch(`/files/${id}/preview`)))).toEqual([
      401,
      'UNAUTHENTICATED',
    ]);
    for (const username of ['lanhdao', 'kiemtra', 'quantri', 'tongdai'])
      expect((await (await world.officer(username)).fetch(`/files/${id}/preview`)).status).toBe(403);
  });

  it('that no application holds yet is for the officer who took it', async () => {
    const { body } = await upload(scan);
    expect((await intake.fetch(`/files/${body.id}/preview`)).status).toBe(200);
    expect((await (await world.officer('thamdinh')).fetch(`/files/${body.id}/preview`)).status).toBe(404);
  });

  it('that was changed in the store fails and shows nothing', async () => {
    const { id } = await anAttachedFile();
    const path = (await objects()).find((name) => name.includes(`${id}.full`)) ?? '';
    await rm(path);
    expect(codesOf(await answerOf(await intake.fetch(`/files/${id}/full`)))).toEqual([
      500,
      'INTERNAL_SERVER_ERROR',
    ]);
    expect(world.logLines.at(-1)).toContain('lost the full');
  });
});

describe('giving pictures to an application', () => {
  it('names them with kind and size, in the order of their coming', async () => {
    const application = await anApplication();
    const [first, second] = [await upload(portrait, { kind: 'PORTRAIT' }), await upload(scan)];
    const files = await attach(application.id, [
      { id: second.body.id, kind: 'SCAN' },
      { id: first.body.id, kind: 'PORTRAIT' },
    ]);
    expect(files.map(({ id, kind }) => ({ id, kind }))).toEqual([
      { id: first.body.id, kind: 'PORTRAIT' },
      { id: second.body.id, kind: 'SCAN' },
    ]);
  });

  it('refuses what is not there, of another kind, somebody else’s, named twice, or given away already', async () => {
    const application = await anApplication();
    const { id } = (await upload(scan)).body;
    const unknown = '01930000-0000-7000-8000-000000000000';
    for (const files of [
      [{ id: unknown, kind: 'SCAN' as const }],
      [{ id: 'nonsense', kind: 'SCAN' as const }],
      [{ id, kind: 'PORTRAIT' as const }],
      [
        { id, kind: 'SCAN' as const },
        { id, kind: 'SCAN' as const },
      ],
    ])
      await expect(attach(application.id, files)).rejects.toMatchObject({ code: 'FILE_UNKNOWN' });
    await expect(attach(application.id, [{ id, kind: 'SCAN' }], 'thamdinh')).rejects.toMatchObject({
      code: 'FILE_UNKNOWN',
    });
    await attach(application.id, [{ id, kind: 'SCAN' }]);
    const other = await anApplication();
    await expect(attach(other.id, [{ id, kind: 'SCAN' }])).rejects.toMatchObject({ code: 'FILE_UNKNOWN' });
  });

  it('stops at twelve', async () => {
    const application = await anApplication();
    const small = await aWall(120, 40, 40);
    const ids: string[] = [];
    for (let count = 0; count < 13; count += 1) ids.push((await upload(small)).body.id);
    const files = ids.map((id) => ({ id, kind: 'SCAN' as const }));
    await expect(attach(application.id, files)).rejects.toMatchObject({ code: 'FILE_COUNT_EXCEEDED' });
    expect(await attach(application.id, files.slice(0, 12))).toHaveLength(12);
    await expect(attach(application.id, files.slice(12))).rejects.toMatchObject({
      code: 'FILE_COUNT_EXCEEDED',
    });
  });
});

describe('the portrait of an online registration', () => {
  const aRegistration = async (state = 'ACCOUNT_CREATED') => {
    const bearer = randomBytes(16).toString('base64url');
    const {
      rows: [row],
    } = await world.owner.query<{ id: string }>(
      `insert into registration (bearer_hash, state, personal_id_number, phone_number, unit_id, created_at, updated_at)
       select $1, $2, $4, $5, id, app_now(), app_now() from administrative_unit
       where code = $3 and valid_from is null returning id`,
      [bearerHash(bearer), state, TRA_CO, TEST_SEALER.seal('022199000123'), TEST_SEALER.seal('0912345678')],
    );
    return { bearer, id: row?.id ?? '' };
  };
  const take = async (bearer: string, content: Buffer) =>
    answerOf(await world.visitor().fetch('/files/portal', sent(content, { 'x-registration': bearer })));
  const standing = async (id: string) =>
    (await world.owner.query('select state, portrait_file_id, version from registration where id = $1', [id]))
      .rows[0];

  it('takes the registration a step further, and again when it is taken anew', async () => {
    const { bearer, id } = await aRegistration();
    const first = await take(bearer, portrait);
    expect(first).toMatchObject({ status: 201, body: { kind: 'PORTRAIT', width: 900, height: 1200 } });
    expect(await standing(id)).toEqual({
      state: 'PORTRAIT_TAKEN',
      portrait_file_id: first.body.id,
      version: 2,
    });
    const second = await take(bearer, await aPortrait({ person: 2 }));
    expect(await standing(id)).toEqual({
      state: 'PORTRAIT_TAKEN',
      portrait_file_id: second.body.id,
      version: 3,
    });
    expect(await linesAbout(second.body.id)).toEqual([
      { action: 'FILE_UPLOADED', actor: 'VISITOR', details: { kind: 'PORTRAIT', registrationId: id } },
    ]);
  });

  it('is refused with every reason at once, and the registration stays where it is', async () => {
    const { bearer, id } = await aRegistration();
    const before = await objects();
    expect(codesOf(await take(bearer, await aWall(250, 100, 100)))).toEqual([
      422,
      'PORTRAIT_TOO_SMALL',
      'PORTRAIT_TOO_BRIGHT',
      'PORTRAIT_EMPTY',
    ]);
    expect(await standing(id)).toMatchObject({ state: 'ACCOUNT_CREATED', portrait_file_id: null });
    expect(await objects()).toEqual(before);
  });

  it('needs the bearer of a registration whose next step it is', async () => {
    expect(codesOf(await take('', portrait))).toEqual([401, 'REGISTRATION_UNKNOWN']);
    expect(codesOf(await take('guessed', portrait))).toEqual([401, 'REGISTRATION_UNKNOWN']);
    for (const state of ['STARTED', 'MATCHED', 'PHONE_VERIFIED', 'SUBMITTED'])
      expect(codesOf(await take((await aRegistration(state)).bearer, portrait))).toEqual([
        409,
        'REGISTRATION_STATE',
      ]);
  });

  it('cannot be taken more than 20 times an hour', async () => {
    const { bearer, id } = await aRegistration();
    await world.owner.query(
      `insert into stored_file (unit_id, kind, registration_id, width, height, bytes, sha256, storage_key, key_id, created_at)
       select r.unit_id, 'PORTRAIT', r.id, 1, 1, 1, '', 'made/' || r.id || n, '', app_now() from registration r, generate_series(1, 20) n where r.id = $1`,
      [id],
    );
    expect(codesOf(await take(bearer, portrait))).toEqual([429, 'FILE_COUNT_EXCEEDED']);
  });

  it('is a draft that no officer looks at', async () => {
    const { bearer } = await aRegistration();
    const { body } = await take(bearer, portrait);
    for (const username of ['tiepnhan', 'thamdinh', 'thutruong'])
      expect((await (await world.officer(username)).fetch(`/files/${body.id}/preview`)).status).toBe(404);
  });
});

describe('the hourly sweep', () => {
  const sweep = () => sweepFiles(world.core);

  it('removes what was not used within a day, row and objects, with a line; and nothing that is used', async () => {
    const used = await anAttachedFile();
    const unused = (await upload(scan)).body.id;
    await world.letPass('23 hours');
    await sweep();
    expect((await rows()).map(({ id }) => id)).toEqual(expect.arrayContaining([used.id, unused]));
    await world.letPass('61 minutes');
    await sweep();
    intake = await world.officer('tiepnhan');
    const left = (await rows()).map(({ id }) => id);
    expect(left).toContain(used.id);
    expect(left).not.toContain(unused);
    expect((await objects()).filter((path) => path.includes(unused))).toEqual([]);
    expect((await linesAbout(unused)).map(({ action, actor }) => [action, actor])).toEqual([
      ['FILE_UPLOADED', 'Vũ Thị Hạnh'],
      ['FILE_REMOVED', 'SYSTEM'],
    ]);
    expect((await intake.fetch(`/files/${used.id}/full`)).status).toBe(200);
  });

  it('an upload is not given to an application any more in its last hour', async () => {
    const application = await anApplication();
    const { id } = (await upload(scan)).body;
    await world.letPass('23 hours 1 minute');
    intake = await world.officer('tiepnhan');
    await expect(attach(application.id, [{ id, kind: 'SCAN' }])).rejects.toMatchObject({
      code: 'FILE_UNKNOWN',
    });
  });

  it('keeps the portrait of a draft however long it takes, and removes those that were taken before', async () => {
    const bearer = randomBytes(16).toString('base64url');
    await world.owner.query(
      `insert into registration (bearer_hash, state, personal_id_number, phone_number, unit_id, created_at, updated_at)
       select $1, 'ACCOUNT_CREATED', $3, $4, id, app_now(), app_now() from administrative_unit
       where code = $2 and valid_from is null`,
      [bearerHash(bearer), TRA_CO, TEST_SEALER.seal('022199000124'), TEST_SEALER.seal('0912345678')],
    );
    const take = async () =>
      answerOf(await world.visitor().fetch('/files/portal', sent(portrait, { 'x-registration': bearer })));
    const [first, second] = [await take(), await take()];
    await world.letPass('10 days');
    await sweep();
    const left = (await rows()).map(({ id }) => id);
    expect(left).not.toContain(first.body.id);
    expect(left).toContain(second.body.id);
    intake = await world.officer('tiepnhan');
  });
});
