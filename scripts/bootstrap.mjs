// Lets `npm start` and `npm test` work on a machine that has nothing but Node 20 and npm. So: no dependencies, no
// TypeScript, nothing newer than Node 20. Everything after the installation runs on the Node of this repository.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isWindows = process.platform === 'win32';
const ownNode = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Settings of npm that say how to reach the network are for pnpm, too; the rest would only cause warnings. */
const KEPT_NPM_SETTINGS = /^npm_config_(registry|proxy|https_proxy|https-proxy|cafile|cache)$/i;

const environment = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name, value]) => !/^npm_|^INIT_CWD$/i.test(name) || (KEPT_NPM_SETTINGS.test(name) && value !== ''),
    ),
  ),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
};

let child;
let receivedSignal;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => passOn(signal));
}

function passOn(signal) {
  receivedSignal = signal;
  child?.kill(signal);
}

// npm hands a signal to the shell between itself and us, and most shells die of it without a word to their child.
// Losing that shell is then the only sign that somebody wants us to stop.
if (process.env.npm_lifecycle_event && !isWindows) {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    passOn('SIGTERM');
  }, 200);
  watch.unref();
}

/** Runs a program in the foreground and gives its exit code; a signal that we get goes on to it, and we wait. */
function run(command, args, extraEnvironment = {}) {
  if (receivedSignal) return Promise.resolve(exitCodeOf(null, receivedSignal));
  return new Promise((resolve) => {
    child = spawn(command, args, {
      cwd: root,
      env: { ...environment, ...extraEnvironment },
      stdio: 'inherit',
      // npx is a batch file there, which only a shell can start.
      shell: isWindows && command === 'npx',
    });
    child.once('error', (error) => {
      console.error(`${command} cannot be started: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code, signal) => resolve(exitCodeOf(code, signal)));
  });
}

function exitCodeOf(code, signal) {
  return code ?? 128 + (constants.signals[signal] ?? 0);
}

function pnpm(args, extraEnvironment) {
  return run('npx', ['--yes', packageManager, ...args], extraEnvironment);
}

function step(text) {
  console.log(`\n> ${text}`);
}

async function install() {
  step(`Installing packages with ${packageManager}`);
  const args = ['install', '--frozen-lockfile', '--reporter=append-only'];
  // CI: pnpm asks no questions, not even whether it may replace a node_modules of another version.
  const first = await pnpm(args, { CI: 'true' });
  if (first === 0 || receivedSignal) return first;
  step('The installation failed; trying once more');
  return pnpm(args, { CI: 'true' });
}

async function findOrInstallChromium() {
  const installed = findChromium();
  if (installed) return installed;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    step('Installing Chromium for the browser tests (apt-get)');
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], quiet);
    const packages = ['chromium', 'fonts-noto-core'];
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
    const fromPackages = findChromium();
    if (fromPackages) return fromPackages;
  }
  step('Installing Chromium for the browser tests (playwright install)');
  if ((await pnpm(['--filter', '@dinhdanh/e2e', 'exec', 'playwright', 'install', 'chromium'])) === 0)
    return '';
  console.error(
    '\nThere is no Chromium for the browser tests. Install it (Debian: apt-get install chromium fonts-noto-core)\n' +
      'or name a Chromium or Chrome in the variable CHROMIUM_PATH, and run `npm test` again.',
  );
  return undefined;
}

function findChromium() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  // Asked for its version, because some systems place a stub there that only says where to get the real one.
  return candidates.find(
    (path) => path && existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0,
  );
}

/** Its own tools are needed to execute docs/operations.md; where they cannot be had, that check says so. */
async function installPostgres() {
  if (process.env.PG_BIN || hasPostgresServer() || process.getuid?.() !== 0) return;
  if (spawnSync('apt-get', ['--version']).status !== 0) return;
  step('Installing PostgreSQL for the check of docs/operations.md (apt-get)');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = (name) => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet);
  await run('apt-get', ['update', '-qq'], quiet);
  // First only what reads this file: the package of the server would make a cluster and start it.
  if ((await install('postgresql-common')) === 0)
    writeFileSync('/etc/postgresql-common/createcluster.conf', 'create_main_cluster = false\n');
  await install('postgresql');
}

function hasPostgresServer() {
  const folder = '/usr/lib/postgresql';
  return (
    existsSync(folder) &&
    readdirSync(folder).some((version) => existsSync(join(folder, version, 'bin', 'initdb')))
  );
}

async function start() {
  step('Building');
  const built = await pnpm(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only']);
  if (built !== 0) return built;
  step('Starting');
  return run(ownNode, [join(root, 'scripts', 'start.ts')]);
}

async function check() {
  const chromium = await findOrInstallChromium();
  if (chromium === undefined) return 1;
  await installPostgres();
  step('Checking');
  return pnpm(['run', 'check'], chromium ? { CHROMIUM_PATH: chromium } : {});
}

const task = { start, check }[process.argv[2]];
if (!task) {
  console.error('Usage: node scripts/bootstrap.mjs start|check');
  process.exit(2);
}
const installed = await install();
process.exit(installed === 0 ? await task() : installed);
