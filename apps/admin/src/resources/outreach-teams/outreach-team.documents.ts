import { graphql } from '../../generated/gql.ts';

export const managedOutreachTeamsDocument = graphql(`
  query ManagedOutreachTeams {
    managedOutreachTeams {
      id
      version
      name
      kind
      unit {
        code
        name
      }
      endedOn
      runningLists
      members {
        id
        name
        username
        from
        until
        standing
        hasRole
      }
    }
  }
`);

export const outreachTeamCandidatesDocument = graphql(`
  query OutreachTeamCandidates($teamId: ID!) {
    outreachTeamCandidates(teamId: $teamId) {
      id
      name
      username
    }
  }
`);

export const createOutreachTeamDocument = graphql(`
  mutation CreateOutreachTeam($input: CreateOutreachTeamInput!) {
    createOutreachTeam(input: $input) {
      __typename
      ... on Refusal {
        message
        legalBasis
      }
      ... on ValidationFailed {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const renameOutreachTeamDocument = graphql(`
  mutation RenameOutreachTeam($input: RenameOutreachTeamInput!) {
    renameOutreachTeam(input: $input) {
      __typename
      ... on Refusal {
        message
        legalBasis
      }
      ... on ValidationFailed {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const endOutreachTeamDocument = graphql(`
  mutation EndOutreachTeam($input: EndOutreachTeamInput!) {
    endOutreachTeam(input: $input) {
      __typename
      ... on Refusal {
        message
        legalBasis
      }
    }
  }
`);

export const addOutreachTeamMemberDocument = graphql(`
  mutation AddOutreachTeamMember($input: AddOutreachTeamMemberInput!) {
    addOutreachTeamMember(input: $input) {
      __typename
      ... on Refusal {
        message
        legalBasis
      }
      ... on ValidationFailed {
        fields {
          path
          message
        }
      }
    }
  }
`);

export const endOutreachTeamMemberDocument = graphql(`
  mutation EndOutreachTeamMember($input: EndOutreachTeamMemberInput!) {
    endOutreachTeamMember(input: $input) {
      __typename
      ... on Refusal {
        message
        legalBasis
      }
      ... on ValidationFailed {
        fields {
          path
          message
        }
      }
    }
  }
`);
