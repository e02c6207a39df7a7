import type { EntityManager } from '@mikro-orm/postgresql';
import { WARD_KINDS, type LocalDate, type StandingUnit } from '@dinhdanh/domain';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { KeptChange, UnitMergerRow } from './unit-merger.views.ts';

type Columns<Row> = Row & { readonly [column: string]: unknown };
const asArray = (values: readonly (number | string)[]): string => `{${values.join(',')}}`;

/**
 * The units of the provinces in which somebody is appointed: which of them exist when is public, and a merger of wards
 * stays within one province.
 */
const unitsOfProvinces = (appointedIds: string): string => `
  select distinct u.id, u.code, u.name, u.kind, u.parent_id as "parentId",
    to_char(u.valid_from, 'YYYY-MM-DD') as "validFrom", to_char(u.valid_to, 'YYYY-MM-DD') as "validTo"
  from administrative_unit_descendant own
  join administrative_unit p on p.id = own.ancestor_id and p.kind = 'PROVINCE'
  join administrative_unit_descendant d on d.ancestor_id = p.id join administrative_unit u on u.id = d.descendant_id
  where own.descendant_id = any (${appointedIds}::integer[]) order by u.name, u.id`;

export const listUnitsOfProvinces = (reader: ScopedReader, scope: RowScope): Promise<StandingUnit[]> =>
  reader.read<Columns<StandingUnit>>(scope, {
    name: 'units-of-provinces',
    text: unitsOfProvinces('$1'),
    values: [unitIdsOf(scope) ?? []],
  });
export const listUnitsOfProvincesNow = (em: EntityManager, scope: RowScope): Promise<StandingUnit[]> =>
  em.execute(unitsOfProvinces('?'), [asArray(unitIdsOf(scope) ?? [])]);

/** Which of these codes a unit of another province has on a day or after it; codes are given for the whole country. */
const codesElsewhere = (codes: string, ownIds: string, day: string): string => `
  select code from administrative_unit
  where code = any (${codes}::text[]) and not id = any (${ownIds}::integer[]) and (valid_to is null or valid_to > ${day})`;

interface CodesAsked {
  readonly codes: readonly string[];
  readonly ownIds: readonly number[];
  readonly day: LocalDate;
}
const codesOf = (rows: readonly { code: string }[]): string[] => rows.map(({ code }) => code);

export const listCodesElsewhere = async (reader: ScopedReader, { codes, ownIds, day }: CodesAsked) =>
  codesOf(
    await reader.read<{ code: string }>(
      { kind: 'UNITS', unitIds: [] },
      { name: 'unit-codes-elsewhere', text: codesElsewhere('$1', '$2', '$3'), values: [codes, ownIds, day] },
    ),
  );
export const listCodesElsewhereNow = async (em: EntityManager, { codes, ownIds, day }: CodesAsked) =>
  codesOf(
    await em.execute<{ code: string }[]>(codesElsewhere('?', '?', '?'), [
      asArray(codes),
      asArray(ownIds),
      day,
    ]),
  );

/** Those of them that a document can end or let take over: they stand on the eve and have no end yet. */
export const listMergeableUnits = (
  reader: ScopedReader,
  scope: RowScope,
  effectiveOn: LocalDate,
): Promise<{ code: string; name: string }[]> =>
  reader.read(scope, {
    name: 'mergeable-units',
    text: `select code, name from (${unitsOfProvinces('$1')}) as u
           where kind = any ($3) and "validTo" is null and ("validFrom" is null or "validFrom"::date < $2::date) order by name, code`,
    values: [unitIdsOf(scope) ?? [], effectiveOn, WARD_KINDS],
  });

/** Two documents are never carried out at the same time: each is judged against the units that the other one left. */
export const waitForTurnOfMerger = (em: EntityManager) =>
  em.execute(`select pg_advisory_xact_lock(hashtextextended('unit-mergers', 0))`);

const MERGER = `
  select m.id, m.document_number as "documentNumber", to_char(m.issued_on, 'YYYY-MM-DD') as "issuedOn", m.issuer,
    to_char(m.effective_on, 'YYYY-MM-DD') as "effectiveOn", m.effective_on <= app_today() as "isInForce",
    m.entered_at as "enteredAt", o.display_name as "enteredBy", m.content -> 'changes' as changes
  from unit_merger m join officer o on o.id = m.entered_by`;

