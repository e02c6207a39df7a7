import {
  statusEventKey,
  type AutomaticGroundKind,
  type StatusEvent,
  type StatusEventOutcome,
  type StatusEventRefusal,
  type StatusSource,
  type StatusStatement,
  type SubjectType,
} from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';
import type { Account } from '../accounts/index.ts';

/** An account that events may be about. */
export interface SubjectAccount {
  readonly id: string;
  readonly unitId: number;
  readonly subjectType: SubjectType;
}

const ACCOUNT = `select k.id, k.unit_id as "unitId", k.subject_type as "subjectType" from account k`;

/**
 * The account of a person. The person's row is held, so that of an event and an approval at one moment the later one
 * sees the earlier one.
 */
export async function holdAccountOfPerson(em: EntityManager, number: string): Promise<SubjectAccount | null> {
  const [person] = await em.execute<{ id: string }[]>(
    'select id from citizen where (personal_id_number).print = ? for share',
    [sealerOf(em).print(number)],
  );
  if (!person) return null;
  const [account] = await em.execute<SubjectAccount[]>(`${ACCOUNT} where k.citizen_id = ?`, [person.id]);
  return account ?? null;
}

/** The same for an organisation. */
export async function holdAccountOfOrganisation(
  em: EntityManager,
  identifier: string,
): Promise<SubjectAccount | null> {
  const [organisation] = await em.execute<{ id: string }[]>(
    'select id from organisation where identifier = ? for share',
    [identifier],
  );
  if (!organisation) return null;
  const [account] = await em.execute<SubjectAccount[]>(`${ACCOUNT} where k.organisation_id = ?`, [
    organisation.id,
  ]);
  return account ?? null;
}

/** What a correction is about: the event of this source that it takes back, with its account where there is one. */
export async function findCorrected(
  em: EntityManager,
  source: StatusSource,
  eventId: string,
): Promise<{ readonly kind: AutomaticGroundKind; readonly account: SubjectAccount | null } | null> {
  const [row] = await em.execute<
    { kind: AutomaticGroundKind; id: string | null; unitId: number; subjectType: SubjectType }[]
  >(
    `select e.kind, k.id, k.unit_id as "unitId", k.subject_type as "subjectType"
     from status_event e left join account k on k.id = e.account_id
     where e.source = ? and e.event_id = ? and e.outcome <> 'REFUSED'`,
    [source, eventId],
  );
  if (!row) return null;
  const { kind, id, unitId, subjectType } = row;
  return { kind, account: id === null ? null : { id, unitId, subjectType } };
}

export interface NewStatusEvent {
  readonly source: StatusSource;
  readonly eventId: string;
  readonly account: Pick<SubjectAccount, 'id' | 'unitId'> | null;
  /** Of somebody without an account, so that the event is found when one is granted. */
  readonly personPrint: Buffer | null;
  readonly organisationIdentifier: string | null;
  /** Null: could not be read. */
  readonly statement: (StatusStatement & { readonly kind: AutomaticGroundKind; readonly asOf: Date }) | null;
  readonly receivedAt: Date;
  readonly outcome: StatusEventOutcome;
  readonly refusal: StatusEventRefusal | null;
}

/** Null when this event of this source is kept already. Whoever brings it at the same moment waits here. */
export async function insertStatusEvent(em: EntityManager, event: NewStatusEvent): Promise<string | null> {
  const { statement } = event;
  const [row] = await em.execute<{ id: string }[]>(
    `insert into status_event (source, event_id, account_id, unit_id, person_print, organisation_identifier, kind, as_of, says,
       holds, expires_on, corrects, received_at, outcome, refusal)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (source, event_id) do nothing returning id`,
    [
      event.source,
      event.eventId,
      event.account?.id ?? null,
      event.account?.unitId ?? null,
      event.personPrint,
      event.organisationIdentifier,
      statement?.kind ?? null,
      statement?.asOf ?? null,
      statement?.says ?? null,
      statement?.says === 'FACT' ? statement.holds : null,
      statement?.says === 'VALID_UNTIL' ? statement.expiresOn : null,
      statement?.says === 'CORRECTION' ? statement.corrects : null,
      event.receivedAt,
      event.outcome,
      event.refusal,
    ],
  );
  return row?.id ?? null;
}

