import type { Pool } from 'pg';
import { MIGRATIONS } from './orm.ts';

/** True when the database answers and has every migration that this program was built with. */
export async function isDatabaseReady(pool: Pool): Promise<boolean> {
  try {
    const { rows } = await pool.query<{ applied: string[] }>(
      'select array_agg(name) as applied from applied_migration',
    );
    return MIGRATIONS.every((migration) => rows[0]?.applied.includes(migration.name));
  } catch {
    return false;
  }
}

/** Refuses a connection that row-level security does not bind: a superuser, or the owner of the tables. */
export async function assertBoundByRowSecurity(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ is_free: boolean }>(
    `select rolsuper or rolbypassrls or exists (select 1 from pg_class where relname = 'application' and relowner = r.oid) as is_free
     from pg_roles r where rolname = current_user`,
  );
  if (rows[0]?.is_free !== false) {
    throw new Error(
      'DATABASE_URL must name a role that row-level security binds: no superuser, no BYPASSRLS, not the owner of the tables.',
    );
  }
}
