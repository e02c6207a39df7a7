import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { addTeamMember } from './add-team-member.ts';
import { createTeam } from './create-team.ts';
import { endTeamMember } from './end-team-member.ts';
import { endTeam } from './end-team.ts';
import {
  AddOutreachTeamMemberInput,
  CreateOutreachTeamInput,
  EndOutreachTeamInput,
  EndOutreachTeamMemberInput,
  RenameOutreachTeamInput,
} from './outreach-team.inputs.ts';
import {
  AddOutreachTeamMemberResult,
  CreateOutreachTeamResult,
  EndOutreachTeamMemberResult,
  EndOutreachTeamResult,
  ManagedOutreachTeam,
  managedTeamOf,
  OutreachTeamCandidate,
  OutreachTeamKept,
  RenameOutreachTeamResult,
} from './outreach-team.views.ts';
import { renameTeam } from './rename-team.ts';
import { listCandidates, listManagedTeams } from './teams.queries.ts';

const kept = async (done: Promise<{ readonly id: string }>): Promise<OutreachTeamKept> =>
  Object.assign(new OutreachTeamKept(), { id: (await done).id });

@Resolver()
export class OutreachTeamResolver {
  @Requires('outreach-team:list')
  @Query(() => [ManagedOutreachTeam], {
    description:
      "Tổ đến từng nhà of the officer's units with their members, those that work first, then by unit and name. Error: FORBIDDEN.",
  })
  async managedOutreachTeams(@Ctx() { reader, actor }: RequestContext): Promise<ManagedOutreachTeam[]> {
    const { teams, today } = await listManagedTeams(reader, actor.scope);
    return teams.map((team) => managedTeamOf(team, today));
  }

  @Requires('outreach-team:manage')
  @Query(() => [OutreachTeamCandidate], {
    description:
      'Officers who hold the role of a member in the unit of a team, by name; empty when nobody does, or the team is not theirs. Errors: FORBIDDEN, NOT_FOUND.',
  })
  async outreachTeamCandidates(
    @Arg('teamId', () => ID, { description: 'The team.' }) teamId: string,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<OutreachTeamCandidate[]> {
    if (!isUuid(teamId)) throw new NotFound();
    return listCandidates(reader, actor.scope, teamId);
  }

  @Requires('outreach-team:manage')
  @Mutation(() => CreateOutreachTeamResult, {
    description: 'Lập tổ. Refusal: OUTREACH_TEAM_NAME_TAKEN. Errors: FORBIDDEN, NOT_FOUND.',
  })
  createOutreachTeam(
    @Arg('input', () => CreateOutreachTeamInput, { description: 'Where, and what it is called.' })
    input: CreateOutreachTeamInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, () => kept(useCases.execute(createTeam, actor, { ...input })));
  }

  @Requires('outreach-team:manage')
  @Mutation(() => RenameOutreachTeamResult, {
    description:
      'Đổi tên tổ. Refusals: OUTREACH_TEAM_NAME_TAKEN, OUTREACH_TEAM_ENDED. Errors: FORBIDDEN, NOT_FOUND.',
  })
  renameOutreachTeam(
    @Arg('input', () => RenameOutreachTeamInput, { description: 'The team with its new name.' })
    input: RenameOutreachTeamInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, () => kept(useCases.execute(renameTeam, actor, { ...input })));
  }

  @Requires('outreach-team:manage')
  @Mutation(() => EndOutreachTeamResult, {
    description:
      'Giải thể tổ, with every membership in it. Refusals: OUTREACH_TEAM_CARRIES_LISTS, OUTREACH_TEAM_ENDED. Errors: FORBIDDEN, NOT_FOUND.',
  })
  endOutreachTeam(
    @Arg('input', () => EndOutreachTeamInput, { description: 'Which team, as read.' })
    input: EndOutreachTeamInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, () => kept(useCases.execute(endTeam, actor, { ...input })));
  }

  @Requires('outreach-team:manage')
  @Mutation(() => AddOutreachTeamMemberResult, {
    description:
      'Thêm thành viên. Refusals: OUTREACH_MEMBER_ROLE_MISSING, OUTREACH_MEMBER_ALREADY, OUTREACH_TEAM_ENDED. Errors: FORBIDDEN, NOT_FOUND.',
  })
  addOutreachTeamMember(
    @Arg('input', () => AddOutreachTeamMemberInput, { description: 'Who, and on which days.' })
    input: AddOutreachTeamMemberInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, () =>
      kept(useCases.execute(addTeamMember, actor, { ...input, until: input.until ?? null })),
    );
  }

  @Requires('outreach-team:manage')
  @Mutation(() => EndOutreachTeamMemberResult, {
    description:
      'Cho thôi thành viên. Refusals: ValidationFailed, OUTREACH_TEAM_ENDED. Errors: FORBIDDEN, NOT_FOUND.',
  })
  endOutreachTeamMember(
    @Arg('input', () => EndOutreachTeamMemberInput, { description: 'Who, and from which day.' })
    input: EndOutreachTeamMemberInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, () => kept(useCases.execute(endTeamMember, actor, { ...input })));
  }
}
