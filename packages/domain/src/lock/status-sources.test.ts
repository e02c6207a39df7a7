import { describe, expect, it } from 'vitest';
import { SUBJECT_TYPES } from '../subject.ts';
import { automaticGroundChange, AUTOMATIC_GROUND_KINDS, type StatusEvent } from './status-events.ts';
import {
  nextLookAt,
  STATUS_SOURCES,
  statusEventKey,
  statusEventRefusal,
  validityOfPapers,
} from './status-sources.ts';

const MAY_SPEAK = [
  'POPULATION DEATH CITIZEN',
  'IDENTITY_CARD CARD_REVOKED CITIZEN',
  'IDENTITY_CARD CARD_RETAINED CITIZEN',
  'IDENTITY_CARD CARD_EXPIRED CITIZEN',
  'IMMIGRATION PASSPORT_EXPIRED FOREIGNER',
  'IMMIGRATION RESIDENCE_EXPIRED FOREIGNER',
  'IMMIGRATION DEATH FOREIGNER',
  'ORGANISATION_REGISTRY ORGANISATION_DISSOLVED ORGANISATION',
  'ORGANISATION_REGISTRY ORGANISATION_CEASED ORGANISATION',
  'TERMS TERMS_VIOLATION CITIZEN',
  'TERMS TERMS_VIOLATION FOREIGNER',
  'TERMS TERMS_VIOLATION ORGANISATION',
  'APPLICATION CARD_EXPIRED CITIZEN',
  'APPLICATION PASSPORT_EXPIRED FOREIGNER',
  'APPLICATION RESIDENCE_EXPIRED FOREIGNER',
];

describe('which register may speak about what', () => {
  const cells = STATUS_SOURCES.flatMap((source) =>
    AUTOMATIC_GROUND_KINDS.flatMap((kind) => SUBJECT_TYPES.map((subject) => ({ source, kind, subject }))),
  );
  it.each(cells)('$source about $kind of a $subject', ({ source, kind, subject }) => {
    const says = kind.endsWith('_EXPIRED') ? 'VALID_UNTIL' : 'FACT';
    const isItsMatter = MAY_SPEAK.includes(`${source} ${kind} ${subject}`);
    expect(statusEventRefusal(source, { kind, says }, subject)).toBe(isItsMatter ? null : 'NOT_ITS_MATTER');
  });

  it('is judged by the kind alone while nobody has an account', () => {
    expect(statusEventRefusal('IMMIGRATION', { kind: 'DEATH', says: 'FACT' }, null)).toBeNull();
    expect(statusEventRefusal('TERMS', { kind: 'DEATH', says: 'FACT' }, null)).toBe('NOT_ITS_MATTER');
  });

  it('a fact stands or not, a paper is good until a day, and both can be corrected', () => {
    const of = (kind: 'DEATH' | 'CARD_EXPIRED', says: 'FACT' | 'VALID_UNTIL' | 'CORRECTION') =>
      statusEventRefusal(kind === 'DEATH' ? 'POPULATION' : 'IDENTITY_CARD', { kind, says }, 'CITIZEN');
    expect([of('DEATH', 'FACT'), of('DEATH', 'CORRECTION'), of('CARD_EXPIRED', 'VALID_UNTIL')]).toEqual([
      null,
      null,
      null,
    ]);
    expect([of('DEATH', 'VALID_UNTIL'), of('CARD_EXPIRED', 'FACT')]).toEqual([
      'WRONG_STATEMENT',
      'WRONG_STATEMENT',
    ]);
  });
});

const NOW = new Date('2026-11-26T03:00:00Z');
const paper = (asOf: string, expiresOn: string | null): StatusEvent => ({
  ...{ id: '1', kind: 'CARD_EXPIRED', asOf: new Date(asOf), says: 'VALID_UNTIL', expiresOn },
});
const retained = (asOf: string): StatusEvent => ({
  ...{ id: '1', kind: 'CARD_RETAINED', asOf: new Date(asOf), says: 'FACT', holds: true },
});

