import { writeFileSync } from 'node:fs';
import pg from 'pg';
import { createCore, type Core } from '../app.ts';
import { readConfig } from '../config.ts';
import { anchorAuditHeads, previewAnchorOfHeads, proveDecision } from '../modules/audit-log/index.ts';
import { verifyAudit } from '../platform/audit/verify-audit.ts';
import { auditReport } from './audit-report.ts';
import { endProgress, showProgress } from './progress.ts';

export const anchorHeads = (): Promise<void> =>
  withCore(async (core) => {
    const { number, documentHash, chainCount } = await anchorAuditHeads(core);
    console.log(
      `Anchor ${number}: the heads of ${chainCount} chains, SHA-256 ${documentHash}. The sheet lies beside it.`,
    );
  });

export const previewAnchor = (): Promise<void> =>
  withCore(async (core) => {
    const { number, chainCount } = await previewAnchorOfHeads(core);
    console.log(`It would be anchor ${number}, of the heads of ${chainCount} chains; nothing was written.`);
  });

/** On the owner's connection, or whichever OWNER_DATABASE_URL names: to read the audit is enough. */
export async function verifyChains(): Promise<void> {
  const config = readConfig();
  const client = new pg.Client({ connectionString: config.ownerDatabaseUrl ?? config.databaseUrl });
  await client.connect();
  try {
    await withCore(async ({ anchors, anchorKeys }) => {
      const progress = showProgress('Audit');
      const verdict = await verifyAudit(client, anchors, anchorKeys, (done, of) =>
        progress(done, of, 'lines'),
      );
      endProgress();
      const { lines, isWhole } = auditReport(verdict);
      console.log(lines.join('\n'));
      if (!isWhole) process.exitCode = 1;
    });
  } finally {
    await client.end();
  }
}

export const proveCase = (code: string, file: string, disclosesOldLines: boolean): Promise<void> =>
  withCore(async (core) => {
    const proof = await proveDecision(core, { code, disclosesOldLines });
    writeFileSync(file, `${JSON.stringify(proof, null, 1)}\n`);
    console.log(
      `${file}: verify it with packages/audit-verifier/src/verify-proof.mjs, which needs nothing but Node.`,
    );
  });

async function withCore(work: (core: Core) => Promise<void>): Promise<void> {
  const core = createCore(readConfig());
  try {
    await work(core);
  } finally {
    await core.close();
  }
}
