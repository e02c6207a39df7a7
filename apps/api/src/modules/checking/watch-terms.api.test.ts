import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { approve } from '../../testing/builders.ts';
import {
  anApplicationToCheck,
  auditActions,
  runCron,
  storedApplication,
} from '../../testing/check-builders.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterEach(async () => {
  world.population.isDown = false;
  await world.owner.query('delete from graphile_worker._private_jobs');
});
afterAll(() => world.close());

const watch = () => runCron(world, 'watch-terms');
const times = async (id: string, action: string): Promise<number> =>
  (await auditActions(world, id)).filter((done) => done === action).length;

describe('a source that has been silent for half an hour', () => {
  it('is given up even when its job is lost, and an officer judges without it', async () => {
    await world.setClock('2026-11-23T09:00:00+07:00');
    world.population.isDown = true;
    const { id } = await anApplicationToCheck(world);
    await world.runJobs();
    await world.owner.query('delete from graphile_worker._private_jobs');
    await world.letPass('29 minutes');
    await watch();
    expect(await storedApplication(world, id)).toMatchObject({ state: 'CHECKING' });
    await world.letPass('1 minute');
    await watch();
    expect(await storedApplication(world, id)).toMatchObject({
      state: 'READY_FOR_REVIEW',
      review_reasons: ['POPULATION_UNAVAILABLE'],
      portrait_outcome: 'MATCHED',
    });
    expect(await times(id, 'SOURCE_SILENT')).toBe(1);
  });

  it('is not believed any more when it answers later', async () => {
    await world.setClock('2026-11-23T09:00:00+07:00');
    world.population.isDown = true;
    const { id } = await anApplicationToCheck(world);
    await world.runJobs();
    await world.letPass('30 minutes');
    await watch();
    const before = await storedApplication(world, id);
    world.population.isDown = false;
    await world.retryFailedJobs();
    await world.runJobs();
    expect(await storedApplication(world, id)).toEqual(before);
  });
});

describe('an application whose job was lost before the check began', () => {
  it('is begun after ten minutes, once', async () => {
    await world.setClock('2026-11-23T09:00:00+07:00');
    const { id } = await anApplicationToCheck(world);
    await world.owner.query('delete from graphile_worker._private_jobs');
    await world.letPass('9 minutes');
    await watch();
    expect(await storedApplication(world, id)).toMatchObject({ state: 'SUBMITTED' });
    await world.letPass('2 minutes');
    await watch();
    await world.runJobs();
    expect(await storedApplication(world, id)).toMatchObject({ state: 'APPROVED' });
    await watch();
    expect(await times(id, 'APPLICATION_CHECK_REQUEUED')).toBe(1);
  });
});

describe('a term that is nearly over', () => {
  /** Received on Monday at 09:00: level 2 has three working days, to the end of Thursday. */
  const anApplicationDueOnThursday = async () => {
    await world.setClock('2026-11-16T09:00:00+07:00');
    const { id } = await anApplicationToCheck(world, {}, { hasPortrait: false });
    await world.runJobs();
    const application = await storedApplication(world, id);
    expect(application.due_at).toEqual(new Date('2026-11-20T00:00:00+07:00'));
    return application;
  };

  it('is told to the head of the unit with less than one working day left, once, and nobody has to read it anew', async () => {
    const { id, version } = await anApplicationDueOnThursday();
    await world.setClock('2026-11-19T07:29:00+07:00');
    await watch();
    expect(await storedApplication(world, id)).toMatchObject({ escalated_at: null });
    await world.setClock('2026-11-19T07:31:00+07:00');
    await watch();
    await watch();
    expect(await storedApplication(world, id)).toMatchObject({ escalated_at: expect.any(Date), version });
    expect(await times(id, 'APPLICATION_ESCALATED')).toBe(1);
    expect(await approve(await world.officer('thamdinh'), { id, version })).toMatchObject({
      __typename: 'ApplicationApproved',
    });
  });

  it('decides nothing by passing: a late application stays what it is and says that it is late', async () => {
    const { id, version } = await anApplicationDueOnThursday();
    await world.setClock('2026-11-27T10:00:00+07:00');
    await watch();
    expect(await storedApplication(world, id)).toMatchObject({
      state: 'READY_FOR_REVIEW',
      decided_at: null,
      escalated_at: expect.any(Date),
      version,
    });
    const { data } = await (
      await world.officer('thamdinh')
    ).query('query ($id: ID!) { application(id: $id) { isOverdue isEscalated } }', { id });
    expect(data.application).toEqual({ isOverdue: true, isEscalated: true });
  });

  it('is over once the application is decided', async () => {
    const { id, version } = await anApplicationDueOnThursday();
    await approve(await world.officer('thamdinh'), { id, version });
    await world.setClock('2026-11-27T10:00:00+07:00');
    await watch();
    expect(await storedApplication(world, id)).toMatchObject({ escalated_at: null });
  });
});
