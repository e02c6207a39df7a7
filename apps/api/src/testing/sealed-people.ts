import { TEST_SEALER } from './secret-key.ts';

/** How PostgreSQL reads what `sealedPeople` gives, as the first parameter. */
export const SEALED_PEOPLE = 'jsonb_to_recordset($1::jsonb) as p (n integer, number sealed, phone sealed)';

/** Numbers and phones of many people, sealed, for a statement that enters them in a set; `n` goes from 1 on. */
export const sealedPeople = (
  count: number,
  personOf: (n: number) => { readonly number: string; readonly phone: string },
): string =>
  JSON.stringify(
    Array.from({ length: count }, (_, index) => {
      const { number, phone } = personOf(index + 1);
      return { n: index + 1, number: TEST_SEALER.seal(number), phone: TEST_SEALER.seal(phone) };
    }),
  );
