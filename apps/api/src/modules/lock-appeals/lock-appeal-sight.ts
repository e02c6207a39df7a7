import type { AppealOfficer, AppealToDecide, LegalRegime } from '@dinhdanh/domain';
import { unitsOfRoles } from '../../platform/access/act-under.ts';
import type { OfficerActor } from '../../platform/access/actor.ts';
import { isAuthorityHead, receivingUnitsOf } from '../../platform/access/competence.ts';
import type { LockAppealRow } from './lock-appeals.queries.ts';

/** What of the appeals of the country an officer sees. */
export interface AppealSight {
  /** Of the own units; none for whoever only decides for the country. */
  readonly unitIds: readonly number[];
  /** The head of the identity authority decides every appeal against a lock under this decree. */
  readonly decree: LegalRegime | null;
}

export const sightOf = (officer: OfficerActor): AppealSight => ({
  unitIds: receivingUnitsOf(officer),
  decree: isAuthorityHead(officer) ? 'ND69_2024' : null,
});

export function sees(
  officer: OfficerActor,
  { unit_id: unitId, legal_regime: regime }: Pick<LockAppealRow, 'unit_id' | 'legal_regime'>,
): boolean {
  const { unitIds, decree } = sightOf(officer);
  return unitIds.includes(unitId) || regime === decree;
}

/** What the rules ask of an appeal. */
export const appealToDecide = (row: LockAppealRow): AppealToDecide => ({
  state: row.state,
  regime: row.legal_regime,
  registeredBy: row.registered_by,
});

/** What the rules ask of the officer, as to this appeal. */
export const appealOfficer = (
  officer: OfficerActor,
  { unit_id: unitId }: Pick<LockAppealRow, 'unit_id'>,
): AppealOfficer => ({
  officerId: officer.id,
  isHeadOfUnit: unitsOfRoles(officer, ['HEAD_OF_UNIT']).includes(unitId),
  isAuthorityHead: isAuthorityHead(officer),
});
