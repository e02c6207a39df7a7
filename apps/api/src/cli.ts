import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { checkInvariants, invariantsReportOf, type SecretScan } from './cli/check-invariants.ts';
import { checkLocks, reportOf } from './cli/check-locks.ts';
import { checkStatistics, statisticsReportOf } from './cli/check-statistics.ts';
import { contractFiles, documentFiles } from './cli/generated-files.ts';
import {
  countReminders,
  enqueueReminders,
  fillPersonalIdPrints,
  hasCitizens,
  inTransaction,
} from './cli/owner.queries.ts';
import { readSecrets } from './cli/scan-for-secrets.ts';
import { readConfig } from './config.ts';
import { provision } from './platform/persistence/provision.ts';
import { Secrets } from './platform/secrets.ts';
import { findDemoCitizen, loadDemoWorld } from './seeds/demo-world.ts';
import { loadReferenceData } from './seeds/reference-data.ts';

const BAR_WIDTH = 30;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  /** Brings the database up to this program. */
  async migrate() {
    const config = readConfig();
    const applied = await provision(ownerUrl(), config.databaseUrl);
    await withOwner(async (client) => {
      await inTransaction(client, () => loadReferenceData(client));
      await fillPersonalIdPrints(client, new Secrets(config.secretKey));
    });
    console.log(applied.length > 0 ? `Database migrated: ${applied.join(', ')}` : 'Database is up to date.');
  },

  /** Fills an empty embedded database with the demo world; `--if-empty` says nothing when there is something already. */
  async seed(args) {
    const config = readConfig();
    if (!config.isDemo) throw new Error('The demo world is only for the embedded database.');
    await withOwner(async (client) => {
      if (await hasCitizens(client)) {
        if (!args.includes('--if-empty')) throw new Error('The database is not empty; nothing was changed.');
        return;
      }
      const [simulator] = config.webhookOrigins;
      await loadDemoWorld(client, new Secrets(config.secretKey), showProgress, simulator);
      console.log('\nDemo world loaded.');
    });
  },

  /**
   * create-administrator <user name> <name> <code of a unit>: enters an administrator and prints the link for choosing a
   * password. `--break-glass` while administrators can sign in; `--dry-run` changes nothing.
   */
  async 'create-administrator'(args) {
    const config = readConfig();
    // Only here: the contract is written in the order in which modules are loaded.
    const { createAdministrator } = await import('./cli/create-administrator.ts');
    console.log(await withOwner((client) => createAdministrator(client, config, args)));
  },

  /** Prints one citizen of the demo world who can try the portal: number and phone. */
  async 'demo-citizen'() {
    const citizen = await withOwner(findDemoCitizen);
    console.log(
      citizen
        ? `${citizen.personalIdNumber} · ${citizen.phoneNumber}`
        : 'Every demo citizen has activated the account.',
    );
  },

  /** Has the worker remind holders whose time to activate alone ends soon; `--dry-run` prints how many and sends nothing. */
  async 'remind-activations'(args) {
    await withOwner(async (client) => {
      const units = await countReminders(client);
      for (const { unit, holders } of units) console.log(`${String(holders).padStart(8)}  ${unit}`);
      const all = units.reduce((sum, { holders }) => sum + holders, 0);
      if (args.includes('--dry-run')) {
        console.log(`${String(all).padStart(8)}  holders would be reminded; nothing was sent.`);
        return;
      }
      await enqueueReminders(client);
      console.log(
        `${String(all).padStart(8)}  holders will be reminded by the worker, between 8 and 20 o'clock.`,
      );
    });
  },

  /** Holds every account against its grounds, its audit lines and what others are told; ends with 1 on a finding. */
  async 'check-locks'() {
    const { lines, isKept } = reportOf(await withOwner(checkLocks));
    console.log(lines.join('\n'));
    if (!isKept) process.exitCode = 1;
  },

  /** Recounts every kept figure from its rows and prints what differs; ends with 1 on a difference. */
  async 'check-statistics'() {
    const { lines, isKept } = statisticsReportOf(await withOwner(checkStatistics));
    console.log(lines.join('\n'));
    if (!isKept) process.exitCode = 1;
  },

  /** `anchor` writes the heads of the audit chains outside the database, `verify` follows every line, `prove` exports one decision. */
  async audit(args) {
    // Loaded when it is asked for: it brings the whole server, and would change the order in which contracts are written.
    const { auditCommand } = await import('./cli/audit-command.ts');
    await auditCommand(args);
  },

  /** Removes what is past its period, as the daily run does; `--dry-run` prints how much, by kind and unit. */
  async retention(args) {
    // Only here, as above: it brings the whole server.
    const { retentionCommand } = await import('./cli/retention-command.ts');
    await retentionCommand(args);
  },

  /**
   * Holds the database against the promises P2 to P5 and P7 to P9; with `--secrets <file>` and any number of
   * `--scan <file or folder>` also against P10. Ends with 1 on a finding.
   */
  async 'check-invariants'(args) {
    const scan = secretScanOf(args);
    const { lines, isKept } = invariantsReportOf(await withOwner((client) => checkInvariants(client, scan)));
    console.log(lines.join('\n'));
    if (!isKept) process.exitCode = 1;
  },

  /** Writes the SDL of the three endpoints into a folder. */
  async 'write-contract'([folder = '.']) {
    writeFiles(folder, contractFiles());
  },

  /** Writes what is drawn from the code into the folder of documents: life cycles, access matrix, legal basis, grounds of locks, coverage of requirements. */
  async 'write-docs'([folder = '.']) {
    writeFiles(folder, documentFiles());
  },
};

function secretScanOf(args: readonly string[]): SecretScan | null {
  const { secrets, scan: paths } = parseArgs({
    args: [...args],
    options: { secrets: { type: 'string' }, scan: { type: 'string', multiple: true } },
  }).values;
  if (secrets === undefined && paths === undefined) return null;
  if (secrets === undefined || paths === undefined)
    throw new Error('--secrets <file> and --scan <file or folder> belong together.');
  return { secrets: readSecrets(secrets), paths };
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function ownerUrl(): string {
  const { ownerDatabaseUrl } = readConfig();
  if (!ownerDatabaseUrl) throw new Error('OWNER_DATABASE_URL must be set for this command.');
  return ownerDatabaseUrl;
}

async function withOwner<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: ownerUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function showProgress(done: number, of: number, step: string): void {
  const filled = Math.round((done / of) * BAR_WIDTH);
  const line = `Demo world ${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done}/${of} ${step}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line.padEnd(100)}`);
  else console.log(line);
}

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(`Usage: cli <${Object.keys(COMMANDS).join(' | ')}>`);
  console.error(
    'remind-activations --dry-run prints how many holders of each unit would be reminded, and sends nothing.',
  );
  console.error('retention --dry-run prints what is past its period, and removes nothing.');
  console.error(
    'audit <anchor | verify | prove <code> [file]> says more when it is called without any of them.',
  );
  console.error(
    'check-invariants --secrets <file> --scan <file or folder> looks for the secrets of a run, one a line, in what it wrote.',
  );
  process.exitCode = 2;
} else {
  await command(args).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
