import 'reflect-metadata';
import { copyFile, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anchorAuditHeads } from '../modules/audit-log/index.ts';
import { filesystemFileStore } from '../platform/adapters/filesystem-file-store.ts';
import { activate, aGrantedCitizen } from '../testing/builders.ts';
import { accountIdOf } from '../testing/ground-builders.ts';
import { createTestWorld, type TestWorld } from '../testing/test-world.ts';
import { findLastCheckRecord, putCheckRecord, type CheckRecord } from './check-record.ts';
import { checkAndRecord, type CheckServices } from './record-check.ts';

let world: TestWorld;
let accountId: string;

beforeAll(async () => {
  world = await createTestWorld();
  const granted = await aGrantedCitizen(world);
  await activate(world, granted);
  accountId = await accountIdOf(world, granted);
  await world.runJobs();
});
afterAll(() => world.close());

const servicesOf = (): CheckServices => ({
  anchors: world.core.anchors,
  anchorKeys: world.core.anchorKeys,
  anchorKey: world.core.secrets.anchorKey,
});

async function check(isWhole = false, services = servicesOf()) {
  const client = await world.owner.connect();
  try {
    const { lines, isKept } = await checkAndRecord(client, services, { isWhole, scan: null });
    const starting = (word: string) => lines.filter((line) => line.startsWith(word));
    return { isKept, broken: starting('BROKEN'), notes: starting('NOTE').join('\n') };
  } finally {
    client.release();
  }
}

const recordsFolder = () => join(world.anchorsDirectory, 'checks');
async function lastRecord(): Promise<CheckRecord> {
  const record = await findLastCheckRecord(world.core.anchors, world.core.anchorKeys);
  if (!record) throw new Error('No record is believed.');
  return record;
}
/** The last record as it would be otherwise, signed as it has to be. */
const recordAs = async (changes: Partial<CheckRecord>) => {
  const { format: _, ...record } = await lastRecord();
  await putCheckRecord(world.core.anchors, { ...record, ...changes }, world.core.secrets.anchorKey);
};
const laterBy = (moment: string, milliseconds: number) =>
  new Date(Date.parse(moment) + milliseconds).toISOString();

const ACCOUNT_SENTENCE = 'P4  The audit lines of an account that was never locked rebuild its state.';
const CHAIN_SENTENCE = 'P8  Every line of an audit chain fits to the one before it.';
const setState = (state: string) =>
  world.owner.query('update account set state = $2 where id = $1', [accountId, state]);
const swapWord = (from: string, to: string) =>
  world.owner.query(
    `update audit_line set content = replace(content, '"action":"ACCOUNT_GRANTED","actorKind":"${from}"', '"action":"ACCOUNT_GRANTED","actorKind":"${to}"')
     where subject_id = $1 and action = 'ACCOUNT_GRANTED'`,
    [accountId],
  );

