import { describe, expect, test } from 'vitest';
import { CROSS_CHECKED_PAPER_TYPES } from '../paper/paper-type.ts';
import {
  AGENCY_SCOPES,
  AGENCY_SCOPE_ACTIONS,
  SHARING_SCOPE,
  agencyScope,
  papersInScope,
  GENERAL_SCOPES,
} from './scope.ts';

describe('a scope', () => {
  test('names the act and the kind of paper', () => {
    expect(agencyScope('answer', 'TAX_CODE')).toBe('cross-check:answer:TAX_CODE');
  });

  test('exists once for each act on each paper that an agency confirms, and once for each thing that every agency may', () => {
    expect(new Set(AGENCY_SCOPES).size).toBe(
      CROSS_CHECKED_PAPER_TYPES.length * AGENCY_SCOPE_ACTIONS.length + GENERAL_SCOPES.length,
    );
    expect(AGENCY_SCOPES).toContain(SHARING_SCOPE);
    expect(AGENCY_SCOPES.filter((scope) => /BIRTH|OTHER/.test(scope))).toEqual([]);
  });
});

describe('scopes allow', () => {
  test.each([
    ['nothing when there are none', [], 'read', []],
    [
      'reading the papers that they name, in the order of the list',
      ['cross-check:read:VEHICLE_REGISTRATION', 'cross-check:read:DRIVING_LICENCE'],
      'read',
      ['DRIVING_LICENCE', 'VEHICLE_REGISTRATION'],
    ],
    ['no answer to what may only be read', ['cross-check:read:TAX_CODE'], 'answer', []],
    ['no reading of what may only be answered', ['cross-check:answer:TAX_CODE'], 'read', []],
    [
      'nothing by a part of a name',
      ['cross-check:read', 'cross-check:read:TAX', 'read:TAX_CODE'],
      'read',
      [],
    ],
    ['nothing in other letters', ['cross-check:read:tax_code', 'CROSS-CHECK:READ:TAX_CODE'], 'read', []],
    ['nothing by a star', ['*', 'cross-check:*:TAX_CODE', 'cross-check:read:*'], 'read', []],
    ['no paper that no agency confirms', ['cross-check:read:BIRTH_CERTIFICATE'], 'read', []],
    ['everything when all are there', AGENCY_SCOPES, 'answer', CROSS_CHECKED_PAPER_TYPES],
  ] as const)('%s', (_, scopes, action, papers) => {
    expect(papersInScope(scopes, action)).toEqual(papers);
  });
});
