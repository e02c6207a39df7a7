import { DomainRefusal, parseTeamName, type OutreachTeamKind } from '@dinhdanh/domain';
import { parseFields, readIdempotencyKey } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findCoveredWard } from '../wards/index.ts';
import { insertTeam, isNameInUse } from './teams.queries.ts';

interface NewTeam {
  readonly idempotencyKey: string;
  readonly unitCode: string;
  readonly kind: OutreachTeamKind;
  readonly name: string;
}

/** Lập tổ đến từng nhà of a ward or commune. It has nobody in it yet, so nobody reads a list by it. */
export const createTeam: UseCase<NewTeam, { readonly id: string }> = {
  name: 'createOutreachTeam',
  permission: 'outreach-team:manage',
  rows: 'ACTOR',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run({ em, actor, audit }, { unitCode, kind, ...input }) {
    const unit = await findCoveredWard(em, actor.scope, unitCode);
    if (!unit) throw new NotFound();
    const { name } = parseFields({ name: () => parseTeamName(input.name) });
    if (await isNameInUse(em, { unitId: unit.id, name, except: null }))
      throw new DomainRefusal('OUTREACH_TEAM_NAME_TAKEN');
    const id = await insertTeam(em, { unitId: unit.id, kind, name });
    audit({
      unitId: unit.id,
      action: 'OUTREACH_TEAM_CREATED',
      subjectKind: 'OUTREACH_TEAM',
      subjectId: id,
      details: { kind, name },
    });
    return { id };
  },
};
