import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { asOfficer } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { LIMITS } from '../../platform/graphql/limits.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { BadUserInput, NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { assignOfficer, endOfficerAssignment } from './assign-officer.ts';
import { barOfficer, issueOfficerLink } from './bar-officer.ts';
import { createOfficer } from './create-officer.ts';
import {
  AssignOfficerInput,
  BarOfficerInput,
  CreateOfficerInput,
  EndAssignmentInput,
  OfficerFilterInput,
  type RoleInput,
} from './officer-administration.inputs.ts';
import {
  ManagedOfficers,
  managedOfficersOf,
  OpenedOfficer,
  openedOfficerOf,
  officerPlaceOf,
} from './managed-officer.views.ts';
import { findManagedOfficer, listManagedOfficers } from './managed-officers.queries.ts';
import {
  AssignmentEnded,
  AssignOfficerResult,
  BarOfficerResult,
  EndAssignmentResult,
  OfficerAssigned,
  OfficerBarred,
  OfficerLinkGiven,
  OfficerLinkResult,
} from './officer-administration.views.ts';
import { searchOf } from './search-of.ts';

/** Runs a use case of administrators; what it gives becomes the member of the union. */
const outcome = <Input, Result extends object>(
  { useCases, actor, locale }: RequestContext,
  useCase: UseCase<Input, Result>,
  input: Input,
  member: object,
): Promise<object> =>
  orRefusal(locale, async () => Object.assign(member, await useCases.execute(useCase, actor, input)));

const roleOf = ({ role, unitCode, agencyCode = null, validFrom, validTo = null }: RoleInput) => ({
  ...{ role, unitCode, agencyCode, validFrom, validTo },
});

@Resolver()
export class OfficerAdministrationResolver {
  @Requires('officer:list')
  @Query(() => ManagedOfficers, {
    description:
      'Officers of the units that the administrator covers, and those who have no role yet, by name. No citizen stands in it. Errors: FORBIDDEN, BAD_USER_INPUT.',
  })
  async officers(
    @Ctx() { reader, actor }: RequestContext,
    @Arg('filter', () => OfficerFilterInput, { nullable: true, description: 'Which of them; null: all.' })
    filter: OfficerFilterInput | null | undefined,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100. Error: BAD_USER_INPUT.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where the page before ended.' })
    after: string | undefined,
  ): Promise<ManagedOfficers> {
    if (first < 1 || first > LIMITS.pageSize) throw new BadUserInput('first');
    const { role = null, unitCode = null, standing = null } = filter ?? {};
    const wanted = { search: searchOf(filter?.search), role, unitCode, standing };
    const page = { after: officerPlaceOf(after), limit: first + 1 };
    return managedOfficersOf(await listManagedOfficers(reader, asOfficer(actor), wanted, page), first);
  }

  @Requires('officer:list')
  @Query(() => OpenedOfficer, {
    description:
      'One officer with roles, covers and means of signing in. Errors: FORBIDDEN; NOT_FOUND, also for an officer of other units.',
  })
  async officer(
    @Arg('id', () => ID, { description: 'As given by officers.' }) id: string,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<OpenedOfficer> {
    const asking = asOfficer(actor);
    const found = isUuid(id) ? await findManagedOfficer(reader, asking, id) : null;
    if (!found) throw new NotFound();
    return openedOfficerOf(found, asking.id);
  }

  @Requires('officer:create')
  @Mutation(() => OfficerLinkResult, {
    description:
      'Enters an officer, who has no password yet, mostly with a first role, and gives the link for choosing one: 72 hours, once. Refusals: OFFICER_USERNAME_FORMAT, OFFICER_NAME_FORMAT, OFFICER_USERNAME_TAKEN, and those of assignOfficer.',
  })
  createOfficer(
    @Arg('input', () => CreateOfficerInput, { description: 'Who.' }) input: CreateOfficerInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { firstRole = null, ...officer } = input;
    const role = firstRole && roleOf(firstRole);
    return outcome(context, createOfficer, { ...officer, firstRole: role }, new OfficerLinkGiven());
  }

  @Requires('officer:bar')
  @Mutation(() => OfficerLinkResult, {
    description:
      'After a lost phone or a forgotten password: bars the officer and gives a new link, which also ends a bar. Refusals: ADMINISTRATOR_LAST, REASON_TEXT_REQUIRED. Error: NOT_FOUND, also for an officer with a role elsewhere.',
  })
  issueOfficerLink(
    @Arg('input', () => BarOfficerInput, { description: 'Whose.' }) input: BarOfficerInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return outcome(context, issueOfficerLink, { ...input }, new OfficerLinkGiven());
  }

  @Requires('officer:bar')
  @Mutation(() => BarOfficerResult, {
    description:
      'Takes every means of signing in from an officer and ends every session at once; what is open there goes back to the queue. Refusals: ADMINISTRATOR_LAST, REASON_TEXT_REQUIRED. Error: NOT_FOUND, also for an officer with a role elsewhere.',
  })
  barOfficer(
    @Arg('input', () => BarOfficerInput, { description: 'Whom.' }) input: BarOfficerInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return outcome(context, barOfficer, { ...input }, new OfficerBarred());
  }

  @Requires('officer:assign')
  @Mutation(() => AssignOfficerResult, {
    description:
      'Gives a role in a unit; it acts at the next request. Refusals: ASSIGNMENT_OWN, ASSIGNMENT_UNIT_NOT_COVERED, ASSIGNMENT_DATES, ASSIGNMENT_EXISTS, ASSIGNMENT_AGENCY. Error: NOT_FOUND.',
  })
  assignOfficer(
    @Arg('input', () => AssignOfficerInput, { description: 'Whom, as what, where, when.' })
    input: AssignOfficerInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { officerId } = input;
    return outcome(context, assignOfficer, { officerId, ...roleOf(input) }, new OfficerAssigned());
  }

  @Requires('officer:assign')
  @Mutation(() => EndAssignmentResult, {
    description:
      'Ends an appointment today, with what colleagues do in its place; the next request of an open session is refused. Refusal: ADMINISTRATOR_LAST. Error: NOT_FOUND.',
  })
  endOfficerAssignment(
    @Arg('input', () => EndAssignmentInput, { description: 'Which.' }) input: EndAssignmentInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return outcome(context, endOfficerAssignment, { ...input }, new AssignmentEnded());
  }
}
