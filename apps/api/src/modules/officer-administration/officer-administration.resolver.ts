import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { asOfficer } from '../../platform/access/actor.ts';
import { isPermission } from '../../platform/access/permissions.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { BadUserInput } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { assignOfficer, endOfficerAssignment } from './assign-officer.ts';
import { barOfficer, issueOfficerLink } from './bar-officer.ts';
import { createOfficer } from './create-officer.ts';
import { explainOfficerAccess } from './explain-officer-access.ts';
import {
  AssignOfficerInput,
  CreateOfficerInput,
  EndAssignmentInput,
  OfficerIdInput,
} from './officer-administration.inputs.ts';
import { listManagedOfficers } from './officer-administration.queries.ts';
import {
  AccessAnswer,
  AssignmentEnded,
  AssignOfficerResult,
  BarOfficerResult,
  EndAssignmentResult,
  ManagedOfficer,
  managedOfficerOf,
  OfficerAssigned,
  OfficerBarred,
  OfficerLinkGiven,
  OfficerLinkResult,
} from './officer-administration.views.ts';

/** Runs a use case of administrators; what it gives becomes the member of the union. */
const outcome = <Input, Result extends object>(
  { useCases, actor, locale }: RequestContext,
  useCase: UseCase<Input, Result>,
  input: Input,
  member: object,
): Promise<object> =>
  orRefusal(locale, async () => Object.assign(member, await useCases.execute(useCase, actor, input)));

@Resolver()
export class OfficerAdministrationResolver {
  @Requires('officer:list')
  @Query(() => [ManagedOfficer], {
    description:
      'Officers of the units that the administrator covers, and those who have no role yet, by name; 200 at most, so search. No citizen stands in it. Error: FORBIDDEN.',
  })
  async officers(
    @Ctx() { reader, actor }: RequestContext,
    @Arg('search', () => String, { nullable: true, description: 'A part of the name, or of the user name.' })
    search?: string | null,
  ): Promise<ManagedOfficer[]> {
    const words = (search ?? '').normalize('NFC').trim().toLowerCase().slice(0, 80);
    return (await listManagedOfficers(reader, asOfficer(actor), words)).map(managedOfficerOf);
  }

  @Requires('officer:create')
  @Mutation(() => OfficerLinkResult, {
    description:
      'Enters an officer, who has no role and no password yet, and gives the link for choosing one: 72 hours, once. Refusals: OFFICER_USERNAME_FORMAT, OFFICER_NAME_FORMAT, OFFICER_USERNAME_TAKEN.',
  })
  createOfficer(
    @Arg('input', () => CreateOfficerInput, { description: 'Who.' }) input: CreateOfficerInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return outcome(context, createOfficer, { ...input }, new OfficerLinkGiven());
  }

  @Requires('officer:bar')
  @Mutation(() => OfficerLinkResult, {
    description:
      'After a lost phone or a forgotten password: bars the officer and gives a new link. Refusal: ADMINISTRATOR_LAST. Error: NOT_FOUND, also for an officer with a role elsewhere.',
  })
  issueOfficerLink(
    @Arg('input', () => OfficerIdInput, { description: 'Whose.' }) input: OfficerIdInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return outcome(context, issueOfficerLink, { ...input }, new OfficerLinkGiven());
  }

  @Requires('officer:bar')
  @Mutation(() => BarOfficerResult, {
    description:
      'Takes every means of signing in from an officer and ends every session at once. Refusal: ADMINISTRATOR_LAST. Error: NOT_FOUND, also for an officer with a role elsewhere.',
  })
  barOfficer(
    @Arg('input', () => OfficerIdInput, { description: 'Whom.' }) input: OfficerIdInput,
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
    const { agencyCode = null, validTo = null, ...wish } = input;
    return outcome(context, assignOfficer, { ...wish, agencyCode, validTo }, new OfficerAssigned());
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

  @Requires('access:explain')
  @Query(() => AccessAnswer, {
    description:
      'Would this officer be allowed to do this in this unit, and by which rule? On record. Errors: FORBIDDEN; NOT_FOUND for an officer of other units; BAD_USER_INPUT.',
  })
  officerAccess(
    @Arg('username', () => String, { description: 'Name to sign in with.' }) username: string,
    @Arg('permission', () => String, { description: "Such as 'application:approve'." }) permission: string,
    @Arg('unitCode', () => String, { description: 'In which unit.' }) unitCode: string,
    @Ctx() { useCases, actor }: RequestContext,
    @Arg('day', () => LocalDate, { nullable: true, description: 'On which day; null: today.' })
    day?: string | null,
  ): Promise<AccessAnswer> {
    if (!isPermission(permission)) throw new BadUserInput('permission');
    return useCases.execute(explainOfficerAccess, actor, {
      username,
      permission,
      unitCode,
      day: day ?? null,
    });
  }
}
