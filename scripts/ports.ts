import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const HIGHEST_PORT = 65_535;
const reservations = join(tmpdir(), `dinhdanh-ports-${userInfo().uid}`);
const reserved = new Set<number>();

/**
 * Gives the wished port or the next free one. Between our look and the moment at which a server listens there are
 * seconds, in which another checkout that is being started looks, too: so the choice is noted where both can see it.
 */
export async function reservePort(wished: number): Promise<number> {
  mkdirSync(reservations, { recursive: true, mode: 0o700 });
  for (let port = wished; port <= HIGHEST_PORT; port += 1) {
    if (!note(port)) continue;
    if (await isFree(port)) {
      if (port !== wished) console.log(`Port ${wished} is taken; ${port} is used instead.`);
      return port;
    }
    forget(port);
  }
  throw new Error(`There is no free port from ${wished} on.`);
}

export function releasePorts(): void {
  for (const port of reserved) forget(port);
}

function note(port: number): boolean {
  const file = join(reservations, String(port));
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      reserved.add(port);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (isRunning(readHolder(file))) return false;
      rmSync(file, { force: true });
    }
  }
  return false;
}

function forget(port: number): void {
  rmSync(join(reservations, String(port)), { force: true });
  reserved.delete(port);
}

function readHolder(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

function isRunning(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Both loopbacks: a browser may take "localhost" for ::1 and would then reach somebody else's server there. */
async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    // Any other error means that this machine has no such loopback.
    probe.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'),
    );
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
