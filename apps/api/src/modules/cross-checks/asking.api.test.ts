import 'reflect-metadata';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AgencyCode } from '@dinhdanh/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createJobs, type OutsideWorld } from '../../jobs.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { httpAgencyRegisters } from '../../platform/adapters/http-agency-registers.ts';
import { startWorker } from '../../platform/jobs/worker.ts';
import { AgencyFailed, type AgencyRegisters } from '../../platform/ports/agency-registers.ts';
import { UseCases, type UseCase } from '../../platform/use-case.ts';
import { auditActions, runCron, storedApplication } from '../../testing/check-builders.ts';
import { anApplicationWithPapers, listCrossChecks } from '../../testing/cross-check-builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';
import { askAgency } from './index.ts';

type Fault =
  | 'none'
  | 'slow'
  | 'error'
  | 'busy'
  | 'garbage'
  | 'truncated'
  | 'endless'
  | 'another person'
  | 'down'
  | 'flapping';

interface Sent {
  readonly reference: string;
  readonly documentNumber: string;
  readonly personalIdNumber: string;
  readonly fullName: string;
  readonly dateOfBirth: string;
}

const ATTEMPTS = 8;
const ANOTHER_NAME = 'Trần Văn Khác';
const NEVER = new Promise<never>(() => undefined);

let world: TestWorld;
let agency: Server;
let registers: AgencyRegisters;
let fault: Fault;
let retryAfter: string;
/** Every reference with which the agency was asked, and how often. */
let ledger: Map<string, number>;
let requests: number;
let vss: string;
const held = new Set<() => void>();

function respond(request: IncomingMessage, response: ServerResponse, question: Sent): void {
  const { reference, personalIdNumber, documentNumber, fullName, dateOfBirth } = question;
  ledger.set(reference, (ledger.get(reference) ?? 0) + 1);
  requests += 1;
  const answer = JSON.stringify({
    reference,
    personalIdNumber: fault === 'another person' ? '022199999999' : personalIdNumber,
    agencyReference: `VSS-${documentNumber}`,
    record: {
      documentNumber,
      fullName: documentNumber.endsWith('13') ? ANOTHER_NAME : fullName,
      dateOfBirth,
      status: 'VALID',
      validUntil: '2031-05-01',
    },
  });
  const isDown = fault === 'down' || (fault === 'flapping' && requests % 2 === 1);
  if (isDown) return void request.socket.destroy();
  switch (fault) {
    case 'slow':
      return void held.add(() => response.end(answer));
    case 'error':
      return void response.writeHead(500).end(answer);
    case 'busy':
      return void response.writeHead(429, { 'retry-after': retryAfter }).end();
    case 'garbage':
      return void response.end('<html>lỗi</html>');
    case 'truncated':
      response.writeHead(200, { 'content-length': Buffer.byteLength(answer) });
      return void response.write(answer.slice(0, 40), () => response.destroy());
    case 'endless': {
      const more = (): void => void (response.writable && response.write('x'.repeat(65_536), more));
      return more();
    }
    default:
      return void response.end(answer);
  }
}

beforeAll(async () => {
  world = await createTestWorld();
  agency = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const question = JSON.parse(Buffer.concat(chunks).toString()) as Sent;
      expect(request.headers['idempotency-key']).toBe(question.reference);
      respond(request, response, question);
    });
  });
  await new Promise<void>((resolve) => agency.listen(0, '127.0.0.1', resolve));
  registers = httpAgencyRegisters({ VSS: `http://127.0.0.1:${(agency.address() as AddressInfo).port}` }, 250);
  vss = await agencyIdOf('VSS');
  // Somebody whose papers the questions below are about.
  await aHealthInsurance();
});
afterAll(async () => {
  agency.closeAllConnections();
  await new Promise((resolve) => agency.close(resolve));
  await world.close();
});
beforeEach(async () => {
  fault = 'none';
  retryAfter = '60';
  ledger = new Map();
  requests = 0;
  for (const letGo of held) letGo();
  held.clear();
  world.agencies.registers = registers;
  world.agencies.asked.length = 0;
  await world.owner.query(
    `update agency_line set breaker = null, is_open = false, paused_until = null, leased_until = '-infinity', last_failure = null`,
  );
  await world.owner.query(
    `update agency_question set ended_at = app_now(), ended_as = 'SUPERSEDED' where ended_at is null`,
  );
});

