import { Migration } from '@mikro-orm/migrations';

/** What accepted requests of data subjects stop until somebody ends it, their answers as letters, and what the file store lacks. */
export class HolderRights0040 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create table processing_limit (
  data_request_id uuid primary key references data_request,
  account_id uuid not null references account,
  unit_id integer not null references administrative_unit,
  kind text not null check (kind in ('RESTRICTION', 'OBJECTION', 'CONSENT_WITHDRAWAL')),
  state text not null default 'IN_FORCE' check (state in ('IN_FORCE', 'LIFTED', 'ENDED')),
  began_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references officer,
  end_text text check (end_text is nfc normalized),
  constraint ended_exactly_at_the_end check ((state = 'IN_FORCE') = (ended_at is null)),
  constraint a_decision_has_its_officer_and_reason check ((state = 'ENDED') = (ended_by is not null) and num_nulls(ended_by, end_text) in (0, 2))
);
comment on table processing_limit is 'Hạn chế xử lý dữ liệu: what a request of the data subject stops since it was accepted. Which uses a kind stops, the domain says. unit_id: that of the request.';
comment on column processing_limit.ended_by is 'Who ended it by a decision; null: it stands, or the holder has lifted it.';
comment on column processing_limit.end_text is 'PERSONAL: why it was ended, as the holder reads it.';
create index processing_limit_in_force on processing_limit (account_id) where state = 'IN_FORCE';

-- Requests that were accepted before there was anything to stop begin with the answer that they were given.
select set_config('app.scope', 'all', true);
insert into processing_limit (data_request_id, account_id, unit_id, kind, began_at)
  select id, account_id, unit_id, kind, settled_at from data_request
  where state = 'ANSWERED' and kind in ('RESTRICTION', 'OBJECTION', 'CONSENT_WITHDRAWAL');
select set_config('app.scope', '', true);

alter table processing_limit enable row level security;
alter table processing_limit force row level security;
create policy unit_scope on processing_limit
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]))
  with check ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]));
create policy citizen_scope on processing_limit for select using
  (exists (select from data_request d where d.id = data_request_id and d.citizen_id = (select app_scope_citizen())));

-- Whatever unit an account has come to, and whoever asks: a limit that is not seen would not be kept.
create function is_processing_limited(account uuid, kinds text[]) returns boolean
  language sql stable security definer set search_path = public set app.scope = 'all'
  as $$ select exists (select from processing_limit where account_id = account and state = 'IN_FORCE' and kind = any (kinds)) $$;
comment on function is_processing_limited(uuid, text[]) is 'Whether a limit of one of these kinds stands on an account. Says nothing else of it.';
revoke execute on function is_processing_limited(uuid, text[]) from public;
grant execute on function is_processing_limited(uuid, text[]) to dinhdanh_app;

grant select, insert on processing_limit to dinhdanh_app;
grant update (state, ended_at, ended_by, end_text) on processing_limit to dinhdanh_app;

-- Answers to data subjects are letters, too; they are emptied of the person with what they answer.
alter table letter
  add column data_request_id uuid references data_request,
  add column anonymised_at timestamptz,
  drop constraint letter_kind_check,
  drop constraint letter_of_a_request,
  drop constraint written_wholly,
  add constraint letter_kind_check check (kind in ('LOCK_APPROVED', 'LOCK_REFUSED', 'UNLOCK_APPROVED', 'UNLOCK_REFUSED',
    'LOCK_REVERSED', 'APPEAL_UPHELD', 'APPEAL_GRANTED', 'DATA_REQUEST_ANSWERED', 'DATA_REQUEST_REFUSED')),
  add constraint letter_of_one_matter check (case
    when kind in ('DATA_REQUEST_ANSWERED', 'DATA_REQUEST_REFUSED') then data_request_id is not null and lock_request_id is null
    else data_request_id is null and (kind in ('APPEAL_UPHELD', 'APPEAL_GRANTED') or lock_request_id is not null) end),
  add constraint written_wholly check (num_nulls(written_at, verification_hash, sha256, byte_size) in (0, 4)
    and num_nulls(storage_key, key_id) in (0, 2)
    and (storage_key is not null) = (written_at is not null and anonymised_at is null)),
  add constraint only_answers_to_data_subjects_are_emptied check (anonymised_at is null or data_request_id is not null);
comment on column letter.data_request_id is 'The request of a data subject that it answers; null: it is about a lock.';
comment on column letter.anonymised_at is 'When the person was removed from it; number, day, outcome and hash stay, so that it can still be told genuine.';
create unique index letter_one_per_data_request on letter (data_request_id) where data_request_id is not null;

-- What a letter says is never changed by the application role. It may have it emptied with the request that is emptied.
create function anonymise_data_request_letters(wanted uuid[]) returns table (removed_key text)
  language sql security definer set search_path = public as $$
  with gone as (
    select l.id, l.storage_key from letter l join data_request d on d.id = l.data_request_id
    where d.id = any (wanted) and d.anonymised_at is not null and l.anonymised_at is null and l.written_at is not null for update of l),
  emptied as (
    update letter set anonymised_at = app_now(), storage_key = null, key_id = null, version = version + 1,
      facts = facts || '{"addressee": "—", "subjectName": "—", "subjectNumberMasked": "—", "reason": "—", "signerName": "—"}'::jsonb
    where id in (select id from gone))
  select storage_key from gone
$$;
comment on function anonymise_data_request_letters(uuid[]) is 'Empties the letters of requests that were emptied; gives where their files lie, which are removed after the commit.';
revoke execute on function anonymise_data_request_letters(uuid[]) from public;
grant execute on function anonymise_data_request_letters(uuid[]) to dinhdanh_app;

-- What the daily run finds when it holds the file store against the rows.
create table retention_missing_file (
  run_id uuid not null references retention_run,
  source text not null check (source in ('STORED_FILE', 'LETTER')),
  unit_id integer not null references administrative_unit,
  missing integer not null check (missing > 0),
  primary key (run_id, source, unit_id)
);
comment on table retention_missing_file is 'How many records of a unit a run has found whose object is not in the file store. Figures alone; nothing was removed.';
alter table retention_missing_file enable row level security;
alter table retention_missing_file force row level security;
create policy unit_scope on retention_missing_file
  using ((select app_scope_is_all()) or unit_id = any ((select app_scope_units())::integer[]))
  with check ((select app_scope_is_all()));
grant select, insert on retention_missing_file to dinhdanh_app;
grant update (missing) on retention_missing_file to dinhdanh_app;
create index stored_file_by_folder on stored_file (split_part(storage_key, '/', 1));
`);
  }
}
