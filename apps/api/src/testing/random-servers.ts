import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Pool } from 'pg';
import type { Config } from '../config.ts';
import { SEALED_PEOPLE, sealedPeople } from './sealed-people.ts';

export type RandomServerSettings = Pick<
  Config,
  | 'databaseUrl'
  | 'ownerDatabaseUrl'
  | 'secretKey'
  | 'encryptionKeys'
  | 'fileStore'
  | 'anchorStore'
  | 'anchorPublicKeys'
>;
export interface RandomServerWork {
  readonly mutations: number;
}
/** What a server has done so far since it began, or what broke its work. */
export type RandomServerAnswer = RandomServerDone | { readonly brokenBy: string };
interface RandomServerDone {
  /** How often each thing was done. */
  readonly counts: Readonly<Record<string, number>>;
  /** How often something waited longer than the product waits, and was left undone. */
  readonly outwaited: number;
}

export interface RandomServers {
  /** So many transactions that change something, shared between the processes; resolves when all have ended. */
  mutate(mutations: number): Promise<void>;
  /** How often each thing was done so far, by all of them. */
  counts(): ReadonlyMap<string, number>;
  /** How often something was given up, by all of them, because it had waited too long for another. */
  outwaited(): number;
  close(): Promise<void>;
}

const SCRIPT = fileURLToPath(new URL('random-server.ts', import.meta.url));

const PEOPLE_PER_UNIT = 400;
const UNITS = ['06709', '06712', '06721', '06754'];

/** People for things to happen to. */
export const settlePeople = (owner: Pool) =>
  owner.query(
    `insert into citizen (personal_id_number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id)
     select p.number, 'Nguyễn Văn An', '1999-03-14', 'MALE', 'Khu 3, Móng Cái', p.phone, u.id
     from ${SEALED_PEOPLE} join administrative_unit u on u.code = ($2::text[])[1 + p.n % cardinality($2::text[])] and u.valid_from is null`,
    [
      sealedPeople(UNITS.length * PEOPLE_PER_UNIT, (n) => {
        const serial = String(n).padStart(8, '0');
        return { number: `0220${serial}`, phone: `09${serial}` };
      }),
      UNITS,
    ],
  );

/** Server processes on one database that know nothing of each other. */
export async function startRandomServers(
  count: number,
  settings: RandomServerSettings,
): Promise<RandomServers> {
  const servers = Array.from({ length: count }, () =>
    // 'advanced': keys are bytes.
    fork(SCRIPT, { execArgv: ['--import', '@oxc-node/core/register'], serialization: 'advanced' }),
  );
  await Promise.all(servers.map((server) => ask(server, settings)));
  let done: readonly RandomServerDone[] = [];
  return {
    async mutate(mutations) {
      const work: RandomServerWork = { mutations: Math.ceil(mutations / count) };
      done = await Promise.all(servers.map((server) => ask(server, work)));
    },
    counts() {
      const sums = new Map<string, number>();
      for (const [name, times] of done.flatMap(({ counts }) => Object.entries(counts)))
        sums.set(name, (sums.get(name) ?? 0) + times);
      return sums;
    },
    outwaited: () => done.reduce((sum, { outwaited }) => sum + outwaited, 0),
    async close() {
      await Promise.all(
        servers.map(async (server) => {
          if (server.exitCode !== null) return;
          const exit = once(server, 'exit');
          server.disconnect();
          await exit;
        }),
      );
    },
  };
}

/** Its next answer. What broke the work of a process is thrown here, so that the report of the test says it. */
async function ask(
  server: ChildProcess,
  message: RandomServerSettings | RandomServerWork,
): Promise<RandomServerDone> {
  const ended = new AbortController();
  server.send(message);
  try {
    const answer = await Promise.race([
      once(server, 'message', { signal: ended.signal }).then(([told]) => told as RandomServerAnswer),
      once(server, 'exit', { signal: ended.signal }).then(([code, signal]: unknown[]) => {
        throw new Error(`A server process ended in the middle of its work (${String(signal ?? code)}).`);
      }),
    ]);
    if ('brokenBy' in answer) throw new Error(`The work of a server process broke: ${answer.brokenBy}`);
    return answer;
  } finally {
    ended.abort();
  }
}
