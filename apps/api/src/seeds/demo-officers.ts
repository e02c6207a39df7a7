import type { AgencyCode } from '@dinhdanh/domain';
import type { Client } from 'pg';
import type { OfficerRole } from '../platform/access/permissions.ts';
import type { Secrets } from '../platform/secrets.ts';

/** Works only where the demo world is loaded, which is never a database of one's own. */
export const DEMO_PASSWORD = 'DinhDanh@2026';

const QUANG_NINH = '22';
const MONG_CAI = '194';
const TRA_CO = '06721';
const KA_LONG = '06709';

/** Invented officers: by name and role in a unit. */
export const DEMO_OFFICERS: readonly {
  readonly username: string;
  readonly displayName: string;
  readonly role: OfficerRole;
  readonly unitCode: string;
  /** Whom a clerk answers for. */
  readonly agencyCode?: AgencyCode;
}[] = [
  { username: 'tiepnhan', displayName: 'Vũ Thị Hạnh', role: 'INTAKE', unitCode: MONG_CAI },
  { username: 'thamdinh', displayName: 'Bùi Quang Huy', role: 'REVIEWER', unitCode: MONG_CAI },
  { username: 'thutruong', displayName: 'Đinh Văn Thắng', role: 'HEAD_OF_UNIT', unitCode: MONG_CAI },
  { username: 'thutruong.traco', displayName: 'Phạm Văn Khải', role: 'HEAD_OF_UNIT', unitCode: TRA_CO },
  { username: 'thutruong.kalong', displayName: 'Lưu Thị Bích', role: 'HEAD_OF_UNIT', unitCode: KA_LONG },
  { username: 'coquan', displayName: 'Tạ Hoàng Minh', role: 'AUTHORITY_HEAD', unitCode: QUANG_NINH },
  { username: 'coquan2', displayName: 'Mai Thị Lan Hương', role: 'AUTHORITY_HEAD', unitCode: QUANG_NINH },
  { username: 'tongdai', displayName: 'Lương Thị Mai', role: 'HOTLINE_AGENT', unitCode: MONG_CAI },
  { username: 'tongdai2', displayName: 'Trịnh Quốc Việt', role: 'HOTLINE_AGENT', unitCode: MONG_CAI },
  { username: 'khuvuc.traco', displayName: 'Đoàn Văn Hòa', role: 'AREA_OFFICER', unitCode: TRA_CO },
  { username: 'lanhdao', displayName: 'Hoàng Đức Thịnh', role: 'WARD_LEADER', unitCode: TRA_CO },
  { username: 'doan.traco', displayName: 'Lê Minh Châu', role: 'OUTREACH_MEMBER', unitCode: TRA_CO },
  { username: 'kiemtra', displayName: 'Phạm Thu Trang', role: 'AUDITOR', unitCode: MONG_CAI },
  { username: 'quantri', displayName: 'Ngô Minh Đức', role: 'ADMINISTRATOR', unitCode: MONG_CAI },
  { username: 'thamdinh.traco', displayName: 'Trần Thị Ngân', role: 'REVIEWER', unitCode: TRA_CO },
  { username: 'thamdinh.kalong', displayName: 'Nguyễn Hải Nam', role: 'REVIEWER', unitCode: KA_LONG },
  {
    username: 'canbo.xnc',
    displayName: 'Lê Thị Thanh Hương',
    role: 'AGENCY_CLERK',
    unitCode: MONG_CAI,
    agencyCode: 'IMMIGRATION',
  },
];

export async function loadDemoOfficers(client: Client, secrets: Secrets): Promise<void> {
  const passwordHash = await secrets.hash(DEMO_PASSWORD);
  await client.query(
    `with entered as (
       insert into officer (username, display_name, password_hash)
       select username, display_name, $2 from jsonb_to_recordset($1) as o (username text, display_name text)
       on conflict (username) do nothing returning id, username)
     insert into officer_assignment (officer_id, role, unit_id, agency_id, valid_from)
     select e.id, o.role, u.id, (select id from agency where code = o.agency_code), '2022-01-01'
     from jsonb_to_recordset($1) as o (username text, role text, unit_code text, agency_code text)
     join entered e using (username)
     join administrative_unit u on u.code = o.unit_code and u.valid_from is null`,
    [
      JSON.stringify(
        DEMO_OFFICERS.map(({ username, displayName, role, unitCode, agencyCode }) => ({
          username,
          display_name: displayName.normalize('NFC'),
          role,
          unit_code: unitCode,
          agency_code: agencyCode ?? null,
        })),
      ),
      passwordHash,
    ],
  );
}
