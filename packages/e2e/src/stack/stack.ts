import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** Settings that would lead the throw-away stack to somebody's database or to somebody's services. */
const FOREIGN_SETTINGS =
  /^(OWNER_)?DATABASE_|^(SECRETS?|SMS|SMTP|MAIL|POPULATION|IMMIGRATION|ORGANISATIONS|BIOMETRICS|FILES|S3|SIMULATOR|ALLOW(ED)?|COOKIE|TRUSTED)_/;
const LAST_LINE = 'Ctrl-C stops everything';

/** Where the parts of a running stack answer. */
export interface StackAddresses {
  readonly baseUrl: string;
  readonly simulatorUrl: string;
  /** As the superuser, for what a test cannot wait for. */
  readonly databaseUrl: string;
  /** Where the servers write their logs, and the tests what they typed. */
  readonly logDirectory: string;
}

export interface Stack {
  readonly addresses: StackAddresses;
  stop(): Promise<void>;
}

/**
 * Starts what was built as `npm start` does, on free ports, with a new demo world in a folder of its own. The database
 * ends with the stack and the folder is removed.
 */
export async function startStack(): Promise<Stack> {
  const folder = mkdtempSync(join(tmpdir(), 'dinhdanh-e2e-'));
  const settings = Object.entries(process.env).filter(([name]) => !FOREIGN_SETTINGS.test(name));
  const starter = spawn(process.execPath, [join(root, 'scripts', 'start.ts')], {
    cwd: root,
    env: { ...Object.fromEntries(settings), DATA_DIRECTORY: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const leash = tieToThisProcess(starter, folder);
  // Root without user namespaces has the database in another place.
  const folders = new Set([folder]);
  const stop = async (): Promise<void> => {
    if (starter.exitCode === null && starter.signalCode === null) {
      const gone = once(starter, 'exit');
      starter.kill('SIGTERM');
      await gone;
    }
    for (const one of folders) rmSync(one, { recursive: true, force: true });
    leash?.kill('SIGKILL');
  };
  try {
    const lines = await printedLines(starter);
    const dataDirectory = resolve(root, valueIn(lines, 'Data'));
    folders.add(dataDirectory);
    return {
      addresses: {
        baseUrl: new URL(valueIn(lines, "Citizens' portal")).origin,
        simulatorUrl: new URL(valueIn(lines, 'Simulator')).origin,
        databaseUrl: databaseUrlIn(dataDirectory),
        logDirectory: join(folder, 'log'),
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Ends the stack when the test run is killed in a way that it cannot answer to, as turbo does when another task fails.
 * A waiting shell notices that end by the end of its standard input. The starter leaves a database behind only when it
 * was killed as well.
 */
function tieToThisProcess(starter: ChildProcess, folder: string): ChildProcess | undefined {
  if (process.platform === 'win32') return undefined;
  const script = `
    cat >/dev/null
    kill -TERM "$0" 2>/dev/null
    for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
      kill -0 "$0" 2>/dev/null || break
      sleep 1
    done
    postmaster="$(head -n 1 "$1/postgres/cluster/postmaster.pid" 2>/dev/null)"
    [ -n "$postmaster" ] && kill -INT "$postmaster" && sleep 3
    rm -rf "$1"`;
  const shell = spawn('sh', ['-c', script, String(starter.pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  shell.unref();
  return shell;
}

/** What the starter prints until everything answers. */
async function printedLines(starter: ChildProcess): Promise<readonly string[]> {
  const lines: string[] = [];
  if (!starter.stdout) throw new Error('The stack was started without its output.');
  for await (const line of createInterface({ input: starter.stdout })) {
    lines.push(line);
    if (line.includes(LAST_LINE)) {
      // Nobody reads on, and a pipe that is full would hold the starter.
      starter.stdout.resume();
      return lines;
    }
  }
  throw new Error(`The stack did not start. Was everything built? It said:\n${lines.slice(-20).join('\n')}`);
}

function valueIn(lines: readonly string[], label: string): string {
  const line = lines.find((candidate) => candidate.trim().startsWith(`${label} `));
  const [value] =
    line
      ?.trim()
      .slice(label.length)
      .trim()
      .split(/\s{2,}/) ?? [];
  if (!value) throw new Error(`The stack did not say where its ${label} is.`);
  return value;
}

function databaseUrlIn(dataDirectory: string): string {
  const password = readFileSync(join(dataDirectory, 'superuser-password'), 'utf8').trim();
  const port = readFileSync(join(dataDirectory, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[3];
  return `postgres://dinhdanh_superuser:${password}@127.0.0.1:${port}/dinhdanh`;
}
