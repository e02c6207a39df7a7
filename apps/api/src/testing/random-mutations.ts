import { randomUUID } from 'node:crypto';
import { createWorkingCalendar, DomainRefusal } from '@dinhdanh/domain';
import type { Pool } from 'pg';
import type { Core } from '../app.ts';
import { completeActivation } from '../modules/accounts/complete-activation.ts';
import { sendCode } from '../modules/accounts/index.ts';
import { startActivation } from '../modules/accounts/start-activation.ts';
import { ApplicationEntity, enterApplication, moveApplication } from '../modules/applications/index.ts';
import { approveApplication } from '../modules/approvals/approve-application.ts';
import { refuseApplication } from '../modules/approvals/refuse-application.ts';
import { returnApplication } from '../modules/approvals/return-application.ts';
import { readCalendarDays } from '../modules/calendar/index.ts';
import { endGrounds, holdAccountWithGrounds, startGround } from '../modules/locks/index.ts';
import { collectReceipts, sendNotification } from '../modules/notifications/index.ts';
import { completeSignIn } from '../modules/sign-in/complete-sign-in.ts';
import { SYSTEM, VISITOR, type SignedInOfficer } from '../platform/access/actor.ts';
import type { OfficerRole } from '../platform/access/permissions.ts';
import type { SmsReceipt } from '../platform/ports/sms-gateway.ts';
import type { RateLimits } from '../platform/rate-limits.ts';
import { bearerHash, newBearer, type Secrets } from '../platform/secrets.ts';
import type { Transaction, UseCase } from '../platform/use-case.ts';
import { HOLDER_PASSWORD } from './builders.ts';

/** What happens at random: each takes one target, changes it by the use case of the product and gives how often it did. */
type Mutation = (core: Core) => Promise<number>;

export interface RandomMutations {
  /** Does one thing at random on a server; gives how many transactions changed something. */
  next(core: Core): Promise<number>;
  readonly counts: ReadonlyMap<string, number>;
  /** How often one was given up because it had waited too long for another. */
  outwaited(): number;
}

/** The limits of the application role on waiting for a lock and on a statement. */
const WAITED_TOO_LONG = ['55P03', '57014'];
const BROWSER = { userAgent: 'Mozilla/5.0', deviceBearer: null };

/** The hashing of argon2id would be nine tenths of the time and moves no figure. */
const CHEAP_SECRETS = {
  hashAll: (secrets: readonly string[]) => Promise.resolve(secrets.map(() => '$argon2id$none')),
} as unknown as Secrets;
const NO_LIMITS = { holdDown: () => Promise.resolve() } as unknown as RateLimits;
const oneOf = <Value>(values: readonly Value[]): Value | undefined =>
  values[Math.floor(Math.random() * values.length)];
const GATEWAYS = {
  smsGateway: {
    send: () => Promise.resolve(),
    findReceipt: () =>
      Promise.resolve(oneOf<SmsReceipt | null>([null, 'DELIVERED', 'DELIVERED', 'UNDELIVERED']) ?? null),
  },
  mailGateway: { send: () => Promise.resolve() },
};

/** Everything that moves a kept figure, in a random order, by officers and to people who are there already. */
export async function createRandomMutations(owner: Pool): Promise<RandomMutations> {
  const targets = new Targets(owner);
  const intake = await officerOf(owner, 'tiepnhan');
  const reviewer = await officerOf(owner, 'thamdinh');
  const calendar = createWorkingCalendar(await readCalendarDays(owner));
  const flows = new Map<string, string>();
  const mutations: Readonly<Record<string, readonly [weight: number, Mutation]>> = {
    enter: [4, (core) => enter(core, targets, intake, calendar)],
    check: [4, (core) => check(core, targets)],
    decide: [4, (core) => decide(core, targets, reviewer)],
    send: [4, (core) => send(core, targets)],
    receipts: [0.5, (core) => receive(core, owner)],
    start: [3, (core) => start(core, targets, flows)],
    activate: [3, (core) => activate(core, targets, flows)],
    signIn: [2, (core) => signIn(core, targets)],
    lock: [2, (core) => lock(core, targets)],
    unlock: [2, (core) => unlock(core, targets)],
  };
  const counts = new Map<string, number>();
  let outwaited = 0;
  return {
    counts,
    outwaited: () => outwaited,
    async next(core) {
      const [name, mutate] = pickOf(mutations);
      const done = await unlessRefused(
        () => mutate(core),
        () => {
          outwaited += 1;
        },
      );
      counts.set(name, (counts.get(name) ?? 0) + done);
      return done;
    },
  };
}

function pickOf(mutations: Readonly<Record<string, readonly [number, Mutation]>>): [string, Mutation] {
  const all = Object.entries(mutations);
  let left = Math.random() * all.reduce((sum, [, [weight]]) => sum + weight, 0);
  for (const [name, [weight, mutate]] of all) {
    left -= weight;
    if (left < 0) return [name, mutate];
  }
  throw new Error('Nothing was picked.');
}

