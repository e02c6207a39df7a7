import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DomainRefusal } from '../refusal.ts';
import { parseCardQr } from './card-qr.ts';

const CARD =
  '022199123456|101234567|Đặng Thị Thu Hà|14031999|Nữ|Tổ 3, khu 5, Trà Cổ, Móng Cái, Quảng Ninh|02052021';
const FACTS = {
  personalIdNumber: '022199123456',
  formerIdNumber: '101234567',
  fullName: 'Đặng Thị Thu Hà',
  dateOfBirth: '1999-03-14',
  sex: 'FEMALE',
  permanentAddress: 'Tổ 3, khu 5, Trà Cổ, Móng Cái, Quảng Ninh',
  issuedOn: '2021-05-02',
};

describe('the QR code of an identity card [R-039]', () => {
  test.each([
    ['as printed', CARD, {}],
    ['without a former number', CARD.replace('101234567', ''), { formerIdNumber: null }],
    ['of a man', CARD.replace('Nữ', 'Nam'), { sex: 'MALE' }],
    ['with the sex in capitals', CARD.replace('Nữ', 'NỮ'), {}],
    ['of 2024, with more fields after these', `${CARD}|Vũ Hoà|Đỗ Ước||`, {}],
    ['with the dates cut by strokes', CARD.replace('14031999', '14/03/1999'), {}],
    ['in decomposed Unicode', CARD.normalize('NFD'), {}],
    ['with blanks and a mark around it', `\uFEFF ${CARD}\r\n`, {}],
    ['without a day of issue', CARD.slice(0, -'|02052021'.length), { issuedOn: null }],
    ['with a day of issue that does not exist', CARD.replace('02052021', '31022021'), { issuedOn: null }],
  ])('is read %s', (_, text, different) => {
    expect(parseCardQr(text)).toEqual({ ...FACTS, ...different });
  });

  test.each([
    ['nothing', ''],
    ['an address of the web', 'https://vneid.gov.vn/tai-ung-dung'],
    ['a number of eleven digits', CARD.replace('022199123456', '22199123456')],
    ['a former number of eight digits', CARD.replace('101234567', '10123456')],
    ['a name with digits', CARD.replace('Đặng Thị Thu Hà', 'Đặng Thị 2')],
    ['a birthday that does not exist', CARD.replace('14031999', '30021999')],
    ['the birthday turned round', CARD.replace('14031999', '19990314')],
    ['no sex', CARD.replace('Nữ', '')],
    ['no address', CARD.replace('Tổ 3, khu 5, Trà Cổ, Móng Cái, Quảng Ninh', '')],
    ['other signs between the fields', CARD.replaceAll('|', ';')],
  ])('that holds %s is refused as a whole', (_, text) => {
    expect(() => parseCardQr(text)).toThrow(new DomainRefusal('CARD_QR_FORMAT'));
  });

  test('never fails otherwise, whatever a camera reads', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 9 }), (fields) => {
        try {
          parseCardQr(fields.join('|'));
        } catch (error) {
          expect(error).toEqual(new DomainRefusal('CARD_QR_FORMAT'));
        }
      }),
    );
  });
});
