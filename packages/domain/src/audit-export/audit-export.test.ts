import { describe, expect, it } from 'vitest';
import { DomainRefusal } from '../refusal.ts';
import {
  AUDIT_EXPORT_STATES,
  auditExportActions,
  auditExportExpiry,
  canFetchAuditExport,
  decideAuditExport,
} from './audit-export.ts';

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainRefusal) return error.code;
    throw error;
  }
  return 'none';
}
const byOther = { requestedById: 'a', officerId: 'b' };
const byAsker = { requestedById: 'a', officerId: 'a' };
const TEXT = 'Phạm vi quá rộng so với mục đích.';

describe('an export of audit lines', () => {
  it('is approved or refused by another person', () => {
    const asked = { ...byOther, state: 'REQUESTED' } as const;
    expect(auditExportActions(asked)).toEqual(['APPROVE', 'REFUSE']);
    expect(decideAuditExport({ ...asked, action: 'APPROVE', text: null })).toBe('APPROVED');
    expect(decideAuditExport({ ...asked, action: 'REFUSE', text: TEXT })).toBe('REFUSED');
  });

  it('is never decided by who asked for it, who can only withdraw it', () => {
    const asked = { ...byAsker, state: 'REQUESTED' } as const;
    expect(auditExportActions(asked)).toEqual(['WITHDRAW']);
    for (const action of ['APPROVE', 'REFUSE'] as const)
      expect(refusalOf(() => decideAuditExport({ ...asked, action, text: TEXT }))).toBe(
        'AUDIT_EXPORT_SELF_DECISION_FORBIDDEN',
      );
  });

  it('is refused with a reason', () => {
    expect(
      refusalOf(() => decideAuditExport({ ...byOther, state: 'REQUESTED', action: 'REFUSE', text: 'không' })),
    ).toBe('REASON_TEXT_REQUIRED');
  });

  it.each(['APPROVED', 'REFUSED', 'WITHDRAWN'] as const)('is not decided again once it is %s', (state) => {
    expect(refusalOf(() => decideAuditExport({ ...byOther, state, action: 'APPROVE', text: null }))).toBe(
      'STATE_CONFLICT',
    );
    expect(auditExportActions({ ...byAsker, state })).toEqual([]);
  });

  it('is fetched by who asked, while it is approved and for seven days', () => {
    const approvedAt = new Date('2026-11-26T08:00:00Z');
    const expiresAt = auditExportExpiry(approvedAt);
    expect(expiresAt).toEqual(new Date('2026-12-03T08:00:00Z'));
    for (const state of AUDIT_EXPORT_STATES)
      expect(canFetchAuditExport({ ...byAsker, state }, { expiresAt, now: approvedAt })).toBe(
        state === 'APPROVED',
      );
    const approved = { ...byAsker, state: 'APPROVED' } as const;
    expect(canFetchAuditExport(approved, { expiresAt, now: expiresAt })).toBe(false);
    expect(canFetchAuditExport({ ...approved, officerId: 'b' }, { expiresAt, now: approvedAt })).toBe(false);
  });
});
