import type { AgencyCode } from '../paper/owner.ts';
import { DomainRefusal } from '../refusal.ts';
import type { RequesterType } from './request.ts';

const NAME_CHARACTERS = { least: 5, most: 200 } as const;
const REFERENCE_CHARACTERS = { least: 2, most: 100 } as const;
const BASIS_CHARACTERS = { least: 10, most: 1000 } as const;

const composed = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ');

function within(text: string, { least, most }: { readonly least: number; readonly most: number }): boolean {
  const { length } = [...text];
  return length >= least && length <= most;
}

/** The requester by name, on one line: "Cơ quan Cảnh sát điều tra Công an tỉnh Quảng Ninh". */
export function parseRequesterName(text: string): string {
  const name = composed(text);
  if (!within(name, NAME_CHARACTERS) || !/\p{L}.*\p{L}/u.test(name))
    throw new DomainRefusal('REQUESTER_NAME_FORMAT');
  return name;
}

/** Số, ký hiệu of the requester's document: "123/CV-CSĐT". */
export function parseRequesterReference(text: string): string {
  const reference = composed(text);
  if (!within(reference, REFERENCE_CHARACTERS)) throw new DomainRefusal('REQUESTER_REFERENCE_REQUIRED');
  return reference;
}

/** The article that the requester cites; whether it is the right one, the head judges. */
export function parseCitedBasis(text: string): string {
  const basis = composed(text);
  if (!within(basis, BASIS_CHARACTERS)) throw new DomainRefusal('CITED_BASIS_REQUIRED');
  return basis;
}

const PROCEDURAL_AGENCIES: readonly AgencyCode[] = ['INVESTIGATION', 'PROCURACY', 'COURT'];

/**
 * What kind of requester a connected agency is. None of them is a relying party: each asks in its own office.
 *
 * @legal cơ quan tiến hành tố tụng (cơ quan điều tra, viện kiểm sát, tòa án): khoản 1 Điều 34 Bộ luật Tố tụng hình sự
 * 2015; cơ quan khác có thẩm quyền: Điều 15 Nghị định 69/2024/NĐ-CP, Điều 19 Nghị định 59/2022/NĐ-CP.
 */
export function requesterTypeOf(agency: AgencyCode): RequesterType {
  return PROCEDURAL_AGENCIES.includes(agency) ? 'PROCEDURAL_AGENCY' : 'COMPETENT_AUTHORITY';
}

/** Who asked, as far as it matters for who may ask for the end. */
export interface Requester {
  /** Null: the form came to a counter. */
  readonly agencyId: string | null;
  readonly type: RequesterType;
  readonly name: string;
}

/**
 * Refuses an unlock that does not belong to the lock it names: LOCK_NOT_STANDING when there is no such lock on this
 * account or it has ended, UNLOCK_NOT_BY_REQUESTER when somebody else asked for it.
 *
 * @legal mở khóa theo đề nghị của cơ quan đã đề nghị khóa: Điều 15 Nghị định 69/2024/NĐ-CP; Điều 19, Điều 20 Nghị định
 * 59/2022/NĐ-CP.
 *
 * Edge: a machine is known by its agency and never by a name that was typed at a counter. Two forms are of one
 * requester when kind and name are the same, in whatever letter case.
 */
export function assertMayRequestUnlock(
  lock: (Requester & { readonly isStanding: boolean }) | null,
  requester: Requester,
): void {
  if (!lock?.isStanding) throw new DomainRefusal('LOCK_NOT_STANDING');
  const isSame =
    lock.agencyId !== null || requester.agencyId !== null
      ? lock.agencyId === requester.agencyId
      : lock.type === requester.type && comparable(lock.name) === comparable(requester.name);
  if (!isSame) throw new DomainRefusal('UNLOCK_NOT_BY_REQUESTER');
}

const comparable = (name: string): string => composed(name).toLocaleLowerCase('vi');
