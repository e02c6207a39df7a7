import 'reflect-metadata';
import { APPLICATION_STATES, stateFromHistory, type PopulationCheckOutcome } from '@dinhdanh/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createJobs, type OutsideWorld } from '../../jobs.ts';
import type { BiometricAnswer } from '../../platform/ports/biometric-matcher.ts';
import { approve, decide } from '../../testing/builders.ts';
import { anApplicationToCheck, auditActions, storedApplication } from '../../testing/check-builders.ts';
import { createTestWorld, runQueue, type TestWorld } from '../../testing/test-world.ts';

const RUNS = 30;
const PER_RUN = 5;

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

interface Fate {
  readonly population: PopulationCheckOutcome;
  readonly portrait: BiometricAnswer | 'SILENT' | 'NOT_TAKEN';
}

/** What the sources know of whom. */
const fates = new Map<string, Fate>();
const sent: string[] = [];
const silent = async (): Promise<never> => {
  throw new Error('There is no answer.');
};
const outside: OutsideWorld = {
  populationDatabase: {
    async findPerson(number) {
      const fate = fates.get(number)?.population;
      const record = world.population.people.get(number);
      if (fate === 'UNAVAILABLE' || !record) return silent();
      if (fate === 'NOT_FOUND') return null;
      return fate === 'MISMATCHED' ? { ...record, fullName: 'Người Khác' } : record;
    },
    findResidence: silent,
  },
  biometricMatcher: {
    async match({ personalIdNumber, portrait, fingerprints }) {
      const fate = fates.get(personalIdNumber)?.portrait ?? 'SILENT';
      if (fate === 'SILENT' || fate === 'NOT_TAKEN') return silent();
      return { portrait: portrait && fate, fingerprints: fingerprints && fate };
    },
  },
  immigrationDatabase: { findForeigner: silent },
  organisationRegistry: { findOrganisation: silent },
  statusFeed: { sources: [], read: silent },
  agencyRegisters: { ask: silent },
  eventReceivers: { deliver: silent },
  smsGateway: { send: async ({ to }) => void sent.push(to), findReceipt: async () => null },
  mailGateway: { send: async () => undefined },
};

const runJobs = (isAutomaticApprovalOn: boolean) =>
  runQueue(
    world.owner,
    createJobs(world.core, outside, { isAutomaticApprovalOn, publicUrl: world.url }, world.log),
  );
const watch = async (isAutomaticApprovalOn: boolean) => {
  await world.owner.query(`select graphile_worker.add_job('watch-terms')`);
  await runJobs(isAutomaticApprovalOn);
};
const mutate = async (username: string, operation: string, type: string, input: object) =>
  (await world.officer(username)).query(
    `mutation ($input: ${type}!) { ${operation}(input: $input) { __typename } }`,
    { input },
  );

const STEPS = [
  'JOBS',
  'RETRY',
  'LOSE_JOBS',
  'REPEAT',
  'WATCH',
  'CLAIM',
  'RELEASE',
  'APPROVE',
  'APPROVE_STALE',
  'APPROVE_TOGETHER',
  'RETURN',
  'REFUSE',
  'RACE',
] as const;
type Step = (typeof STEPS)[number];

async function take(step: Step, id: string, username: string, isAutomatic: boolean): Promise<void> {
  const version = (await storedApplication(world, id)).version as number;
  const officer = await world.officer(username);
  switch (step) {
    case 'JOBS':
      return runJobs(isAutomatic);
    case 'RETRY':
      await world.retryFailedJobs();
      return runJobs(isAutomatic);
    case 'LOSE_JOBS':
      return void (await world.owner.query('delete from graphile_worker._private_jobs'));
    case 'REPEAT':
      await world.owner.query(
        `select enqueue_job('check-application', json_build_object('applicationId', $1::text), 'again')`,
        [id],
      );
      return runJobs(isAutomatic);
    case 'WATCH':
      return watch(isAutomatic);
    case 'CLAIM':
      return void (await mutate(username, 'claimApplication', 'ClaimApplicationInput', { id }));
    case 'RELEASE':
      return void (await mutate(username, 'releaseApplication', 'ClaimApplicationInput', { id }));
    case 'APPROVE':
      return void (await approve(officer, { id, version }));
    case 'APPROVE_STALE':
      return void (await approve(officer, { id, version: version - 1 }));
    case 'APPROVE_TOGETHER':
      return void (await mutate(username, 'approveApplications', 'ApproveApplicationsInput', {
        applications: [{ id, expectedVersion: version }],
      }));
    case 'RETURN':
      return void (await decide(officer, 'returnApplication', { id, version }));
    case 'REFUSE':
      return void (await decide(officer, 'refuseApplication', { id, version }));
    case 'RACE':
      return void (await Promise.all([
        approve(await world.officer('thutruong'), { id, version }),
        decide(await world.officer('thamdinh'), 'returnApplication', { id, version }),
        runJobs(isAutomatic),
      ]));
  }
}