async function agencyIdOf(code: AgencyCode): Promise<string> {
  const { rows } = await world.owner.query<{ id: string }>('select id from agency where code = $1', [code]);
  return rows[0]?.id ?? '';
}

const lineOf = async (agencyId: string) =>
  (await world.owner.query('select * from agency_line where agency_id = $1', [agencyId])).rows[0];

let cards = 0;
const nextCardNumber = (ending = '01'): string => `22${String((cards += 1)).padStart(6, '0')}${ending}`;

/** An application whose health insurance VSS is asked about, through the jobs of the world, unless it is told to wait. */
async function aHealthInsurance(number = nextCardNumber()) {
  const { first, ...application } = await anApplicationWithPapers(world, [
    { type: 'HEALTH_INSURANCE', number },
  ]);
  if (!first) throw new Error('The matrix is empty.');
  return { ...application, crossCheckId: first.id };
}

const questionOf = async (crossCheckId: string) =>
  (
    await world.owner.query(
      `select q.*, q.next_attempt_at - app_now() as waits from agency_question q join cross_check c on c.question_id = q.id where c.id = $1`,
      [crossCheckId],
    )
  ).rows[0];
const stateOf = async (crossCheckId: string) =>
  (await world.owner.query('select state, reason from cross_check where id = $1', [crossCheckId])).rows[0];

/** Later, and whatever is due by then. */
async function later(interval: string): Promise<void> {
  await world.letPass(interval);
  await runCron(world, 'watch-questions');
}

/** Makes questions that nobody has asked yet, past everything that leads to one. */
async function openQuestions(count: number, agencyId = vss): Promise<void> {
  const { rows } = await world.owner.query<{ id: string; personalIdNumber: string }>(
    'select id, personal_id_number as "personalIdNumber" from citizen order by id limit 1',
  );
  const [holder] = rows;
  if (!holder) throw new Error('There is nobody to ask about.');
  cards += 1;
  const asked = Array.from({ length: count }, (_, index) => {
    const documentNumber = `T${cards}-${index + 1}`;
    const { personalIdNumber } = holder;
    return {
      n: index + 1,
      number: TEST_SEALER.seal(documentNumber),
      content: TEST_SEALER.sealRecord({
        ...{ documentNumber, personalIdNumber, fullName: 'Trần Thị A', dateOfBirth: '1990-01-01' },
      }),
    };
  });
  await world.owner.query(
    `with made as (
       select gen_random_uuid() as paper, gen_random_uuid() as cross_check, gen_random_uuid() as question, a.*
       from jsonb_to_recordset($1) as a (n integer, number sealed, content sealed)),
     unit as (select id from administrative_unit where code = '06721' order by valid_from desc nulls last limit 1),
     papers as (
       insert into paper (id, citizen_id, unit_id, type, number, added_at)
       select paper, $3, unit.id, 'HEALTH_INSURANCE', number, app_now() from made, unit returning id, value_hash),
     checks as (
       insert into cross_check (id, paper_id, citizen_id, unit_id, state, state_since, question_id, value_hash)
       select cross_check, paper, $3, unit.id, 'REQUESTED', app_now(), question, papers.value_hash
       from made join papers on papers.id = made.paper, unit)
     insert into agency_question (id, cross_check_id, unit_id, agency_id, paper_type, round, cause, content, nonce, content_hash,
       requested_at, answer_by, next_attempt_at)
     select question, cross_check, unit.id, $2, 'HEALTH_INSURANCE', 1, 'PRESENTED', content,
       '\\x00', '\\x00', app_now(), app_now() + interval '1 day', app_now() - make_interval(secs => 1 + $4::integer - n)
     from made, unit`,
    [JSON.stringify(asked), agencyId, holder.id, count],
  );
}

/** How many questions of an agency ended how, since the test began. */
async function endings(agencyId = vss): Promise<Record<string, number>> {
  const { rows } = await world.owner.query<{ ending: string; content: { documentNumber: string } }>(
    `select coalesce(ended_as, 'OPEN') as ending, content from agency_question
     where agency_id = $1 and ended_as is distinct from 'SUPERSEDED' and paper_type = 'HEALTH_INSURANCE'`,
    [agencyId],
  );
  const counts: Record<string, number> = {};
  for (const { ending, content } of rows)
    if (content.documentNumber.startsWith(`T${cards}-`)) counts[ending] = (counts[ending] ?? 0) + 1;
  return counts;
}

