import type { FunnelStage, UnitView } from '@dinhdanh/domain';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { asOfficer } from '../../platform/access/actor.ts';
import { holdsAnywhere } from '../../platform/access/act-under.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { FunnelStageEnum, UnitViewEnum } from '../../platform/graphql/enums.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { BadUserInput } from '../../platform/request-errors.ts';
import { FunnelPersonPage, personPageOf } from './funnel-people.views.ts';
import { readFunnel } from './funnel.queries.ts';
import { Funnel, funnelView } from './funnel.views.ts';
import { listFunnelPeople } from './list-funnel-people.ts';

const UNITS_AT_ONCE = 200;

@Resolver()
export class FunnelResolver {
  @Requires('funnel:read')
  @Query(() => Funnel, {
    description:
      'How far everybody has come, by unit, on a day: numbers only. Errors: FORBIDDEN, BAD_USER_INPUT for a day to come.',
  })
  async funnel(
    @Arg('unitCode', () => String, {
      nullable: true,
      description: 'Only this unit and those below it; null: all covered units.',
    })
    unitCode: string | null | undefined,
    @Arg('on', () => LocalDate, {
      nullable: true,
      description: 'The day at whose end; null and today: as it stands now.',
    })
    on: string | null | undefined,
    @Arg('units', () => UnitViewEnum, {
      nullable: true,
      description: 'Under which units; null: AS_ISSUED.',
    })
    units: UnitView | null | undefined,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<Funnel> {
    const reading = await readFunnel(reader, actor.scope, {
      unitCode: unitCode ?? null,
      on: on ?? null,
      isByUnitsOfToday: units === 'AS_OF_TODAY',
    });
    if (on && on > reading.today) throw new BadUserInput('on');
    const may = {
      applications: holdsAnywhere(asOfficer(actor), 'application:list'),
      people: holdsAnywhere(asOfficer(actor), 'funnel-person:list'),
    };
    return funnelView(reading, { on: on ?? null, may });
  }

  @Requires('funnel-person:list')
  @Query(() => FunnelPersonPage, {
    description:
      'Who stands behind a number of the funnel now, numbers masked. The reading is recorded. Nobody at a stage before the approval, which is a filter of applications. Errors: FORBIDDEN, BAD_USER_INPUT for more than 200 units.',
  })
  async funnelPeople(
    @Arg('unitCodes', () => [String], {
      description: 'The units of the row, 1 to 200; those that the officer does not cover give nobody.',
    })
    unitCodes: string[],
    @Arg('stage', () => FunnelStageEnum, { description: 'From APPROVED on.' }) stage: FunnelStage,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the first 25 when left out.' })
    page: PageInput | undefined,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<FunnelPersonPage> {
    if (unitCodes.length > UNITS_AT_ONCE) throw new BadUserInput('unitCodes');
    return personPageOf(
      await useCases.execute(listFunnelPeople, actor, { ...pageOf(page), unitCodes, stage }),
    );
  }
}
