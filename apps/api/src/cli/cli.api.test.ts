import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../testing/test-world.ts';

const API = join(import.meta.dirname, '..', '..');
const COMMANDS = [
  ...['migrate', 'create-administrator', 'check-invariants', 'check-locks', 'check-statistics', 'audit'],
  ...['audit anchor', 'audit verify', 'audit prove', 'remind-activations', 'seed', 'demo-citizen'],
  ...['keys', 'keys list', 'keys add', 'keys use', 'keys rotate', 'keys drop', 'keys rewrap'],
  ...['write-contract', 'write-docs'],
];

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A process of its own with no other variables than these, as an administrator would start it. */
function dinhdanh(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', 'src/cli.ts', ...args], {
      cwd: API,
      env: { ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.once('close', (code) => resolve({ code, output, errors }));
  });
}

describe('the command line', () => {
  it('lists every command with --help, and ends with 0', async () => {
    const { code, output } = await dinhdanh(['--help']);
    expect(code).toBe(0);
    for (const command of COMMANDS.filter((name) => !name.includes(' ')))
      expect(output).toMatch(new RegExp(`^ {2}${command}\\b.* {2}[A-Z].*\\.$`, 'm'));
  });

  it('says of each command what it does, what it reads, how it ends and how it is typed', async () => {
    const told = await Promise.all(
      COMMANDS.map(async (command) => ({
        command,
        ...(await dinhdanh([...command.split(' '), '--help'])),
      })),
    );
    for (const { command, code, output } of told) {
      expect({ command, code }).toEqual({ command, code: 0 });
      expect(output).toContain(`Usage: dinhdanh ${command}`);
      for (const title of ['Environment:', 'Exit codes:', 'Examples:'])
        expect(output).toMatch(new RegExp(`^${title}$`, 'm'));
    }
  }, 60_000);

  it.each([
    ['nothing at all', [], 'Usage: dinhdanh'],
    ['a command that there is not', ['migrat'], 'Did you mean migrate?'],
    ['an action that there is not', ['audit', 'verif'], 'Did you mean verify?'],
    ['an option that there is not', ['migrate', '--dryrun'], 'Did you mean --dry-run?'],
    ['an argument too few', ['create-administrator', 'lananh'], "missing required argument 'name'"],
    ['an argument too many', ['migrate', 'now'], 'too many arguments'],
    ['one half of a pair', ['check-invariants', '--scan', '.'], 'belong together'],
    ['a file that cannot be read', ['check-invariants', '--secrets', 'gone.txt'], 'gone.txt'],
  ])('refuses %s with a sentence, and ends with 2', async (_what, args, sentence) => {
    const { code, output, errors } = await dinhdanh(args);
    expect(errors).toContain(sentence);
    expect({ code, output }).toEqual({ code: 2, output: '' });
  });

  it('ends with 1 and the name of the variable when the configuration is wrong', async () => {
    const { code, errors } = await dinhdanh(['migrate']);
    expect(errors).toContain('DATABASE_URL');
    expect(code).toBe(1);
  });
});

describe('on a database', () => {
  let world: TestWorld;
  let environment: Record<string, string>;
  beforeAll(async () => {
    world = await createTestWorld();
    environment = {
      DATABASE_URL: world.config.databaseUrl,
      OWNER_DATABASE_URL: world.config.ownerDatabaseUrl ?? '',
      EMBEDDED_DATABASE: '1',
      SECRET_KEY: world.config.secretKey.toString('hex'),
      SIMULATOR_URL: 'http://127.0.0.1:9',
      SIMULATOR_SMTP_URL: 'smtp://127.0.0.1:9',
      FILES_DIRECTORY: world.filesDirectory,
      AUDIT_ANCHOR_DIRECTORY: world.anchorsDirectory,
    };
    // A chain with a head.
    await world.officer('thamdinh');
  });
  afterAll(async () => {
    await world.close();
  });
  const run = (args: readonly string[], changes: Readonly<Record<string, string>> = {}) =>
    dinhdanh(args, { ...environment, ...changes });
  const counted = async () => {
    const { rows } = await world.owner.query<Record<string, number>>(
      `select (select count(*) from officer)::integer as officers, (select count(*) from audit_line)::integer as lines,
         (select count(*) from graphile_worker._private_jobs)::integer as jobs, (select count(*) from citizen)::integer as citizens`,
    );
    return rows[0];
  };

  it('changes nothing with --dry-run, and says what it would do', async () => {
    const before = await counted();
    for (const [args, sentence] of [
      [['migrate', '--dry-run'], '0 migrations would be applied; nothing was changed.'],
      [['create-administrator', 'lananh', 'Nguyễn Lan Anh', '22', '--break-glass', '--dry-run'], 'nothing'],
      [['remind-activations', '--dry-run'], 'nothing was sent'],
      [['audit', 'anchor', '--dry-run'], 'It would be anchor 1'],
      [['seed', '--dry-run'], 'The database is empty and would be filled; nothing was changed.'],
    ] as const) {
      const { code, output, errors } = await run(args);
      expect({ args, code, errors }).toEqual({ args, code: 0, errors: '' });
      expect(output).toContain(sentence);
    }
    expect(await counted()).toEqual(before);
  }, 60_000);

  it('names the migrations of a database that is not there, and does not make it', async () => {
    const url = new URL(world.config.ownerDatabaseUrl ?? '');
    url.pathname = '/not_there';
    const { code, output } = await run(['migrate', '--dry-run'], { OWNER_DATABASE_URL: url.href });
    expect(code).toBe(0);
    expect(output).toMatch(/^The database is not there and would be made\.\n.*\d{4}$/m);
    const { rowCount } = await world.owner.query(`select from pg_database where datname = 'not_there'`);
    expect(rowCount).toBe(0);
  });

  it('tells on the error output how far a long command has come', async () => {
    const { code, output, errors } = await run(['check-invariants']);
    expect(errors).toMatch(/^Check 0\/\d+ P4.*\n(?:Check \d+\/\d+ P\d.*\n)+Check (\d+)\/\1 done\n$/);
    expect(output).toMatch(/^kept {4}P2 /);
    expect(output).toMatch(/^NOTE {4}Whole check, because no check before it is known: \d+ audit lines/m);
    expect(code).toBe(0);
  });

  it('walks through everything when it is asked to', async () => {
    const { code, output } = await run(['check-invariants', '--full']);
    expect(output).toMatch(/^NOTE {4}Whole check, as asked: \d+ audit lines/m);
    expect(code).toBe(0);
  });

  it('ends with 1 on a finding, which stands on the output', async () => {
    await world.owner.query('update audit_chain set last_sequence = last_sequence + 1');
    const { code, output } = await run(['check-invariants']);
    expect(output).toMatch(/^BROKEN {2}P8 {2}Every audit chain ends where its head says\./m);
    expect(code).toBe(1);
    const verified = await run(['audit', 'verify']);
    expect(verified.output).toMatch(/^BROKEN /m);
    expect(verified.code).toBe(1);
    await world.owner.query('update audit_chain set last_sequence = last_sequence - 1');
  });
});
