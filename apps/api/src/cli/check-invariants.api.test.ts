import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anchorAuditHeads } from '../modules/audit-log/index.ts';
import { findLastAnchor } from '../platform/audit/anchor-store.ts';
import {
  activate,
  aDeclaration,
  aGrantedCitizen,
  anApplicationReadyForReview,
  decide,
  submit,
} from '../testing/builders.ts';
import { accountIdOf, endsGrounds, locksOwn, startsGround } from '../testing/ground-builders.ts';
import { anApprovedLock } from '../testing/lock-request-builders.ts';
import { createTestWorld, type TestWorld } from '../testing/test-world.ts';
import { checkInvariants, invariantsReportOf, type CheckedBefore, type Finding } from './check-invariants.ts';
import { PROMISE_IDS, type PromiseId } from './check-invariants.queries.ts';
import { readSecrets } from './scan-for-secrets.ts';
import { findPosition } from './since.queries.ts';

const GONE = '01930000-0000-7000-8000-00000000dead';
const SECRET = 'Song-Ka-Long9-của-một-người';
let world: TestWorld;
let folder: string;
/** Up to where everything had been checked before anything was spoilt. */
let checkedBefore: CheckedBefore;
/** One of each, after everything that happened to it. */
const made = { approved: '', returned: '', account: '', lockRequest: '' };

beforeAll(async () => {
  world = await createTestWorld();
  folder = await mkdtemp(join(tmpdir(), 'dinhdanh-scan-'));
  await writeFile(join(folder, 'api.log'), 'one line\nanother line\n');

  const granted = await aGrantedCitizen(world);
  await activate(world, granted);
  const holder = await aGrantedCitizen(world);
  await activate(world, holder);
  made.account = await accountIdOf(world, granted);
  const locked = await accountIdOf(world, holder);
  await locksOwn(world, locked);
  await startsGround(world, locked, { kind: 'DEATH' });
  await endsGrounds(world, locked, 'FACT_CORRECTED', ({ kind }) => kind === 'DEATH');
  await endsGrounds(world, locked, 'HOLDER_UNLOCKED');
  const reviewer = await world.officer('thamdinh');
  const returned = await anApplicationReadyForReview(world);
  await decide(reviewer, 'returnApplication', returned);
  await decide(reviewer, 'refuseApplication', await anApplicationReadyForReview(world));
  await anApplicationReadyForReview(world);
  const suspect = await aGrantedCitizen(world);
  await activate(world, suspect);
  const request = await anApprovedLock(world, suspect.personalIdNumber);
  await world.runJobs();
  await anchorAuditHeads(world.core);
  const { rows } = await world.owner.query<{ id: string }>(
    `select granted_by_application_id as id from account where id = $1`,
    [made.account],
  );
  const last = await findLastAnchor(world.core.anchors, world.core.anchorKeys);
  if (!last?.opened) throw new Error('No anchor was taken.');
  const client = await world.owner.connect();
  const { transaction } = await findPosition(client);
  client.release();
  checkedBefore = { anchor: last.opened.document, transaction };
  Object.assign(made, { approved: rows[0]?.id, returned: returned.id, lockRequest: request.id });
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await world.close();
});

async function check(before: CheckedBefore | null = null): Promise<readonly Finding[]> {
  const client = await world.owner.connect();
  try {
    const { findings } = await checkInvariants(client, world.core, {
      scan: { secrets: [SECRET], paths: [folder] },
      before,
    });
    return findings;
  } finally {
    client.release();
  }
}

const brokenIn = (findings: readonly Finding[]) =>
  findings
    .filter(({ amount }) => amount > 0)
    .map(({ promise, sentence, broken }) => [promise, sentence, ...broken]);

interface Corruption {
  readonly promise: PromiseId;
  readonly sentence: string;
  /** What is done past the program. `$id` is the case that it is done to. */
  readonly spoiling: string;
  readonly mending: string;
  readonly on: keyof typeof made;
  /** It lies before the anchor from which an everyday check goes on. */
  readonly isOld?: boolean;
}

