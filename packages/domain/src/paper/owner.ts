import type { LocalDate } from '../calendar/local-date.ts';
import type { CrossCheckedPaperType } from './paper-type.ts';

/**
 * Bodies that we are connected with: those that keep the registers behind the papers (cơ quan quản lý giấy tờ), and those
 * that conduct proceedings (cơ quan tiến hành tố tụng), which keep none.
 */
export const AGENCY_CODES = [
  'VSS',
  'ROAD_ADMIN',
  'TRAFFIC_POLICE',
  'TAX',
  'IMMIGRATION',
  'INVESTIGATION',
  'PROCURACY',
  'COURT',
] as const;

export type AgencyCode = (typeof AGENCY_CODES)[number];

interface Ownership {
  readonly agency: AgencyCode;
  /** First day; null: since before this system. */
  readonly from: LocalDate | null;
}

/** Latest period first. */
const OWNERS: Readonly<Record<CrossCheckedPaperType, readonly Ownership[]>> = {
  HEALTH_INSURANCE: [{ agency: 'VSS', from: null }],
  DRIVING_LICENCE: [
    { agency: 'TRAFFIC_POLICE', from: '2025-03-01' },
    { agency: 'ROAD_ADMIN', from: null },
  ],
  VEHICLE_REGISTRATION: [{ agency: 'TRAFFIC_POLICE', from: null }],
  TAX_CODE: [{ agency: 'TAX', from: null }],
  PASSPORT: [{ agency: 'IMMIGRATION', from: null }],
};

interface Naming {
  readonly name: string;
  readonly from: LocalDate | null;
}

const NAMES: Readonly<Record<AgencyCode, readonly Naming[]>> = {
  VSS: [{ name: 'Bảo hiểm xã hội Việt Nam', from: null }],
  ROAD_ADMIN: [
    { name: 'Cục Đường bộ Việt Nam', from: '2022-10-01' },
    { name: 'Tổng cục Đường bộ Việt Nam', from: null },
  ],
  TRAFFIC_POLICE: [{ name: 'Cục Cảnh sát giao thông', from: null }],
  TAX: [
    { name: 'Cục Thuế', from: '2025-03-01' },
    { name: 'Tổng cục Thuế', from: null },
  ],
  IMMIGRATION: [{ name: 'Cục Quản lý xuất nhập cảnh', from: null }],
  INVESTIGATION: [{ name: 'Cơ quan Cảnh sát điều tra', from: null }],
  PROCURACY: [{ name: 'Viện kiểm sát nhân dân', from: null }],
  COURT: [{ name: 'Tòa án nhân dân', from: null }],
};

const inForceOn = <Period extends { readonly from: LocalDate | null }>(
  periods: readonly Period[],
  day: LocalDate,
): Period => {
  const found = periods.find(({ from }) => from === null || from <= day);
  if (!found) throw new Error('The last period of a table must begin with null.');
  return found;
};

/**
 * The agency that answers for a paper on a day.
 *
 * @legal giấy phép lái xe chuyển sang Công an từ 01/3/2025: Thông tư 12/2025/TT-BCA.
 *
 * Edge: the day on which the question is asked counts, not the day the paper was issued: a licence of 2020 is asked of
 * the traffic police since 1 March 2025, because the register has moved.
 */
export function paperOwnerOn(type: CrossCheckedPaperType, day: LocalDate): AgencyCode {
  return inForceOn(OWNERS[type], day).agency;
}

/**
 * What an agency is called on a day, in Vietnamese.
 *
 * @legal Tổng cục Thuế thành Cục Thuế từ 01/3/2025: Quyết định 381/QĐ-BTC.
 *
 * Edge: the road administration keeps its name after the licences have left it; papers asked about before are shown
 * under it.
 */
export function agencyNameOn(agency: AgencyCode, day: LocalDate): string {
  return inForceOn(NAMES[agency], day).name;
}

/** The papers that an agency answers for on a day; none once the registers have moved elsewhere. */
export function papersOwnedOn(agency: AgencyCode, day: LocalDate): CrossCheckedPaperType[] {
  return (Object.keys(OWNERS) as CrossCheckedPaperType[]).filter(
    (type) => paperOwnerOn(type, day) === agency,
  );
}
