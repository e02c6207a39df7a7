import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal, presentFieldRefusals } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { enterUnitMerger } from './enter-unit-merger.ts';
import { previewUnitMerger } from './preview-unit-merger.ts';
import { EnterUnitMergerInput, UnitMergerInput } from './unit-merger.inputs.ts';
import {
  EnterUnitMergerResult,
  UnitMerger,
  UnitMergerEntered,
  unitMergerOf,
  UnitMergerPreview,
} from './unit-merger.views.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import { getUnitMerger, listMergeableUnits, listUnitMergers } from './unit-mergers.queries.ts';
import { readWishedMerger } from './wished-merger.ts';

@Resolver()
export class UnitMergerResolver {
  @Requires('unit-merger:list')
  @Query(() => [UnitMerger], {
    description: 'The documents that merged units, the latest day first. Error: FORBIDDEN.',
  })
  async unitMergers(@Ctx() { reader, actor }: RequestContext): Promise<UnitMerger[]> {
    return (await listUnitMergers(reader, actor.scope)).map(unitMergerOf);
  }

  @Requires('unit-merger:enter')
  @Query(() => [AdministrativeUnit], {
    description:
      "The wards, communes and special zones of the officer's province that stand on the eve of a day and have no end yet, by name. Error: FORBIDDEN.",
  })
  mergeableUnits(
    @Arg('effectiveOn', () => LocalDate, { description: 'First day of the new units.' }) effectiveOn: string,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<AdministrativeUnit[]> {
    return listMergeableUnits(reader, actor.scope, effectiveOn);
  }

  @Requires('unit-merger:enter')
  @Query(() => UnitMergerPreview, {
    description:
      'What a document would change, with what stands against it, and how much is in hand. Numbers and no person. Error: FORBIDDEN.',
  })
  async previewUnitMerger(
    @Arg('input', () => UnitMergerInput, { description: 'The document.' }) input: UnitMergerInput,
    @Ctx() { reader, actor, locale }: RequestContext,
  ): Promise<UnitMergerPreview> {
    const preview = await previewUnitMerger(reader, actor.scope, readWishedMerger(input));
    return { ...preview, problems: presentFieldRefusals(preview.problems, locale) };
  }

  @Requires('unit-merger:enter')
  @Mutation(() => EnterUnitMergerResult, {
    description:
      'Nhập văn bản sáp nhập: ends units and founds others, from the effective day on, and changes nothing of the past. The same document entered again changes nothing. Refusals: MERGER_DIFFERENT_CONTENT, PREVIOUS_KEY_DIFFERENT_INPUT, fields. Error: FORBIDDEN.',
  })
  enterUnitMerger(
    @Arg('input', () => EnterUnitMergerInput, { description: 'The document.' }) input: EnterUnitMergerInput,
    @Ctx() { useCases, reader, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const { id, wasEnteredBefore } = await useCases.execute(enterUnitMerger, actor, {
        ...readWishedMerger(input),
        idempotencyKey: input.idempotencyKey,
      });
      const merger = unitMergerOf(await getUnitMerger(reader, actor.scope, id));
      return Object.assign(new UnitMergerEntered(), { merger, wasEnteredBefore });
    });
  }
}
