import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anApplicationReadyForReview, approve } from '../../testing/builders.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const ATTEMPTS = 8;

async function anApprovedApplication() {
  const application = await anApplicationReadyForReview(world);
  await approve(await world.officer('thamdinh'), application);
  return application;
}
const notificationOf = async (applicationId: string) =>
  (
    await world.owner.query(
      'select id, state, failure, sent_at from notification where application_id = $1',
      [applicationId],
    )
  ).rows[0];
const notificationLines = async (applicationId: string): Promise<string[]> =>
  (
    await world.owner.query<{ action: string }>(
      `select action from audit_line where subject_id = $1 and action like 'NOTIFICATION_%' order by sequence`,
      [applicationId],
    )
  ).rows.map(({ action }) => action);
const attemptsFor = (reference: string): number =>
  world.smsGateway.calls.filter((call) => call === reference).length;

describe('a message to the applicant', () => {
  it('waits in the database until the worker sends it, once, and says so in the audit chain', async () => {
    const { id } = await anApprovedApplication();
    expect(await notificationOf(id)).toMatchObject({ state: 'PENDING', sent_at: null });
    await world.runJobs();
    const { id: reference, ...sent } = await notificationOf(id);
    expect(sent).toMatchObject({ state: 'SENT', failure: null, sent_at: expect.any(Date) });
    expect(attemptsFor(reference)).toBe(1);
    expect(await notificationLines(id)).toEqual(['NOTIFICATION_SENT']);
  });

  it('is tried again while the gateway is down, and sent when it is back', async () => {
    const { id } = await anApprovedApplication();
    world.smsGateway.isDown = true;
    for (const attempt of [1, 2, 3]) {
      await world.runJobs();
      expect(attemptsFor((await notificationOf(id)).id)).toBe(attempt);
      // Not due before its time has come.
      await world.runJobs();
      expect(attemptsFor((await notificationOf(id)).id)).toBe(attempt);
      await world.retryFailedJobs();
    }
    world.smsGateway.isDown = false;
    await world.runJobs();
    expect(await notificationOf(id)).toMatchObject({ state: 'SENT', failure: null });
    expect(await notificationLines(id)).toEqual(['NOTIFICATION_SENT']);
  });

  it('is recorded as FAILED with the reason after the last attempt, and stays approved', async () => {
    const { id, declaration } = await anApprovedApplication();
    world.smsGateway.isDown = true;
    for (let attempt = 1; attempt <= ATTEMPTS + 2; attempt += 1) {
      await world.runJobs();
      expect((await notificationOf(id)).state).toBe(attempt < ATTEMPTS ? 'PENDING' : 'FAILED');
      await world.retryFailedJobs();
    }
    world.smsGateway.isDown = false;
    const failed = await notificationOf(id);
    expect(failed).toMatchObject({ state: 'FAILED', failure: 'GATEWAY_UNAVAILABLE', sent_at: null });
    expect(attemptsFor(failed.id)).toBe(ATTEMPTS);
    expect(await notificationLines(id)).toEqual(['NOTIFICATION_FAILED']);
    expect(world.messages.filter(({ to }) => to === declaration.phoneNumber)).toEqual([]);
    expect((await world.owner.query('select state from application where id = $1', [id])).rows).toEqual([
      { state: 'APPROVED' },
    ]);
    // The job is kept with its reason for whoever looks after the queue.
    const { rows } = await world.owner.query(
      `select last_error from graphile_worker._private_jobs where attempts >= max_attempts`,
    );
    expect(rows[0].last_error).toContain('The gateway does not answer.');
    await world.owner.query('delete from graphile_worker._private_jobs');
  });

  it('reaches the citizen once when the gateway sends it and the answer is lost', async () => {
    const { id, declaration } = await anApprovedApplication();
    world.smsGateway.losesAnswers = true;
    await world.runJobs();
    world.smsGateway.losesAnswers = false;
    await world.retryFailedJobs();
    await world.runJobs();
    const { id: reference, state } = await notificationOf(id);
    expect(state).toBe('SENT');
    // Both attempts carry one reference, by which the gateway knows the second.
    expect(attemptsFor(reference)).toBe(2);
    expect(world.messages.filter(({ to }) => to === declaration.phoneNumber)).toHaveLength(1);
  });

  it('is not handed over again when its job runs again after it was sent', async () => {
    const { id } = await anApprovedApplication();
    await world.runJobs();
    const { id: reference } = await notificationOf(id);
    await world.owner.query(
      `select enqueue_job('send-notification', json_build_object('notificationId', $1::text), 'again')`,
      [reference],
    );
    await world.runJobs();
    expect(attemptsFor(reference)).toBe(1);
    expect(await notificationLines(id)).toEqual(['NOTIFICATION_SENT']);
  });

  it('cannot be written twice for one application and decision, whatever the program does', async () => {
    const { id } = await anApprovedApplication();
    const again = world.owner.query(
      `insert into notification (unit_id, application_id, template, recipient_phone_number, body, created_at)
       select unit_id, application_id, template, recipient_phone_number, body, now() from notification where application_id = $1`,
      [id],
    );
    await expect(again).rejects.toThrow('notification_application_id_template_key');
  });
});