const sql = (text: string, on: keyof typeof made) => text.replaceAll('$id', `'${made[on]}'`);

const CORRUPTIONS: readonly Corruption[] = [
  {
    promise: 'P2',
    sentence: 'What was decided has its notice.',
    on: 'returned',
    spoiling: `create table kept_notice as select * from notification where application_id = $id; delete from notification where application_id = $id`,
    mending: `insert into notification select * from kept_notice; drop table kept_notice`,
  },
  {
    promise: 'P2',
    sentence: 'A notice tells what was decided.',
    on: 'returned',
    spoiling: `update notification set template = 'APPLICATION_REFUSED' where application_id = $id`,
    mending: `update notification set template = 'APPLICATION_RETURNED' where application_id = $id`,
  },
  {
    promise: 'P2',
    sentence: 'Who activated an account here has set its password and passcode.',
    on: 'account',
    spoiling: `create table kept_credential as select * from account_credential where account_id = $id; delete from account_credential where account_id = $id`,
    mending: `insert into account_credential select * from kept_credential; drop table kept_credential`,
  },
  {
    promise: 'P3',
    sentence: 'What the answer to a key names is there.',
    on: 'approved',
    spoiling: `insert into idempotent_answer (actor_key, operation, key, input_hash, answer)
      values ('OFFICER:-', 'submitApplication', 'lost', '\\x00', json_build_object('applicationId', gen_random_uuid()))`,
    mending: `delete from idempotent_answer where key = 'lost'`,
  },
  {
    promise: 'P3',
    sentence: 'Two keys never made one thing.',
    on: 'approved',
    spoiling: `insert into idempotent_answer (actor_key, operation, key, input_hash, answer)
      values ('OFFICER:-', 'submitApplication', 'second', '\\x00', json_build_object('applicationId', $id))`,
    mending: `delete from idempotent_answer where key = 'second'`,
  },
  {
    promise: 'P4',
    sentence: 'The audit lines of an account that was never locked rebuild its state.',
    on: 'account',
    spoiling: `update account set state = 'GRANTED' where id = $id`,
    mending: `update account set state = 'ACTIVE' where id = $id`,
  },
  {
    promise: 'P4',
    sentence: 'The audit lines of a lock request rebuild its state.',
    on: 'lockRequest',
    spoiling: `update lock_request set state = 'REFUSED', settlement_reason = 'x' where id = $id`,
    mending: `update lock_request set state = 'APPROVED', settlement_reason = null where id = $id`,
  },
  {
    promise: 'P5',
    sentence: 'Nobody decides on what they have entered, asked for or forwarded.',
    on: 'lockRequest',
    spoiling: `alter table lock_request drop constraint decided_by_another_officer;
      update lock_request set registered_by = settled_by where id = $id`,
    mending: `update lock_request set registered_by = (select id from officer where username = 'tiepnhan') where id = $id`,
  },
  {
    promise: 'P5',
    sentence: 'The record names the officer of a lock whom the audit line names.',
    on: 'lockRequest',
    spoiling: `update lock_request set settled_by = (select id from officer where username = 'quantri') where id = $id`,
    mending: `update lock_request set settled_by = (select id from officer where username = 'coquan') where id = $id`,
  },
  {
    promise: 'P7',
    sentence: 'No job waits past its time.',
    on: 'approved',
    spoiling: `select graphile_worker.add_job('settle-papers', json_build_object('applicationId', $id), run_at := now() - interval '16 minutes', job_key := 'stuck')`,
    mending: `select graphile_worker.remove_job('stuck')`,
  },
  {
    promise: 'P7',
    sentence: 'A job that was given up says why.',
    on: 'approved',
    spoiling: `select graphile_worker.add_job('settle-papers', json_build_object('applicationId', $id), job_key := 'given-up');
      update graphile_worker._private_jobs set attempts = max_attempts where key = 'given-up'`,
    mending: `update graphile_worker._private_jobs set attempts = 0 where key = 'given-up'; select graphile_worker.remove_job('given-up')`,
  },
  {
    promise: 'P8',
    sentence: 'Every line of an audit chain fits to the one before it.',
    on: 'approved',
    isOld: true,
    spoiling: `update audit_line set content = replace(content, '"actorName":"SYSTEM"', '"actorName":"SYSTEN"')
      where subject_id = $id and action = 'APPLICATION_CHECK_STARTED'`,
    mending: `update audit_line set content = replace(content, '"actorName":"SYSTEN"', '"actorName":"SYSTEM"') where subject_id = $id`,
  },
  {
    promise: 'P8',
    sentence: 'Every audit chain ends where its head says.',
    on: 'approved',
    spoiling: `update audit_chain set last_sequence = last_sequence + 1 where unit_id = (select unit_id from application where id = $id)`,
    mending: `update audit_chain set last_sequence = last_sequence - 1 where unit_id = (select unit_id from application where id = $id)`,
  },
  {
    promise: 'P8',
    sentence: 'Every audit chain has the lines that were signed outside the database.',
    on: 'approved',
    spoiling: `create table kept_tail as select l.* from audit_line l join audit_chain c on c.unit_id = l.unit_id and c.last_sequence = l.sequence
        where l.unit_id = (select unit_id from application where id = $id);
      delete from audit_line l using kept_tail t where t.unit_id = l.unit_id and t.sequence = l.sequence;
      update audit_chain c set last_sequence = l.sequence, last_hash = l.hash
        from audit_line l join kept_tail t on t.unit_id = l.unit_id and t.sequence = l.sequence + 1 where c.unit_id = l.unit_id`,
    mending: `insert into audit_line (unit_id, sequence, content, salt, hash, at) select unit_id, sequence, content, salt, hash, at from kept_tail;
      update audit_chain c set last_sequence = t.sequence, last_hash = t.hash from kept_tail t where c.unit_id = t.unit_id;
      drop table kept_tail`,
  },
  {
    promise: 'P9',
    sentence: 'Every kept figure is what a recount gives.',
    on: 'approved',
    spoiling: `insert into statistic_delta (unit_id, on_day, measure, amount) select unit_id, '2020-01-01', 'ACTIVATIONS', 1 from application where id = $id`,
    mending: `delete from statistic_delta where on_day = '2020-01-01'`,
  },
];

