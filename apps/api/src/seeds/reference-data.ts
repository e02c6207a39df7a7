import type { Client } from 'pg';
import { AGENCY_CODES, NO_CONNECTION_AGREEMENT, parseTargetCount, type OpeningHours } from '@dinhdanh/domain';
import { readDataFile } from './csv.ts';

const orNull = (text: string | undefined): string | null => (text ? text : null);

/** Công văn 688/UBND-CATP of Móng Cái, whose annex is the target table of 2023. */
const CAMPAIGN = {
  documentNumber: '688/UBND-CATP',
  issuedOn: '2023-03-17',
  issuer: 'UBND thành phố Móng Cái',
  orderText:
    'Tuyên truyền, hướng dẫn người dân đã được phê duyệt tài khoản định danh điện tử mức độ 2 kích hoạt tài khoản: Công an xã, phường theo danh sách từng công dân chưa kích hoạt, đi từng ngõ, gõ từng nhà, rà từng người; các xã, phường hướng dẫn tập trung tại nhà văn hóa, điểm sinh hoạt cộng đồng và qua các nhóm mạng xã hội; Công an thành phố đôn đốc, tổng hợp, báo cáo.',
  recipients: [
    'Như kính gửi (T/h)',
    'TT Thành ủy – HĐND TP (B/c)',
    'CT, các PCT UBND TP (C/đ)',
    'Các phòng, ban trực thuộc UBND TP (T/h)',
    'VP1, P2, V5',
    'Lưu: VP',
  ],
  // As published. Each is a figure of its own: they are no parts of a sum (61.112 is not 9.755 and 24.416).
  publishedCollected: 61_112,
  publishedActivated: 9_755,
  publishedWaiting: 24_416,
} as const;

/** Units with successors, working calendar, ID-number provinces, the target table of 2023, offices and agencies. Loading them again changes nothing. */
export async function loadReferenceData(client: Client): Promise<void> {
  await loadUnits(client);
  await client.query(
    `insert into calendar_day (date, kind, status, note, source)
     select date, kind, status, note, source from jsonb_populate_recordset(null::calendar_day, $1)
     on conflict (date) do update set note = excluded.note, source = excluded.source where calendar_day.source = ''`,
    [JSON.stringify(readDataFile('working-calendar.csv'))],
  );
  await client.query(
    `insert into id_number_province (code, name) select code, province from jsonb_to_recordset($1) as p (code text, province text) on conflict (code) do nothing`,
    [JSON.stringify(readDataFile('id-number-provinces.csv'))],
  );
  await loadTargets(client);
  await loadOffices(client);
  await loadAgencies(client);
}

