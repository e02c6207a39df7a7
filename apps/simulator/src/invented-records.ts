import type { DemoPerson } from '@dinhdanh/demo-world';
import type { ForeignerRecord } from './immigration-database.ts';
import type { OrganisationRecord } from './organisation-registry.ts';

/** Invented foreigners who live in Móng Cái: with and without biometrics on file, with each kind of residence card. */
export const FOREIGNERS: readonly ForeignerRecord[] = [
  {
    personalIdNumber: '022084990001',
    fullName: 'Kim Min Jun',
    dateOfBirth: '1984-06-11',
    sex: 'MALE',
    permanentAddress: 'Khu 2, Phường Trần Phú, Thành phố Móng Cái, Tỉnh Quảng Ninh',
    passportNumber: 'M99000001',
    residenceCardNumber: 'TT99000001',
    hasBiometrics: true,
  },
  {
    personalIdNumber: '022190990002',
    fullName: 'Sato Haruka',
    dateOfBirth: '1990-02-23',
    sex: 'FEMALE',
    permanentAddress: 'Khu 4, Phường Hải Hòa, Thành phố Móng Cái, Tỉnh Quảng Ninh',
    passportNumber: 'TZ9900002',
    residenceCardNumber: 'TT99000002',
    hasBiometrics: false,
  },
  {
    personalIdNumber: '022176990003',
    fullName: 'Martin Claire',
    dateOfBirth: '1976-10-30',
    sex: 'FEMALE',
    permanentAddress: 'Khu 1, Phường Ka Long, Thành phố Móng Cái, Tỉnh Quảng Ninh',
    passportNumber: null,
    residenceCardNumber: 'TR99000003',
    hasBiometrics: true,
  },
];

const ORGANISATIONS: readonly Omit<OrganisationRecord, 'representativePersonalIdNumber'>[] = [
  {
    identifier: '5799000018',
    name: 'Công ty TNHH Hải sản Mũi Ngọc Demo',
    address: 'Khu 3, Phường Bình Ngọc, Thành phố Móng Cái, Tỉnh Quảng Ninh',
  },
  {
    identifier: '5799000025',
    name: 'Hợp tác xã Nông nghiệp Hải Đông Demo',
    address: 'Thôn 6, Xã Hải Đông, Thành phố Móng Cái, Tỉnh Quảng Ninh',
  },
  {
    identifier: '5799000032',
    name: 'Công ty cổ phần Vận tải Ka Long Demo',
    address: 'Khu 1, Phường Ka Long, Thành phố Móng Cái, Tỉnh Quảng Ninh',
  },
];

/** Invented organisations, each represented by somebody whose account could represent it. */
export function organisationsOf(people: readonly DemoPerson[]): OrganisationRecord[] {
  const representatives = people.filter(
    ({ accountState, level, hasPopulationRecord }) =>
      accountState === 'ACTIVE' && level === 'LEVEL_2' && hasPopulationRecord,
  );
  return ORGANISATIONS.flatMap((organisation, position) => {
    const representative = representatives[position];
    return representative
      ? [{ ...organisation, representativePersonalIdNumber: representative.personalIdNumber }]
      : [];
  });
}
