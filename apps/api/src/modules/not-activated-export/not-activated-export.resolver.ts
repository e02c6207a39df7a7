import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { LongTaskStarted, StartLongTaskResult } from '../long-tasks/index.ts';
import { exportNotActivated } from './export-not-activated.ts';
import { ExportNotActivatedInput } from './not-activated-export.inputs.ts';

@Resolver()
export class NotActivatedExportResolver {
  @Requires('not-activated:export')
  @Mutation(() => StartLongTaskResult, {
    description:
      'Xuất danh sách tài khoản chưa kích hoạt of one ward, as a long task whose result is taken as CSV or XLSX. Refusals: UNIT_UNKNOWN, PURPOSE_REQUIRED, LONG_TASKS_TOO_MANY. Error: FORBIDDEN.',
  })
  exportNotActivated(
    @Arg('input', () => ExportNotActivatedInput, { description: 'Which list, and why.' })
    input: ExportNotActivatedInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new LongTaskStarted(), await useCases.execute(exportNotActivated, actor, { ...input })),
    );
  }
}