const fate = fc.record<Fate>({
  // What is confirmed is the usual case, and the one that the system decides by itself.
  population: fc.oneof(
    { weight: 3, arbitrary: fc.constant('MATCHED' as const) },
    { weight: 2, arbitrary: fc.constantFrom('MISMATCHED', 'NOT_FOUND', 'UNAVAILABLE') },
  ),
  portrait: fc.oneof(
    { weight: 3, arbitrary: fc.constant('MATCHED' as const) },
    { weight: 2, arbitrary: fc.constantFrom('NOT_MATCHED', 'NO_REFERENCE', 'SILENT', 'NOT_TAKEN') },
  ),
});
const course = fc.record({
  isAutomatic: fc.boolean(),
  fates: fc.array(fate, { minLength: PER_RUN, maxLength: PER_RUN }),
  steps: fc.array(
    fc.record({
      step: fc.constantFrom(...STEPS),
      of: fc.nat(PER_RUN - 1),
      username: fc.constantFrom('thamdinh', 'thutruong', 'thamdinh.traco'),
    }),
    { minLength: 5, maxLength: 20 },
  ),
});

/** After two rounds of patience nothing waits for a source or for a lost job any more. */
async function letEverythingEnd(isAutomatic: boolean): Promise<void> {
  for (let round = 1; round <= 2; round += 1) {
    await world.letPass('31 minutes');
    await watch(isAutomatic);
  }
}

async function expectOneTruth(id: string, phoneNumber: string): Promise<void> {
  const { state } = await storedApplication(world, id);
  expect(stateFromHistory(await auditActions(world, id))).toBe(state);
  const { rows } = await world.owner.query(
    `select (select count(*)::integer from account where citizen_id = a.citizen_id) as accounts,
            (select count(*)::integer from notification n where n.application_id = a.id) as notices
     from application a where id = $1`,
    [id],
  );
  const isDecided = ['APPROVED', 'RETURNED', 'REFUSED'].includes(state);
  expect(rows).toEqual([{ accounts: state === 'APPROVED' ? 1 : 0, notices: isDecided ? 1 : 0 }]);
  expect(sent.filter((to) => to === phoneNumber).length).toBeLessThanOrEqual(1);
}

describe('whatever happens to an application', () => {
  it(
    `its audit lines tell the state in which it is, nobody is told twice, and nothing is lost (${RUNS * PER_RUN} applications)`,
    { timeout: 300_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(course, async ({ isAutomatic, fates: ofAll, steps }) => {
          const applications: { id: string; phoneNumber: string }[] = [];
          for (const ofOne of ofAll) {
            const isTaken = ofOne.portrait !== 'NOT_TAKEN';
            const { id, declaration } = await anApplicationToCheck(
              world,
              {},
              { hasPortrait: isTaken, hasFingerprints: isTaken },
            );
            fates.set(declaration.personalIdNumber, ofOne);
            applications.push({ id, phoneNumber: declaration.phoneNumber });
          }
          for (const { step, of, username } of steps) {
            const application = applications[of];
            if (!application) continue;
            await take(step, application.id, username, isAutomatic);
            await expectOneTruth(application.id, application.phoneNumber);
          }
          await letEverythingEnd(isAutomatic);
          for (const { id, phoneNumber } of applications) {
            await expectOneTruth(id, phoneNumber);
            expect((await storedApplication(world, id)).state).not.toMatch(/SUBMITTED|CHECKING/);
          }
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
      const { rows } = await world.owner.query(
        `select state, (select count(*)::integer from application a where a.state = s.state) as stored,
                (select coalesce(sum(amount), 0)::integer from statistic where measure = 'APPLICATION_' || s.state) as kept
         from unnest($1::text[]) as s (state)`,
        [APPLICATION_STATES],
      );
      for (const { stored, kept } of rows) expect(kept).toBe(stored);
    },
  );
});
