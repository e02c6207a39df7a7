import { agencyScopesOn, type AgencyCode } from '@dinhdanh/domain';
import type { Client } from 'pg';

/** After the registers of driving licences had moved to the traffic police. */
const DEMO_DAY = '2026-01-01';

/**
 * Invented agreements with the agencies: two whose service we call, one whose machine pulls, one whose clerk answers in
 * the dashboard, and two that conduct proceedings and ask for locks by machine. The road administration owns no register any more.
 */
const DEMO_AGENCIES: readonly {
  readonly code: AgencyCode;
  readonly channel: 'CALL' | 'PULL' | 'CLERK';
  readonly agreement: string;
  readonly contact: string;
  readonly answerWithinDays: number;
}[] = [
  {
    code: 'VSS',
    channel: 'CALL',
    agreement: 'Thỏa thuận số 01/TT-DEMO ngày 05/01/2026: xác thực thẻ bảo hiểm y tế',
    contact: 'hotro@bhxh.example',
    answerWithinDays: 1,
  },
  {
    code: 'TRAFFIC_POLICE',
    channel: 'CALL',
    agreement: 'Thỏa thuận số 02/TT-DEMO ngày 05/01/2026: xác thực giấy phép lái xe, đăng ký xe',
    contact: 'hotro@csgt.example',
    answerWithinDays: 1,
  },
  {
    code: 'TAX',
    channel: 'PULL',
    agreement: 'Thỏa thuận số 03/TT-DEMO ngày 12/01/2026: xác thực mã số thuế',
    contact: 'hotro@thue.example',
    answerWithinDays: 2,
  },
  {
    code: 'IMMIGRATION',
    channel: 'CLERK',
    agreement: 'Thỏa thuận số 04/TT-DEMO ngày 19/01/2026: xác thực hộ chiếu',
    contact: 'hotro@xnc.example',
    answerWithinDays: 3,
  },
  {
    code: 'COURT',
    channel: 'PULL',
    agreement: 'Quy chế phối hợp số 05/QC-DEMO ngày 02/02/2026: đề nghị khóa, mở khóa tài khoản định danh',
    contact: 'hotro@toaan.example',
    answerWithinDays: 1,
  },
  {
    code: 'INVESTIGATION',
    channel: 'PULL',
    agreement: 'Quy chế phối hợp số 06/QC-DEMO ngày 02/02/2026: đề nghị khóa, mở khóa tài khoản định danh',
    contact: 'hotro@dieutra.example',
    answerWithinDays: 1,
  },
];

export async function loadDemoAgencies(client: Client): Promise<void> {
  await client.query(
    `update agency set state = 'ACTIVE', channel = d.channel, legal_basis = d.legal_basis, contact = d.contact,
       answer_within_days = d.answer_within_days, scopes = array(select jsonb_array_elements_text(d.scopes))
     from jsonb_to_recordset($1) as d (code text, channel text, legal_basis text, contact text, answer_within_days integer, scopes jsonb)
     where agency.code = d.code`,
    [
      JSON.stringify(
        DEMO_AGENCIES.map(({ code, channel, agreement, contact, answerWithinDays }) => ({
          code,
          channel,
          legal_basis: agreement,
          contact,
          answer_within_days: answerWithinDays,
          scopes: agencyScopesOn(code, DEMO_DAY),
        })),
      ),
    ],
  );
}
