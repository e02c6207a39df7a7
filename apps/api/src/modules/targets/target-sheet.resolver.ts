import type { Locale } from '@dinhdanh/i18n';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal, refusalFields } from '../../platform/graphql/refusals.ts';
import { SheetRefused } from './accept-sheet.ts';
import { commitTargetCampaign } from './commit-target-campaign.ts';
import { correctTargetCampaign } from './correct-target-campaign.ts';
import { previewSheet, previewText } from './preview-target-sheet.ts';
import { readWardProgress } from './read-ward-progress.ts';
import { sheetOf } from './sheet-of-input.ts';
import {
  CommitTargetCampaignInput,
  CorrectTargetCampaignInput,
  PreviewTargetSheetInput,
} from './target.inputs.ts';
import { presentProblems, TargetSheetPreview, TargetSheetRefused } from './target-sheet.views.ts';
import {
  CommitTargetCampaignResult,
  CorrectTargetCampaignResult,
  TargetCampaignCommitted,
  TargetCampaignCorrected,
} from './target.views.ts';

@Resolver()
export class TargetSheetResolver {
  @Requires('target-campaign:commit')
  @Query(() => TargetSheetPreview, {
    description:
      'What a pasted table says, or rows that were read before, held against the covered units; files go to POST /target-sheets. Errors: FORBIDDEN, BAD_USER_INPUT.',
  })
  previewTargetSheet(
    @Arg('input', () => PreviewTargetSheetInput, { description: 'The sheet, and the day of its document.' })
    { issuedOn, text, sheet }: PreviewTargetSheetInput,
    @Ctx() { reader, actor, locale }: RequestContext,
  ): Promise<TargetSheetPreview> {
    const request = { reader, scope: actor.scope, locale, issuedOn };
    return sheet ? previewSheet(request, sheet.source, sheetOf(sheet)) : previewText(request, text ?? '');
  }

  @Requires('target-campaign:commit')
  @Mutation(() => CommitTargetCampaignResult, {
    description:
      'Enters a document with its table as a campaign and freezes the lists of people behind its targets. Errors: FORBIDDEN, BAD_USER_INPUT.',
  })
  commitTargetCampaign(
    @Arg('input', () => CommitTargetCampaignInput, { description: 'The document and its table.' })
    { sheet, dueOn, published, ...input }: CommitTargetCampaignInput,
    @Ctx() { useCases, reader, actor, locale }: RequestContext,
  ): Promise<object> {
    return orSheetRefusal(locale, async () => {
      const { id } = await useCases.execute(commitTargetCampaign, actor, {
        ...input,
        dueOn: dueOn ?? null,
        published: {
          collected: published.collected ?? null,
          activated: published.activated ?? null,
          waiting: published.waiting ?? null,
        },
        sheet: sheetOf(sheet),
      });
      const progress = await readWardProgress(reader, actor.scope, id, 'AS_ISSUED');
      return Object.assign(new TargetCampaignCommitted(), { progress });
    });
  }

  @Requires('target-campaign:commit')
  @Mutation(() => CorrectTargetCampaignResult, {
    description:
      'Puts another table in the place of the one that holds, with its reason. Errors: FORBIDDEN, NOT_FOUND, BAD_USER_INPUT.',
  })
  correctTargetCampaign(
    @Arg('input', () => CorrectTargetCampaignInput, {
      description: 'Which campaign, why, and the whole table.',
    })
    { sheet, ...input }: CorrectTargetCampaignInput,
    @Ctx() { useCases, reader, actor, locale }: RequestContext,
  ): Promise<object> {
    return orSheetRefusal(locale, async () => {
      const { id } = await useCases.execute(correctTargetCampaign, actor, {
        ...input,
        sheet: sheetOf(sheet),
      });
      const progress = await readWardProgress(reader, actor.scope, id, 'AS_ISSUED');
      return Object.assign(new TargetCampaignCorrected(), { progress });
    });
  }
}

/** What stands against a sheet is a member of the union, with every line of it. */
const orSheetRefusal = (locale: Locale, mutate: () => Promise<object>): Promise<object> =>
  orRefusal(locale, async () => {
    try {
      return await mutate();
    } catch (error) {
      if (!(error instanceof SheetRefused)) throw error;
      return Object.assign(new TargetSheetRefused(), {
        ...refusalFields('TARGET_SHEET_PROBLEMS', locale),
        problems: presentProblems(error.problems, locale),
      });
    }
  });
