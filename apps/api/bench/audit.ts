/**
 * Measure S-24: the verifier over all chains, from the database to the verdict, against a bare loop of SHA-256 over the
 * same bytes that already lie in memory. Interleaved pairs in one run; void when the verifier does not see every line.
 */
import { hash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '@dinhdanh/embedded-db';
import pg from 'pg';
import { filesystemFileStore } from '../src/platform/adapters/filesystem-file-store.ts';
import { AnchorKeys } from '../src/platform/audit/anchor-document.ts';
import { copyLines } from '../src/platform/audit/copied-lines.ts';
import { verifyAudit } from '../src/platform/audit/verify-audit.ts';
import { APPLICATION_ROLE, provision } from '../src/platform/persistence/provision.ts';
import { TEST_SEALER } from '../src/testing/secret-key.ts';

const PAIRS = 5;
const LINES = 200_000;
const UNITS = 17;
const HIGHEST_SPREAD = 2.5;
const GOAL_PER_SECOND = 200_000;
const GOAL_RATIO = 0.5;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Lines as the program writes them, round about 330 bytes each. */
async function fill(client: pg.Client): Promise<void> {
  await client.query(
    `create aggregate pg_temp.chained(unit integer, sequence bigint, salt bytea, content text) (sfunc = audit_link_hash, stype = bytea, initcond = '')`,
  );
  await client.query(
    `insert into audit_line (unit_id, sequence, content, salt, hash, at)
     select unit_id, sequence, content, salt, pg_temp.chained(unit_id, sequence, salt, content) over (partition by unit_id order by sequence), at
     from (
       select n % $2 + 1 as unit_id, n / $2 + 1 as sequence, moment as at, uuid_send(gen_random_uuid()) as salt,
         format('{"at":"%s","action":"APPLICATION_APPROVED","actorKind":"OFFICER","actorId":"%s","actorName":"Bùi Quang Huy","subjectKind":"APPLICATION","subjectId":"%s","details":{"version":4,"level":2,"purpose":"CASE_AT_HAND","source":"POPULATION"}}',
           to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), gen_random_uuid(), gen_random_uuid()) as content
       from (select n, timestamptz '2026-01-01' + n * interval '1 second' as moment from generate_series(0, $1::integer - 1) as n) as lines) as written`,
    [LINES, UNITS],
  );
  await client.query(`
    insert into audit_chain select distinct on (unit_id) unit_id, sequence, hash from audit_line order by unit_id, sequence desc`);
  await client.query('vacuum analyze audit_line');
}

/** What the verifier hashes, two pieces a line, with nothing around it. */
async function bytesOf(client: pg.Client): Promise<Buffer[]> {
  const pieces: Buffer[] = [];
  for await (const lines of copyLines(client))
    for (const { unitId, sequence, hashed, hash: lineHash } of lines) {
      pieces.push(Buffer.from(hashed));
      pieces.push(Buffer.concat([lineHash, Buffer.from(`v2:${unitId}:${sequence}:`), lineHash]));
    }
  return pieces;
}

function rawLoop(pieces: readonly Buffer[]): number {
  const start = performance.now();
  for (const piece of pieces) hash('sha256', piece, 'buffer');
  return LINES / ((performance.now() - start) / 1000);
}

const database = await startEmbeddedDatabase({
  dataDirectory: mkdtempSync(join(tmpdir(), 'dinhdanh-bench-')),
  durability: 'throwaway',
});
try {
  const server = database.superuserUrl.replace(/\/postgres$/, '');
  await provision(
    `${server}/dinhdanh`,
    `${server.replace(/\/\/[^@]+@/, `//${APPLICATION_ROLE}:bench@`)}/dinhdanh`,
    TEST_SEALER,
  );
  const client = new pg.Client({ connectionString: `${server}/dinhdanh` });
  await client.connect();
  console.log(`Writing ${LINES} lines …`);
  await fill(client);
  const pieces = await bytesOf(client);
  const anchors = filesystemFileStore(mkdtempSync(join(tmpdir(), 'dinhdanh-anchors-')));
  const verifier = async (): Promise<number> => {
    const start = performance.now();
    const { lineCount, findings } = await verifyAudit(client, anchors, new AnchorKeys([]));
    if (lineCount !== LINES || findings.length > 0)
      throw new Error('Void: the verifier did not find every line whole.');
    return LINES / ((performance.now() - start) / 1000);
  };
  await verifier();
  rawLoop(pieces);
  const rates: number[] = [];
  const ratios: number[] = [];
  for (let pair = 1; pair <= PAIRS; pair += 1) {
    const isRawFirst = pair % 2 === 0;
    const before = isRawFirst ? rawLoop(pieces) : null;
    const rate = await verifier();
    const raw = before ?? rawLoop(pieces);
    rates.push(rate);
    ratios.push(rate / raw);
    console.log(
      `pair ${pair}: verifier ${rate.toFixed(0)} lines/s, raw SHA-256 ${raw.toFixed(0)} lines/s, ratio ${(rate / raw).toFixed(3)}`,
    );
  }
  const [lowest, highest] = [Math.min(...ratios), Math.max(...ratios)];
  console.log(
    `S-24 audit verification: median ${median(rates).toFixed(0)} lines/s (goal ${GOAL_PER_SECOND}), verifier ÷ raw SHA-256: median ${median(ratios).toFixed(3)} (min ${lowest.toFixed(3)}, max ${highest.toFixed(3)}; goal ${GOAL_RATIO.toFixed(2)})`,
  );
  if (highest / lowest > HIGHEST_SPREAD)
    console.log(`Void: the pairs spread by more than ${HIGHEST_SPREAD}.`);
  await client.end();
} finally {
  await database.stop();
}