describe('the check of the promises', () => {
  it('finds nothing after a mix of acts that all went through the program, and says so in a line for each sentence', async () => {
    const findings = await check();
    expect(brokenIn(findings)).toEqual([]);
    const { lines, isKept } = invariantsReportOf(findings);
    expect(isKept).toBe(true);
    expect(new Set(findings.map(({ promise }) => promise))).toEqual(new Set(PROMISE_IDS));
    for (const line of lines) expect(line).toMatch(/^kept {4}P\d+ +[A-Z].*\.$/);
  });

  it.each(CORRUPTIONS)('finds what breaks $promise "$sentence"', async (corruption) => {
    const { promise, sentence, spoiling, mending, on, isOld = false } = corruption;
    await world.owner.query(sql(spoiling, on));
    const findings = await check();
    expect(brokenIn(findings).map(([id, words]) => [id, words])).toContainEqual([promise, sentence]);
    const everyday = brokenIn(await check(checkedBefore));
    expect(everyday).toEqual(isOld ? [] : brokenIn(findings));
    const { lines, isKept } = invariantsReportOf(findings);
    expect(isKept).toBe(false);
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^BROKEN  ${promise} +${sentence} 1: `)));
    await world.owner.query(sql(mending, on));
    expect(brokenIn(await check())).toEqual([]);
  });

  it('looks at new lines and at rows that were written, and at no other life, where a check before it is known', async () => {
    const client = await world.owner.connect();
    const all = await checkInvariants(client, world.core);
    const before = { ...checkedBefore, transaction: (await findPosition(client)).transaction };
    const few = await checkInvariants(client, world.core, { before });
    await client.query(`update account set version = version where id = $1`, [made.account]);
    const oneMore = await checkInvariants(client, world.core, { before });
    client.release();
    expect(oneMore.caseCount).toBe(few.caseCount + 1);
    expect(oneMore.caseCount).toBeLessThan(all.caseCount);
    expect(few.lineCount).toBeLessThan(all.lineCount);
    expect(few.findings.map(({ sentence }) => sentence)).toEqual(
      all.findings.map(({ sentence }) => sentence),
    );
  });

  it('finds an anchor that was taken away [P8]', async () => {
    const anchor = join(world.anchorsDirectory, 'anchors', '00000001.json');
    await rename(anchor, `${anchor}.away`);
    expect(brokenIn(await check())).toEqual([
      ['P8', 'Every anchor that was written is there and genuine.', 'anchor 1 is missing'],
    ]);
    await rename(`${anchor}.away`, anchor);
  });

  it('finds a secret in a log by its place, and does not repeat it [P10]', async () => {
    const log = join(folder, 'worker.log');
    await writeFile(log, `${'a line of the worker\n'.repeat(99_999)}password=${SECRET}\n`);
    const findings = await check();
    expect(brokenIn(findings)).toEqual([
      ['P10', 'No secret stands in what was written.', `${log}:100000 (secret 1)`],
    ]);
    expect(invariantsReportOf(findings).lines.join('\n')).not.toContain(SECRET);
    await rm(log);
  });

  it('finds a message and an application whose jobs were lost', async () => {
    await decide(
      await world.officer('thamdinh'),
      'refuseApplication',
      await anApplicationReadyForReview(world),
    );
    await submit(await world.officer('tiepnhan'), aDeclaration());
    await world.owner.query('select graphile_worker.remove_job(key) from graphile_worker.jobs');
    expect(brokenIn(await check()).map(([promise, sentence]) => [promise, sentence])).toEqual([
      ['P2', 'A message that waits has its job.'],
      ['P2', 'An application that waits for its check has its job.'],
    ]);
  });

  it('finds a decision that was taken a second time, which no constraint of a row can see', async () => {
    await world.owner.query(
      `select append_audit_line(unit_id, json_build_object('action', 'APPLICATION_RETURNED', 'subjectId', id, 'details', '{}'::json)::text, app_now())
       from application where id = $1`,
      [made.returned],
    );
    for (const findings of [await check(), await check(checkedBefore)]) {
      const broken = brokenIn(findings);
      expect(broken).toContainEqual([
        'P4',
        'The audit lines of an application rebuild its state.',
        made.returned,
      ]);
      expect(broken).toContainEqual(['P5', 'A case is decided once.', made.returned]);
    }
  });

  it('finds lines of an account that is not there [P4]', async () => {
    await world.owner.query(
      `select append_audit_line(unit_id, json_build_object('action', 'ACCOUNT_GRANTED', 'subjectId', '${GONE}', 'details', '{}'::json)::text, app_now())
       from account where id = $1`,
      [made.account],
    );
    for (const findings of [await check(), await check(checkedBefore)])
      expect(brokenIn(findings)).toContainEqual([
        'P4',
        'The audit lines of an account that was never locked rebuild its state.',
        GONE,
      ]);
  });
});

describe('the file of secrets', () => {
  it('names one a line, and none so short that it stands everywhere', async () => {
    const file = join(folder, randomUUID());
    await writeFile(file, `${SECRET}\n\n902817\n`);
    expect(readSecrets(file)).toEqual([SECRET, '902817']);
    await writeFile(file, '1234\n');
    expect(() => readSecrets(file)).toThrow('Secret 1');
    await writeFile(file, '\n');
    expect(() => readSecrets(file)).toThrow('holds no secret');
    await rm(file);
  });
});
