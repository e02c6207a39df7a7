import type { EntityManager } from '@mikro-orm/postgresql';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

/** A registration in the portal as far as its portrait needs it. */
export interface RegistrationRow {
  readonly id: string;
  readonly state: string;
  readonly unitId: number | null;
}

const REGISTRATION = 'select id, state, unit_id as "unitId" from registration where bearer_hash';

export async function findRegistration(
  reader: ScopedReader,
  bearerHash: Buffer,
): Promise<RegistrationRow | null> {
  const [row] = await reader.read<RegistrationRow>(
    { kind: 'ALL' },
    { name: 'registration-for-portrait', text: `${REGISTRATION} = $1`, values: [bearerHash] },
  );
  return row ?? null;
}

/** The same for changing it: whoever else changes it waits. */
export async function lockRegistration(
  em: EntityManager,
  bearerHash: Buffer,
): Promise<RegistrationRow | null> {
  const [row] = await em.execute<RegistrationRow[]>(`${REGISTRATION} = ? for update`, [bearerHash]);
  return row ?? null;
}

export const setPortrait = (em: EntityManager, registrationId: string, fileId: string, state: string) =>
  em.execute(
    `update registration set portrait_file_id = ?, state = ?, updated_at = app_now(), version = version + 1 where id = ?`,
    [fileId, state, registrationId],
  );
