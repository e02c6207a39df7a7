import type {
  LegalRegime,
  LetterFacts,
  LetterIssuer,
  LetterKind,
  LocalDate,
  SubjectType,
} from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';

/** What a letter says of the request that it answers. */
export interface RequestToAnswer {
  readonly unitId: number;
  readonly agencyId: string | null;
  readonly code: string;
  readonly regime: LegalRegime;
  readonly subjectType: SubjectType;
  readonly subjectName: string;
  readonly subjectNumber: string;
  readonly requesterName: string;
  readonly requesterReference: string;
  readonly documentOn: LocalDate;
  readonly citedBasis: string;
  readonly receivedAt: string;
  readonly targetCode: string | null;
}

export async function getRequestToAnswer(em: EntityManager, lockRequestId: string): Promise<RequestToAnswer> {
  const [row] = await em.execute<RequestToAnswer[]>(
    `select r.unit_id as "unitId", r.requester_agency_id as "agencyId", r.code, r.legal_regime as regime,
       r.subject_type as "subjectType", r.subject_name as "subjectName", r.subject_number as "subjectNumber",
       r.requester_name as "requesterName", r.requester_reference as "requesterReference",
       r.document_on::text as "documentOn", r.cited_basis as "citedBasis", r.received_at as "receivedAt",
       target.code as "targetCode"
     from lock_request r left join lock_request target on target.id = r.target_request_id where r.id = ?`,
    [lockRequestId],
  );
  if (!row) throw new Error(`There is no lock request ${lockRequestId}.`);
  return row;
}

/** The office of a unit, with the province that it lies in. */
export async function getIssuingUnit(em: EntityManager, unitId: number): Promise<LetterIssuer> {
  const [row] = await em.execute<{ unitName: string; provinceName: string | null }[]>(
    `select u.name as "unitName", p.name as "provinceName" from administrative_unit u
     left join administrative_unit_descendant d on d.descendant_id = u.id and d.ancestor_id <> u.id
       and exists (select from administrative_unit a where a.id = d.ancestor_id and a.kind = 'PROVINCE')
     left join administrative_unit p on p.id = d.ancestor_id where u.id = ? limit 1`,
    [unitId],
  );
  if (!row) throw new Error(`There is no unit ${unitId}.`);
  return { kind: 'UNIT', ...row };
}

/** The next number of a series; whoever else needs one waits until this transaction is over. */
export async function takeLetterNumber(
  em: EntityManager,
  seriesUnitId: number | null,
  year: number,
): Promise<number> {
  const [row] = await em.execute<{ number: number }[]>(
    `insert into letter_series (unit_id, year, last_number) values (?, ?, 1)
     on conflict (unit_id, year) do update set last_number = letter_series.last_number + 1
     returning last_number as number`,
    [seriesUnitId, year],
  );
  if (!row) throw new Error('A series of letters gave no number.');
  return row.number;
}

/** The letter of an approval, which a reversal replaces; null: there was none. */
export async function findApprovalLetter(
  em: EntityManager,
  lockRequestId: string,
): Promise<{ readonly number: number; readonly facts: LetterFacts } | null> {
  const [row] = await em.execute<{ number: number; facts: LetterFacts }[]>(
    `select number, facts from letter where lock_request_id = ? and kind = 'LOCK_APPROVED'`,
    [lockRequestId],
  );
  return row ?? null;
}

export interface NewLetter {
  readonly kind: LetterKind;
  readonly unitId: number;
  readonly seriesUnitId: number | null;
  readonly year: number;
  readonly number: number;
  readonly lockRequestId: string | null;
  readonly dataRequestId: string | null;
  readonly agencyId: string | null;
  readonly facts: LetterFacts;
  readonly issuedAt: Date;
}

/** Gives the identifier of the new letter. */
export async function insertLetter(em: EntityManager, letter: NewLetter): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into letter (kind, unit_id, series_unit_id, year, number, lock_request_id, data_request_id, agency_id, facts, issued_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?) returning id`,
    [
      letter.kind,
      letter.unitId,
      letter.seriesUnitId,
      letter.year,
      letter.number,
      letter.lockRequestId,
      letter.dataRequestId,
      letter.agencyId,
      JSON.stringify(letter.facts),
      letter.issuedAt,
    ],
  );
  if (!row) throw new Error('A letter was not kept.');
  return row.id;
}
