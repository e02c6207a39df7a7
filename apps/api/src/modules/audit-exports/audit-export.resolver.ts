import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { asOfficer } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { auditFilterOf } from '../audit-log/index.ts';
import {
  RefuseAuditExportInput,
  RequestAuditExportInput,
  ApproveAuditExportInput,
  WithdrawAuditExportInput,
} from './audit-export.inputs.ts';
import {
  AuditExport,
  auditExportOf,
  AuditExportSettled,
  RequestAuditExportResult,
  ApproveAuditExportResult,
  RefuseAuditExportResult,
  WithdrawAuditExportResult,
} from './audit-export.views.ts';
import { approveAuditExport, refuseAuditExport, withdrawAuditExport } from './decide-audit-export.ts';
import { listAuditExports, openAuditExport } from './read-audit-exports.ts';
import { requestAuditExport } from './request-audit-export.ts';

async function settled(
  { useCases, actor }: RequestContext,
  { id }: { id: string },
): Promise<AuditExportSettled> {
  const { row, now } = await useCases.execute(openAuditExport, actor, { id });
  const view = auditExportOf(row, { officerId: asOfficer(actor).id, now });
  return Object.assign(new AuditExportSettled(), { export: view });
}

@Resolver()
export class AuditExportResolver {
  @Requires('audit-export:list')
  @Query(() => [AuditExport], {
    description:
      "Requests to export audit lines of the officer's units: what waits first, then the latest. The reading is recorded. Errors: FORBIDDEN, BAD_USER_INPUT.",
  })
  async auditExports(
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the first 25 when left out.' })
    page: PageInput | undefined,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<AuditExport[]> {
    const { rows, now } = await useCases.execute(listAuditExports, actor, pageOf(page));
    return rows.map((row) => auditExportOf(row, { officerId: asOfficer(actor).id, now }));
  }

  @Requires('audit-export:request')
  @Mutation(() => RequestAuditExportResult, {
    description:
      'Đề nghị kết xuất nhật ký; another person decides. Refusals: PURPOSE_REQUIRED, PERIOD_INVALID, PREVIOUS_KEY_DIFFERENT_INPUT. Error: FORBIDDEN.',
  })
  requestAuditExport(
    @Arg('input', () => RequestAuditExportInput, { description: 'Which lines, and what for.' })
    { filter, ...input }: RequestAuditExportInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { useCases, actor, locale } = context;
    return orRefusal(locale, async () =>
      settled(
        context,
        await useCases.execute(requestAuditExport, actor, { ...input, filter: auditFilterOf(filter) }),
      ),
    );
  }

  @Requires('audit-export:decide')
  @Mutation(() => ApproveAuditExportResult, {
    description:
      'Phê duyệt: who asked can fetch the file for seven days. Refusals: STATE_CONFLICT, AUDIT_EXPORT_SELF_DECISION_FORBIDDEN, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  approveAuditExport(
    @Arg('input', () => ApproveAuditExportInput, { description: 'Which request.' })
    input: ApproveAuditExportInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { useCases, actor, locale } = context;
    return orRefusal(locale, async () =>
      settled(context, await useCases.execute(approveAuditExport, actor, { ...input })),
    );
  }

  @Requires('audit-export:decide')
  @Mutation(() => RefuseAuditExportResult, {
    description:
      'Từ chối, with the reason. Refusals: STATE_CONFLICT, AUDIT_EXPORT_SELF_DECISION_FORBIDDEN, REASON_TEXT_REQUIRED, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  refuseAuditExport(
    @Arg('input', () => RefuseAuditExportInput, { description: 'Which request, and why.' })
    input: RefuseAuditExportInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { useCases, actor, locale } = context;
    return orRefusal(locale, async () =>
      settled(context, await useCases.execute(refuseAuditExport, actor, { ...input })),
    );
  }

  @Requires('audit-export:withdraw')
  @Mutation(() => WithdrawAuditExportResult, {
    description:
      'Rút đề nghị of one’s own that nobody has decided yet. Refusals: STATE_CONFLICT, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  withdrawAuditExport(
    @Arg('input', () => WithdrawAuditExportInput, { description: 'Which request.' })
    input: WithdrawAuditExportInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { useCases, actor, locale } = context;
    return orRefusal(locale, async () =>
      settled(context, await useCases.execute(withdrawAuditExport, actor, { ...input })),
    );
  }
}
