// A PostgreSQL of the system, made for one check and thrown away with it: with psql, pg_dump and the rest, which the
// package of the demo does not bring.
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, globSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OLDEST_MAJOR = 15;
const PLACES = ['/usr/lib/postgresql/*/bin', '/opt/homebrew/opt/postgresql@*/bin'];
const majorOf = (folder: string): number => Number(/(\d+)\/bin$/.exec(folder)?.[1]);

/** The folder with the programs: PG_BIN, or the newest of the usual places; undefined when there is none. */
export function findPostgres(): string | undefined {
  const named = process.env['PG_BIN'];
  if (named) return named;
  return PLACES.flatMap((place) => globSync(place))
    .filter((folder) => majorOf(folder) >= OLDEST_MAJOR)
    .filter((folder) =>
      ['initdb', 'pg_ctl', 'psql', 'pg_dump'].every((name) => existsSync(join(folder, name))),
    )
    .sort((one, other) => majorOf(other) - majorOf(one))[0];
}

export interface OwnPostgres {
  start(port: number, superuserPassword: string): void;
  stop(): void;
  /** Its data and its log. */
  remove(): void;
}

/** `folder` is made to belong to the user of the server, for PostgreSQL does not run as root. */
export function ownPostgres(programs: string, folder: string): OwnPostgres {
  const cluster = join(folder, 'cluster');
  const user = serverUser();
  const run = (program: string, args: readonly string[]): void => {
    const { status, error } = spawnSync(join(programs, program), args, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      ...user,
    });
    if (status !== 0) throw new Error(`${program} ended with ${error?.message ?? status}.`);
  };
  return {
    start(port, superuserPassword) {
      const passwordFile = join(folder, 'password');
      writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
      for (const path of user ? [folder, passwordFile] : []) chownSync(path, user?.uid ?? 0, user?.gid ?? 0);
      const login = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
      run('initdb', ['--pgdata', cluster, ...login, '--encoding=UTF8', '--locale=C.UTF-8']);
      const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
      const log = `--log=${join(folder, 'postgres.log')}`;
      run('pg_ctl', ['start', '--wait', '--pgdata', cluster, log, '--options', settings]);
    },
    stop() {
      if (existsSync(join(cluster, 'postmaster.pid')))
        run('pg_ctl', ['stop', '--mode=fast', '--wait', '--pgdata', cluster]);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function serverUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  const user = { uid: idOf('-u'), gid: idOf('-g') };
  if (!user.uid) throw new Error('PostgreSQL does not run as root, and there is no user "postgres".');
  return user;
}
