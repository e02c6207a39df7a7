import { graphql } from '../../generated/gql.ts';

export const leaveCoversDocument = graphql(`
  query LeaveCovers {
    leaveCovers {
      assignmentId
      role
      unit {
        code
        name
      }
      absent
      colleague
      validFrom
      validTo
      handOverNote
      isGiven
    }
  }
`);

export const colleaguesDocument = graphql(`
  query Colleagues {
    colleagues {
      username
      displayName
    }
  }
`);

export const ownRolesDocument = graphql(`
  query OwnRoles {
    me {
      roles
      units {
        code
        name
      }
    }
  }
`);

export const giveLeaveCoverDocument = graphql(`
  mutation GiveLeaveCover($input: GiveLeaveCoverInput!) {
    giveLeaveCover(input: $input) {
      __typename
      ... on OfficerAssigned {
        assignmentId
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
      ... on ValidationFailed {
        fields {
          path
          code
          message
        }
      }
    }
  }
`);

export const endLeaveCoverDocument = graphql(`
  mutation EndLeaveCover($input: EndAssignmentInput!) {
    endLeaveCover(input: $input) {
      __typename
      ... on AssignmentEnded {
        endedOn
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);
