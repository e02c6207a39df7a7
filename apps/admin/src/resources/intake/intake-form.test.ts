import { describe, expect, test } from 'vitest';

import {
  emptyFields,
  EMPTY_FORM,
  inputOf,
  needsOf,
  paperTroubles,
  unreadableDates,
  withCardQr,
} from './intake-form.ts';

const TODAY = '2026-11-22';
const LINKS = { idempotencyKey: 'key-00000001', previousApplicationId: null, appointmentId: null };
const QR = '022199000123|101234567|Đặng Thị Thu Hà|14031999|Nữ|Tổ 3, khu 5, phường Trà Cổ|02052022';

describe('the form of the intake officer', () => {
  test('is filled from the QR code of the card [R-039]', () => {
    expect(withCardQr(EMPTY_FORM, QR)).toMatchObject({
      personalIdNumber: '022199000123',
      fullName: 'Đặng Thị Thu Hà',
      dateOfBirth: '14/03/1999',
      sex: 'FEMALE',
      permanentAddress: 'Tổ 3, khu 5, phường Trà Cổ',
      cardIssuedOn: '02/05/2022',
    });
  });

  test.each([
    ['an adult at level 2', '14/03/1999', 'LEVEL_2', { portrait: true, fingerprints: true, guardian: false }],
    [
      'an adult at level 1',
      '1999-03-14',
      'LEVEL_1',
      { portrait: true, fingerprints: false, guardian: false },
    ],
    [
      'a child of ten at level 2',
      '14/03/2016',
      'LEVEL_2',
      { portrait: true, fingerprints: true, guardian: true },
    ],
    ['a child of four', '14/03/2022', 'LEVEL_1', { portrait: false, fingerprints: false, guardian: true }],
  ] as const)('knows what is needed from %s [R-022] [R-097]', (_, dateOfBirth, level, needs) => {
    expect(needsOf({ ...EMPTY_FORM, dateOfBirth, level }, TODAY)).toMatchObject(needs);
  });

  test('names what is still missing before anything is sent', () => {
    expect(emptyFields(EMPTY_FORM, TODAY)).toEqual([
      'unitCode',
      'personalIdNumber',
      'fullName',
      'dateOfBirth',
      'sex',
      'permanentAddress',
      'phoneNumber',
      'card.issuedOn',
      'portraitFileId',
      'fingerprintFileIds',
      'consentGiven',
    ]);
  });

  test('asks an organisation for its number and not for a birth date [R-026]', () => {
    const missing = emptyFields({ ...EMPTY_FORM, subjectType: 'ORGANISATION' }, TODAY);
    expect(missing).toContain('organisation.identifier');
    expect(missing).not.toContain('dateOfBirth');
  });

  test('sends nothing that belongs to another kind of subject', () => {
    const typed = {
      ...withCardQr(EMPTY_FORM, QR),
      passportNumber: 'M1',
      organisationIdentifier: '0100047516',
    };
    expect(inputOf(typed, TODAY, LINKS)).toMatchObject({
      foreigner: null,
      organisation: null,
      guardian: null,
    });
    const organisation = inputOf({ ...typed, subjectType: 'ORGANISATION' }, TODAY, LINKS);
    expect(organisation).toMatchObject({ level: null, dateOfBirth: null, sex: null, card: null });
  });

  test('names a date that cannot be read', () => {
    expect(unreadableDates({ ...EMPTY_FORM, dateOfBirth: '31/02/1999', cardIssuedOn: '1/1/2022' })).toEqual([
      'dateOfBirth',
    ]);
  });

  test('names a paper whose number cannot be one, by its row, and one without a number [R-096]', () => {
    const papers = [
      { key: 'row-1', type: 'PASSPORT', number: 'C1234567', scan: null },
      { key: 'row-2', type: 'DRIVING_LICENCE', number: '12345', scan: null },
      { key: 'row-3', type: 'OTHER', number: ' ', scan: null },
    ] as const;
    expect([...paperTroubles({ ...EMPTY_FORM, papers })]).toEqual([
      ['papers.1.number', 'paperNumber.trouble.DRIVING_LICENCE_NUMBER_FORMAT'],
      ['papers.2.number', 'paperNumber.trouble.EMPTY'],
    ]);
  });

  test("judges a tax code of 12 digits by the holder's own number, as soon as that is known [R-103]", () => {
    const papers = [{ key: 'row-4', type: 'TAX_CODE', number: '022199000124', scan: null }] as const;
    expect(paperTroubles({ ...EMPTY_FORM, papers }).size).toBe(0);
    const known = { ...EMPTY_FORM, papers, personalIdNumber: '022199000123' };
    expect([...paperTroubles(known).values()]).toEqual(['paperNumber.trouble.TAX_CODE_NOT_OWN']);
  });

  test('sends the papers in the order of their rows, so that a refusal finds its row', () => {
    const papers = [
      { key: 'row-5', type: 'PASSPORT', number: 'C1234567', scan: null },
      {
        key: 'row-6',
        type: 'TAX_CODE',
        number: '0100109106',
        scan: { id: 'file-1', name: 'a.jpg', preview: '' },
      },
    ] as const;
    expect(inputOf({ ...EMPTY_FORM, papers }, TODAY, LINKS).papers).toEqual([
      { type: 'PASSPORT', number: 'C1234567', scanFileId: null },
      { type: 'TAX_CODE', number: '0100109106', scanFileId: 'file-1' },
    ]);
  });
});
