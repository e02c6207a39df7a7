import { Migration } from '@mikro-orm/migrations';

/** Teams are created, renamed and dissolved, and members come and go, from day to day. */
export class OutreachTeams0027 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table outreach_team
  drop constraint outreach_team_unit_id_name_key,
  add column ended_on date,
  add column version integer not null default 1;
comment on column outreach_team.ended_on is 'The day on which the team was dissolved; null: it works.';
comment on column outreach_team.version is 'Grows with every change of the team and of its members.';
create unique index outreach_team_name_in_use on outreach_team (unit_id, name) where ended_on is null;

alter table outreach_team_member
  add column id uuid not null default new_id() unique,
  add constraint member_leaves_after_coming check (valid_to >= valid_from);

grant insert on outreach_team, outreach_team_member to dinhdanh_app;
grant update (name, ended_on, version) on outreach_team to dinhdanh_app;
grant update (valid_to) on outreach_team_member to dinhdanh_app;
`);
  }
}
