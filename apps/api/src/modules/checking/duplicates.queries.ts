import type { LocalDate } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';

/** What is looked for, spelled out so that each lookup is one of an index. */
export interface DuplicateSearch {
  readonly applicationId: string;
  readonly citizenId: string;
  readonly organisationId: string | null;
  readonly guardianId: string | null;
  readonly phoneNumber: string;
  readonly searchName: string;
  /** Null for an organisation. */
  readonly birthDates: {
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly others: readonly LocalDate[];
  } | null;
  /** The print of the portrait as a signed number, and for each quarter of it the values that are searched for. */
  readonly portrait: {
    readonly print: string;
    readonly bands: readonly (readonly number[])[];
    readonly atMost: number;
  } | null;
}

export interface DuplicateCandidate {
  readonly id: string;
  readonly code: string;
  readonly unitName: string;
  readonly searchName: string;
  readonly dateOfBirth: LocalDate | null;
  readonly phoneNumber: string;
  readonly portraitPrint: bigint | null;
}

/** Each lookup stops here: a common name has more namesakes than anyone looks through. */
const PER_LOOKUP = 60;

/** The latest portrait print of the application `a`. */
const PRINT = `(select f.picture_print from stored_file f where f.application_id = a.id and f.kind = 'PORTRAIT'
  order by f.created_at desc limit 1)`;

export async function findPortraitPrint(em: EntityManager, applicationId: string): Promise<bigint | null> {
  const [row] = await em.execute<{ print: string | null }[]>(
    `select ${PRINT}::text as print from application a where a.id = ?`,
    [applicationId],
  );
  return row?.print ? BigInt(row.print) : null;
}

/**
 * Applications of other people that agree in phone, name and about the birth date, or portrait, newest first. The same
 * person's own attempts are none, and neither are guardian and ward, who share a phone by design.
 */
export async function findDuplicateCandidates(
  em: EntityManager,
  search: DuplicateSearch,
): Promise<DuplicateCandidate[]> {
  const { text, values } = lookupsOf(search, sealerOf(em).print(search.phoneNumber));
  const rows = await em.execute<
    (Omit<DuplicateCandidate, 'portraitPrint'> & { portraitPrint: string | null })[]
  >(
    `with found as (${text})
     select a.id, a.code, u.name as "unitName", a.search_name as "searchName",
            to_char(a.date_of_birth, 'YYYY-MM-DD') as "dateOfBirth", a.phone_number as "phoneNumber", ${PRINT}::text as "portraitPrint"
     from application a join administrative_unit u on u.id = a.unit_id
     where a.id in (select id from found) and a.id <> ?::uuid and a.citizen_id <> ?::uuid
       and case when ?::uuid is null then a.organisation_id is null else a.organisation_id <> ?::uuid end
       and a.citizen_id is distinct from ?::uuid and a.guardian_id is distinct from ?::uuid
     order by a.received_at desc`,
    [
      ...values,
      search.applicationId,
      search.citizenId,
      search.organisationId,
      search.organisationId,
      search.guardianId,
      search.citizenId,
    ],
  );
  return rows.map((row) => ({
    ...row,
    portraitPrint: row.portraitPrint === null ? null : BigInt(row.portraitPrint),
  }));
}

/** The quarters of a print, each a column with an index of its own. */
const BANDS = ['f.picture_band_1', 'f.picture_band_2', 'f.picture_band_3', 'f.picture_band_4'];

function lookupsOf(
  { searchName, birthDates, portrait }: DuplicateSearch,
  phonePrint: Buffer,
): { text: string; values: unknown[] } {
  const newest = `order by received_at desc limit ${PER_LOOKUP}`;
  const lookups = [`(select id from application where (phone_number).print = ? ${newest})`];
  const values: unknown[] = [phonePrint];
  if (birthDates) {
    lookups.push(
      `(select id from application where search_name = ? and date_of_birth between ?::date and ?::date ${newest})`,
      `(select id from application where search_name = ? and date_of_birth = any (?::date[]) ${newest})`,
    );
    values.push(searchName, birthDates.from, birthDates.to, searchName, `{${birthDates.others.join(',')}}`);
  }
  if (portrait)
    for (const [index, band] of BANDS.entries()) {
      lookups.push(
        `(select f.application_id from stored_file f
          where f.kind = 'PORTRAIT' and ${band} = any (?::integer[])
            and f.application_id is not null and bit_count((f.picture_print # ?::bigint)::bit(64)) <= ?
          limit ${PER_LOOKUP})`,
      );
      values.push(`{${(portrait.bands[index] ?? []).join(',')}}`, portrait.print, portrait.atMost);
    }
  return { text: lookups.join(' union '), values };
}

export const insertDuplicates = (
  em: EntityManager,
  application: { readonly id: string; readonly unitId: number },
  duplicates: readonly {
    readonly id: string;
    readonly code: string;
    readonly unitName: string;
    readonly signals: readonly string[];
  }[],
) =>
  em.execute(
    `insert into application_duplicate (application_id, unit_id, other_application_id, other_code, other_unit_name, signals)
     select ?::uuid, ?::integer, id, code, "unitName", array(select json_array_elements_text(signals))
     from json_to_recordset(?::json) as d (id uuid, code text, "unitName" text, signals json)
     on conflict do nothing`,
    [
      application.id,
      application.unitId,
      JSON.stringify(duplicates.map(({ id, code, unitName, signals }) => ({ id, code, unitName, signals }))),
    ],
  );
