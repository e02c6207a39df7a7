import { Migration } from '@mikro-orm/migrations';

/** Numbered replies, as PDF, with the proof that they were received. */
export class Letters0015 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table letter_series (
  unit_id integer references administrative_unit,
  year integer not null,
  last_number integer not null check (last_number > 0),
  unique nulls not distinct (unit_id, year)
);
comment on table letter_series is 'Sổ đăng ký văn bản đi: the last number that each office gave in a year. The row is held until the decision is committed, so no number is given twice and none is missing.';
comment on column letter_series.unit_id is 'Null: the identity authority, which has its own series.';

create table letter (
  id uuid primary key default new_id(),
  version integer not null default 1,
  kind text not null check (kind in ('LOCK_APPROVED', 'LOCK_REFUSED', 'UNLOCK_APPROVED', 'UNLOCK_REFUSED', 'LOCK_REVERSED', 'APPEAL_UPHELD', 'APPEAL_GRANTED')),
  unit_id integer not null references administrative_unit,
  series_unit_id integer references administrative_unit,
  year integer not null,
  number integer not null,
  lock_request_id uuid references lock_request,
  agency_id uuid references agency,
  facts jsonb not null,
  issued_at timestamptz not null,
  verification_hash bytea unique check (octet_length(verification_hash) = 32),
  storage_key text unique,
  key_id text,
  sha256 bytea check (octet_length(sha256) = 32),
  byte_size integer check (byte_size > 0),
  written_at timestamptz,
  served_at timestamptz,
  served_way text check (served_way in ('AGENCY', 'HANDED_OVER')),
  served_to text check (served_to is nfc normalized),
  served_key_id text,
  served_by uuid references officer,
  constraint one_letter_per_number unique nulls not distinct (series_unit_id, year, number),
  constraint letter_of_a_request check (kind in ('APPEAL_UPHELD', 'APPEAL_GRANTED') or lock_request_id is not null),
  constraint written_wholly check (num_nulls(written_at, verification_hash, storage_key, key_id, sha256, byte_size) in (0, 6)),
  constraint served_wholly check (num_nulls(served_at, served_way) in (0, 2)),
  constraint served_after_it_was_written check (served_at is null or written_at is not null),
  constraint machine_proves_by_its_key check ((served_way is not distinct from 'AGENCY') = (served_key_id is not null)),
  constraint officer_names_the_receiver check ((served_way is not distinct from 'HANDED_OVER') = (served_by is not null)
    and (served_way is distinct from 'HANDED_OVER' or served_to is not null))
);
comment on table letter is 'Văn bản trả lời. unit_id: who may see it, the unit that received the request; series_unit_id: whose number it bears, null for the identity authority.';
comment on column letter.agency_id is 'The agency whose machine fetches it; null: handed over.';
comment on column letter.facts is 'PERSONAL: what the letter says, as it was at the decision; never changed. The subject''s number is masked.';
comment on column letter.verification_hash is 'SHA-256 of the code that the QR code holds; the code itself follows from the id and a key outside the database. Null until it is written.';
comment on column letter.sha256 is 'Of the PDF as it was served.';
comment on column letter.served_to is 'PERSONAL: who took it at the counter; of a machine the code of the agency.';
comment on column letter.served_key_id is 'The key with which the machine signed when it fetched the letter.';
create unique index letter_one_per_kind on letter (lock_request_id, kind) where kind not in ('APPEAL_UPHELD', 'APPEAL_GRANTED');
create index letter_by_request on letter (lock_request_id, issued_at);

alter table letter enable row level security;
alter table letter force row level security;
create policy unit_scope on letter
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]));
create policy agency_scope on letter
  using (agency_id = (select app_scope_agency())) with check (agency_id = (select app_scope_agency()));

grant select, insert, update on letter_series to dinhdanh_app;
grant select, insert on letter to dinhdanh_app;
grant update (version, verification_hash, storage_key, key_id, sha256, byte_size, written_at, served_at, served_way, served_to, served_key_id, served_by)
  on letter to dinhdanh_app;
`);
  }
}