export const isStatusEventKept = async (
  em: EntityManager,
  source: StatusSource,
  eventId: string,
): Promise<boolean> =>
  (await em.execute('select from status_event where source = ? and event_id = ?', [source, eventId])).length >
  0;

/** An event as it is kept, in the form in which events are judged. */
export interface KeptStatusEvent {
  readonly rowId: string;
  readonly outcome: StatusEventOutcome;
  readonly lookAt: Date | null;
  readonly event: StatusEvent;
}

interface KeptRow {
  readonly rowId: string;
  readonly source: StatusSource;
  readonly eventId: string;
  readonly kind: AutomaticGroundKind;
  readonly asOf: string;
  readonly says: StatusStatement['says'];
  readonly holds: boolean | null;
  readonly expiresOn: string | null;
  readonly corrects: string | null;
  readonly outcome: StatusEventOutcome;
  readonly lookAt: string | null;
}

const KEPT = `e.id as "rowId", e.source, e.event_id as "eventId", e.kind, e.as_of as "asOf", e.says, e.holds,
  e.expires_on::text as "expiresOn", e.corrects, e.outcome, e.look_at as "lookAt"`;

/** Everything that was said of one kind about an account, with the corrections of it, whomever those name. */
export async function listEventsOfKind(
  em: EntityManager,
  accountId: string,
  kind: AutomaticGroundKind,
): Promise<KeptStatusEvent[]> {
  const rows = await em.execute<KeptRow[]>(
    `select ${KEPT} from status_event e
     where e.account_id = ? and e.kind = ? and e.outcome <> 'REFUSED' and e.says <> 'CORRECTION'
     union all
     select ${KEPT} from status_event e join status_event wrong on wrong.source = e.source and wrong.event_id = e.corrects
     where wrong.account_id = ? and wrong.kind = ? and e.outcome <> 'REFUSED' and e.says = 'CORRECTION'`,
    [accountId, kind, accountId, kind],
  );
  return rows.map(keptOf);
}

function keptOf(row: KeptRow): KeptStatusEvent {
  const { rowId, source, eventId, kind, outcome } = row;
  return {
    rowId,
    outcome,
    lookAt: row.lookAt === null ? null : new Date(row.lookAt),
    event: { id: statusEventKey(source, eventId), kind, asOf: new Date(row.asOf), ...statementOf(row) },
  };
}

function statementOf({ source, says, holds, expiresOn, corrects }: KeptRow): StatusStatement {
  switch (says) {
    case 'FACT':
      return { says, holds: holds === true };
    case 'VALID_UNTIL':
      return { says, expiresOn };
    case 'CORRECTION':
      return { says, corrects: statusEventKey(source, corrects ?? '') };
  }
}

export const updateOutcomes = (
  em: EntityManager,
  changes: readonly {
    readonly id: string;
    readonly outcome: StatusEventOutcome;
    readonly lookAt: Date | null;
  }[],
) =>
  em.execute(
    `update status_event e set outcome = j.outcome, look_at = j."lookAt"
     from json_to_recordset(?::json) as j (id uuid, outcome text, "lookAt" timestamptz) where e.id = j.id`,
    [JSON.stringify(changes)],
  );

/**
 * Brings what was said of somebody before the account was granted to the account, and says of which kinds. What another
 * register was not to say of this kind of subject is refused now that it is known.
 */
export async function attachEarlierEvents(
  em: EntityManager,
  { id, unitId, citizenId, organisationId }: Account,
): Promise<
  {
    readonly id: string;
    readonly source: StatusSource;
    readonly kind: AutomaticGroundKind;
    readonly says: StatusStatement['says'];
  }[]
> {
  return em.execute(
    `update status_event set account_id = ?, unit_id = ?, person_print = null, organisation_identifier = null, outcome = 'RECORDED'
     where outcome = 'NO_ACCOUNT' and (person_print = (select (personal_id_number).print from citizen where id = ?)
       or organisation_identifier = (select identifier from organisation where id = ?)) returning id, source, kind, says`,
    [id, unitId, citizenId ?? null, organisationId ?? null],
  );
}

export const refuseEvents = (em: EntityManager, ids: readonly string[], refusal: StatusEventRefusal) =>
  em.execute(
    `update status_event set outcome = 'REFUSED', refusal = ?
     where id in (select value::uuid from json_array_elements_text(?::json))`,
    [refusal, JSON.stringify(ids)],
  );