/** Codes are used again by successors, so links go by position: a parent or ward of the older period comes before its successor. */
async function loadUnits(client: Client): Promise<void> {
  const units = readDataFile('administrative-units.csv').map(
    (row, index) => ({ ...row, id: index + 1 }) as Record<string, string> & { id: number },
  );
  const successorOf = (code: string | undefined, validTo: string | undefined): number | null => {
    if (!code || !validTo) return null;
    // The unit that takes over on that day; failing that, the one of the same period with that code (a merger in 2024).
    const heir =
      units.find((unit) => unit['code'] === code && unit['valid_from'] === validTo) ??
      units.find((unit) => unit['code'] === code && !unit['valid_from']);
    return heir?.id ?? null;
  };
  const rows = units.map((unit) => ({
    id: unit.id,
    code: unit['code'],
    name: unit['name']?.normalize('NFC'),
    kind: unit['kind'],
    parent_id: units.find((candidate) => candidate['code'] === unit['parent_code'])?.id ?? null,
    valid_from: orNull(unit['valid_from']),
    valid_to: orNull(unit['valid_to']),
    successor_id: successorOf(unit['successor_code'], unit['valid_to']),
    note: unit['note'] ?? '',
  }));
  await client.query(
    `insert into administrative_unit select * from jsonb_populate_recordset(null::administrative_unit, $1) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
  await client.query('select complete_unit_descendants()');
}

async function loadTargets(client: Client): Promise<void> {
  const lines = readDataFile('mong-cai-targets-2023.csv');
  const total = lines.find((line) => line['tt'] === '');
  const rows = lines
    .filter((line) => line['tt'] !== '')
    .map((line) => ({
      position: Number(line['tt']),
      name: line['ten_xa_phuong']?.normalize('NFC'),
      people: parseTargetCount(line['chi_tieu_kich_hoat'] ?? ''),
    }));
  // One statement, so that the version that the campaign points at is there when the database looks.
  const { rows: inserted } = await client.query<{ id: string }>(
    `with campaign as (
       insert into target_campaign (document_number, issued_on, issuer, order_text, recipients, published_collected, published_activated, published_waiting)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (document_number, issued_on) do nothing returning id)
     insert into target_version (campaign_id, version, source, stated_total, committed_at)
     select id, 1, 'SEED', $9, app_now() from campaign returning campaign_id as id`,
    [
      CAMPAIGN.documentNumber,
      CAMPAIGN.issuedOn,
      CAMPAIGN.issuer,
      CAMPAIGN.orderText.normalize('NFC'),
      CAMPAIGN.recipients,
      CAMPAIGN.publishedCollected,
      CAMPAIGN.publishedActivated,
      CAMPAIGN.publishedWaiting,
      parseTargetCount(total?.['chi_tieu_kich_hoat'] ?? ''),
    ],
  );
  if (!inserted[0]) return;
  const { rowCount } = await client.query(
    `insert into target (campaign_id, version, unit_id, position, people)
     select $1, 1, u.id, t.position, t.people from jsonb_to_recordset($2) as t (position integer, name text, people integer)
     join administrative_unit u on u.name = t.name and u.valid_from is null`,
    [inserted[0].id, JSON.stringify(rows)],
  );
  if (rowCount !== rows.length)
    throw new Error(`The target table names ${rows.length} units, ${rowCount} of them are known.`);
}

/** Where level 2 is registered. The kinds of places are real, their opening hours and addresses are invented. */
async function loadOffices(client: Client): Promise<void> {
  const rows = readDataFile('offices.csv').map((row, index) => ({
    id: index + 1,
    code: row['code'],
    unit_code: row['unit_code'],
    unit_valid_from: orNull(row['unit_valid_from']),
    name: row['name']?.normalize('NFC'),
    kind: row['kind'],
    address: row['address']?.normalize('NFC'),
    is_in_central_city: row['is_in_central_city'] === 'true',
    opening: openingOf(row['opening'] ?? ''),
    slot_minutes: Number(row['slot_minutes']),
    capacity: Number(row['capacity']),
    valid_from: orNull(row['valid_from']),
    valid_to: orNull(row['valid_to']),
  }));
  await client.query(
    `insert into office (id, code, unit_id, name, kind, address, is_in_central_city, opening, slot_minutes, capacity, valid_from, valid_to)
     select o.id, o.code, (select u.id from administrative_unit u where u.code = o.unit_code and u.valid_from is not distinct from o.unit_valid_from),
       o.name, o.kind, o.address, o.is_in_central_city, o.opening, o.slot_minutes, o.capacity, o.valid_from, o.valid_to
     from jsonb_to_recordset($1) as o (id integer, code text, unit_code text, unit_valid_from date, name text, kind text, address text,
       is_in_central_city boolean, opening jsonb, slot_minutes integer, capacity integer, valid_from date, valid_to date)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

/** '1-5 07:30-11:30 13:30-16:30|6 07:30-11:30': weekdays, 0 for Sunday, and the hours of each of them. */
function openingOf(text: string): OpeningHours {
  return Object.fromEntries(
    text.split('|').flatMap((part) => {
      const [days = '', ...hours] = part.split(' ');
      const [first = '', last = first] = days.split('-');
      const times = hours.map((range) => {
        const [from = '', to = ''] = range.split('-');
        return { from, to };
      });
      return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => [
        String(Number(first) + index),
        times,
      ]);
    }),
  );
}

/** Every agency that owns a register, suspended until an administrator has entered the agreement of the connection. */
async function loadAgencies(client: Client): Promise<void> {
  await client.query(
    `insert into agency (code, state, channel, legal_basis, answer_within_days)
     select code, 'SUSPENDED', 'CLERK', $2, 3 from unnest($1::text[]) as code on conflict (code) do nothing`,
    [AGENCY_CODES, NO_CONNECTION_AGREEMENT],
  );
  await client.query('insert into agency_line (agency_id) select id from agency on conflict do nothing');
}
