import type { CheckSource } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Sources that a job asks by itself; PAPERS waits for what the agencies answer. */
export const ASKED_SOURCES = [
  'POPULATION',
  'IMMIGRATION',
  'ORGANISATION_REGISTRY',
  'BIOMETRICS',
] as const satisfies readonly CheckSource[];
export type AskedSource = (typeof ASKED_SOURCES)[number];

/** Opens the questions of an application; those that are open already stay as they are. */
export const openSourceChecks = (
  em: EntityManager,
  application: { readonly id: string; readonly unitId: number },
  sources: readonly CheckSource[],
  { askedAt, answerBy }: { readonly askedAt: Date; readonly answerBy: Date },
) =>
  em.execute(
    `insert into source_check (application_id, source, unit_id, asked_at, answer_by)
     select ?::uuid, source, ?::integer, ?::timestamptz, ?::timestamptz from json_array_elements_text(?::json) as source
     on conflict (application_id, source) do nothing`,
    [application.id, application.unitId, askedAt, answerBy, JSON.stringify(sources)],
  );

export async function listWaitingSources(em: EntityManager, applicationId: string): Promise<CheckSource[]> {
  const rows = await em.execute<{ source: CheckSource }[]>(
    `select source from source_check where application_id = ? and state = 'WAITING' order by source`,
    [applicationId],
  );
  return rows.map(({ source }) => source);
}

/** Counts one more attempt at an open question; null when it is not open any more. */
export async function countAttempt(
  em: EntityManager,
  applicationId: string,
  source: CheckSource,
): Promise<number | null> {
  const [row] = await em.execute<{ attempts: number }[]>(
    `update source_check set attempts = attempts + 1 where application_id = ? and source = ? and state = 'WAITING'
     returning attempts`,
    [applicationId, source],
  );
  return row?.attempts ?? null;
}

/** Ends an open question; false when it has ended already. */
export async function endSourceCheck(
  em: EntityManager,
  applicationId: string,
  source: CheckSource,
  { state, answeredAt }: { readonly state: 'ANSWERED' | 'SILENT'; readonly answeredAt: Date | null },
): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `update source_check set state = ?, answered_at = ? where application_id = ? and source = ? and state = 'WAITING'
     returning source`,
    [state, answeredAt, applicationId, source],
  );
  return rows.length > 0;
}

/** A source that was given up has answered after all. */
export const endSilence = (em: EntityManager, applicationId: string, source: CheckSource, at: Date) =>
  em.execute(
    `update source_check set state = 'ANSWERED', answered_at = ? where application_id = ? and source = ? and state = 'SILENT'`,
    [at, applicationId, source],
  );

export async function findOrganisationIdentifier(em: EntityManager, id: string): Promise<string> {
  const [row] = await em.execute<{ identifier: string }[]>(
    'select identifier from organisation where id = ?',
    [id],
  );
  if (!row) throw new Error('An application names an organisation that is not there.');
  return row.identifier;
}
