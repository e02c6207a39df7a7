import { hamletOrder, outreachListEnd, routeOrder } from '@dinhdanh/domain';
import type { Client } from 'pg';
import { caseCode } from '../platform/case-code.ts';

const DAY_MS = 86_400_000;
const DAYS = 14;
const HAMLETS = 2;
const TEAM = 'Tổ công nghệ số cộng đồng phường Trà Cổ';

interface WaitingPerson {
  readonly accountId: string;
  readonly citizenId: string;
  readonly unitId: number;
  readonly fullName: string;
  readonly birthYear: number;
  readonly hamlet: string | null;
  readonly address: string;
  readonly phoneNumber: string;
}

/** A list that the digital team of Trà Cổ carries: everybody who waits in its first two hamlets, drawn yesterday. */
export async function loadDemoOutreach(client: Client): Promise<void> {
  const { rows: clock } = await client.query<{ now: Date }>('select app_now() as now');
  const drawnAt = new Date((clock[0]?.now ?? new Date(0)).getTime() - DAY_MS);
  const { rows: waiting } = await client.query<WaitingPerson>(
    `select a.id as "accountId", c.id as "citizenId", a.unit_id as "unitId", c.full_name as "fullName", extract(year from c.date_of_birth)::integer as "birthYear",
       c.hamlet, c.permanent_address as address, c.phone_number as "phoneNumber"
     from account a join citizen c on c.id = a.citizen_id join outreach_team t on t.unit_id = a.unit_id
     where a.state = 'GRANTED' and t.name = $1 and c.hamlet is not null`,
    [TEAM],
  );
  const hamlets = [...new Set(waiting.map(({ hamlet }) => hamlet))].sort(hamletOrder).slice(0, HAMLETS);
  const people = routeOrder(waiting.filter(({ hamlet }) => hamlets.includes(hamlet)));
  if (people.length === 0) return;
  await client.query(
    `with drawn as (
       insert into outreach_list (code, unit_id, team_id, campaign_id, hamlets, includes_without_hamlet, people, drawn_by, drawn_at, expires_at)
       select $2, t.unit_id, t.id, (select id from target_campaign limit 1), $3, false, $4, o.id, $5, $6
       from outreach_team t, officer o where t.name = $1 and o.username = 'khuvuc.traco' returning id, unit_id, drawn_by, drawn_at),
     named as (
       insert into outreach_person (list_id, unit_id, position, account_id, citizen_id, full_name, birth_year, hamlet, address, phone_hint)
       select drawn.id, drawn.unit_id, p.position, p."accountId", p."citizenId", p."fullName", p."birthYear", p.hamlet, p.address, p."phoneHint"
       from drawn, jsonb_to_recordset($7) as p (position integer, "accountId" uuid, "citizenId" uuid, "fullName" text, "birthYear" integer,
         hamlet text, address text, "phoneHint" text))
     select append_audit_line(d.unit_id, format('{"at":%s,"action":"OUTREACH_LIST_DRAWN","actorKind":"OFFICER","actorId":%s,"actorName":%s,"subjectKind":"OUTREACH_LIST","subjectId":%s,"details":{"source":"DEMO_WORLD"}}',
         to_json(to_char(d.drawn_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), to_json(o.id), to_json(o.display_name), to_json(d.id)), d.drawn_at)
     from drawn d join officer o on o.id = d.drawn_by`,
    [
      TEAM,
      caseCode('DS', drawnAt, 1),
      hamlets,
      people.length,
      drawnAt,
      outreachListEnd(drawnAt, DAYS),
      JSON.stringify(
        people.map(({ phoneNumber, ...person }, index) => ({
          ...person,
          phoneHint: phoneNumber.slice(-3),
          position: index + 1,
        })),
      ),
    ],
  );
  await client.query(`select setval('outreach_list_number', 1)`);
}
