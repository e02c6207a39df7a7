import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { asOfficer } from '../../platform/access/actor.ts';
import { isPermission } from '../../platform/access/permissions.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { BadUserInput } from '../../platform/request-errors.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import { acknowledgeBreakGlass } from './acknowledge-break-glass.ts';
import { listOpenAlarms } from './break-glass.queries.ts';
import { explainOfficerAccess } from './explain-officer-access.ts';
import { findOfficersByName, listCoveredUnits } from './managed-officers.queries.ts';
import { AcknowledgeBreakGlassInput } from './officer-administration.inputs.ts';
import {
  AccessAnswer,
  AcknowledgeBreakGlassResult,
  BreakGlassAcknowledged,
  BreakGlassAlarm,
  breakGlassAlarmOf,
  Colleague,
  colleagueOf,
} from './officer-administration.views.ts';
import { searchOf } from './search-of.ts';

/** What administrators and auditors look into together. */
@Resolver()
export class OfficerOversightResolver {
  @Requires('access:explain')
  @Query(() => AccessAnswer, {
    description:
      'Would this officer be allowed to do this in this unit, and by which rule? On record. Errors: FORBIDDEN; NOT_FOUND for an officer or a case of other units; BAD_USER_INPUT.',
  })
  officerAccess(
    @Arg('username', () => String, { description: 'Name to sign in with.' }) username: string,
    @Arg('permission', () => String, { description: "Such as 'application:approve'." }) permission: string,
    @Arg('unitCode', () => String, { description: 'In which unit; not looked at where a case is named.' })
    unitCode: string,
    @Ctx() { useCases, actor }: RequestContext,
    @Arg('day', () => LocalDate, { nullable: true, description: 'On which day; null: today.' })
    day?: string | null,
    @Arg('caseCode', () => String, {
      nullable: true,
      description:
        'Mã hồ sơ: an application; its unit is then meant, and it is asked as well. No person is shown.',
    })
    caseCode?: string | null,
  ): Promise<AccessAnswer> {
    if (!isPermission(permission)) throw new BadUserInput('permission');
    return useCases.execute(explainOfficerAccess, actor, {
      ...{ username, permission, unitCode },
      caseCode: caseCode ?? null,
      day: day ?? null,
    });
  }

  @Requires('access:explain')
  @Query(() => [Colleague], {
    description: 'Officers about whom officerAccess can be asked, by name; the first 20, so search.',
  })
  async explainableOfficers(
    @Ctx() { reader, actor }: RequestContext,
    @Arg('search', () => String, { nullable: true, description: 'A part of the name, or of the user name.' })
    search?: string | null,
  ): Promise<Colleague[]> {
    return (await findOfficersByName(reader, asOfficer(actor), searchOf(search))).map(colleagueOf);
  }

  @Requires('access:explain')
  @Query(() => [AdministrativeUnit], {
    description: 'Units of every level that the officer who asks covers, the widest first.',
  })
  coveredUnits(@Ctx() { reader, actor }: RequestContext): Promise<AdministrativeUnit[]> {
    return listCoveredUnits(reader, asOfficer(actor));
  }

  @Requires('break-glass:list')
  @Query(() => [BreakGlassAlarm], {
    description: 'Administrators made at the server that nobody has looked into yet, the oldest first.',
  })
  async breakGlassAlarms(@Ctx() { reader, actor }: RequestContext): Promise<BreakGlassAlarm[]> {
    return (await listOpenAlarms(reader, actor)).map(breakGlassAlarmOf);
  }

  @Requires('break-glass:acknowledge')
  @Mutation(() => AcknowledgeBreakGlassResult, {
    description:
      'Says that the making of an administrator at the server has been looked into. Refusals: BREAK_GLASS_OWN, REASON_TEXT_REQUIRED. Error: NOT_FOUND, also when somebody was quicker.',
  })
  acknowledgeBreakGlass(
    @Arg('input', () => AcknowledgeBreakGlassInput, { description: 'Which, and what came of it.' })
    input: AcknowledgeBreakGlassInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(
        new BreakGlassAcknowledged(),
        await useCases.execute(acknowledgeBreakGlass, actor, { ...input }),
      ),
    );
  }
}
