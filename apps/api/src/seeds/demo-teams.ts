import type { OutreachTeamKind } from '@dinhdanh/domain';
import type { Client } from 'pg';

/** Invented teams of the demo, with those of its officers who are in them. */
const DEMO_TEAMS: readonly {
  readonly unitCode: string;
  readonly kind: OutreachTeamKind;
  readonly name: string;
  readonly members: readonly string[];
}[] = [
  {
    unitCode: '06721',
    kind: 'DIGITAL_TEAM',
    name: 'Tổ công nghệ số cộng đồng phường Trà Cổ',
    members: ['doan.traco'],
  },
  { unitCode: '06721', kind: 'WOMENS_UNION', name: 'Hội phụ nữ phường Trà Cổ', members: [] },
  { unitCode: '06709', kind: 'DIGITAL_TEAM', name: 'Tổ công nghệ số cộng đồng phường Ka Long', members: [] },
];

export async function loadDemoTeams(client: Client): Promise<void> {
  await client.query(
    `with wanted as (
       select * from jsonb_to_recordset($1) as t ("unitCode" text, kind text, name text, members jsonb)),
     kept as (
       insert into outreach_team (unit_id, kind, name)
       select u.id, w.kind, w.name from wanted w join administrative_unit u on u.code = w."unitCode" and u.valid_from is null
       on conflict (unit_id, name) where ended_on is null do nothing returning id, unit_id, name)
     insert into outreach_team_member (team_id, unit_id, officer_id, valid_from)
     select k.id, k.unit_id, o.id, '2022-01-01' from kept k join wanted w using (name)
     join officer o on o.username in (select jsonb_array_elements_text(w.members))`,
    [JSON.stringify(DEMO_TEAMS.map((team) => ({ ...team, name: team.name.normalize('NFC') })))],
  );
}
