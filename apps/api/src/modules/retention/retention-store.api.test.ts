import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { previewLines } from '../../cli/retention-command.ts';
import { attachPicture } from '../../testing/check-builders.ts';
import { anApplicationReadyForReview } from '../../testing/builders.ts';
import { aHolderWithApplication } from '../../testing/holder-builders.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';
import { aDataRequest } from '../../testing/ward-record-makers.ts';
import { runRetention } from './index.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.owner.query('truncate retention_run cascade');
  await world.setClock(new Date().toISOString());
});

const run = async () => {
  await runRetention(world.core);
  await world.runJobs();
};
/** Puts objects that no row names; gives their storage keys. */
async function orphans(folder: string, count: number): Promise<string[]> {
  const keys = Array.from({ length: count }, () => `${folder}/${randomUUID()}`);
  for (const storageKey of keys)
    await world.core.files.put(
      { id: randomUUID(), storageKey },
      { full: Buffer.of(1), preview: Buffer.of(2) },
    );
  return keys;
}
const isThere = async (key: string): Promise<boolean> => (await world.core.files.keptAt(key)) !== null;
/** A picture of an application with its objects. */
async function aPicture(): Promise<{ readonly id: string; readonly key: string }> {
  await attachPicture(world, (await anApplicationReadyForReview(world)).id, { kind: 'SCAN' });
  const { rows } = await world.owner.query<{ id: string; key: string }>(
    'select id, storage_key as key from stored_file order by created_at desc, id desc limit 1',
  );
  const [row] = rows;
  if (!row) throw new Error('No picture was attached.');
  return row;
}
const latestRun = async () => {
  const { rows } = await world.owner.query<{ id: string; state: string; failed_step: string | null }>(
    'select id, state, failed_step from retention_run order by started_at desc, id desc limit 1',
  );
  return rows[0];
};
const removedBy = async (runId: string | undefined): Promise<number> =>
  (
    await world.owner.query<{ removed: number }>(
      `select coalesce(sum(removed), 0)::integer as removed from retention_removal where run_id = $1 and kind = 'ORPHAN_FILE'`,
      [runId],
    )
  ).rows[0]?.removed ?? 0;

describe('objects that no row names', () => {
  it('are removed once seven days are over with their last day, and never before', async () => {
    const keys = [...(await orphans('2026-01-01', 2)), ...(await orphans('letters/somebody', 1))];
    await world.letPass('6 days 23 hours');
    await run();
    for (const key of keys) expect(await isThere(key)).toBe(true);
    expect(await removedBy((await latestRun())?.id)).toBe(0);
    await world.letPass('26 hours');
    await run();
    for (const key of keys) expect(await isThere(key)).toBe(false);
    expect(await removedBy((await latestRun())?.id)).toBe(3);
    const { rows } = await world.owner.query<{ content: string }>(
      `select content from audit_line where action = 'RETENTION_DELETED' and content::json -> 'details' ->> 'kind' = 'ORPHAN_FILE'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const key of keys) expect(JSON.stringify(rows)).not.toContain(key);
  });

  it('are not those of pictures, letters and long tasks, however old', async () => {
    const picture = await aPicture();
    const { portal } = await aHolderWithApplication(world);
    const requestId = await aDataRequest(world, portal);
    await (
      await world.officer('thamdinh')
    ).query(
      'mutation ($input: SettleDataRequestInput!) { answerDataRequest(input: $input) { __typename } }',
      {
        input: { id: requestId, expectedVersion: 1, text: 'Công an phường đã xem xét yêu cầu.' },
      },
    );
    await world.runJobs();
    const { rows } = await world.owner.query<{ key: string }>(
      'select storage_key as key from letter where data_request_id = $1',
      [requestId],
    );
    const [taskKey = ''] = await orphans('long-tasks/one', 1);
    await world.owner.query(
      `insert into long_task (kind, started_by, unit_id, purpose, total, input_key, input_key_id)
       select 'NOT_ACTIVATED_EXPORT', o.id, u.id, 'Kiểm tra cuối tháng', 1, $1, 'k' from officer o, administrative_unit u
       where o.username = 'tiepnhan' and u.code = '06721' and u.valid_from is null`,
      [taskKey],
    );
    await world.letPass('400 days');
    await run();
    for (const key of [picture.key, rows[0]?.key ?? '', taskKey]) expect(await isThere(key)).toBe(true);
  });

  it('are removed in parts of which none is done twice, and a run that was cut off goes on behind the last', async () => {
    const keys = await orphans('2026-01-02', 201);
    await world.letPass('8 days');
    const { useCases } = world.core;
    let parts = 0;
    const cutOff = new Proxy(useCases, {
      get: (target, name) =>
        name === 'execute'
          ? async (...given: Parameters<typeof useCases.execute>) => {
              if (given[0].name === 'settleStoreFindings' && ++parts === 2)
                throw new Error('The line is dead.');
              return target.execute(...given);
            }
          : Reflect.get(target, name),
    });
    await expect(runRetention({ ...world.core, useCases: cutOff })).rejects.toThrow('The line is dead.');
    expect(await latestRun()).toMatchObject({ state: 'FAILED', failed_step: 'orphan-file' });
    expect(await removedBy((await latestRun())?.id)).toBe(200);
    await run();
    expect(await latestRun()).toMatchObject({ state: 'FINISHED' });
    expect(await removedBy((await latestRun())?.id)).toBe(201);
    for (const key of keys) expect(await isThere(key)).toBe(false);
  });
});

describe('rows whose object is missing', () => {
  it('are reported by unit and stay, in the run, its report and the dry run', async () => {
    const [lost, whole] = [await aPicture(), await aPicture()];
    await world.core.files.remove(lost.key);
    const lines = await previewLines(world.core);
    expect(lines.some((line) => line.endsWith(`STORED_FILE ${lost.id}`))).toBe(true);
    expect(lines.some((line) => line.includes(whole.id))).toBe(false);
    await run();
    const { rows } = await world.owner.query('select id from stored_file where id = any ($1)', [
      [lost.id, whole.id],
    ]);
    expect(rows).toHaveLength(2);
    const { data } = await (
      await world.officer('kiemtra')
    ).query(
      'query ($id: ID!) { retentionReport(id: $id) { missingFiles { source unit { code } missing } } }',
      { id: (await latestRun())?.id },
    );
    expect(data.retentionReport.missingFiles).toContainEqual({
      source: 'STORED_FILE',
      unit: { code: '06721' },
      missing: 1,
    });
    await world.owner.query('delete from stored_file where id = $1', [lost.id]);
  });

  it('the dry run counts orphans by the same rule, and removes none', async () => {
    const [key = ''] = await orphans('2026-01-03', 1);
    const countOf = async () =>
      Number(
        (await previewLines(world.core))
          .find((line) => line.includes('Tệp trong kho'))
          ?.trim()
          .split(' ')[0],
      );
    expect(await countOf()).toBe(0);
    await world.letPass('8 days');
    expect(await countOf()).toBe(1);
    expect(await isThere(key)).toBe(true);
  });
});