/** One run, as the worker would start it; other parts of the world may be put in its place. */
const ask = (parts: { useCases?: UseCases; agencyRegisters?: AgencyRegisters } = {}, agencyId = vss) =>
  askAgency(
    { ...world.core, agencyRegisters: registers, log: world.log, ...parts },
    { agencyId, signal: new AbortController().signal },
  );

describe('a paper whose agency we call', () => {
  it('is confirmed by the answer, which is kept with its way and its reference [R-101]', async () => {
    const { crossCheckId } = await aHealthInsurance();
    expect(await stateOf(crossCheckId)).toEqual({ state: 'MATCHED', reason: null });
    expect(await questionOf(crossCheckId)).toMatchObject({
      ended_as: 'ANSWERED',
      answer_channel: 'CALL',
      answered_by: 'VSS',
      attempts: 1,
    });
    expect([...ledger.values()]).toEqual([1]);
    expect(await auditActions(world, crossCheckId)).toEqual([
      'CROSS_CHECK_REQUESTED',
      'CROSS_CHECK_ASKED',
      'CROSS_CHECK_MATCHED',
    ]);
    expect(await lineOf(vss)).toMatchObject({
      is_open: false,
      last_failure: null,
      leased_by: expect.any(String),
    });
  });

  it('comes before an officer when the register has another name [R-102]', async () => {
    const { id, reviewer, crossCheckId } = await aHealthInsurance(nextCardNumber('13'));
    expect(await listCrossChecks(reviewer, id)).toMatchObject([
      { id: crossCheckId, state: 'MISMATCHED', turn: 'OFFICER', reason: 'IDENTITY_MISMATCH' },
    ]);
  });

  it('leaves in the audit chain what was disclosed to whom by which agreement, and nothing of the person', async () => {
    const { crossCheckId, declaration } = await aHealthInsurance();
    const { rows } = await world.owner.query<{ content: string }>(
      `select content from audit_line where subject_id = $1 and action = 'CROSS_CHECK_ASKED'`,
      [crossCheckId],
    );
    expect(JSON.parse(rows[0]?.content ?? '{}')).toMatchObject({
      actorKind: 'SYSTEM',
      details: { agency: 'VSS', attempt: 1, legalBasis: expect.stringContaining('Thỏa thuận số 01') },
    });
    for (const secret of [declaration.personalIdNumber, declaration.fullName])
      expect(rows[0]?.content).not.toContain(secret);
    expect((await questionOf(crossCheckId)).disclosed_at).not.toBeNull();
  });
});

const WORDS: Readonly<Partial<Record<Fault, RegExp>>> = {
  slow: /^TIMEOUT$/,
  error: /^HTTP_500$/,
  garbage: /^UNREADABLE$/,
  truncated: /^CONNECTION$/,
  endless: /^UNREADABLE$/,
  'another person': /^ANSWER_ABOUT_ANOTHER_PERSON$/,
  down: /^CONNECTION$/,
};

