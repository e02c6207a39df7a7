import { graphql } from '../../generated/gql.ts';

export const officerListDocument = graphql(`
  query Officers($filter: OfficerFilterInput, $first: Int!, $after: String) {
    officers(filter: $filter, first: $first, after: $after) {
      items {
        id
        username
        displayName
        standing
        hasFactor
        lastSignedInAt
        assignments {
          id
          role
          unit {
            code
            name
          }
          validFrom
          validTo
          coversFor
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const officerDocument = graphql(`
  query OpenedOfficer($id: ID!) {
    officer(id: $id) {
      id
      username
      displayName
      standing
      hasFactor
      openSessionCount
      lastSignedInAt
      factorEnrolledAt
      recoveryCodesLeft
      linkExpiresAt
      canBeBarred
      isOneself
      bar {
        barredAt
        barredBy
        reason
      }
      coveredBy {
        colleague
        role
        unit {
          code
          name
        }
        validFrom
        validTo
      }
      assignments {
        id
        role
        unit {
          code
          name
        }
        agencyCode
        validFrom
        validTo
        givenBy
        coversFor
        handOverNote
      }
      providerIdentity {
        issuer
        subject
        linkedAt
        linkedBy
        isConfirmed
      }
      endedAssignments {
        id
        role
        unit {
          code
          name
        }
        agencyCode
        validFrom
        validTo
        givenBy
        coversFor
        handOverNote
      }
    }
  }
`);

export const coveredUnitsDocument = graphql(`
  query CoveredUnits {
    coveredUnits {
      code
      name
    }
  }
`);

export const createOfficerDocument = graphql(`
  mutation CreateOfficer($input: CreateOfficerInput!) {
    createOfficer(input: $input) {
      __typename
      ... on OfficerLinkGiven {
        officerId
        token
        expiresAt
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

export const issueOfficerLinkDocument = graphql(`
  mutation IssueOfficerLink($input: BarOfficerInput!) {
    issueOfficerLink(input: $input) {
      __typename
      ... on OfficerLinkGiven {
        officerId
        token
        expiresAt
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

export const barOfficerDocument = graphql(`
  mutation BarOfficer($input: BarOfficerInput!) {
    barOfficer(input: $input) {
      __typename
      ... on OfficerBarred {
        barredAt
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

export const assignOfficerDocument = graphql(`
  mutation AssignOfficer($input: AssignOfficerInput!) {
    assignOfficer(input: $input) {
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

export const endOfficerAssignmentDocument = graphql(`
  mutation EndOfficerAssignment($input: EndAssignmentInput!) {
    endOfficerAssignment(input: $input) {
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

export const linkOfficerIdentityDocument = graphql(`
  mutation LinkOfficerIdentity($input: LinkOfficerIdentityInput!) {
    linkOfficerIdentity(input: $input) {
      __typename
      ... on OfficerIdentityLinked {
        linkedAt
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

export const unlinkOfficerIdentityDocument = graphql(`
  mutation UnlinkOfficerIdentity($input: UnlinkOfficerIdentityInput!) {
    unlinkOfficerIdentity(input: $input) {
      __typename
      ... on OfficerIdentityUnlinked {
        unlinkedAt
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
