import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabaseBeforeSealing, type DatabaseBeforeSealing } from '../../testing/before-sealing.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';

/** Of either more than the migration takes at once. */
const FLOWS = 6_000;
const KEYS = 6_000;
const PHONE = '0912345678';
const EMAIL = 'toa.an@example.vn';
const SMS = 'Tài khoản định danh của bạn đã được phê duyệt.';
const QUESTION = { documentNumber: 'C1234567', personalIdNumber: '022099000001', fullName: 'Nguyễn Văn An' };
const ANSWER = { documentNumber: 'C1234567', fullName: 'Nguyễn Văn Ân', status: 'VALID' };
const RESIDENCE = { permanentAddress: 'Khu Nam Thọ', members: ['Hoàng Thị Tám'] };

const idOf = (n: number): string => `01930000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [HOLDER, NOT_ON_RECORD] = [idOf(1), idOf(2)];
const [CONFIRMED, CHANGED, REMOVED] = [idOf(11), idOf(12), idOf(13)];
const openHash = (number: string): Buffer => createHash('sha256').update(`PASSPORT:${number}`).digest();

const INPUT_HASH = createHash('sha256').update('{"type":"PASSPORT","number":"C1234567"}').digest();

let database: DatabaseBeforeSealing;
let owner: DatabaseBeforeSealing['owner'];
let plain: DatabaseBeforeSealing['plain'];
beforeAll(async () => {
  database = await createDatabaseBeforeSealing('seal_papers_and_messages');
  ({ owner, plain } = database);
  await enterHolder();
  await enterPapers();
  await enterMessages();
  await owner.query(
    `insert into idempotent_answer (actor_key, operation, key, input_hash, answer)
     select 'HOLDER:1', 'addPaper', n::text, $1, '{}' from generate_series(1, ${KEYS}) n`,
    [INPUT_HASH],
  );
  await database.migrate();
}, 60_000);
afterAll(() => database.close());

/** Somebody with an account, and whatever the rows below refer to; each has the one identifier. */
async function enterHolder(): Promise<void> {
  await owner.query(
    `insert into administrative_unit (id, code, name, kind) values (1, '22', 'Tỉnh Quảng Ninh', 'PROVINCE')`,
  );
  await owner.query(
    `insert into citizen (id, personal_id_number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id)
     values ($1, '022099000008', 'Lương Văn Chín', '1999-03-14', 'MALE', 'Khu 3', '0992000008', 1),
       ($2, '022099000009', 'Lương Thị Mười', '1999-03-14', 'FEMALE', 'Khu 3', '0992000009', 1)`,
    [HOLDER, NOT_ON_RECORD],
  );
  await owner.query(
    `insert into application (id, code, unit_id, citizen_id, level, term, state, full_name, search_name, date_of_birth, sex, permanent_address,
       phone_number, received_at, due_at, decided_at, legal_regime)
     values ($1, 'HS-1', 1, $1, 'LEVEL_2', 'LEVEL_2', 'APPROVED', 'Lương Văn Chín', '', '1999-03-14', 'MALE', '', '0992000008', now(), now(), now(), 'ND69_2024')`,
    [HOLDER],
  );
  await owner.query(
    `insert into account (id, citizen_id, unit_id, level, state, granted_at) values ($1, $1, 1, 'LEVEL_2', 'GRANTED', now())`,
    [HOLDER],
  );
  await owner.query(`insert into officer (id, username, display_name) values ($1, 'canbo', 'Cán bộ')`, [
    HOLDER,
  ]);
  await owner.query(
    `insert into agency (id, code, state, channel, legal_basis, answer_within_days, max_in_flight, requests_per_minute)
     values ($1, 'IMMIGRATION', 'ACTIVE', 'PULL', 'Quy chế phối hợp', 2, 1, 60)`,
    [HOLDER],
  );
}

async function enterPapers(): Promise<void> {
  await owner.query('begin');
  await owner.query(
    `insert into paper (id, citizen_id, unit_id, type, number, added_at, removed_at)
     select id, $1, 1, 'PASSPORT', number, now(), case when gone then now() end
     from unnest($2::uuid[], $3::text[], $4::boolean[]) as p (id, number, gone)`,
    [HOLDER, [CONFIRMED, CHANGED, REMOVED], ['C1234567', 'C7654321', 'C1234567'], [false, false, true]],
  );
  // Of the second another number was asked about than stands on it by now.
  await owner.query(
    `insert into cross_check (id, paper_id, citizen_id, unit_id, state, state_since, question_id, value_hash)
     select check_id, paper_id, $1, 1, 'MATCHED', now(), question_id, hash
     from unnest($2::uuid[], $3::uuid[], $4::bytea[], $5::uuid[]) as c (check_id, paper_id, hash, question_id)`,
    [
      HOLDER,
      [idOf(21), idOf(22)],
      [CONFIRMED, CHANGED],
      [openHash('C1234567'), openHash('C0000000')],
      [idOf(31), idOf(32)],
    ],
  );
  await owner.query(
    `insert into presented_paper (application_id, unit_id, position, type, number) values ($1, 1, 1, 'PASSPORT', 'C1234567')`,
    [HOLDER],
  );
  await owner.query(
    `insert into agency_question (id, cross_check_id, unit_id, agency_id, paper_type, round, cause, content, nonce, content_hash, requested_at,
       answer_by, next_attempt_at, ended_at, ended_as, answer_channel, answered_by, record, outcome, answer_hash)
     values ($1, $3, 1, $5, 'PASSPORT', 1, 'ADDED', $6, '\\x00', '\\x00', now(), now(), now(), now(), 'ANSWERED', 'PULL', 'key', $7, 'MATCHED', '\\x01'),
       ($2, $4, 1, $5, 'PASSPORT', 1, 'SCHEDULED', $6, '\\x00', '\\x00', now(), now(), now(), null, null, null, null, null, null, null)`,
    [idOf(31), idOf(32), idOf(21), idOf(22), HOLDER, JSON.stringify(QUESTION), JSON.stringify(ANSWER)],
  );
  await owner.query(
    `insert into residence_record (citizen_id, unit_id, state, requested_at, fetched_at, record)
     values ($1, 1, 'FETCHED', now(), now(), $3), ($2, 1, 'NOT_ON_RECORD', now(), now(), null)`,
    [HOLDER, NOT_ON_RECORD, JSON.stringify(RESIDENCE)],
  );
  await owner.query('commit');
}

async function enterMessages(): Promise<void> {
  await owner.query(
    `insert into notification (id, unit_id, application_id, template, channel, recipient_phone_number, recipient_email, body, created_at, anonymised_at)
     values ($1, 1, $5, 'APPLICATION_APPROVED', 'SMS', $6, null, $8, now(), null),
       ($2, 1, $5, 'APPLICATION_APPROVED', 'EMAIL', $6, $7, $8, now(), null),
       ($3, 1, $5, 'APPLICATION_REFUSED', 'SMS', '', null, '', now(), now()),
       ($4, 1, $5, 'APPLICATION_REFUSED', 'EMAIL', '', '', '', now(), now())`,
    [idOf(41), idOf(42), idOf(43), idOf(44), HOLDER, PHONE, EMAIL, SMS],
  );
  await owner.query(
    `insert into inbound_sms (gateway_message_id, sender_print, sender_phone_number, body, received_at, intent, reply, answered_at)
     values ('1', 'print', $1, 'TRA CUU', now(), null, null, null), ('2', 'print', $1, null, now(), 'HELP', $2, now())`,
    [PHONE, SMS],
  );
  await owner.query(
    `insert into phone_change (account_id, citizen_id, unit_id, way, state, old_phone_masked, new_phone_masked, new_phone_number,
       own_subscription_declared_at, is_used_by_others, document, requested_at, requested_by)
     values ($1, $1, 1, 'COUNTER', 'AWAITING_CONFIRMATION', '099••••001', '091••••678', $2, now(), false, 'IDENTITY_CARD', now(), $1)`,
    [HOLDER, PHONE],
  );
  await owner.query(
    `insert into holder_flow (id_hash, purpose, account_id, new_phone_number, recipient_print, challenge_id, challenge_expires_at, started_at, last_code_sent_at)
     select sha256(n::text::bytea), 'NEW_PHONE', $1, '09' || lpad(n::text, 8, '0'), 'print', new_id(), now(), now(), now()
     from generate_series(1, ${FLOWS}) n`,
    [HOLDER],
  );
  await owner.query(
    `insert into lock_request (code, kind, channel, unit_id, account_id, citizen_id, subject_type, subject_name, subject_number, requester_type,
       requester_name, requester_reference, requester_email, document_on, cited_basis, request_reason, legal_regime, received_at, registered_by, examine_by)
     values ('DK-1', 'LOCK', 'COUNTER', 1, $1, $1, 'CITIZEN', 'Nguyễn Văn An', $2, 'PROCEDURAL_AGENCY', 'Tòa án', '1/CV', $3, '2020-01-01', 'Điều 15',
       'Ngăn chặn', 'ND69_2024', now(), $1, now())`,
    [HOLDER, QUESTION.personalIdNumber, EMAIL],
  );
}

const rowsOf = async (text: string, values: unknown[] = []) => (await owner.query(text, values)).rows;

describe('what was kept before', () => {
  it('is read as it was: papers, and what agencies were asked and answered', async () => {
    expect(await rowsOf('select id, number from paper order by id')).toEqual([
      { id: CONFIRMED, number: 'C1234567' },
      { id: CHANGED, number: 'C7654321' },
      { id: REMOVED, number: 'C1234567' },
    ]);
    expect(await rowsOf('select number from presented_paper')).toEqual([{ number: 'C1234567' }]);
    expect(await rowsOf('select content, record from agency_question order by id')).toEqual([
      { content: QUESTION, record: ANSWER },
      { content: QUESTION, record: null },
    ]);
    expect(await rowsOf('select record from residence_record order by citizen_id')).toEqual([
      { record: RESIDENCE },
      { record: null },
    ]);
  });

  it('is read as it was: messages in both directions, numbers that wait, and requests to lock', async () => {
    expect(
      await rowsOf(
        'select recipient_phone_number as phone, recipient_email as email, body from notification where anonymised_at is null order by id',
      ),
    ).toEqual([
      { phone: PHONE, email: null, body: SMS },
      { phone: PHONE, email: EMAIL, body: SMS },
    ]);
    expect(
      await rowsOf(
        'select sender_phone_number as phone, body, reply from inbound_sms order by gateway_message_id',
      ),
    ).toEqual([
      { phone: PHONE, body: 'TRA CUU', reply: null },
      { phone: PHONE, body: null, reply: SMS },
    ]);
    expect(await rowsOf('select new_phone_number as phone from phone_change')).toEqual([{ phone: PHONE }]);
    const flows = await rowsOf('select new_phone_number as phone from holder_flow');
    expect(flows.map(({ phone }) => phone).sort()).toEqual(
      Array.from({ length: FLOWS }, (_, index) => `09${String(index + 1).padStart(8, '0')}`),
    );
    expect(
      await rowsOf('select subject_number as number, requester_email as email from lock_request'),
    ).toEqual([{ number: QUESTION.personalIdNumber, email: EMAIL }]);
  });

  it('is nothing where the recipient had been removed', async () => {
    expect(
      await rowsOf(
        'select recipient_phone_number as phone, recipient_email as email, body from notification where anonymised_at is not null',
      ),
    ).toEqual(Array(2).fill({ phone: null, email: null, body: null }));
  });

  it.each([
    ...(['paper', 'presented_paper', 'agency_question', 'residence_record', 'notification'] as const),
    ...(['inbound_sms', 'phone_change', 'holder_flow', 'lock_request', 'cross_check'] as const),
  ])('stands nowhere open in the table %s', async (table) => {
    const { rows } = await plain.query<{ stored: string }>(`select t::text as stored from ${table} t`);
    const stored = rows.map((row) => row.stored).join('\n');
    expect(stored).not.toBe('');
    const secrets = [
      ...['C1234567', 'C7654321', PHONE, EMAIL, SMS, 'TRA CUU', '0900000001', QUESTION.personalIdNumber],
      ...[ANSWER.fullName, 'Khu Nam Thọ', openHash('C1234567').toString('hex')],
      openHash('C0000000').toString('hex'),
    ];
    for (const secret of secrets) expect([secret, stored.includes(secret)]).toEqual([secret, false]);
  });
});

describe('a paper', () => {
  it('is confirmed as before, and only for the very number that was asked about [R-102]', async () => {
    expect(
      await rowsOf(
        'select p.id from paper p join cross_check c on c.paper_id = p.id and c.value_hash = p.value_hash',
      ),
    ).toEqual([{ id: CONFIRMED }]);
  });

  it('is confirmed no longer when its number is another one', async () => {
    await owner.query('begin');
    await owner.query('update paper set number = $2 where id = $1', [
      CONFIRMED,
      TEST_SEALER.seal('C7777777'),
    ]);
    expect(
      await rowsOf(
        'select from paper p join cross_check c on c.paper_id = p.id and c.value_hash = p.value_hash',
      ),
    ).toEqual([]);
    await owner.query('rollback');
  });

  it('is held once by one citizen, and again once it was removed', async () => {
    await expect(
      owner.query(
        `insert into paper (citizen_id, unit_id, type, number, added_at) values ($1, 1, 'PASSPORT', $2, now())`,
        [HOLDER, TEST_SEALER.seal('C1234567')],
      ),
    ).rejects.toThrow('paper_once_per_citizen');
  });
});

it('a request that is repeated is known again, by a print and not by a hash that can be tried out', async () => {
  const { rows } = await plain.query<{ count: number; hash: Buffer }>(
    'select count(*)::integer as count, input_hash as hash from idempotent_answer group by input_hash',
  );
  expect(rows).toEqual([{ count: KEYS, hash: TEST_SEALER.print(INPUT_HASH.toString('hex')) }]);
});

it('an answer stays evidence: nobody changes it', async () => {
  await expect(
    owner.query('update agency_question set record = null where id = $1', [idOf(31)]),
  ).rejects.toThrow('An answered question is evidence and is not changed.');
});

it.each([
  ['update notification set body = null where id = $1', 41, 'addressed_until_anonymised'],
  ['update notification set recipient_phone_number = null where id = $1', 42, 'addressed_until_anonymised'],
  ['update notification set recipient_email = null where id = $1', 42, 'email_goes_to_an_address'],
  ['update notification set recipient_email = body where id = $1', 41, 'email_goes_to_an_address'],
  ['update notification set anonymised_at = now() where id = $1', 41, 'addressed_until_anonymised'],
  [`update residence_record set record = null where citizen_id = $1`, 1, 'fetched_means_there_is_a_record'],
  [
    `update residence_record set state = 'NOT_ON_RECORD' where citizen_id = $1`,
    1,
    'nothing_on_record_means_nothing_kept',
  ],
  [`update residence_record set fetched_at = null where citizen_id = $1`, 1, 'what_was_fetched_has_its_time'],
  [
    `update phone_change set new_phone_number = null where account_id = $1`,
    1,
    'number_is_kept_while_it_waits',
  ],
  [`update holder_flow set new_phone_number = null where account_id = $1`, 1, 'only_a_new_phone_is_proved'],
  [
    `update inbound_sms set body = reply where reply is not null and $1::uuid is not null`,
    1,
    'text_is_gone_once_answered',
  ],
  [`update lock_request set subject_number = null where account_id = $1`, 1, 'not-null'],
  [`update agency_question set content = null where id = $1`, 32, 'not-null'],
  [`update paper set number = null where citizen_id = $1`, 1, 'not-null'],
])('a row that cannot be is refused: %s', async (statement, id, refusal) => {
  await expect(owner.query(statement, [idOf(id)])).rejects.toThrow(refusal);
});
