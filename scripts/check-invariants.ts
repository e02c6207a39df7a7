// `pnpm check:invariants`: holds a database against the promises of the product, and ends with 1 on a finding. The
// database is that of OWNER_DATABASE_URL, else the embedded one of a demo that is not running. Arguments go on to the
// command line of the API: --full, --secrets <file> --scan <file or folder>.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedDatabase } from '../packages/embedded-db/src/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2).filter((argument) => argument !== '--');

const check = (environment: NodeJS.ProcessEnv): number =>
  spawnSync(process.execPath, [join(root, 'apps/api/dist/cli.js'), 'check-invariants', ...args], {
    env: environment,
    stdio: 'inherit',
  }).status ?? 1;

async function checkDemo(): Promise<number> {
  const dataDirectory = resolve(root, process.env['DATA_DIRECTORY'] || '.data');
  const postgresDirectory = join(dataDirectory, 'postgres');
  if (!existsSync(postgresDirectory)) {
    console.error('There is no embedded database yet; `npm start` makes one.');
    return 1;
  }
  const database = await startEmbeddedDatabase({
    dataDirectory: postgresDirectory,
    durability: 'safe',
    log: console.log,
  });
  try {
    const url = database.superuserUrl.replace(/postgres$/, 'dinhdanh');
    return check({
      ...process.env,
      EMBEDDED_DATABASE: '1',
      DATABASE_URL: url,
      OWNER_DATABASE_URL: url,
      SECRETS_FILE: join(dataDirectory, 'secrets.json'),
      // Nobody is called; the configuration of the demo names them all the same.
      SIMULATOR_URL: 'http://127.0.0.1:4100',
      SIMULATOR_SMTP_URL: 'smtp://127.0.0.1:4125',
    });
  } finally {
    await database.stop();
  }
}

process.exitCode = process.env['OWNER_DATABASE_URL'] ? check(process.env) : await checkDemo();
