import type { EntityManager } from '@mikro-orm/postgresql';

/** Of two approvals of one organisation at the same moment the second waits here for the first. */
export const takeOverOrganisation = (
  em: EntityManager,
  id: string,
  facts: { readonly name: string; readonly address: string; readonly representativeId: string },
) =>
  em.execute(
    'update organisation set name = ?, address = ?, representative_id = ?, version = version + 1 where id = ?',
    [facts.name, facts.address, facts.representativeId, id],
  );