export const listUnitMergers = (reader: ScopedReader, scope: RowScope): Promise<UnitMergerRow[]> =>
  reader.read<Columns<UnitMergerRow>>(scope, {
    name: 'unit-mergers',
    text: `${MERGER} order by m.effective_on desc, m.entered_at desc`,
    values: [],
  });

/** The merger that a document of this number made, capitals or not; null when it was not entered. */
export async function findUnitMerger(
  reader: ScopedReader,
  scope: RowScope,
  documentNumber: string,
): Promise<UnitMergerRow | null> {
  const [row] = await reader.read<Columns<UnitMergerRow>>(scope, {
    name: 'unit-merger-by-document',
    text: `${MERGER} where lower(m.document_number) = lower($1)`,
    values: [documentNumber],
  });
  return row ?? null;
}

/** The same within the transaction that enters it. The entity manager gives moments of plain statements as text. */
export async function findUnitMergerNow(
  em: EntityManager,
  documentNumber: string,
): Promise<UnitMergerRow | null> {
  const [row] = await em.execute<UnitMergerRow[]>(`${MERGER} where lower(m.document_number) = lower(?)`, [
    documentNumber,
  ]);
  return row ? { ...row, enteredAt: new Date(row.enteredAt) } : null;
}

export async function getUnitMerger(
  reader: ScopedReader,
  scope: RowScope,
  id: string,
): Promise<UnitMergerRow> {
  const [row] = await reader.read<Columns<UnitMergerRow>>(scope, {
    name: 'unit-merger',
    text: `${MERGER} where m.id = $1`,
    values: [id],
  });
  if (!row) throw new Error('A merger that was entered is not there.');
  return row;
}

export async function insertUnitMerger(
  em: EntityManager,
  merger: {
    readonly documentNumber: string;
    readonly issuedOn: LocalDate;
    readonly issuer: string;
    readonly effectiveOn: LocalDate;
    readonly changes: readonly KeptChange[];
    readonly enteredBy: string;
    readonly enteredAt: Date;
  },
): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into unit_merger (document_number, issued_on, issuer, effective_on, content, entered_by, entered_at)
     values (?, ?, ?, ?, ?::jsonb, ?, ?) returning id`,
    [
      merger.documentNumber,
      merger.issuedOn,
      merger.issuer,
      merger.effectiveOn,
      JSON.stringify({ changes: merger.changes }),
      merger.enteredBy,
      merger.enteredAt,
    ],
  );
  if (!row) throw new Error('A merger was not kept.');
  return row.id;
}

export async function foundUnit(
  em: EntityManager,
  unit: Pick<StandingUnit, 'code' | 'name' | 'kind' | 'parentId'>,
  validFrom: LocalDate,
): Promise<number> {
  const [row] = await em.execute<{ id: number }[]>(
    `insert into administrative_unit (id, code, name, kind, parent_id, valid_from)
     values (nextval('entered_unit_id')::integer, ?, ?, ?, ?, ?) returning id`,
    [unit.code, unit.name, unit.kind, unit.parentId, validFrom],
  );
  if (!row) throw new Error('A unit was not founded.');
  return row.id;
}

/** Who takes the place of whom. */
export interface Succession {
  readonly unitId: number;
  readonly heirId: number;
}

/** The units end and have their heirs; whoever covers the heir covers them from that day on. */
export async function endUnits(
  em: EntityManager,
  successions: readonly Succession[],
  validTo: LocalDate,
): Promise<void> {
  await em.execute(
    `update administrative_unit u set valid_to = ?, successor_id = h."heirId"
     from jsonb_to_recordset(?::jsonb) as h ("unitId" integer, "heirId" integer) where u.id = h."unitId"`,
    [validTo, JSON.stringify(successions)],
  );
  await em.execute('select complete_unit_descendants()');
}

/**
 * Officers of units that have ended get the same role in the heir from a day on; what they were until then stays, with its
 * end. One who had the role in several of them, or in the heir already, gets it once. Gives who has moved.
 */
export const moveOfficers = (
  em: EntityManager,
  unitIds: readonly number[],
  day: LocalDate,
): Promise<{ officerId: string; unitId: number }[]> =>
  em.execute(
    'select officer_id as "officerId", heir_id as "unitId" from move_officers_to_heirs(?::integer[], ?)',
    [asArray(unitIds), day],
  );
