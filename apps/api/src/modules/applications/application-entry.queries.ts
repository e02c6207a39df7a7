import type { EntityManager } from '@mikro-orm/postgresql';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';

/** Two that enter an application of one subject come one after the other. */
export const waitForTurnOfApplicant = (em: EntityManager, subjectId: string) =>
  em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`applicant/${subjectId}`]);

/** The code of the subject's open application, in whichever unit it is; null when there is none. */
export async function findOpenApplicationCode(
  em: EntityManager,
  citizenId: string,
  organisationId: string | null,
): Promise<string | null> {
  const [row] = await em.execute<{ code: string | null }[]>(
    'select find_open_application_code(?::uuid, ?::uuid) as code',
    [citizenId, organisationId],
  );
  return row?.code ?? null;
}

/** A returned application of this subject; null when it is not there, not returned, or somebody else's. */
export async function findReturnedApplication(
  em: EntityManager,
  id: string,
  citizenId: string,
  organisationId: string | null,
): Promise<{ attempt: number } | null> {
  const [row] = await em.execute<{ attempt: number }[]>(
    `select attempt from application
     where id = ? and state = 'RETURNED' and citizen_id = ? and organisation_id is not distinct from ?::uuid`,
    [id, citizenId, organisationId],
  );
  return row ?? null;
}

export const insertPapers = (
  em: EntityManager,
  applicationId: string,
  unitId: number,
  papers: readonly { readonly type: string; readonly number: string; readonly scanFileId: string | null }[],
) =>
  em.execute(
    `insert into presented_paper (application_id, unit_id, position, type, number, scan_file_id)
     select ?::uuid, ?::integer, position, type, number, scan_file_id
     from jsonb_to_recordset(?::jsonb) as p (position integer, type text, number sealed, scan_file_id uuid)`,
    [
      applicationId,
      unitId,
      JSON.stringify(
        papers.map(({ type, number, scanFileId }, index) => ({
          position: index + 1,
          type,
          number: sealerOf(em).seal(number),
          scan_file_id: scanFileId,
        })),
      ),
    ],
  );
