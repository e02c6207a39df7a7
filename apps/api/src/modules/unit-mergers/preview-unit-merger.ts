import {
  addDays,
  localDateOf,
  planUnitMerger,
  WARD_KINDS,
  type LocalDate,
  type MergerProblem,
  type StandingUnit,
} from '@dinhdanh/domain';
import type { RowScope } from '../../platform/access/actor.ts';
import { readNow, type ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { listTargetsByUnitsOf, readInHand, type InHandRow, type TargetRow } from './preview.queries.ts';
import {
  unitMergerOf,
  type PreviewedCampaign,
  type PreviewedChange,
  type TargetOfUnit,
  type UnitMergerPreview,
  type UnitsInHand,
} from './unit-merger.views.ts';
import { findUnitMerger, listCodesElsewhere, listUnitsOfProvinces } from './unit-mergers.queries.ts';
import { foundedCodes, type PlannedChanges, type WishedMerger } from './wished-merger.ts';

/** A preview whose problems have no words yet. */
type PlainPreview = Omit<UnitMergerPreview, 'problems'> & { readonly problems: readonly MergerProblem[] };

/** What a document would change, worked out as when it is entered, with what is in hand in the units. Changes nothing. */
export async function previewUnitMerger(
  reader: ScopedReader,
  scope: RowScope,
  wished: WishedMerger,
): Promise<PlainPreview> {
  const { effectiveOn } = wished;
  const eve = addDays(effectiveOn, -1);
  const [now, units, enteredBefore] = await Promise.all([
    readNow(reader),
    listUnitsOfProvinces(reader, scope),
    findUnitMerger(reader, scope, wished.documentNumber),
  ]);
  const today = localDateOf(now);
  const ownIds = units.map(({ id }) => id);
  const codesElsewhere = await listCodesElsewhere(reader, {
    codes: foundedCodes(wished),
    ownIds,
    day: effectiveOn,
  });
  const { problems, changes } = planUnitMerger(wished, wished.changes, { units, codesElsewhere, today });
  const movesOn = effectiveOn > today ? effectiveOn : today;
  const planned = changes ?? [];
  const ending = planned.flatMap(({ predecessors }) => predecessors.map(({ id }) => id));
  const [inHand, targets] = changes
    ? await Promise.all([
        readInHand(reader, ending, movesOn),
        listTargetsByUnitsOf(reader, { kind: 'UNITS', unitIds: ownIds }, eve),
      ])
    : [[], []];
  const unitsBefore = units.filter((unit) => isWardOn(unit, eve)).length;
  return {
    problems,
    enteredBefore: enteredBefore && unitMergerOf(enteredBefore),
    changes: planned.map((change) => previewedChange(change, inHand)),
    campaigns: campaignsOf(targets, units, planned),
    unitsBefore,
    unitsAfter: unitsBefore - ending.length + planned.filter(({ successor }) => successor.id === null).length,
    officersMoveOn: movesOn,
  };
}

const isWardOn = ({ kind, validFrom, validTo }: StandingUnit, day: LocalDate): boolean =>
  (WARD_KINDS as readonly string[]).includes(kind) &&
  (validFrom === null || validFrom <= day) &&
  (validTo === null || validTo > day);

const named = ({ code, name }: Pick<StandingUnit, 'code' | 'name'>) => ({ code, name });

function previewedChange(
  { predecessors, successor }: PlannedChanges[number],
  inHand: readonly InHandRow[],
): PreviewedChange {
  const rowsOf = (ids: readonly number[]) => inHand.filter(({ unitId }) => ids.includes(unitId));
  return {
    predecessors: predecessors.map((unit) => ({ unit: named(unit), inHand: sumOf(rowsOf([unit.id])) })),
    successor: named(successor),
    isFounded: successor.id === null,
    inHand: sumOf(rowsOf(predecessors.map(({ id }) => id))),
  };
}

function sumOf(rows: readonly InHandRow[]): UnitsInHand {
  const sum = (figure: Exclude<keyof InHandRow, 'unitId' | 'officerIds'>) =>
    rows.reduce((total, row) => total + row[figure], 0);
  return {
    officers: new Set(rows.flatMap(({ officerIds }) => officerIds)).size,
    openApplications: sum('openApplications'),
    openRequests: sum('openRequests'),
    openAreaTasks: sum('openAreaTasks'),
    offices: sum('offices'),
    bookedAppointments: sum('bookedAppointments'),
    accounts: sum('accounts'),
  };
}

/** Campaigns in which one of the ending units has a target, by the units of the eve and by those of the day. */
function campaignsOf(
  targets: readonly TargetRow[],
  units: readonly StandingUnit[],
  planned: PlannedChanges,
): PreviewedCampaign[] {
  const heirs = new Map(
    planned.flatMap(({ predecessors, successor }) => predecessors.map(({ id }) => [id, successor] as const)),
  );
  return [...new Set(targets.map(({ documentNumber }) => documentNumber))]
    .map((documentNumber) => ({
      documentNumber,
      rows: targets.filter((row) => row.documentNumber === documentNumber),
    }))
    .filter(({ rows }) => rows.some(({ unitId }) => heirs.has(unitId)))
    .map(({ documentNumber, rows }) => {
      const unitOf = (unitId: number) => units.find(({ id }) => id === unitId) ?? { code: '', name: '' };
      const before = rows.map(({ unitId, people }) => ({ unit: named(unitOf(unitId)), people }));
      const after = gathered(
        rows.map(({ unitId, people }) => ({ unit: named(heirs.get(unitId) ?? unitOf(unitId)), people })),
      );
      return { documentNumber, before, after, totalBefore: totalOf(before), totalAfter: totalOf(after) };
    });
}

/** Units of one day differ in their codes. */
function gathered(rows: readonly TargetOfUnit[]): TargetOfUnit[] {
  const sums = new Map<string, TargetOfUnit>();
  for (const { unit, people } of rows)
    sums.set(unit.code, { unit, people: people + (sums.get(unit.code)?.people ?? 0) });
  return [...sums.values()];
}

const totalOf = (rows: readonly TargetOfUnit[]): number =>
  rows.reduce((total, { people }) => total + people, 0);
