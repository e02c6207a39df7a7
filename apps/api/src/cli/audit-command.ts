import { writeFileSync } from 'node:fs';
import pg from 'pg';
import { createCore, type Core } from '../app.ts';
import { readConfig } from '../config.ts';
import { anchorAuditHeads, proveDecision } from '../modules/audit-log/index.ts';
import { verifyAudit } from '../platform/audit/verify-audit.ts';
import { auditReport } from './audit-report.ts';

const AUDIT_USAGE = `audit anchor                      writes the signed heads of all audit chains outside the database
audit verify                      follows every line of every chain; ends with 1 on a finding
audit prove <code> [file]         exports one application or lock request with its proof; [--disclose-old-lines]`;

/** `audit anchor | verify | prove`. */
export async function auditCommand([action, ...args]: readonly string[]): Promise<void> {
  if (action === 'anchor') return withCore(anchor);
  if (action === 'verify') return verify();
  if (action === 'prove') return withCore((core) => prove(core, args));
  throw new Error(AUDIT_USAGE);
}

async function anchor(core: Core): Promise<void> {
  const { number, documentHash, chainCount } = await anchorAuditHeads(core);
  console.log(
    `Anchor ${number}: the heads of ${chainCount} chains, SHA-256 ${documentHash}. The sheet lies beside it.`,
  );
}

/** On the owner's connection, or whichever OWNER_DATABASE_URL names: to read the audit is enough. */
async function verify(): Promise<void> {
  const config = readConfig();
  const client = new pg.Client({ connectionString: config.ownerDatabaseUrl ?? config.databaseUrl });
  await client.connect();
  try {
    await withCore(async ({ anchors, anchorKeys }) => {
      const { lines, isWhole } = auditReport(await verifyAudit(client, anchors, anchorKeys, progressOf()));
      console.log(lines.join('\n'));
      if (!isWhole) process.exitCode = 1;
    });
  } finally {
    await client.end();
  }
}

async function prove(core: Core, args: readonly string[]): Promise<void> {
  const [code, file] = args.filter((arg) => !arg.startsWith('--'));
  if (!code) throw new Error(AUDIT_USAGE);
  const proof = await proveDecision(core, {
    code,
    disclosesOldLines: args.includes('--disclose-old-lines'),
  });
  const target = file ?? `${code}.proof.json`;
  writeFileSync(target, `${JSON.stringify(proof, null, 1)}\n`);
  console.log(
    `${target}: verify it with packages/audit-verifier/src/verify-proof.mjs, which needs nothing but Node.`,
  );
}

async function withCore(work: (core: Core) => Promise<void>): Promise<void> {
  const core = createCore(readConfig());
  try {
    await work(core);
  } finally {
    await core.close();
  }
}

const PERCENT_STEP = 10;

/** On a terminal the line is written over itself; elsewhere every tenth part is a line. */
function progressOf(): (done: number, of: number) => void {
  let told = -1;
  return (done, of) => {
    const percent = of === 0 ? 100 : Math.min(100, Math.floor((done / of) * 100));
    if (percent === told) return;
    if (process.stdout.isTTY)
      process.stdout.write(`\r${percent} % · ${done} lines${percent === 100 ? '\n' : ''}`);
    else if (Math.floor(percent / PERCENT_STEP) > Math.floor(told / PERCENT_STEP))
      console.error(`${percent} %`);
    told = percent;
  };
}
