import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import { verifyChain } from '../../platform/audit/verify.ts';
import type { KeptAnchors } from '../../platform/audit/verify-audit.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { LIMITS } from '../../platform/graphql/limits.ts';
import { BadUserInput, NotFound } from '../../platform/request-errors.ts';
import { AuditFilterInput, auditFilterOf } from './audit-filter.inputs.ts';
import {
  AuditChainVerification,
  AuditLine,
  FoundLines,
  foundLinesOf,
  placeOfCursor,
} from './audit-log.views.ts';
import { findCoveredUnitForReading, listAuditLines } from './audit-log.queries.ts';
import { searchAuditLines } from './audit-search.queries.ts';
import { holdAgainstLastAnchor } from './hold-against-anchor.ts';
import { recordAuditSearch } from './search-audit-lines.ts';

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

  @Requires('audit:read')
  @Query(() => FoundLines, {
    description:
      "Lines of the audit in the officer's units, the newest first. The search is recorded. Errors: FORBIDDEN, BAD_USER_INPUT.",
  })
  async auditLines(
    @Arg('filter', () => AuditFilterInput, { description: 'Which lines.' }) filter: AuditFilterInput,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100. Error: BAD_USER_INPUT.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the page before ended.' })
    after: string | undefined,
    @Ctx() { reader, useCases, actor }: RequestContext,
  ): Promise<FoundLines> {
    if (first < 1 || first > LIMITS.pageSize) throw new BadUserInput('first');
    const place = placeOfCursor(after);
    const asked = auditFilterOf(filter);
    await useCases.execute(recordAuditSearch, actor, asked);
    return foundLinesOf(
      await searchAuditLines(reader, actor.scope, asked, { after: place, limit: first + 1 }),
      first,
    );
  }

  @Requires('audit:verify')
  @Query(() => AuditChainVerification, {
    description:
      'Computes the audit chain of a covered unit anew, and holds it against the newest head that was kept outside the database. Errors: FORBIDDEN, NOT_FOUND.',
  })
  async verifyAuditChain(
    @Arg('unitCode', () => String, { description: "Code of one of the officer's units." }) unitCode: string,
    @Ctx() { reader, actor, audit }: RequestContext & { readonly audit: KeptAnchors },
  ): Promise<AuditChainVerification> {
    const unit = await findCoveredUnitForReading(reader, actor.scope, unitCode);
    if (!unit) throw new NotFound();
    // The anchor first: what it names must be in the chain by now, however much is written meanwhile.
    const lastAnchor = await holdAgainstLastAnchor(reader, actor.scope, audit, unit.id);
    const { lineCount, firstBrokenSequence } = await verifyChain(reader, actor.scope, unit.id);
    return {
      unit: { code: unit.code, name: unit.name },
      isWhole: firstBrokenSequence === null,
      lineCount,
      firstBrokenSequence,
      lastAnchor,
    };
  }
}