describe('when a statement is looked at again', () => {
  it.each<[string, StatusEvent, Date, string | null]>([
    ['of a fact that stands: never', retained('2026-11-01T00:00:00Z'), NOW, null],
    ['of a fact to come: at its time', retained('2026-12-01T00:00:00Z'), NOW, '2026-12-01T00:00:00.000Z'],
    [
      'of a paper: after its last day, in Vietnam',
      paper('2026-11-01T00:00:00Z', '2026-12-01'),
      NOW,
      '2026-12-01T17:00:00.000Z',
    ],
    [
      'of a paper to come: first when it comes',
      paper('2026-11-28T00:00:00Z', '2036-12-01'),
      NOW,
      '2026-11-28T00:00:00.000Z',
    ],
    ['of a paper that has ended: never', paper('2020-11-01T00:00:00Z', '2026-11-25'), NOW, null],
    ['of a paper that never ends: never', paper('2020-11-01T00:00:00Z', null), NOW, null],
    [
      'of what is no ground yet: when the decree changes',
      retained('2023-05-01T00:00:00Z'),
      new Date('2023-06-01T00:00:00Z'),
      '2024-06-30T17:00:00.000Z',
    ],
  ])('%s', (_title, event, now, moment) => {
    expect(nextLookAt(event, 'CITIZEN', now)?.toISOString() ?? null).toBe(moment);
  });

  it('not because of a decree under which it is no ground for this subject either', () => {
    expect(
      nextLookAt(retained('2023-05-01T00:00:00Z'), 'FOREIGNER', new Date('2023-06-01T00:00:00Z')),
    ).toBeNull();
  });
});

describe('the key of an event', () => {
  it('follows the numbers that a register counts', () => {
    const events = ['9', '10'].map((id, index): StatusEvent => ({
      ...{ id: statusEventKey('POPULATION', id), kind: 'DEATH', asOf: NOW, says: 'FACT', holds: index === 0 },
    }));
    expect(automaticGroundChange({ events, standing: null, now: NOW })).toBeNull();
  });

  it('keeps the numbers of two registers apart', () => {
    expect(statusEventKey('POPULATION', '1')).not.toBe(statusEventKey('IMMIGRATION', '1'));
  });
});

describe('papers that were presented', () => {
  const RECEIVED = new Date('2026-11-26T03:00:00Z');
  const card = { kind: 'IDENTITY_CARD', issuedOn: '2021-06-01' } as const;
  it('say until when they are good', () => {
    expect(validityOfPapers('CITIZEN', { card: { ...card, expiresOn: '2039-03-14' } }, RECEIVED)).toEqual([
      { kind: 'CARD_EXPIRED', expiresOn: '2039-03-14' },
    ]);
    expect(validityOfPapers('CITIZEN', { card: { ...card, expiresOn: null } }, RECEIVED)).toEqual([
      { kind: 'CARD_EXPIRED', expiresOn: null },
    ]);
    const passport = { number: 'M12345678', expiresOn: '2030-01-01' };
    const residenceCard = { kind: 'TEMPORARY', number: 'TT123456', expiresOn: '2028-01-01' } as const;
    expect(validityOfPapers('FOREIGNER', { passport, residenceCard }, RECEIVED)).toEqual([
      { kind: 'PASSPORT_EXPIRED', expiresOn: '2030-01-01' },
      { kind: 'RESIDENCE_EXPIRED', expiresOn: '2028-01-01' },
    ]);
  });

  it('that had ended already lock nothing, and an organisation has none', () => {
    expect(validityOfPapers('CITIZEN', { card: { ...card, expiresOn: '2026-11-25' } }, RECEIVED)).toEqual([]);
    expect(
      validityOfPapers('CITIZEN', { card: { ...card, expiresOn: '2026-11-26' } }, RECEIVED),
    ).toHaveLength(1);
    expect(
      validityOfPapers('ORGANISATION', { card: { ...card, expiresOn: '2039-01-01' } }, RECEIVED),
    ).toEqual([]);
  });
});
