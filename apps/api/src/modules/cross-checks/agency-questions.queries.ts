import type { EntityManager } from '@mikro-orm/postgresql';
import type { CrossCheckedPaperType } from '@dinhdanh/domain';
import type { RowScope } from '../../platform/access/actor.ts';
import type { Place } from '../../platform/place.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { AgencyQuestionRow } from './agency-question.views.ts';

const QUESTION = `
  q.id as reference, q.paper_type, q.cause, q.note, q.content, q.requested_at, q.answer_by, q.disclosed_at, q.unit_id, q.cross_check_id,
  q.ended_at, q.ended_as, q.outcome, q.reason, q.mismatched_fields, q.record, q.agency_reference, encode(q.answer_hash, 'hex') as answer_hash,
  to_char(q.requested_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as requested_place,
  to_char(q.ended_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as ended_place`;

const arrayOf = (types: readonly CrossCheckedPaperType[]): string => `{${types.join(',')}}`;

/** Open questions to an agency, the oldest first, after a place. */
export const listOpenQuestions = (
  em: EntityManager,
  agencyId: string,
  {
    types,
    after,
    limit,
    offset = 0,
  }: {
    readonly types: readonly CrossCheckedPaperType[];
    readonly after: Place | null;
    readonly limit: number;
    readonly offset?: number;
  },
): Promise<AgencyQuestionRow[]> =>
  em.execute<AgencyQuestionRow[]>(
    `select ${QUESTION} from agency_question q
     where q.agency_id = ? and q.ended_at is null and q.paper_type = any (?::text[])
       and (?::timestamptz is null or (q.requested_at, q.id) > (?::timestamptz, ?::uuid))
     order by q.requested_at, q.id limit ? offset ?`,
    [agencyId, arrayOf(types), after?.at ?? null, after?.at ?? null, after?.id ?? null, limit, offset],
  );

/** One question of an agency, open or answered; null when it is not there, replaced, or asked of another. */
export async function findQuestion(
  em: EntityManager,
  agencyId: string,
  reference: string,
): Promise<AgencyQuestionRow | null> {
  const [row] = await em.execute<AgencyQuestionRow[]>(
    `select ${QUESTION} from agency_question q where q.agency_id = ? and q.id = ? and q.ended_as is distinct from 'SUPERSEDED'`,
    [agencyId, reference],
  );
  return row ?? null;
}

/** Questions that the agency has answered, in the order of the answers, after a place. */
export const listAnsweredQuestions = (
  em: EntityManager,
  agencyId: string,
  {
    types,
    after,
    updatedSince,
    limit,
  }: {
    readonly types: readonly CrossCheckedPaperType[];
    readonly after: Place | null;
    readonly updatedSince: Date | null;
    readonly limit: number;
  },
): Promise<AgencyQuestionRow[]> =>
  em.execute<AgencyQuestionRow[]>(
    `select ${QUESTION} from agency_question q
     where q.agency_id = ? and q.ended_at is not null and q.ended_as = 'ANSWERED' and q.paper_type = any (?::text[])
       and (?::timestamptz is null or (q.ended_at, q.id) > (?::timestamptz, ?::uuid))
       and (?::timestamptz is null or q.ended_at >= ?::timestamptz)
     order by q.ended_at, q.id limit ?`,
    [
      agencyId,
      arrayOf(types),
      after?.at ?? null,
      after?.at ?? null,
      after?.id ?? null,
      updatedSince,
      updatedSince,
      limit,
    ],
  );

/** What a clerk has to do and what was done of late, the newest answer first. */
export const listEndedQuestions = (
  em: EntityManager,
  agencyId: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<AgencyQuestionRow[]> =>
  em.execute<AgencyQuestionRow[]>(
    `select ${QUESTION} from agency_question q where q.agency_id = ? and q.ended_at is not null and q.ended_as = 'ANSWERED'
     order by q.ended_at desc, q.id desc limit ? offset ?`,
    [agencyId, limit, offset],
  );

/** Counted up to a limit: nobody reads the difference between 1,000 and 14,200 from a pager. */
export async function countQuestions(
  em: EntityManager,
  agencyId: string,
  { isOpen, upTo }: { readonly isOpen: boolean; readonly upTo: number },
): Promise<number> {
  const [row] = await em.execute<{ total: number }[]>(
    `select count(*)::integer as total from (
       select 1 from agency_question where agency_id = ? and ${isOpen ? 'ended_at is null' : `ended_at is not null and ended_as = 'ANSWERED'`}
       limit ?) as counted`,
    [agencyId, upTo],
  );
  return row?.total ?? 0;
}

/** How much a clerk has to do, and how much of it should have been answered already; counted up to a limit. */
export async function countOpenQuestions(
  reader: ScopedReader,
  scope: RowScope,
  agencyId: string,
  upTo: number,
): Promise<{ open: number; overdue: number }> {
  const [row] = await reader.read<{ open: number; overdue: number }>(scope, {
    name: 'open-agency-questions',
    text: `select count(*)::integer as open, count(*) filter (where answer_by < app_now())::integer as overdue from (
             select answer_by from agency_question where agency_id = $1 and ended_at is null
             order by requested_at, id limit $2) as counted`,
    values: [agencyId, upTo],
  });
  return row ?? { open: 0, overdue: 0 };
}

/** Notes that an agency has seen questions for the first time; gives those of which it was the first time. */
export async function markDisclosed(
  em: EntityManager,
  references: readonly string[],
  at: Date,
): Promise<{ reference: string; unit_id: number; cross_check_id: string }[]> {
  if (references.length === 0) return [];
  return em.execute<{ reference: string; unit_id: number; cross_check_id: string }[]>(
    `update agency_question set disclosed_at = ? where id = any (?::uuid[]) and disclosed_at is null and ended_at is null
     returning id as reference, unit_id, cross_check_id`,
    [at, `{${references.join(',')}}`],
  );
}

/** The agreement under which an agency is connected; null while the connection is suspended. */
export async function findConnectionBasis(em: EntityManager, agencyId: string): Promise<string | null> {
  const [row] = await em.execute<{ legal_basis: string }[]>(
    `select legal_basis from agency where id = ? and state = 'ACTIVE'`,
    [agencyId],
  );
  return row?.legal_basis ?? null;
}