/**
 * Whoever comes second is refused, or waits too long for the first, and has changed nothing. Whatever else goes wrong
 * is a fault, two that wait for each other crosswise among it.
 */
async function unlessRefused(mutate: () => Promise<number>, whenOutwaited: () => void): Promise<number> {
  try {
    return await mutate();
  } catch (error) {
    if (error instanceof DomainRefusal) return 0;
    if (!WAITED_TOO_LONG.includes((error as { code?: string }).code ?? '')) throw error;
    whenOutwaited();
    return 0;
  }
}

interface Target {
  readonly id: string;
  readonly citizenId: string;
  readonly version: number;
}

/** Whom or what something happens to next. */
class Targets {
  readonly #owner: Pool;

  constructor(owner: Pool) {
    this.#owner = owner;
  }

  find(table: 'application' | 'account', condition: string): Promise<Target | undefined> {
    return this.read(
      `select id, citizen_id as "citizenId", version from ${table} where ${condition} order by random() limit 1`,
    );
  }

  async read<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row | undefined> {
    const { rows } = await this.#owner.query<Row>(text, [...values]);
    return rows[0];
  }
}

async function officerOf(owner: Pool, username: string): Promise<SignedInOfficer> {
  const { rows } = await owner.query<{ id: string; roles: OfficerRole[]; units: number[] }>(
    `select o.id, (select array_agg(distinct a.role) from officer_assignment a where a.officer_id = o.id) as roles,
       (select array_agg(u.id) from administrative_unit u) as units from officer o where o.username = $1`,
    [username],
  );
  const [row] = rows;
  if (!row) throw new Error(`${username} is no officer.`);
  const unit = { code: 'all', name: 'all' };
  const assignments = row.roles.map((role) => ({
    role,
    unit,
    unitIds: row.units,
    agencyId: null,
    coversFor: null,
  }));
  return { kind: 'OFFICER', id: row.id, username, name: username, assignments };
}

async function enter(
  core: Core,
  targets: Targets,
  intake: SignedInOfficer,
  calendar: ReturnType<typeof createWorkingCalendar>,
): Promise<number> {
  const citizen = await targets.read<{ id: string; unitId: number; phoneNumber: string }>(
    'select id, unit_id as "unitId", phone_number as "phoneNumber" from citizen order by random() limit 1',
  );
  if (!citizen) return 0;
  await act(core, 'application:submit', intake, (transaction) =>
    enterApplication(transaction, calendar, {
      subjectType: 'CITIZEN',
      channel: 'COUNTER',
      level: oneOf(['LEVEL_1', 'LEVEL_2'] as const) ?? 'LEVEL_2',
      unitId: citizen.unitId,
      citizenId: citizen.id,
      organisationId: null,
      fullName: 'Nguyễn Văn An',
      dateOfBirth: '1999-03-14',
      sex: 'MALE',
      permanentAddress: 'Khu 3, Móng Cái',
      phoneNumber: citizen.phoneNumber,
      email: null,
      identityPapers: {},
      guardian: null,
      consentGivenAt: null,
      previousApplicationId: null,
      term: 'LEVEL_2',
      registrationId: null,
      fileIds: { fingerprints: [], scans: [] },
      papers: [],
    }),
  );
  return 1;
}

/** One act in a transaction of its own, as every use case does it. */
const act = <Result>(
  core: Core,
  permission: UseCase<null, Result>['permission'],
  actor: SignedInOfficer | typeof SYSTEM,
  run: (transaction: Transaction) => Promise<Result>,
): Promise<Result> =>
  core.useCases.execute<null, Result>({ name: 'actAtRandom', permission, rows: 'ALL', run }, actor, null);

async function check(core: Core, targets: Targets): Promise<number> {
  const found = await targets.find('application', `state in ('SUBMITTED', 'CHECKING')`);
  if (!found) return 0;
  await act(core, 'application:check', SYSTEM, async (transaction) => {
    const application = await transaction.em.findOneOrFail(ApplicationEntity, found.id);
    if (application.state === 'SUBMITTED') moveApplication(transaction, application, 'START_CHECK');
    else if (application.state === 'CHECKING') moveApplication(transaction, application, 'FINISH_CHECK');
    else throw new DomainRefusal('STATE_CONFLICT');
  });
  return 1;
}

async function decide(core: Core, targets: Targets, reviewer: SignedInOfficer): Promise<number> {
  const found = await targets.find('application', `state = 'READY_FOR_REVIEW'`);
  if (!found) return 0;
  const decision = { id: found.id, expectedVersion: found.version };
  const text = 'Ảnh chân dung quá tối, đề nghị chụp lại.';
  const draw = Math.random();
  if (draw < 0.8) await core.useCases.execute(approveApplication, reviewer, decision);
  else if (draw < 0.9)
    await core.useCases.execute(returnApplication, reviewer, {
      ...decision,
      reason: 'PORTRAIT_BELOW_STANDARD',
      text,
    });
  else
    await core.useCases.execute(refuseApplication, reviewer, { ...decision, reason: 'CARD_NOT_VALID', text });
  return 1;
}