describe.each(Object.entries(WORDS) as [Fault, RegExp][])('an agency that fails (%s)', (kind, word) => {
  it('is asked again under the same reference, and its later answer counts once [F-09] [F-10]', async () => {
    fault = kind;
    const { crossCheckId } = await aHealthInsurance();
    const { id: reference } = await questionOf(crossCheckId);
    expect(await stateOf(crossCheckId)).toMatchObject({ state: 'REQUESTED' });
    expect(await questionOf(crossCheckId)).toMatchObject({
      attempts: 1,
      record: null,
      agency_reference: null,
    });
    expect((await lineOf(vss)).last_failure).toMatch(word);
    await later('2 seconds');
    expect(ledger.get(reference)).toBe(1);
    fault = 'none';
    await later('1 minute');
    expect(await stateOf(crossCheckId)).toMatchObject({ state: 'MATCHED' });
    expect([...ledger]).toEqual([[reference, 2]]);
    const actions = await auditActions(world, crossCheckId);
    expect(actions.filter((action) => action === 'CROSS_CHECK_MATCHED')).toHaveLength(1);
  });

  it('to the eighth attempt, is given up: the paper comes before an officer with the reason [F-10]', async () => {
    fault = kind;
    const { id, crossCheckId } = await aHealthInsurance();
    for (let attempt = 1; attempt < ATTEMPTS + 2; attempt += 1) await later('20 minutes');
    expect([...ledger.values()]).toEqual([ATTEMPTS]);
    expect(await questionOf(crossCheckId)).toMatchObject({
      ended_as: 'GIVEN_UP',
      attempts: ATTEMPTS,
      record: null,
    });
    expect(await listCrossChecks(await world.officer('thamdinh'), id)).toMatchObject([
      { state: 'UNAVAILABLE', turn: 'OFFICER', reason: 'PARTNER_UNAVAILABLE' },
    ]);
    expect(await storedApplication(world, id)).toMatchObject({ state: 'READY_FOR_REVIEW' });
  });
});

describe('an answer about another person', () => {
  it('is never stored, and is alarmed with the reference and nobody’s name [F-10]', async () => {
    fault = 'another person';
    world.logLines.length = 0;
    const { crossCheckId, declaration } = await aHealthInsurance();
    const { id: reference } = await questionOf(crossCheckId);
    expect(await auditActions(world, crossCheckId)).toContain('CROSS_CHECK_ANSWER_REFUSED');
    const alarms = world.logLines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(alarms).toContainEqual(
      expect.objectContaining({ level: 50, msg: 'ANSWER_ABOUT_ANOTHER_PERSON', reference, agency: 'VSS' }),
    );
    for (const secret of [declaration.personalIdNumber, declaration.fullName, '022199999999'])
      expect(world.logLines.join('\n')).not.toContain(secret);
    const { rows } = await world.owner.query<{
      content: { personalIdNumber: string };
      record: object | null;
    }>('select content, record from agency_question');
    expect(
      rows
        .filter(({ content }) => content.personalIdNumber === declaration.personalIdNumber)
        .map(({ record }) => record),
    ).toEqual([null]);
  });
});

describe('an agency that is busy', () => {
  it('is left alone with every question for as long as it says, and no attempt is used up [F-10]', async () => {
    fault = 'busy';
    retryAfter = '90';
    const { crossCheckId } = await aHealthInsurance();
    expect(await questionOf(crossCheckId)).toMatchObject({ attempts: 0 });
    await openQuestions(3);
    await later('80 seconds');
    expect(requests).toBe(1);
    expect(await endings()).toEqual({ OPEN: 3 });
    for (let time = 1; time <= ATTEMPTS + 2; time += 1) await later('95 seconds');
    expect(await stateOf(crossCheckId)).toMatchObject({ state: 'REQUESTED' });
    expect(await lineOf(vss)).toMatchObject({ is_open: false, last_failure: 'BUSY' });
    fault = 'none';
    await later('95 seconds');
    expect(await stateOf(crossCheckId)).toMatchObject({ state: 'MATCHED' });
    expect(await endings()).toEqual({ ANSWERED: 3 });
  });
});

describe('an agency that goes down and comes back now and then', () => {
  it('confirms or contradicts everything in the end, each question once', async () => {
    fault = 'down';
    await openQuestions(30);
    await ask();
    fault = 'flapping';
    while ((await endings())['OPEN']) await later('15 minutes');
    const { GIVEN_UP: givenUp = 0, ANSWERED: answered = 0 } = await endings();
    expect(answered + givenUp).toBe(30);
    expect(answered).toBeGreaterThan(20);
    expect(ledger.size).toBe(30);
    const { rows } = await world.owner.query(
      `select subject_id from audit_line where action = 'CROSS_CHECK_MISMATCHED' or action = 'CROSS_CHECK_MATCHED' group by 1 having count(*) > 1`,
    );
    expect(rows).toEqual([]);
  });
});

/**
 * Use cases that stop for ever at one of them, before or after it is committed: what a process that was killed is like.
 * It begins nothing more, and is dead once what was under way beside that one is committed: a transaction of a process
 * that is gone does not end by itself later.
 */
