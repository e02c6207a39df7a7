import { randomInt } from 'node:crypto';

/** An invented person, as the population database knows them and as they declare themselves. */
export interface Person {
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly sex: 'MALE' | 'FEMALE';
  readonly permanentAddress: string;
}

export interface Organisation {
  readonly identifier: string;
  readonly name: string;
  readonly address: string;
}

/** The demo world gives its serials from the top down; below, there is room for everybody who is invented here. */
const SERIALS = 900_000;
const BEGINNINGS = ['B', 'Ch', 'Đ', 'H', 'L', 'M', 'Nh', 'Ph', 'Th', 'V'];
const ENDINGS = ['an', 'ảo', 'âm', 'én', 'iên', 'oa', 'ôn', 'uy', 'ường', 'áng'];
const CHECK_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Somebody whose number, phone and name nobody else has, so that nobody is taken for a duplicate. */
export function inventPerson(wishes: Partial<Person> = {}): Person {
  const serial = digits(SERIALS);
  const { dateOfBirth = '1990-04-12', sex = 'FEMALE' } = wishes;
  const centuryAndSex = (Number(dateOfBirth.slice(0, 2)) - 19) * 2 + (sex === 'FEMALE' ? 1 : 0);
  return {
    personalIdNumber: `022${centuryAndSex}${dateOfBirth.slice(2, 4)}${serial}`,
    phoneNumber: `0868${serial}`,
    fullName: `Đặng ${nameOf(serial)}`,
    dateOfBirth,
    sex,
    permanentAddress: 'Khu 3, Phường Trà Cổ, Thành phố Móng Cái, Tỉnh Quảng Ninh',
    ...wishes,
  };
}

export function inventOrganisation(): Organisation {
  for (;;) {
    const serial = digits(SERIALS);
    const nine = `570${serial}`;
    const sum = CHECK_WEIGHTS.reduce((total, weight, index) => total + weight * Number(nine[index]), 0);
    const checkDigit = 10 - (sum % 11);
    // Where the rule gives ten, no such number is given out.
    if (checkDigit < 10)
      return {
        identifier: `${nine}${checkDigit}`,
        name: `Công ty TNHH ${nameOf(serial)} 99`,
        address: 'Khu 1, Phường Trà Cổ, Thành phố Móng Cái, Tỉnh Quảng Ninh',
      };
  }
}

/** What the code on a person's identity card says. */
export function cardQr({ personalIdNumber, fullName, dateOfBirth, sex, permanentAddress }: Person): string {
  const printed = (day: string) => written(day).replaceAll('/', '');
  const fields = [personalIdNumber, '', fullName, printed(dateOfBirth), sex === 'MALE' ? 'Nam' : 'Nữ'];
  return [...fields, permanentAddress, printed('2024-08-15')].join('|');
}

/** As dates are written here: 05/11/2015. */
export const written = (day: string): string => day.split('-').reverse().join('/');

/** The date of birth of somebody who has this age, and from the fifth of November on one year more. */
export const bornYearsAgo = (years: number): string => `${new Date().getFullYear() - years - 1}-11-05`;

const digits = (below: number): string => String(randomInt(below)).padStart(6, '0');

/** Three syllables out of six digits: another serial, another name, with and without diacritics. */
const nameOf = (serial: string): string =>
  [0, 2, 4].map((at) => `${BEGINNINGS[Number(serial[at])]}${ENDINGS[Number(serial[at + 1])]}`).join(' ');
