import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SEALED_PEOPLE, sealedPeople } from './testing/sealed-people.ts';
import { TEST_SEALER } from './testing/secret-key.ts';
import { createTestWorld, type Client, type TestWorld } from './testing/test-world.ts';

const MANY = 100;
let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

let entered = 0;
/** Applications that wait for review, each with its applicant, account and line of history, written past the use cases. */
async function enterApplications(count: number): Promise<void> {
  await world.owner.query(
    `with entered as (
       insert into citizen (personal_id_number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id)
       select p.number, 'Nguyễn Văn An', '1999-03-14', 'MALE', 'Tổ 3, phường Trà Cổ', p.phone, u.id
       from ${SEALED_PEOPLE}, administrative_unit u where u.code = '06721' and u.valid_from is null returning *),
     applied as (
       insert into application (code, unit_id, citizen_id, level, state, full_name, search_name, date_of_birth, sex, permanent_address, phone_number, received_at, due_at, term, legal_regime, population_outcome)
       select 'HS-2026-9' || lpad((row_number() over () + (select count(*) from application))::text, 5, '0'), unit_id, id, 'LEVEL_2', 'READY_FOR_REVIEW', full_name, 'nguyen van an', date_of_birth, sex, permanent_address, phone_number, now(), now() + interval '3 days', 'LEVEL_2', 'ND69_2024', 'MATCHED'
       from entered returning *)
     insert into account (citizen_id, unit_id, level, state, granted_at) select citizen_id, unit_id, 'LEVEL_1', 'GRANTED', now() from applied`,
    [
      sealedPeople(count, (n) => ({
        number: `0221${String(entered + n).padStart(8, '0')}`,
        phone: '0992000000',
      })),
    ],
  );
  entered += count;
}

/** Statements that really leave for the database while an answer is made, and how many bytes the answer has. */
async function measured(
  client: Client,
  document: string,
  variables: Record<string, unknown>,
): Promise<{ statements: number; bytes: number }> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    const { errors, text } = await client.query(document, variables);
    expect(errors).toBeUndefined();
    return { statements: query.mock.calls.length, bytes: text.length };
  } finally {
    query.mockRestore();
  }
}

const QUERIES = {
  applications: {
    username: 'thamdinh',
    document: `{ applications(page: { offset: 0, limit: 100 }) { total items { id code version state level fullName maskedPersonalIdNumber unit { code name }
      receivedAt dueAt isOverdue workingMinutesLeft populationCheckOutcome mismatchedFields allowedActions } } }`,
    grows: () => enterApplications(MANY - 1),
  },
  applicationCounts: {
    username: 'thamdinh',
    document: '{ applicationCounts { byState { state count } overdue mismatched } }',
    grows: () =>
      world.owner.query(
        `insert into statistic_delta (unit_id, on_day, measure, amount) select u.id, '2026-01-01', 'APPLICATION_APPROVED', 1000000 from administrative_unit u, generate_series(1, 4) where u.valid_from is null`,
      ),
  },
  application: {
    username: 'thamdinh',
    document: `query ($id: ID!) { application(id: $id) { id code applicant { fullName maskedPhoneNumber } populationCheck { fields { declared recorded } }
      numberWarnings { code } account { state } history { at action actorName } allowedActions } }`,
    grows: () => addLines('application'),
  },
  crossChecks: {
    username: 'thamdinh',
    document:
      'query ($id: ID!) { crossChecks(applicationId: $id) { id paperType maskedNumber agencyName state turn answerBy allowedActions } }',
    grows: () => presentPapers(20),
  },
  auditTrail: {
    username: 'kiemtra',
    document:
      'query ($account: ID!) { auditTrail(subjectId: $account) { unit { code name } sequence at action actorName } }',
    grows: () => addLines('account'),
  },
  targetCampaigns: {
    username: 'lanhdao',
    document: '{ targetCampaigns { items { id documentNumber issuedOn issuer targetTotal } } }',
    grows: () =>
      world.owner.query(
        `with campaign as (
           insert into target_campaign (document_number, issued_on, issuer) select 'X-' || n, '2026-01-01', 'UBND' from generate_series(2, ${MANY}) n returning id)
         insert into target_version (campaign_id, version, source, stated_total, committed_at) select id, 1, 'SEED', 1, now() from campaign`,
      ),
  },
  wardProgress: {
    username: 'kiemtra',
    document:
      'query ($campaign: ID!) { wardProgress(campaignId: $campaign) { asOf rows { unit { code name } target activated remaining percent } total { percent } } }',
    grows: () =>
      world.owner
        .query(`insert into target (campaign_id, version, unit_id, position, people) select c.id, 1, u.id, row_number() over () + 1, 10 from administrative_unit u, target_campaign c
        where c.document_number = 'X-1' and u.valid_from is null on conflict do nothing`),
  },
} as const;

