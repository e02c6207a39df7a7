import { parseAddress } from '../application/declared-facts.ts';
import { isLocalDate } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { DomainRefusal } from '../refusal.ts';
import { normaliseName } from './names.ts';
import { parsePersonalIdNumber } from './personal-id-number.ts';
import type { Sex } from './sex.ts';

interface CardFacts {
  readonly personalIdNumber: string;
  /** The nine digits of the paper card from before 2016 (chứng minh nhân dân). */
  readonly formerIdNumber: string | null;
  readonly fullName: string;
  readonly dateOfBirth: LocalDate;
  readonly sex: Sex;
  readonly permanentAddress: string;
  readonly issuedOn: LocalDate | null;
}

/**
 * Reads what the QR code on an identity card says: number|former number|name|ddmmyyyy|sex|address|ddmmyyyy.
 *
 * Edge: cards of 2024 carry more fields after these, which are passed over; the former number is empty for whoever
 * never had one; a day of issue that cannot be read is left open, because the card shows it too.
 */
export function parseCardQr(text: string): CardFacts {
  const fields = text
    .replace(/^\uFEFF/u, '')
    .normalize('NFC')
    .split('|')
    .map((field) => field.trim());
  const [number = '', former = '', name = '', born = '', sex = '', address = '', issued = ''] = fields;
  const dateOfBirth = dayOf(born);
  const sexOnCard = sexOf(sex);
  if (dateOfBirth === null || sexOnCard === null || !/^(?:[0-9]{9}|[0-9]{12})?$/.test(former)) {
    throw new DomainRefusal('CARD_QR_FORMAT');
  }
  try {
    return {
      personalIdNumber: parsePersonalIdNumber(number),
      formerIdNumber: former === '' ? null : former,
      fullName: normaliseName(name),
      dateOfBirth,
      sex: sexOnCard,
      permanentAddress: parseAddress(address),
      issuedOn: dayOf(issued),
    };
  } catch (error) {
    // Whoever scanned typed nothing: that one field is unreadable means that the code is.
    if (error instanceof DomainRefusal) throw new DomainRefusal('CARD_QR_FORMAT');
    throw error;
  }
}

function dayOf(text: string): LocalDate | null {
  const [, day, month, year] = /^([0-9]{2})\/?([0-9]{2})\/?([0-9]{4})$/.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  return isLocalDate(date) ? date : null;
}

function sexOf(text: string): Sex | null {
  const word = text.toLowerCase();
  if (word === 'nam') return 'MALE';
  return word === 'nữ' ? 'FEMALE' : null;
}
