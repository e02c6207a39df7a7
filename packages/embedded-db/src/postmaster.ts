import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server tells about itself in `postmaster.pid`. */
export interface PostmasterFile {
  readonly processId: number;
  readonly port: number;
  readonly isReady: boolean;
}

export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  let text: string;
  try {
    text = readFileSync(join(cluster, 'postmaster.pid'), 'utf8');
  } catch {
    return undefined;
  }
  const lines = text.split('\n');
  const processId = Number(lines[0]);
  if (!Number.isInteger(processId) || processId <= 0) return undefined;
  return { processId, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

/** A zombie counts as dead: in a container whose first process collects no children it would stay "alive" for ever. */
export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    const status = readFileSync(`/proc/${processId}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2, status.lastIndexOf(')') + 3) !== 'Z';
  } catch {
    return !existsSync('/proc/self/stat');
  }
}

/** False for an unrelated process that was given the number of a server which is long gone. */
export function isPostmasterOf(processId: number, cluster: string): boolean {
  if (!isAlive(processId)) return false;
  const command = readCommandLine(processId);
  return command === undefined || command.includes(cluster);
}

function readCommandLine(processId: number): string | undefined {
  try {
    if (existsSync('/proc/self/cmdline')) {
      return readFileSync(`/proc/${processId}/cmdline`, 'utf8').replaceAll('\0', ' ');
    }
    return execFileSync('ps', ['-o', 'args=', '-p', String(processId)], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}
