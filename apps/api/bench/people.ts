import type pg from 'pg';
import { SEALED_PEOPLE, sealedPeople } from '../src/testing/sealed-people.ts';

const AT_ONCE = 50_000;

/** So many people of the wards of 2023, under numbers from 1 on. */
export async function enterPeople(owner: pg.Client, people: number): Promise<void> {
  for (let from = 0; from < people; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, people - from);
    await owner.query(
      `insert into citizen (personal_id_number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id)
       select p.number, 'Nguyễn Văn An', '1999-03-14', 'MALE', 'Khu 3, Móng Cái', p.phone, w.id
       from ${SEALED_PEOPLE}
       join (select id, row_number() over (order by id) - 1 as place, count(*) over () as wards from administrative_unit
             where valid_from is null and kind in ('WARD', 'COMMUNE')) w on w.place = n % w.wards`,
      [
        sealedPeople(count, (n) => ({
          number: String(from + n).padStart(12, '0'),
          phone: `09${String(from + n).padStart(8, '0')}`,
        })),
      ],
    );
  }
}
