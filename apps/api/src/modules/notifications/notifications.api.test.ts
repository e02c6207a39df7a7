import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anApplicationReadyForReview, approve, decide } from '../../testing/builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const ATTEMPTS = 8;

async function anApprovedApplication({ email }: { email?: string } = {}) {
  const application = await anApplicationReadyForReview(world);
  if (email)
    await world.owner.query('update application set email = $2 where id = $1', [
      application.id,
      TEST_SEALER.seal(email),
    ]);
  await approve(await world.officer('thamdinh'), application);
  return application;
}
const notificationOf = async (applicationId: string, channel: 'SMS' | 'EMAIL' = 'SMS') =>
  (
    await world.owner.query(
      'select id, state, failure, sent_at from notification where application_id = $1 and channel = $2',
      [applicationId, channel],
    )
  ).rows[0];
const notificationLines = async (applicationId: string): Promise<string[]> =>
  (
    await world.owner.query<{ action: string }>(
      `select action from audit_line where subject_id = $1 and action ~ '^(NOTIFICATION|NOTICE)_' order by sequence`,
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
    expect(await notificationLines(id)).toEqual(['NOTIFICATION_FAILED', 'NOTICE_UNDELIVERED']);
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
    await expect(again).rejects.toThrow('notification_application_id_template_channel_key');
  });
});

const mailsTo = (address: string) => world.mails.filter(({ to }) => to === address);
const smsTo = (phoneNumber: string) => world.messages.filter(({ to }) => to === phoneNumber);

describe('an applicant who gave an e-mail address', () => {
  it('gets the notice by SMS and by e-mail, each marked by itself [R-082] [R-084]', async () => {
    const { id, declaration } = await anApprovedApplication({ email: 'thu.ha@example.vn' });
    await world.runJobs();
    expect(smsTo(declaration.phoneNumber)).toHaveLength(1);
    const [mail, ...others] = mailsTo('thu.ha@example.vn');
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Hồ sơ đăng ký tài khoản định danh điện tử đã được phê duyệt');
    expect(mail?.text).toMatch(new RegExp(`^Kính gửi ${declaration.fullName},\n\n`));
    expect(mail?.clientReference).toBe((await notificationOf(id, 'EMAIL')).id);
    for (const channel of ['SMS', 'EMAIL'] as const)
      expect(await notificationOf(id, channel)).toMatchObject({ state: 'SENT', failure: null });
    expect(await notificationLines(id)).toEqual(['NOTIFICATION_SENT', 'NOTIFICATION_SENT']);
  });

  it.each([
    ['returnApplication', /^Hồ sơ HS-\d{4}-\d{6} cần được sửa hoặc bổ sung$/, 'chụp lại ảnh chân dung'],
    ['refuseApplication', /^Hồ sơ HS-\d{4}-\d{6} không được phê duyệt$/, 'liên hệ Công an xã, phường'],
  ] as const)(
    'learns by e-mail, too, what to do after %s, without the words of the officer [R-080]',
    async (operation, subject, whatToDo) => {
      const address = `${operation}@example.vn`;
      const application = await anApplicationReadyForReview(world);
      await world.owner.query('update application set email = $2 where id = $1', [
        application.id,
        TEST_SEALER.seal(address),
      ]);
      await decide(await world.officer('thamdinh'), operation, application, 'Lời riêng của cán bộ.');
      await world.runJobs();
      const [mail] = mailsTo(address);
      expect(mail?.subject).toMatch(subject);
      expect(mail?.text).toContain(whatToDo);
      expect(mail?.text).not.toContain('Lời riêng');
    },
  );

  it('gets the SMS at once while the mail relay is down, and the e-mail when it is back', async () => {
    const { id, declaration } = await anApprovedApplication({ email: 'late@example.vn' });
    world.mailGateway.isDown = true;
    await world.runJobs();
    expect(smsTo(declaration.phoneNumber)).toHaveLength(1);
    expect(await notificationOf(id, 'SMS')).toMatchObject({ state: 'SENT' });
    expect(await notificationOf(id, 'EMAIL')).toMatchObject({ state: 'PENDING' });
    world.mailGateway.isDown = false;
    await world.retryFailedJobs();
    await world.runJobs();
    expect(await notificationOf(id, 'EMAIL')).toMatchObject({ state: 'SENT' });
    expect(mailsTo('late@example.vn')).toHaveLength(1);
    expect(smsTo(declaration.phoneNumber)).toHaveLength(1);
  });

  it('gets the e-mail at once while the SMS gateway is down', async () => {
    const { id } = await anApprovedApplication({ email: 'soon@example.vn' });
    world.smsGateway.isDown = true;
    await world.runJobs();
    world.smsGateway.isDown = false;
    expect(mailsTo('soon@example.vn')).toHaveLength(1);
    expect(await notificationOf(id, 'SMS')).toMatchObject({ state: 'PENDING' });
    await world.retryFailedJobs();
    await world.runJobs();
    expect(await notificationOf(id, 'SMS')).toMatchObject({ state: 'SENT' });
  });

  it('is visited by nobody because of an e-mail that cannot be sent', async () => {
    const { id } = await anApprovedApplication({ email: 'never@example.vn' });
    world.mailGateway.isDown = true;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      await world.runJobs();
      await world.retryFailedJobs();
    }
    world.mailGateway.isDown = false;
    expect(await notificationOf(id, 'EMAIL')).toMatchObject({
      state: 'FAILED',
      failure: 'GATEWAY_UNAVAILABLE',
    });
    expect(await tasksOf(id)).toEqual([]);
    await world.owner.query('delete from graphile_worker._private_jobs');
  });

  it('is not named, nor is the address, in what is logged or audited', async () => {
    const { id } = await anApprovedApplication({ email: 'nobody.reads.this@example.vn' });
    await world.runJobs();
    const { rows } = await world.owner.query<{ content: string }>(
      'select content from audit_line where subject_id = $1',
      [id],
    );
    for (const line of [...world.logLines, ...rows.map(({ content }) => content)])
      expect(line).not.toContain('nobody.reads.this');
  });
});

