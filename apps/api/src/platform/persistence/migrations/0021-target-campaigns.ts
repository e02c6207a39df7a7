import { Migration } from '@mikro-orm/migrations';

/** Campaigns that are entered by document: what it orders and prints, and its table of targets in versions. */
export class TargetCampaigns0021 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
alter table target_campaign
  add column order_text text not null default '',
  add column due_on date check (due_on >= issued_on),
  add column recipients text[] not null default '{}',
  add column published_collected integer check (published_collected >= 0),
  add column published_activated integer check (published_activated >= 0),
  add column published_waiting integer check (published_waiting >= 0),
  add column current_version integer not null default 1 check (current_version > 0);
-- Numbers of documents begin anew each year.
alter table target_campaign drop constraint target_campaign_document_number_key;
alter table target_campaign add constraint target_campaign_document unique (document_number, issued_on);
comment on table target_campaign is 'Đợt giao chỉ tiêu: a document that sets targets, as it is printed. The table of targets stands in versions beside it.';
comment on column target_campaign.order_text is 'What the document orders, in short.';
comment on column target_campaign.due_on is 'Null: the document names no day, and none is invented.';
comment on column target_campaign.recipients is 'Nơi nhận, in the order of the document. Offices, no persons.';
comment on column target_campaign.published_collected is 'As published; never used to compute one another, and no sum of anything here. Null: the document prints none.';
comment on column target_campaign.published_activated is 'As published; see published_collected.';
comment on column target_campaign.published_waiting is 'As published; see published_collected.';

create table target_version (
  campaign_id uuid not null references target_campaign,
  version integer not null check (version > 0),
  source text not null check (source in ('TEXT', 'CSV', 'XLSX', 'DOCX', 'SEED')),
  stated_total integer not null check (stated_total >= 0),
  reason text check ((version = 1) = (reason is null)),
  committed_by uuid references officer,
  committed_at timestamptz not null,
  primary key (campaign_id, version),
  check ((source = 'SEED') = (committed_by is null))
);
comment on table target_version is 'Each table of targets that held: the first and its corrections with their reason. Old versions stay.';
comment on column target_version.stated_total is 'The sum as printed; equal to the sum of the rows, or the version was refused.';
insert into target_version (campaign_id, version, source, stated_total, committed_at)
  select id, 1, 'SEED', target_total, app_now() from target_campaign;
alter table target_campaign drop column target_total;
alter table target_campaign add constraint target_campaign_current_version
  foreign key (id, current_version) references target_version deferrable initially deferred;

alter table target add column version integer not null default 1, add column note text not null default '';
alter table target alter column version drop default;
alter table target drop constraint target_pkey, add primary key (campaign_id, version, unit_id);
alter table target add foreign key (campaign_id, version) references target_version;
comment on column target.note is 'Ghi chú of the row, as printed.';

create view current_target with (security_invoker = true) as
  select t.campaign_id, t.unit_id, t.position, t.people, t.note
  from target t join target_campaign c on c.id = t.campaign_id and c.current_version = t.version;
comment on view current_target is 'The targets that hold now. Whoever asks for a target asks here; the table has the older versions too.';

grant insert on target_campaign, target, target_version to dinhdanh_app;
grant update (current_version) on target_campaign to dinhdanh_app;
grant select on target_version, current_target to dinhdanh_app;
`);
  }
}
