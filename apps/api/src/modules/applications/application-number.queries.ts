import type { EntityManager } from '@mikro-orm/postgresql';

/** The next running number of an application; numbers are not used twice, gaps are allowed. */
export async function nextApplicationNumber(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ number: string }[]>(`select nextval('application_number') as number`);
  if (!row) throw new Error('The sequence of application numbers gave nothing.');
  return Number(row.number);
}
