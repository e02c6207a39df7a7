import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../access/actor.ts';

/** The chain of things that belong to no unit, such as a sign-in that failed. */
export const NATIONAL_CHAIN = 0;

export interface AuditEntry {
  /** The unit whose chain keeps the line; NATIONAL_CHAIN for what belongs to none. */
  readonly unitId: number;
  /** Past participle in capitals, e.g. APPLICATION_APPROVED. */
  readonly action: string;
  readonly subjectKind:
    | 'APPLICATION'
    | 'ACCOUNT'
    | 'CITIZEN'
    | 'OFFICER'
    | 'ACTIVATION_FLOW'
    | 'REGISTRATION'
    | 'FILE'
    | 'APPOINTMENT'
    | 'AREA_TASK'
    | 'ASSISTED_ACTIVATION'
    | 'CALENDAR_DAY'
    | 'PAPER'
    | 'CROSS_CHECK'
    | 'AGENCY'
    | 'DATA_REQUEST'
    | 'INBOUND_SMS'
    | 'LOCK_REQUEST'
    | 'LETTER'
    | 'LOCK_SUBSCRIPTION'
    | 'LOCK_APPEAL'
    | 'STATUS_FEED'
    | 'AUDIT_ANCHOR'
    | 'AUDIT_EXPORT'
    | 'OUTREACH_LIST'
    | 'OUTREACH_MEETING'
    | 'OUTREACH_TEAM'
    | 'TARGET_CAMPAIGN'
    | 'WARD_REPORT'
    | 'LONG_TASK'
    | 'OPENING_REVIEW'
    | 'ACCESS_FINDING'
    | 'RETENTION_PERIOD'
    | 'RETENTION_RUN'
    | 'UNIT_MERGER';
  readonly subjectId: string;
  /** Codes and versions that explain the act. Never personal data, never a secret. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Links the lines to the chains of their units. The text that is hashed is stored as it is, so that anyone can check it. */
export async function appendAuditLines(
  em: EntityManager,
  actor: Actor,
  entries: readonly AuditEntry[],
  at: Date,
): Promise<void> {
  const lines = [...entries]
    // One order for everybody, so that two transactions never wait for each other's chain.
    .sort((a, b) => a.unitId - b.unitId)
    .map((entry) => ({
      unit: entry.unitId,
      content: JSON.stringify({
        at: at.toISOString(),
        action: entry.action,
        actorKind: actor.kind,
        actorId: actor.id,
        actorName: actor.name,
        subjectKind: entry.subjectKind,
        subjectId: entry.subjectId,
        details: entry.details ?? {},
      }),
    }));
  await em.execute(
    `select append_audit_line(unit, content, ?) from json_to_recordset(?::json) as line (unit integer, content text)`,
    [at, JSON.stringify(lines)],
  );
}