class Dying extends UseCases {
  readonly #at: string;
  readonly #isCommitted: boolean;
  #isDead = false;
  #underWay = 0;

  constructor(at: string, isCommitted: boolean) {
    super(world.core.orm);
    this.#at = at;
    this.#isCommitted = isCommitted;
  }

  override async execute<Input, Result>(
    useCase: UseCase<Input, Result>,
    actor: Actor,
    input: Input,
  ): Promise<Result> {
    const isTheOne = useCase.name === this.#at;
    if (this.#isDead || (isTheOne && !this.#isCommitted)) return this.#die();
    this.#underWay += 1;
    const result = await super.execute(useCase, actor, input).finally(() => {
      this.#underWay -= 1;
    });
    return isTheOne || this.#isDead ? this.#die() : result;
  }

  #die(): Promise<never> {
    this.#isDead = true;
    if (this.#underWay === 0) died();
    return NEVER;
  }
}
let died: () => void = () => undefined;
const untilItDies = (start: () => unknown): Promise<void> =>
  new Promise((resolve) => {
    died = resolve;
    start();
  });

describe('a process that is killed', () => {
  it.each([
    ['before it has marked the question', () => ask({ useCases: new Dying('askQuestion', false) }), 0, 1],
    ['before it has sent the question', () => ask({ useCases: new Dying('askQuestion', true) }), 0, 1],
    [
      'after it has sent the question',
      () =>
        ask({
          agencyRegisters: {
            async ask(code, question) {
              await registers.ask(code, question);
              died();
              return NEVER;
            },
          },
        }),
      1,
      2,
    ],
    ['when it has the answer', () => ask({ useCases: new Dying('recordAgencyAnswer', false) }), 1, 2],
    ['when it has kept the answer', () => ask({ useCases: new Dying('recordAgencyAnswer', true) }), 1, 1],
  ] as const)(
    '%s leaves nothing undone and does nothing twice: the same reference, one outcome',
    async (_point, start, sentBefore, sentInAll) => {
      await openQuestions(1);
      await untilItDies(start);
      expect([...ledger.values()]).toEqual(sentBefore === 0 ? [] : [sentBefore]);
      await later('29 seconds');
      expect([...ledger.values()]).toEqual(sentBefore === 0 ? [] : [sentBefore]);
      await later('40 seconds');
      expect([...ledger.values()]).toEqual([sentInAll]);
      expect(await endings()).toEqual({ ANSWERED: 1 });
      const { rows } = await world.owner.query<{ state: string; changes: number }>(
        `select c.state, (select count(*)::integer from audit_line where subject_id = c.id::text and action = 'CROSS_CHECK_MATCHED') as changes
         from cross_check c join agency_question q on q.id = c.question_id where q.id = $1`,
        [[...ledger.keys()][0]],
      );
      expect(rows).toEqual([{ state: 'MATCHED', changes: 1 }]);
    },
  );

  it('eight times in a row with the same question, does not take it up for ever', async () => {
    await openQuestions(1);
    for (let time = 1; time <= ATTEMPTS; time += 1) {
      await untilItDies(() => ask({ useCases: new Dying('recordAgencyAnswer', false) }));
      await world.letPass('61 seconds');
    }
    await ask();
    expect(await endings()).toEqual({ GIVEN_UP: 1 });
    expect([...ledger.values()]).toEqual([ATTEMPTS]);
  });

  it('holds the line for half a minute, and meanwhile nobody else asks', async () => {
    await openQuestions(2);
    await untilItDies(() => ask({ useCases: new Dying('askQuestion', true) }));
    await ask();
    expect(requests).toBe(0);
    await world.letPass('31 seconds');
    await ask();
    expect(await endings()).toMatchObject({ OPEN: 2 });
    await world.letPass('31 seconds');
    await ask();
    expect(await endings()).toEqual({ ANSWERED: 2 });
  });

  it('or meets a database that fails, frees the line and is heard of', async () => {
    await openQuestions(1);
    class Failing extends UseCases {
      override async execute<Input, Result>(_useCase: UseCase<Input, Result>): Promise<Result> {
        throw new Error('The database is gone.');
      }
    }
    await expect(ask({ useCases: new Failing(world.core.orm) })).rejects.toThrow('The database is gone.');
    await ask();
    expect(await endings()).toEqual({ ANSWERED: 1 });
  });
});

describe('an agency that is not to be called', () => {
  it('during its maintenance is not asked, and afterwards is', async () => {
    await openQuestions(2);
    await world.owner.query(
      `insert into agency_downtime (agency_id, starts_at, ends_at) values ($1, app_now() - interval '1 minute', app_now() + interval '1 hour')`,
      [vss],
    );
    await runCron(world, 'watch-questions');
    await ask();
    expect(requests).toBe(0);
    await later('61 minutes');
    expect(await endings()).toEqual({ ANSWERED: 2 });
  });

  it.each([
    ['suspended', `state = 'SUSPENDED'`, `state = 'ACTIVE'`],
    ['one that calls us', `channel = 'PULL'`, `channel = 'CALL'`],
  ])('because it is %s, is not asked, and its questions wait', async (_why, change, back) => {
    await openQuestions(2);
    await world.owner.query(`update agency set ${change} where id = $1`, [vss]);
    await runCron(world, 'watch-questions');
    await ask();
    expect([requests, await endings()]).toEqual([0, { OPEN: 2 }]);
    await world.owner.query(`update agency set ${back} where id = $1`, [vss]);
    await later('1 second');
    expect(await endings()).toEqual({ ANSWERED: 2 });
  });

  it('from the moment of its suspension gets no further question, also in the middle of a run', async () => {
    let begun = 0;
    await openQuestions(40);
    await ask({
      agencyRegisters: {
        async ask(code, question) {
          if ((begun += 1) === 3)
            await world.owner.query(`update agency set state = 'SUSPENDED' where id = $1`, [vss]);
          return registers.ask(code, question);
        },
      },
    });
    await world.owner.query(`update agency set state = 'ACTIVE' where id = $1`, [vss]);
    const { OPEN: open = 0 } = await endings();
    expect(open).toBeGreaterThan(30);
  });
});

describe('the circuit breaker of an agency', () => {
  it('opens after five failures in a row; then questions wait and no attempts are used up [F-09]', async () => {
    fault = 'down';
    await openQuestions(40);
    await ask();
    const { max_in_flight: places } = (
      await world.owner.query('select max_in_flight from agency where id = $1', [vss])
    ).rows[0];
    expect(requests).toBeGreaterThanOrEqual(5);
    expect(requests).toBeLessThan(5 + places);
    const sent = requests;
    expect(await lineOf(vss)).toMatchObject({ is_open: true, last_failure: 'CONNECTION' });
    await later('20 seconds');
    expect(requests).toBe(sent);
    const { rows } = await world.owner.query<{ attempts: number }>(
      'select attempts from agency_question where agency_id = $1 and ended_at is null',
      [vss],
    );
    expect(rows.reduce((sum, { attempts }) => sum + attempts, 0)).toBe(sent);
  });

  it('is tried with one question every half minute, whichever process does it, and closes when that is answered', async () => {
    fault = 'down';
    await openQuestions(40);
    await ask();
    const sent = requests;
    await world.letPass('31 seconds');
    await ask();
    expect(requests).toBe(sent + 1);
    await ask();
    expect(requests).toBe(sent + 1);
    fault = 'none';
    await world.letPass('31 seconds');
    await ask();
    expect(await lineOf(vss)).toMatchObject({ is_open: false });
    await later('2 minutes');
    expect(await endings()).toEqual({ ANSWERED: 40 });
  });

  it('of one agency leaves the others alone', async () => {
    fault = 'down';
    await openQuestions(10);
    await ask();
    world.agencies.registers = null;
    const police = await agencyIdOf('TRAFFIC_POLICE');
    await openQuestions(10, police);
    await runCron(world, 'watch-questions');
    expect(await endings(police)).toEqual({ ANSWERED: 10 });
  });
});

describe('many open questions', () => {
  it('drain with a bounded number of calls under way, each asked once, over as many runs as it takes', async () => {
    const many = 2_000;
    const asked = new Set<string>();
    let underWay = 0;
    let most = 0;
    let letGo = (): void => undefined;
    const allPlacesTaken = new Promise<void>((resolve) => (letGo = resolve));
    world.agencies.registers = {
      async ask(_agency, { reference, personalIdNumber }) {
        if (asked.has(reference)) throw new Error('Asked twice.');
        asked.add(reference);
        underWay += 1;
        most = Math.max(most, underWay);
        // The first ones wait for each other, so that all places are taken once.
        if (underWay === 4) letGo();
        await allPlacesTaken;
        underWay -= 1;
        return { personalIdNumber, agencyReference: null, record: null };
      },
    };
    await openQuestions(many);
    await runCron(world, 'watch-questions');
    expect(await endings()).toEqual({ ANSWERED: many });
    expect(asked.size).toBe(many);
    expect(most).toBe(4);
  }, 120_000);

  it('are asked by one process at a time, however many are ready to', async () => {
    await openQuestions(12);
    let underWay = 0;
    let most = 0;
    const agencyRegisters: AgencyRegisters = {
      async ask(code, question) {
        most = Math.max(most, (underWay += 1));
        return registers.ask(code, question).finally(() => (underWay -= 1));
      },
    };
    await Promise.all([1, 2, 3].map(() => ask({ agencyRegisters })));
    expect(await endings()).toEqual({ ANSWERED: 12 });
    expect(most).toBeLessThanOrEqual(4);
  });

  it('are left to the next run when the worker is to stop', async () => {
    await openQuestions(20);
    const stop = new AbortController();
    const agencyRegisters: AgencyRegisters = {
      async ask(code, question) {
        stop.abort();
        return registers.ask(code, question);
      },
    };
    await askAgency(
      { ...world.core, agencyRegisters, log: world.log },
      { agencyId: vss, signal: stop.signal },
    );
    const { OPEN: open = 0 } = await endings();
    expect(open).toBeGreaterThanOrEqual(16);
    await world.runJobs();
    expect(await endings()).toEqual({ ANSWERED: 20 });
  });

  it('that failed are taken up again on their time, without waiting for the clock of the minute', async () => {
    fault = 'error';
    await openQuestions(1);
    await ask();
    const { rows } = await world.owner.query<{ seconds: number }>(
      `select extract(epoch from run_at - now())::float8 as seconds from graphile_worker.jobs where key = 'ask-agency-later:VSS'`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.seconds).toBeGreaterThan(5);
    expect(rows[0]?.seconds).toBeLessThan(20);
  });
});

describe('a slow agency', () => {
  it('holds up no other kind of job and no other agency', async () => {
    const begun: (() => void)[] = [];
    const hasBegun = new Promise<void>((resolve) => begun.push(resolve));
    const slow: AgencyRegisters = {
      async ask(code, { personalIdNumber }) {
        if (code !== 'VSS') return { personalIdNumber, agencyReference: null, record: null };
        begun[0]?.();
        await new Promise<void>((resolve) => held.add(resolve));
        throw new AgencyFailed('TIMEOUT');
      },
    };
    const silent = async (): Promise<never> => {
      throw new Error('Not asked in this test.');
    };
    const outside: OutsideWorld = {
      agencyRegisters: slow,
      eventReceivers: { deliver: silent },
      populationDatabase: { findPerson: silent, findResidence: silent },
      biometricMatcher: { match: silent },
      immigrationDatabase: { findForeigner: silent },
      organisationRegistry: { findOrganisation: silent },
      statusFeed: { sources: [], read: silent },
      smsGateway: { send: silent, findReceipt: silent },
      mailGateway: { send: silent },
    };
    const police = await agencyIdOf('TRAFFIC_POLICE');
    await openQuestions(4);
    await world.owner.query(
      `select enqueue_job('ask-agency', json_build_object('agencyId', $1::text), 'ask-agency:VSS')`,
      [vss],
    );
    const jobs = createJobs(
      world.core,
      outside,
      { isAutomaticApprovalOn: true, publicUrl: world.url },
      world.log,
    );
    const worker = await startWorker(world.owner.options.connectionString ?? '', jobs, '', world.log);
    await hasBegun;
    await openQuestions(4, police);
    await world.owner.query(
      `select enqueue_job('ask-agency', json_build_object('agencyId', $1::text), 'ask-agency:TRAFFIC_POLICE')`,
      [police],
    );
    while ((await endings(police))['ANSWERED'] !== 4);
    expect(requests).toBe(0);
    for (const letGo of held) letGo();
    await worker.stop();
  });
});
