import { SealingMigration } from '../../sealing/sealing-migration.queries.ts';

/**
 * Number and phone of every person are sealed, and found by their prints. The print that stood beside the number since
 * 0002 is the one within it.
 */
export class SealedCitizens0043 extends SealingMigration {
  override async up(): Promise<void> {
    await this.seal({ table: 'citizen', column: 'personal_id_number' });
    await this.seal({ table: 'citizen', column: 'phone_number' });
    this.addSql(/* sql */ `
update citizen set personal_id_number = null, phone_number = null where anonymised_at is not null;
alter table citizen
  drop column personal_id_print,
  add constraint people_have_a_number check (personal_id_number is not null or anonymised_at is not null),
  add constraint people_have_a_phone check (phone_number is not null or anonymised_at is not null);
comment on column citizen.personal_id_number is 'PERSONAL, sensitive, sealed: số định danh cá nhân; null only when the person was removed.';
comment on column citizen.phone_number is 'PERSONAL, sealed: own-name subscription (chính chủ), national form; null only when the person was removed.';
comment on column status_event.person_print is 'PERSONAL: keyed print of the number of somebody without an account, as within citizen.personal_id_number; emptied when the account is granted.';
create unique index citizen_by_number on citizen (((personal_id_number).print));
create index citizen_by_phone on citizen (((phone_number).print));
grant update (phone_number) on citizen to dinhdanh_app;

drop function find_citizen_id(text);
create function find_citizen_id(wanted bytea) returns uuid
  language sql stable security definer set search_path = public set app.scope = 'all'
  as $$ select id from citizen where (personal_id_number).print = wanted $$;
comment on function find_citizen_id(bytea) is 'The person of a number, by its print, whichever unit entered them: an identifier and nothing else, so that no one is entered twice.';
revoke execute on function find_citizen_id(bytea) from public;
grant execute on function find_citizen_id(bytea) to dinhdanh_app;

drop function find_person_standing(text);
create function find_person_standing(wanted bytea) returns table
    (citizen_id uuid, full_name text, date_of_birth date, account_level text, account_state text)
  language sql stable security definer set search_path = public set app.scope = 'all'
  as $$ select c.id, c.full_name, c.date_of_birth, a.level, a.state
        from citizen c left join account a on a.citizen_id = c.id where (c.personal_id_number).print = wanted $$;
comment on function find_person_standing(bytea) is 'For guardians, legal representatives and the counter, by the print of a number; every use leaves an audit line.';
revoke execute on function find_person_standing(bytea) from public;
grant execute on function find_person_standing(bytea) to dinhdanh_app;

drop function find_person_to_assist(text);
create function find_person_to_assist(wanted bytea) returns table
    (account_id uuid, citizen_id uuid, unit_id integer, unit_code text, unit_name text, account_state text, window_closes_at timestamptz,
     full_name text, date_of_birth text, permanent_address text, phone_number sealed, card_issued_on text)
  language sql stable security definer set search_path = public set app.scope = 'all'
  as $$ select a.id, c.id, u.id, u.code, u.name, a.state, a.window_closes_at, c.full_name, to_char(c.date_of_birth, 'YYYY-MM-DD'),
               c.permanent_address, c.phone_number,
               (select p.identity_papers #>> '{card,issuedOn}' from application p
                where p.citizen_id = c.id and p.organisation_id is null and p.state = 'APPROVED' order by p.received_at desc limit 1)
        from citizen c join account a on a.citizen_id = c.id join administrative_unit u on u.id = a.unit_id
        where (c.personal_id_number).print = wanted $$;
comment on function find_person_to_assist(bytea) is 'For whoever calls, by the print of a number: activation with help, lock and unlock. The server compares, no view shows it; every use leaves an audit line.';
drop function find_assisted_person(uuid);
create function find_assisted_person(visit uuid) returns table
    (personal_id_number sealed, unit_code text, unit_name text, account_state text, window_closes_at timestamptz)
  language sql stable security definer set search_path = public set app.scope = 'all'
  as $$ select c.personal_id_number, u.code, u.name, a.state, a.window_closes_at
        from assisted_activation v join account a on a.id = v.account_id join citizen c on c.id = v.citizen_id
        join administrative_unit u on u.id = a.unit_id where v.id = visit $$;
comment on function find_assisted_person(uuid) is 'Joined to visits that the reader may see; the number is masked before it leaves the server.';
revoke execute on function find_person_to_assist(bytea), find_assisted_person(uuid) from public;
grant execute on function find_person_to_assist(bytea), find_assisted_person(uuid) to dinhdanh_app;

drop function is_phone_of_another(text, uuid);
create function is_phone_of_another(wanted bytea, holder uuid) returns boolean
  language sql stable security definer set search_path = public set app.scope = 'all'
  as $$ select exists (select from citizen c join account a on a.citizen_id = c.id where (c.phone_number).print = wanted and c.id <> holder) $$;
comment on function is_phone_of_another(bytea, uuid) is 'For the counter, after the code was right, by the print of the phone: yes or no and nobody''s name.';
revoke execute on function is_phone_of_another(bytea, uuid) from public;
grant execute on function is_phone_of_another(bytea, uuid) to dinhdanh_app;

create or replace function anonymise_refused_applications(wanted uuid[]) returns void
  language plpgsql security definer set search_path = public as $$
declare
  emptied uuid[];
  nobody uuid[];
begin
  with gone as (
    update application set anonymised_at = app_now(), full_name = '—', search_name = '', date_of_birth = null, sex = null,
      permanent_address = '', phone_number = '', email = null, identity_papers = '{}', population_record = null, decision_text = null,
      guardian_id = null, guardian_relation = null
    where id = any (wanted) and state in ('REFUSED', 'RETURNED') and anonymised_at is null and decided_at < app_now() - interval '24 months'
    returning id)
  select coalesce(array_agg(id), '{}') into emptied from gone;
  delete from application_name_word where application_id = any (emptied);
  delete from application_duplicate where application_id = any (emptied) or other_application_id = any (emptied);
  delete from presented_paper where application_id = any (emptied);
  update stored_file set registration_id = null from registration r where r.id = stored_file.registration_id and r.application_id = any (emptied);
  delete from registration where application_id = any (emptied);
  select coalesce(array_agg(c.id), '{}') into nobody from citizen c
  where c.id in (select a.citizen_id from application a where a.id = any (emptied)) and c.anonymised_at is null
    and not exists (select from account k where k.citizen_id = c.id)
    and not exists (select from application a where a.citizen_id = c.id and a.anonymised_at is null)
    and not exists (select from application a where a.guardian_id = c.id)
    and not exists (select from guardianship g where c.id in (g.citizen_id, g.guardian_id))
    and not exists (select from organisation o where o.representative_id = c.id);
  delete from agency_question q using cross_check x where x.id = q.cross_check_id and x.citizen_id = any (nobody);
  delete from cross_check where citizen_id = any (nobody);
  delete from paper where citizen_id = any (nobody);
  update citizen c set anonymised_at = app_now(), personal_id_number = null, full_name = '—',
    date_of_birth = date '1900-01-01', permanent_address = '', phone_number = null, version = version + 1
  where c.id = any (nobody);
end $$;
`);
  }
}