async function send(core: Core, targets: Targets): Promise<number> {
  const found = await targets.read<{ id: string }>(
    `select id from notification where state = 'PENDING' order by random() limit 1`,
  );
  if (!found) return 0;
  await sendNotification({ ...core, ...GATEWAYS }, { notificationId: found.id, isLastAttempt: false });
  return 1;
}

async function receive(core: Core, owner: Pool): Promise<number> {
  const received = async () =>
    (await owner.query<{ count: number }>('select count(receipt_state)::integer as count from notification'))
      .rows[0]?.count ?? 0;
  const before = await received();
  await collectReceipts({ ...core, smsGateway: GATEWAYS.smsGateway });
  return (await received()) - before;
}

async function start(core: Core, targets: Targets, flows: Map<string, string>): Promise<number> {
  const account = await targets.find('account', `state = 'GRANTED'`);
  const numbers =
    account &&
    (await targets.read<{ personalIdNumber: string; phoneNumber: string }>(
      'select personal_id_number as "personalIdNumber", phone_number as "phoneNumber" from citizen where id = $1',
      [account.citizenId],
    ));
  if (!account || !numbers) return 0;
  const request = { useCases: core.useCases, reader: core.reader, actor: VISITOR, address: '127.0.0.1' };
  const { flowId } = await startActivation(
    { secrets: core.secrets, rateLimits: NO_LIMITS },
    request,
    numbers,
  );
  flows.set(account.id, flowId);
  const flow = await targets.read<{ challengeId: string }>(
    'select challenge_id as "challengeId" from holder_flow where id_hash = $1',
    [bearerHash(flowId)],
  );
  await sendCode({ ...core, smsGateway: GATEWAYS.smsGateway }, { challengeId: flow?.challengeId ?? '' });
  return 2;
}

async function activate(core: Core, targets: Targets, flows: Map<string, string>): Promise<number> {
  const flow = oneOf([...flows]);
  if (!flow) return 0;
  const [accountId, flowId] = flow;
  flows.delete(accountId);
  await targets.read(
    'update holder_flow set verified_at = app_now() where id_hash = $1 and completed_at is null',
    [bearerHash(flowId)],
  );
  await completeActivation(CHEAP_SECRETS, { ...core, browser: BROWSER }, bearerHash(flowId), {
    password: HOLDER_PASSWORD,
    passcode: '902817',
    securityAnswers: [
      { questionId: 'FIRST_TEACHER', answer: 'Cô Hạnh' },
      { questionId: 'FIRST_PET', answer: 'Mực' },
    ],
  });
  return 1;
}

async function signIn(core: Core, targets: Targets): Promise<number> {
  const account = await targets.find('account', `state = 'ACTIVE'`);
  if (!account) return 0;
  const flowId = newBearer();
  const challengeId = randomUUID();
  await targets.read(
    `insert into holder_flow (id_hash, purpose, account_id, recipient_print, challenge_id, challenge_expires_at, started_at, last_code_sent_at)
     values ($1, 'SIGN_IN', $2, 'none', $3, app_now() + interval '3 minutes', app_now(), app_now())`,
    [bearerHash(flowId), account.id, challengeId],
  );
  const outcome = await completeSignIn(
    { secrets: core.secrets, rateLimits: NO_LIMITS },
    { ...core, actor: VISITOR, address: '127.0.0.1', sessionBearer: null, browser: BROWSER },
    { flowId, code: core.secrets.oneTimeCode(challengeId) },
  );
  return outcome.kind === 'SIGNED_IN' ? 1 : 0;
}

async function lock(core: Core, targets: Targets): Promise<number> {
  const found = await targets.find('account', `state <> 'LOCKED'`);
  if (!found) return 0;
  await act(core, 'application:check', SYSTEM, async (transaction) => {
    const held = await holdAccountWithGrounds(transaction, found.id);
    if (held.standing.length > 0) throw new DomainRefusal('ACCOUNT_LOCKED');
    await startGround(transaction, held, { kind: 'CARD_REVOKED' });
  });
  return 1;
}

async function unlock(core: Core, targets: Targets): Promise<number> {
  const found = await targets.find('account', `state = 'LOCKED'`);
  if (!found) return 0;
  await act(core, 'application:check', SYSTEM, async (transaction) => {
    const held = await holdAccountWithGrounds(transaction, found.id);
    if (held.standing.length === 0) throw new DomainRefusal('STATE_CONFLICT');
    await endGrounds(transaction, held, {
      ids: held.standing.map(({ id }) => id),
      because: 'FACT_CORRECTED',
    });
  });
  return 1;
}
