import { describe, expect, it, test } from 'vitest';
import { DomainRefusal } from '../refusal.ts';
import {
  assertMayRequestUnlock,
  parseCitedBasis,
  parseRequesterName,
  parseRequesterReference,
  requesterTypeOf,
  type Requester,
} from './request-form.ts';

describe('what a form says of the requester [R-138]', () => {
  it('is kept composed and on one line', () => {
    expect(parseRequesterName('  Tòa án  nhân dân\nthành phố '.normalize('NFD'))).toBe(
      'Tòa án nhân dân thành phố',
    );
    expect(parseRequesterReference(' 12 / CV-TA ')).toBe('12 / CV-TA');
    expect(parseCitedBasis('Điều 15 Nghị định 69/2024/NĐ-CP ')).toBe('Điều 15 Nghị định 69/2024/NĐ-CP');
  });

  test.each(['', 'TAND', '12345', 'a'.repeat(201)])('the name %j is refused', (name) => {
    expect(() => parseRequesterName(name)).toThrow(new DomainRefusal('REQUESTER_NAME_FORMAT'));
  });

  test.each(['', '1', '1'.repeat(101)])('the reference %j is refused', (reference) => {
    expect(() => parseRequesterReference(reference)).toThrow(
      new DomainRefusal('REQUESTER_REFERENCE_REQUIRED'),
    );
  });

  test.each(['', 'Điều 15', 'a'.repeat(1001)])('the basis %j is refused', (basis) => {
    expect(() => parseCitedBasis(basis)).toThrow(new DomainRefusal('CITED_BASIS_REQUIRED'));
  });
});

test.each([
  ['INVESTIGATION', 'PROCEDURAL_AGENCY'],
  ['PROCURACY', 'PROCEDURAL_AGENCY'],
  ['COURT', 'PROCEDURAL_AGENCY'],
  ['TAX', 'COMPETENT_AUTHORITY'],
  ['TRAFFIC_POLICE', 'COMPETENT_AUTHORITY'],
  ['IMMIGRATION', 'COMPETENT_AUTHORITY'],
  ['VSS', 'COMPETENT_AUTHORITY'],
  ['ROAD_ADMIN', 'COMPETENT_AUTHORITY'],
] as const)('the agency %s asks as %s [R-138]', (agency, type) => {
  expect(requesterTypeOf(agency)).toBe(type);
});

describe('an unlock belongs to the lock that it names [R-139]', () => {
  const form: Requester = { agencyId: null, type: 'PROCEDURAL_AGENCY', name: 'Tòa án nhân dân tỉnh' };
  const machine: Requester = { ...form, agencyId: 'a' };
  const standing = (requester: Requester) => ({ ...requester, isStanding: true });

  it.each([
    ['the same agency', machine, { ...machine, name: 'Tên khác' }],
    ['the same name at a counter', form, { ...form, name: '  TÒA ÁN nhân dân tỉnh ' }],
  ])('by %s', (_title, lock, requester) => {
    expect(() => assertMayRequestUnlock(standing(lock), requester)).not.toThrow();
  });

  it.each([
    ['another agency', machine, { ...machine, agencyId: 'b' }],
    ['a form in the name of an agency', machine, form],
    ['a machine of the name of a form', form, machine],
    ['another name', form, { ...form, name: 'Viện kiểm sát nhân dân tỉnh' }],
    ['another kind of requester', form, { ...form, type: 'COMPETENT_AUTHORITY' }],
  ] as const)('not by %s', (_title, lock, requester) => {
    expect(() => assertMayRequestUnlock(standing(lock), requester)).toThrow(
      new DomainRefusal('UNLOCK_NOT_BY_REQUESTER'),
    );
  });

  it.each([[null], [{ ...form, isStanding: false }]])('not of %o, which locks nothing', (lock) => {
    expect(() => assertMayRequestUnlock(lock, form)).toThrow(new DomainRefusal('LOCK_NOT_STANDING'));
  });
});
