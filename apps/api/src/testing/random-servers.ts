import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Pool } from 'pg';
import type { Config } from '../config.ts';
import { sealedValues } from './sealed-people.ts';

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

export interface RandomServers {
  /** So many transactions that change something, shared between the processes; resolves when all have ended. */
  mutate(mutations: number): Promise<void>;
  /** How often each thing was done so far, by all of them. */
  counts(): ReadonlyMap<string, number>;
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
     from unnest($2::sealed[], $3::sealed[]) with ordinality as p (number, phone, n)
     join administrative_unit u on u.code = ($1::text[])[1 + p.n % cardinality($1::text[])] and u.valid_from is null`,
    [
      UNITS,
      sealedValues(UNITS.length * PEOPLE_PER_UNIT, (n) => `0220${String(n).padStart(8, '0')}`),
      sealedValues(UNITS.length * PEOPLE_PER_UNIT, (n) => `09${String(n).padStart(8, '0')}`),
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
  let done: Readonly<Record<string, number>>[] = [];
  return {
    async mutate(mutations) {
      const work: RandomServerWork = { mutations: Math.ceil(mutations / count) };
      done = (await Promise.all(servers.map((server) => ask(server, work)))) as typeof done;
    },
    counts() {
      const sums = new Map<string, number>();
      for (const [name, times] of done.flatMap(Object.entries<number>))
        sums.set(name, (sums.get(name) ?? 0) + times);
      return sums;
    },
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

/** Its next message; a process that ends instead has written why. */
async function ask(server: ChildProcess, message: RandomServerSettings | RandomServerWork): Promise<unknown> {
  const ended = new AbortController();
  server.send(message);
  try {
    return await Promise.race([
      once(server, 'message', { signal: ended.signal }).then(([answer]: unknown[]) => answer),
      once(server, 'exit', { signal: ended.signal }).then(() => {
        throw new Error('A server process ended in the middle of its work.');
      }),
    ]);
  } finally {
    ended.abort();
  }
}
