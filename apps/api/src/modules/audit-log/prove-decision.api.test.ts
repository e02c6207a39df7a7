import { spawnSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeclaration, anApplicationReadyForReview, approve, submit } from '../../testing/builders.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';
import { anchorAuditHeads, proveDecision } from './index.ts';
import type { AuditProof } from './prove-decision.ts';

const VERIFIER = fileURLToPath(
  new URL('../../../../../packages/audit-verifier/src/verify-proof.mjs', import.meta.url),
);
let world: TestWorld;
let code: string;
let other: string;

/** The program of the third party, as the third party runs it. */
async function verify(proof: AuditProof, ...args: string[]) {
  const file = join(await mkdtemp(join(tmpdir(), 'audit-proof-')), 'proof.json');
  await writeFile(file, JSON.stringify(proof));
  return spawnSync(process.execPath, [VERIFIER, file, ...args], { encoding: 'utf8' });
}
const prove = (disclosesOldLines = false) => proveDecision(world.core, { code, disclosesOldLines });
const codeOf = async (id: string): Promise<string> =>
  (await world.owner.query('select code from application where id = $1', [id])).rows[0].code;
const idOf = async (applicationCode: string) =>
  (await world.owner.query<{ id: string }>('select id from application where code = $1', [applicationCode]))
    .rows[0]?.id;

beforeAll(async () => {
  world = await createTestWorld();
  const ready = await anApplicationReadyForReview(world);
  code = await codeOf(ready.id);
  const someone = await submit(await world.officer('tiepnhan'), aDeclaration());
  other = await codeOf(someone.application.id);
  await approve(await world.officer('thamdinh'), ready);
  await world.runJobs();
});
afterAll(() => world.close());

it('a decision that is not anchored yet is not proved', async () => {
  await expect(prove()).rejects.toThrow(`No line about ${code} is anchored yet`);
});

it('a code of nothing is refused', async () => {
  await expect(
    proveDecision(world.core, { code: 'HS-1999-000001', disclosesOldLines: false }),
  ).rejects.toThrow('No application and no lock request has the code');
});

describe('a decision that is anchored', () => {
  beforeAll(async () => {
    await anchorAuditHeads(world.core);
  });

  it('is proved to a third party with the small program and the key of the sheet', async () => {
    const { status, stdout, stderr } = await verify(
      await prove(),
      '--key',
      world.core.secrets.anchorKey.publicKey,
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('APPLICATION_SUBMITTED');
    expect(stdout).toContain('APPLICATION_APPROVED');
  });

  it('shows nothing of other cases', async () => {
    const text = JSON.stringify(await prove());
    expect(text).toContain(await idOf(code));
    expect(text).toContain('contentHash');
    expect(text).not.toContain(await idOf(other));
    expect(text).not.toContain(other);
  });

  it('is proved over two anchors where its lines stand on both sides of one', async () => {
    await world.owner.query(
      `select append_audit_line(unit_id, json_build_object('at', now(), 'action', 'APPLICATION_OPENED', 'subjectId', id)::text, now()) from application where code = $1`,
      [code],
    );
    expect(await prove()).toMatchObject({ unanchoredLines: 1 });
    await anchorAuditHeads(world.core);
    const proof = await prove();
    expect(proof.segments.map(({ anchorNumber }) => anchorNumber)).toEqual([1, 2]);
    expect((await verify(proof)).stdout).toContain('the key was not compared');
  });

  it('with one byte changed it is proved no more', async () => {
    const proof = JSON.parse(
      JSON.stringify(await prove()).replace('APPLICATION_APPROVED', 'APPLICATION_APPROVEE'),
    );
    const { status, stderr } = await verify(proof);
    expect(status).toBe(1);
    expect(stderr).toContain('was changed, reordered or cut');
  });

  it('is not exported when the chain was changed behind it', async () => {
    const id = await idOf(code);
    const change = (from: string, to: string) =>
      world.owner.query(
        `update audit_line set content = replace(content, $2::text, $3::text) where subject_id = $1 and action = $2`,
        [id, from, to],
      );
    await change('APPLICATION_APPROVED', 'APPLICATION_REFUSED');
    await expect(prove()).rejects.toThrow('does not lead to anchor');
    await change('APPLICATION_REFUSED', 'APPLICATION_APPROVED');
  });

  it('leaves a line that says it was exported', async () => {
    const { rows } = await world.owner.query<{ details: object }>(
      `select content::json -> 'details' as details from audit_line where action = 'AUDIT_PROOF_EXPORTED' limit 1`,
    );
    expect(rows[0]?.details).toEqual({ code, provedId: await idOf(code) });
  });
});

it('lines of other cases from before are shown only when that is asked for', async () => {
  const late = await submit(await world.officer('tiepnhan'), aDeclaration());
  const lateCode = await codeOf(late.application.id);
  const content = '{"action":"OLD","subjectId":"somebody else"}';
  await world.owner.query(
    `with head as (select c.* from audit_chain c join application a on a.unit_id = c.unit_id where a.code = $1),
     written as (insert into audit_line (unit_id, sequence, content, hash, at)
       select unit_id, last_sequence + 1, $2::text, audit_line_hash(last_hash, unit_id, last_sequence + 1, $2::text), now() from head returning unit_id, sequence, hash)
     update audit_chain c set last_sequence = w.sequence, last_hash = w.hash from written w where c.unit_id = w.unit_id`,
    [lateCode, content],
  );
  await anchorAuditHeads(world.core);
  const proveLate = (disclosesOldLines: boolean) =>
    proveDecision(world.core, { code: lateCode, disclosesOldLines });
  await expect(proveLate(false)).rejects.toThrow('--disclose-old-lines');
  const { status, stdout } = await verify(await proveLate(true));
  expect(status).toBe(0);
  expect(stdout).not.toContain('OLD');
});
