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

/** The demo world gives its serials from the top down; below, there is room for everybody who is invented here. */
const SERIALS = 900_000;

export function inventPerson(wishes: Partial<Person> = {}): Person {
  const serial = String(randomInt(SERIALS)).padStart(6, '0');
  return {
    personalIdNumber: `022190${serial}`,
    phoneNumber: `0868${serial}`,
    fullName: 'Đặng Thị Thu Hà',
    dateOfBirth: '1990-04-12',
    sex: 'FEMALE',
    permanentAddress: 'Khu 3, Phường Trà Cổ, Thành phố Móng Cái, Tỉnh Quảng Ninh',
    ...wishes,
  };
}