/** The minute's run of the job that asks what became of the messages. */
async function collectReceipts(): Promise<void> {
  await world.owner.query(
    `select graphile_worker.add_job('collect-receipts', job_key := 'collect-receipts', max_attempts := 1)`,
  );
  await world.runJobs();
}
const receiptOf = async (applicationId: string) =>
  (
    await world.owner.query(
      `select receipt_state, receipt_at from notification where application_id = $1 and channel = 'SMS'`,
      [applicationId],
    )
  ).rows[0];
const tasksOf = async (applicationId: string) =>
  (
    await world.owner.query(
      `select kind, state, full_name, personal_id_number, phone_number, address, unit_id = (select unit_id from application where id = $1) as is_of_its_unit
       from area_task where application_id = $1`,
      [applicationId],
    )
  ).rows;
const timesAsked = async (applicationId: string): Promise<number> => {
  const { id } = await notificationOf(applicationId);
  return world.smsGateway.asked.filter((reference) => reference === id).length;
};
async function aSentNotice() {
  const application = await anApprovedApplication();
  await world.runJobs();
  return application;
}

describe('the receipt of an SMS', () => {
  it('that says delivered is kept with its time and audited, and not asked for again', async () => {
    const { id } = await aSentNotice();
    await collectReceipts();
    expect(await receiptOf(id)).toEqual({ receipt_state: 'DELIVERED', receipt_at: expect.any(Date) });
    expect(await notificationLines(id)).toEqual(['NOTIFICATION_SENT', 'NOTICE_DELIVERED']);
    expect(await tasksOf(id)).toEqual([]);
    await collectReceipts();
    expect(await timesAsked(id)).toBe(1);
  });

  it('that is not there yet is asked for again, for three days', async () => {
    const { id, declaration } = await aSentNotice();
    world.smsGateway.receipts.set(declaration.phoneNumber, null);
    await collectReceipts();
    await world.letPass('71 hours');
    await collectReceipts();
    expect(await timesAsked(id)).toBe(2);
    expect(await receiptOf(id)).toEqual({ receipt_state: null, receipt_at: null });
    await world.letPass('2 hours');
    await collectReceipts();
    expect(await timesAsked(id)).toBe(2);
  });

  it('that says undelivered becomes a task for the area police officer, one and only one [C15]', async () => {
    const { id, declaration } = await aSentNotice();
    world.smsGateway.receipts.set(declaration.phoneNumber, 'UNDELIVERED');
    await collectReceipts();
    await collectReceipts();
    expect(await receiptOf(id)).toMatchObject({ receipt_state: 'UNDELIVERED' });
    expect(await tasksOf(id)).toEqual([
      {
        kind: 'UNDELIVERABLE_NOTICE',
        state: 'OPEN',
        full_name: declaration.fullName,
        personal_id_number: declaration.personalIdNumber,
        phone_number: declaration.phoneNumber,
        address: declaration.permanentAddress,
        is_of_its_unit: true,
      },
    ]);
    expect(await notificationLines(id)).toEqual(['NOTIFICATION_SENT', 'NOTICE_UNDELIVERED']);
  });

  it('that says undelivered a second time finds the task that is there', async () => {
    const { id, declaration } = await aSentNotice();
    world.smsGateway.receipts.set(declaration.phoneNumber, 'UNDELIVERED');
    await collectReceipts();
    // As after a restore that has lost the receipt and kept the task.
    await world.owner.query(
      'update notification set receipt_state = null, receipt_at = null where application_id = $1',
      [id],
    );
    await collectReceipts();
    expect(await receiptOf(id)).toMatchObject({ receipt_state: 'UNDELIVERED' });
    expect(await tasksOf(id)).toHaveLength(1);
  });

  it('is asked for later when the gateway does not answer', async () => {
    const { id } = await aSentNotice();
    world.smsGateway.isDown = true;
    await collectReceipts();
    expect(await receiptOf(id)).toMatchObject({ receipt_state: null });
    world.smsGateway.isDown = false;
    await collectReceipts();
    expect(await receiptOf(id)).toMatchObject({ receipt_state: 'DELIVERED' });
    await world.owner.query('delete from graphile_worker._private_jobs');
  });

  it('is found behind hundreds of messages of which the carrier says nothing', async () => {
    const { id } = await aSentNotice();
    await world.owner.query(
      `with silent as (
         insert into application
         select (jsonb_populate_record(a, jsonb_build_object('id', new_id(), 'code', 'HS-SILENT-' || n))).*
         from application a, generate_series(1, 450) as n where a.id = $1 returning id, unit_id)
       insert into notification (unit_id, application_id, template, recipient_phone_number, body, state, created_at, sent_at)
       select unit_id, id, 'APPLICATION_APPROVED', $2, $3, 'SENT', app_now(), app_now() - interval '1 hour' from silent`,
      [id, TEST_SEALER.seal('0992999999'), TEST_SEALER.seal('text')],
    );
    await collectReceipts();
    expect(await receiptOf(id)).toMatchObject({ receipt_state: 'DELIVERED' });
  });
});

describe('a notice that the gateway does not take for good', () => {
  it('becomes a task for the area police officer, too', async () => {
    const { id, declaration } = await anApprovedApplication();
    world.smsGateway.isDown = true;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      await world.runJobs();
      await world.retryFailedJobs();
    }
    world.smsGateway.isDown = false;
    expect(await tasksOf(id)).toMatchObject([
      { kind: 'UNDELIVERABLE_NOTICE', state: 'OPEN', phone_number: declaration.phoneNumber },
    ]);
    await collectReceipts();
    expect(await timesAsked(id)).toBe(0);
    await world.owner.query('delete from graphile_worker._private_jobs');
  });
});