describe('the everyday check', () => {
  beforeEach(async () => {
    await rm(recordsFolder(), { recursive: true, force: true });
    await anchorAuditHeads(world.core);
    expect(await check(true)).toMatchObject({ isKept: true });
  });

  it('goes on from the anchor up to which the last one went, says so, and says when everything was walked through', async () => {
    const { number, documentHash } = await anchorAuditHeads(world.core);
    const { whole, anchor } = await lastRecord();
    const { isKept, notes } = await check();
    expect(isKept).toBe(true);
    expect(notes).toMatch(
      new RegExp(
        `since anchor ${anchor.number} of \\S+Z: \\d+ audit lines, the lives of \\d+ cases\\.$`,
        'm',
      ),
    );
    expect(notes).toContain(
      `only a whole check finds (--full); the last one was of ${whole.at}, over ${whole.lineCount} lines.`,
    );
    expect(await lastRecord()).toMatchObject({ isKept: true, whole, anchor: { number, documentHash } });
  });

  it('finds what a hand in the database has done to a row, though no line tells of it, and finds it again the next time', async () => {
    await setState('GRANTED');
    for (let time = 0; time < 2; time += 1) {
      const { isKept, broken, notes } = await check();
      expect(notes).toContain('since anchor');
      expect(isKept).toBe(false);
      expect(broken).toContain(`BROKEN  ${ACCOUNT_SENTENCE} 1: ${accountId}`);
    }
    await setState('ACTIVE');
    expect(await check()).toMatchObject({ isKept: true });
  });

  it('says kept of what was altered before the anchor; a whole check finds it, and every one after it until it is mended', async () => {
    await swapWord('OFFICER', 'VISITOR');
    const everyday = await check();
    expect(everyday).toMatchObject({ isKept: true, broken: [] });
    expect(everyday.notes).toContain('What was altered before it in the audit lines');
    const expected = [
      expect.stringMatching(new RegExp(`^BROKEN {2}${CHAIN_SENTENCE} 1: unit \\d+ line \\d+$`)),
    ];
    expect(await check(true)).toMatchObject({ isKept: false, broken: expected });
    const { broken, notes } = await check();
    expect(broken).toEqual(expected);
    expect(notes).toContain('Whole check, because the last whole one found something');
    await swapWord('VISITOR', 'OFFICER');
    expect(await check()).toMatchObject({ isKept: true, notes: expect.stringContaining('Whole check') });
    expect(await check()).toMatchObject({ isKept: true, notes: expect.stringContaining('since anchor') });
  });

  it('finds what is altered in lines that were written since', async () => {
    const altered = `(select unit_id, max(sequence) from audit_line where unit_id = 0 group by 1)`;
    const set = (from: string, to: string) =>
      world.owner.query(
        `update audit_line set content = replace(content, $1, $2) where (unit_id, sequence) in ${altered}`,
        [from, to],
      );
    await anchorAuditHeads(world.core);
    await set('"chainCount":', '"chainC0unt":');
    expect(await check()).toMatchObject({
      isKept: false,
      broken: [expect.stringContaining(CHAIN_SENTENCE)],
      notes: expect.stringContaining('since anchor'),
    });
    await set('"chainC0unt":', '"chainCount":');
    expect(await check()).toMatchObject({ isKept: true });
  });

  it.each<[words: string, changes: (record: CheckRecord) => Partial<CheckRecord>, why: string]>([
    ['another database', () => ({ database: '1/2/3' }), 'because the last one was of another database'],
    [
      'this database when it was further than it is',
      ({ transaction }) => ({ transaction: String(Number(transaction) + 1_000_000) }),
      'before it was set back',
    ],
    [
      'a week in which nothing was walked through',
      ({ whole }) => ({ whole: { ...whole, at: laterBy(whole.at, -8 * 86_400_000) } }),
      'because the last whole one is more than 7 days old',
    ],
    [
      'an anchor that is another one now',
      ({ anchor }) => ({ anchor: { ...anchor, documentHash: '0'.repeat(64) } }),
      'is not what it was',
    ],
  ])('walks through everything after the record of %s', async (_, changes, why) => {
    await recordAs(changes(await lastRecord()));
    const { isKept, notes } = await check();
    expect(isKept).toBe(true);
    expect(notes).toMatch(/^NOTE {4}Whole check, /m);
    expect(notes).toContain(why);
  });

  it('walks through everything when the anchor from which it would go on was taken away, and names that', async () => {
    const { anchor } = await lastRecord();
    const file = join(world.anchorsDirectory, 'anchors', `${String(anchor.number).padStart(8, '0')}.json`);
    await rename(file, `${file}.away`);
    const { broken, notes } = await check();
    expect(notes).toContain('is not what it was');
    expect(broken.join()).toContain(`anchor ${anchor.number} is missing`);
    await rename(`${file}.away`, file);
  });

  it('believes no record that somebody else has written, and none that was copied under a later name', async () => {
    const unknown = 'because no check before it is known';
    const [name = ''] = await readdir(recordsFolder());
    const file = join(recordsFolder(), name);
    const genuine = await readFile(file, 'utf8');
    await writeFile(file, genuine.replace('isKept\\":true', 'isKept\\":true '));
    expect((await check()).notes).toContain(unknown);
    await rm(recordsFolder(), { recursive: true });
    await check(true);
    const [again = ''] = await readdir(recordsFolder());
    await copyFile(join(recordsFolder(), again), join(recordsFolder(), '2999-01-01T00-00-00-000Z.json'));
    expect((await check()).notes).toContain(unknown);
  });

  it('says what it found when it cannot write down that it was there', async () => {
    const { anchors } = world.core;
    const services = {
      ...servicesOf(),
      anchors: { ...anchors, put: () => Promise.reject(new Error('read-only file system')) },
    };
    expect(await check(false, services)).toMatchObject({
      isKept: true,
      notes: expect.stringMatching(/could not be written down beside the anchors: read-only file system$/),
    });
  });

  it('is whole as long as nothing is anchored', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dinhdanh-anchors-'));
    const services = { ...servicesOf(), anchors: filesystemFileStore(folder) };
    for (let time = 0; time < 2; time += 1) {
      const { notes } = await check(false, services);
      expect(notes).toContain('because no check before it is known');
      expect(notes).toContain('No head is kept outside the database: the next check is whole again.');
    }
    await rm(folder, { recursive: true });
  });
});
