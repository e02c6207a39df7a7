import { DomainRefusal, localDateOf, planUnitMerger } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { InputRefused, readIdempotencyKey } from '../../platform/input-refused.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import type { KeptChange } from './unit-merger.views.ts';
import {
  endUnits,
  findUnitMergerNow,
  foundUnit,
  insertUnitMerger,
  listCodesElsewhereNow,
  listUnitsOfProvincesNow,
  moveOfficers,
  waitForTurnOfMerger,
} from './unit-mergers.queries.ts';
import { foundedCodes, saysTheSame, type PlannedChanges, type WishedMerger } from './wished-merger.ts';

interface Entered {
  readonly id: string;
  readonly wasEnteredBefore: boolean;
}

/**
 * Nhập văn bản sáp nhập: ends units, founds others and moves officers from the effective day on. Applications, accounts,
 * figures, targets and audit lines stay where they are: whoever covers the heir covers its predecessors.
 *
 * Edge: the same document entered again, by whomever and under whatever key, changes nothing and says so; a document of
 * the same number that says something else is refused.
 */
export const enterUnitMerger: UseCase<WishedMerger & { readonly idempotencyKey: string }, Entered> = {
  name: 'enterUnitMerger',
  permission: 'unit-merger:enter',
  rows: 'ACTOR',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run(transaction, wished) {
    const { em, audit } = transaction;
    await waitForTurnOfMerger(em);
    const kept = await findUnitMergerNow(em, wished.documentNumber);
    if (!kept) return carryOut(transaction, wished, await planNow(transaction, wished));
    if (!saysTheSame(wished, kept)) throw new DomainRefusal('MERGER_DIFFERENT_CONTENT');
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'UNIT_MERGER_REPEATED',
      subjectKind: 'UNIT_MERGER',
      subjectId: kept.id,
    });
    return { id: kept.id, wasEnteredBefore: true };
  },
};

async function planNow({ em, actor, now }: Transaction, wished: WishedMerger): Promise<PlannedChanges> {
  const units = await listUnitsOfProvincesNow(em, actor.scope);
  const codesElsewhere = await listCodesElsewhereNow(em, {
    codes: foundedCodes(wished),
    ownIds: units.map(({ id }) => id),
    day: wished.effectiveOn,
  });
  const { problems, changes } = planUnitMerger(wished, wished.changes, {
    units,
    codesElsewhere,
    today: localDateOf(now),
  });
  if (!changes) throw new InputRefused(problems);
  return changes;
}

async function carryOut(
  { em, actor, now, audit }: Transaction,
  { documentNumber, issuedOn, issuer, effectiveOn }: WishedMerger,
  planned: PlannedChanges,
): Promise<Entered> {
  const changes: KeptChange[] = [];
  for (const { predecessors, successor } of planned) {
    const { code, name, kind } = successor;
    const id = successor.id ?? (await foundUnit(em, successor, effectiveOn));
    changes.push({
      predecessors: predecessors.map((unit) => ({ id: unit.id, code: unit.code, name: unit.name })),
      successor: { id, code, name, kind },
      isFounded: successor.id === null,
    });
  }
  const successions = changes.flatMap(({ predecessors, successor }) =>
    predecessors.map(({ id }) => ({ unitId: id, heirId: successor.id })),
  );
  await endUnits(em, successions, effectiveOn);
  // Who served where until today stays true when the document comes late.
  const today = localDateOf(now);
  const movesOn = effectiveOn > today ? effectiveOn : today;
  const moved = await moveOfficers(
    em,
    successions.map(({ unitId }) => unitId),
    movesOn,
  );
  const id = await insertUnitMerger(em, {
    documentNumber,
    issuedOn,
    issuer,
    effectiveOn,
    changes,
    enteredBy: asOfficer(actor).id,
    enteredAt: now,
  });
  const about = { subjectKind: 'UNIT_MERGER', subjectId: id } as const;
  for (const { predecessors, successor, isFounded } of changes) {
    const details = { effectiveOn, successor: successor.code };
    for (const unit of predecessors) audit({ ...about, unitId: unit.id, action: 'UNIT_MERGED', details });
    audit({
      ...about,
      unitId: successor.id,
      action: isFounded ? 'UNIT_FOUNDED' : 'UNIT_TOOK_OVER',
      details: { effectiveOn, predecessors: predecessors.map(({ code }) => code).join(' ') },
    });
  }
  for (const { officerId, unitId } of moved)
    audit({
      unitId,
      action: 'OFFICER_MOVED',
      subjectKind: 'OFFICER',
      subjectId: officerId,
      details: { merger: id, from: movesOn },
    });
  return { id, wasEnteredBefore: false };
}
