import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import { verifyChain } from '../../platform/audit/verify.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { AuditChainVerification, AuditLine } from './audit-log.views.ts';
import { findCoveredUnitForReading, listAuditLines } from './audit-log.queries.ts';

@Resolver()
export class AuditLogResolver {
  @Requires('audit:read')
  @Query(() => [AuditLine], {
    description:
      'What was done to one application or account, oldest first, at most 100 lines. Error: FORBIDDEN.',
  })
  async auditTrail(
    @Arg('subjectId', () => ID, { description: 'Identifier of the application or account.' })
    subjectId: string,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<AuditLine[]> {
    const rows = await listAuditLines(reader, actor.scope, subjectId);
    return rows.map(({ unit_code: code, unit_name: name, sequence, at, action, actor_name: actorName }) => ({
      unit: { code, name },
      sequence: Number(sequence),
      at,
      action,
      actorName,
    }));
  }

  @Requires('audit:verify')
  @Query(() => AuditChainVerification, {
    description: 'Computes the audit chain of a covered unit anew. Errors: FORBIDDEN, NOT_FOUND.',
  })
  async verifyAuditChain(
    @Arg('unitCode', () => String, { description: "Code of one of the officer's units." }) unitCode: string,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<AuditChainVerification> {
    const unit = await findCoveredUnitForReading(reader, actor.scope, unitCode);
    if (!unit) throw new NotFound();
    const { lineCount, firstBrokenSequence } = await verifyChain(reader, actor.scope, unit.id);
    return {
      unit: { code: unit.code, name: unit.name },
      isWhole: firstBrokenSequence === null,
      lineCount,
      firstBrokenSequence,
    };
  }
}
