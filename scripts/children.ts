import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';

const LOG_LIMIT_BYTES = 20_000_000;
const STOP_PATIENCE_MS = 15_000;
const READY_PATIENCE_MS = 120_000;
const TOLD_LINES = 20;

export interface ChildSpec {
  /** As people read it: "API". */
  readonly name: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

export interface Child {
  readonly name: string;
  readonly process: ChildProcess;
}

export interface Children {
  /** Starts a Node process that is meant to run until `stopAll`; its end before that is reported to `onDeath`. */
  start(spec: ChildSpec): Child;
  /** Runs a Node process to its end, its output on our terminal or, when asked for, given back. */
  runToEnd(spec: ChildSpec, options?: { readonly capture: boolean }): Promise<string>;
  waitUntilReady(child: Child, url: string): Promise<void>;
  /** Asks the children to end, the latest first, waits, and in the end insists. */
  stopAll(): Promise<void>;
}

export interface ChildrenOptions {
  readonly output: 'files' | 'terminal';
  readonly logDirectory: string;
  readonly onDeath: (message: string) => void;
}

export function createChildren({ output, logDirectory, onDeath }: ChildrenOptions): Children {
  const running: Child[] = [];
  const leash = createLeash();
  let isStopping = false;

  const enter = (entry: Child): void => {
    running.push(entry);
    leash.hold(running);
  };
  const leave = (entry: Child): void => {
    running.splice(running.indexOf(entry), 1);
    leash.hold(running);
  };
  const refuseWhenStopping = (): void => {
    if (isStopping) throw new Error('Stopping.');
  };

  const logFileOf = (name: string) => join(logDirectory, `${name.toLowerCase().replaceAll(' ', '-')}.log`);

  return {
    start: ({ name, args, folder, environment }) => {
      refuseWhenStopping();
      const log = output === 'files' ? openLog(logDirectory, logFileOf(name)) : undefined;
      const child = spawn(process.execPath, args, {
        cwd: folder,
        env: environment,
        stdio: ['ignore', log ?? 'pipe', log ?? 'pipe'],
        // Ctrl-C in the terminal reaches only us, and we stop the children in order.
        detached: true,
      });
      if (log !== undefined) closeSync(log);
      for (const stream of [child.stdout, child.stderr]) {
        if (stream) createInterface({ input: stream }).on('line', (line) => console.log(`[${name}] ${line}`));
      }
      const entry = { name, process: child };
      enter(entry);
      child.once('exit', (code, signal) => {
        leave(entry);
        if (isStopping) return;
        const ending = signal ? `killed by ${signal}` : `exit code ${code}`;
        const told = output === 'files' ? lastLines(logFileOf(name)) : '';
        onDeath(`The ${name} ended unexpectedly (${ending}).${told}`);
      });
      return entry;
    },

    runToEnd: ({ name, args, folder, environment }, { capture } = { capture: false }) =>
      new Promise((resolve, reject) => {
        refuseWhenStopping();
        const child = spawn(process.execPath, args, {
          cwd: folder,
          env: environment,
          stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'],
          detached: true,
        });
        const entry = { name, process: child };
        enter(entry);
        let text = '';
        child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
        child.once('close', (code) => {
          leave(entry);
          if (code === 0) resolve(text);
          else reject(new Error(`${name} failed.`));
        });
      }),

    waitUntilReady: async (child, url) => {
      const deadline = Date.now() + READY_PATIENCE_MS;
      while (running.includes(child)) {
        const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
        if (response?.ok) return;
        if (Date.now() > deadline) throw new Error(`The ${child.name} does not become ready (${url}).`);
        await delay(100);
      }
      // Its death has been reported already.
    },

    stopAll: async () => {
      isStopping = true;
      await Promise.all([...running].reverse().map(({ process: child }) => stop(child)));
      leash.drop();
    },
  };
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  child.kill('SIGTERM');
  const patience = new AbortController();
  await Promise.race([
    gone,
    delay(STOP_PATIENCE_MS, undefined, { signal: patience.signal }).catch(() => undefined),
  ]);
  patience.abort();
  // The whole group: in watch mode the child has a child of its own.
  signalGroup(child, 'SIGKILL');
  await gone;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}

/**
 * Ends the children when we are killed in a way that we cannot answer to. A waiting shell notices our end by the end of
 * its standard input. Without it, a worker of the killed run would go on beside the worker of the next one.
 */
function createLeash(): { hold(children: readonly Child[]): void; drop(): void } {
  if (process.platform === 'win32') return { hold: () => undefined, drop: () => undefined };
  // Each line that it reads is the list of all groups that are running; what was read last counts.
  const script =
    'while read -r groups; do last="$groups"; done; [ -n "$last" ] || exit 0; ' +
    'kill -s TERM -- $last 2>/dev/null; sleep 5; kill -s KILL -- $last 2>/dev/null';
  const shell = spawn('sh', ['-c', script], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  return {
    hold: (children) => {
      shell.stdin.write(`${children.map((child) => `-${child.process.pid}`).join(' ')}\n`);
    },
    drop: () => {
      shell.kill('SIGKILL');
    },
  };
}

function openLog(logDirectory: string, file: string): number {
  mkdirSync(logDirectory, { recursive: true });
  const isTooLong = existsSync(file) && statSync(file).size > LOG_LIMIT_BYTES;
  return openSync(file, isTooLong ? 'w' : 'a', 0o600);
}

function lastLines(file: string): string {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(-TOLD_LINES);
  return ` The end of ${relative(process.cwd(), file)}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