let passports = 9_000_000;
/** Papers of the first application, each with the question that is open about it. */
const presentPapers = (count: number) =>
  world.owner.query(
    `with entered as (
       insert into paper (citizen_id, unit_id, type, number, added_at)
       select a.citizen_id, a.unit_id, 'PASSPORT', n, now()
       from (select citizen_id, unit_id from application order by id limit 1) a, unnest($1::sealed[]) n returning *),
     presented as (
       insert into presented_paper (application_id, unit_id, position, type, number, paper_id)
       select (select id from application order by id limit 1), unit_id, row_number() over () + (select count(*) from presented_paper), type, number, id
       from entered),
     prepared as (select *, gen_random_uuid() as check_id, gen_random_uuid() as question_id from entered),
     checked as (
       insert into cross_check (id, paper_id, citizen_id, unit_id, state, state_since, question_id, value_hash)
       select check_id, id, citizen_id, unit_id, 'REQUESTED', now(), question_id, value_hash from prepared)
     insert into agency_question (id, cross_check_id, unit_id, agency_id, paper_type, round, cause, content, nonce, content_hash, requested_at, answer_by, next_attempt_at)
     select question_id, check_id, unit_id, (select id from agency where code = 'IMMIGRATION'), type, 1, 'PRESENTED', $2, '', '', now(), now(), now() from prepared`,
    [
      Array.from({ length: count }, () => TEST_SEALER.seal(`C${(passports += 1)}`)),
      TEST_SEALER.sealRecord({}),
    ],
  );

/** Lines about the first application or its account, one after the other in their chain. */
const addLines = (table: 'application' | 'account', count = MANY) =>
  world.owner.query(
    `select append_audit_line(s.unit_id, json_build_object('action', 'OPENED', 'actorName', 'Cán bộ', 'subjectId', s.id)::text, now())
     from (select id, unit_id from ${table} order by id limit 1) s, generate_series(1, $1)`,
    [count],
  );

describe('the number of statements of an answer does not grow with its rows', () => {
  let variables: Record<string, unknown>;
  beforeAll(async () => {
    await enterApplications(1);
    const campaign = await world.owner.query<{ id: string }>(
      `with campaign as (insert into target_campaign (document_number, issued_on, issuer) values ('X-1', '2026-01-01', 'UBND') returning id)
       insert into target_version (campaign_id, version, source, stated_total, committed_at) select id, 1, 'SEED', 1, now() from campaign returning campaign_id as id`,
    );
    await world.owner.query(
      `insert into target (campaign_id, version, unit_id, position, people) select $1, 1, id, 1, 10 from administrative_unit where code = '06721' and valid_from is null`,
      [campaign.rows[0]?.id],
    );
    await addLines('account', 1);
    await presentPapers(1);
    const { rows } = await world.owner.query<{ id: string; account: string }>(
      'select p.id, a.id as account from application p join account a using (citizen_id)',
    );
    variables = { ...rows[0], campaign: campaign.rows[0]?.id };
  });

  it.each(Object.entries(QUERIES))('%s', async (_name, { username, document, grows }) => {
    const client = await world.officer(username);
    const own = Object.fromEntries(
      Object.entries(variables).filter(([name]) => document.includes(`$${name}:`)),
    );
    // The first answer opens connections and reads what a process keeps: calendar, provinces.
    await measured(client, document, own);
    const few = await measured(client, document, own);
    await grows();
    const many = await measured(client, document, own);
    expect(many.bytes).toBeGreaterThan(few.bytes);
    expect(many.statements).toBe(few.statements);
    expect(many.statements).toBeLessThan(12);
  });
});
