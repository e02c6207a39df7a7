import {
  DomainRefusal,
  familyNameOf,
  judgeOpening,
  PURPOSE_HOLDS_MINUTES,
  type AccessPurpose,
  type OpeningBasis,
  type OpeningDepth,
  type OpeningVerdict,
  type StatedPurpose,
} from '@dinhdanh/domain';
import { asOfficer, unitIdsOf, type OfficerActor } from '../../platform/access/actor.ts';
import { isAuthorityHead } from '../../platform/access/competence.ts';
import type { OfficerRole } from '../../platform/access/permissions.ts';
import { InputRefused } from '../../platform/input-refused.ts';
import { NotFound, PurposeRequired } from '../../platform/request-errors.ts';
import type { Transaction } from '../../platform/use-case.ts';
import {
  findCaseStanding,
  insertOpening,
  isOfOtherHamlet,
  listStandingPurposes,
  type OpeningCase,
} from './person-openings.queries.ts';

/** What an audit line says about an opening: a code and where the rest stands, never words of the officer. */
export interface OpeningDetails extends Readonly<Record<string, string>> {
  readonly purpose: AccessPurpose;
  readonly opening: string;
}

export interface Opening {
  readonly through: OpeningCase;
  readonly depth: OpeningDepth;
  /** What the officer states now; null: nothing. */
  readonly stated: StatedPurpose | null;
}

/**
 * The one door to a person: whatever use case shows an officer who somebody is passes through it, and writes what it
 * gives back into its audit line. Whether the officer may see the record at all was judged before.
 *
 * @legal Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: personal data are processed for a stated purpose.
 */
export async function openPerson(transaction: Transaction, opening: Opening): Promise<OpeningDetails> {
  const { em, actor } = transaction;
  const officer = asOfficer(actor);
  const found = await standingOf(transaction, officer, opening.through);
  const standing = await listStandingPurposes(em, officer.id, found.personId);
  const verdict = judge(opening, { ...found, standing });
  if (verdict.kind === 'HOLDS') {
    const held = standing[verdict.index];
    if (!held) throw new Error('A purpose that holds is not there.');
    return { purpose: held.purpose, opening: held.id };
  }
  const id = await keepOpening(transaction, {
    through: opening.through,
    personId: found.personId,
    personUnitId: found.unitId,
    fullName: found.fullName,
    ...verdict,
  });
  return { purpose: verdict.purpose, opening: id };
}

/** Keeps that an officer asked for a person and was given nobody; whoever goes on asking is looked at. */
export async function denyPerson(transaction: Transaction, stated: StatedPurpose): Promise<OpeningDetails> {
  const verdict = judge({ depth: 'UNMASKED', stated }, { isCaseAtHand: true });
  if (verdict.kind !== 'OPENS') throw new Error('What is stated opens by itself.');
  const id = await keepOpening(transaction, { ...NOBODY, ...verdict });
  return { purpose: verdict.purpose, opening: id };
}

/** Whoever calls, or stands at the counter, and was asked for what is on record: the errand is the purpose. */
export async function openCaller(
  transaction: Transaction,
  caller: { readonly citizenId: string; readonly unitId: number } | null,
): Promise<OpeningDetails> {
  const isHotline = asOfficer(transaction.actor).roles.includes('HOTLINE_AGENT');
  const purpose = isHotline ? 'HOTLINE_ANSWER' : 'CASE_INTAKE';
  const opening = await keepOpening(transaction, {
    ...NOBODY,
    ...(caller && { personId: caller.citizenId, personUnitId: caller.unitId }),
    ...{ basis: 'STATED', purpose, note: null },
  });
  return { purpose, opening };
}

type Question = Parameters<typeof judgeOpening>[0];

/** What a rule says against the purpose is said at its field; that there is none is an error of the request. */
function judge(
  { depth, stated }: Pick<Opening, 'depth' | 'stated'>,
  known: Partial<Question>,
): OpeningVerdict {
  try {
    return judgeOpening({ hasClaim: false, isCaseAtHand: false, standing: [], ...known, depth, stated });
  } catch (error) {
    if (!(error instanceof DomainRefusal)) throw error;
    if (stated === null) throw new PurposeRequired();
    const path = error.code === 'PURPOSE_REQUIRED' ? 'purpose.note' : 'purpose.purpose';
    throw new InputRefused([{ path, code: error.code }]);
  }
}

async function standingOf({ em }: Transaction, officer: OfficerActor, through: OpeningCase) {
  if (through.kind === 'LOOK_UP') {
    const { personId, unitId, fullName } = through;
    return { personId, unitId, fullName, hasClaim: false, isCaseAtHand: false };
  }
  const standing = await findCaseStanding(em, through, {
    officerId: officer.id,
    unitIds: unitIdsOf(officer.scope) ?? [],
    seesForwarded: isAuthorityHead(officer),
    holdsMinutes: PURPOSE_HOLDS_MINUTES,
  });
  if (!standing) throw new NotFound();
  return standing;
}

interface Kept extends StatedPurpose {
  readonly through: OpeningCase | null;
  readonly personId: string | null;
  readonly personUnitId: number | null;
  readonly fullName: string | null;
  readonly basis: OpeningBasis;
}

const NOBODY = { through: null, personId: null, personUnitId: null, fullName: null } as const;

async function keepOpening({ em, now, actor }: Transaction, kept: Kept): Promise<string> {
  const officer = asOfficer(actor);
  const { through, personId, personUnitId, fullName, purpose, note, basis } = kept;
  return insertOpening(em, {
    ...{ officerId: officer.id, personId, personUnitId, purpose, note, basis },
    caseKind: through?.kind ?? 'LOOK_UP',
    caseId: through && 'id' in through ? through.id : null,
    hasOwnFamilyName: fullName !== null && familyNameOf(fullName) === familyNameOf(officer.name),
    isElsewhere: isElsewhere(officer, personUnitId),
    isOfOtherHamlet: await isOfOtherHamlet(em, officer.id, { personId, units: unitsOfHamletWork(officer) }),
    at: now,
    holdsUntil: new Date(now.getTime() + PURPOSE_HOLDS_MINUTES * 60_000),
  });
}

/** Whoever serves the whole country is nowhere elsewhere. */
const isElsewhere = ({ roles, scope }: OfficerActor, unitId: number | null): boolean =>
  unitId !== null &&
  !roles.some((role) => role === 'HOTLINE_AGENT' || role === 'AUTHORITY_HEAD') &&
  unitIdsOf(scope)?.includes(unitId) === false;

/** Who works in some hamlets of a ward. */
const HAMLET_ROLES: readonly OfficerRole[] = ['AREA_OFFICER', 'OUTREACH_MEMBER'];

/** Units in which the officer works on hamlets, and in no role that opens people of the whole ward. */
const unitsOfHamletWork = (officer: OfficerActor): readonly number[] =>
  officer.roles.every((role) => HAMLET_ROLES.includes(role)) ? (unitIdsOf(officer.scope) ?? []) : [];
