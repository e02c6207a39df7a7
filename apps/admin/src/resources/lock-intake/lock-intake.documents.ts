import { graphql } from '../../generated/gql.ts';

export const lockRequestSubjectDocument = graphql(`
  query LockRequestSubject($number: String!) {
    lockRequestSubject(number: $number, purpose: { purpose: CASE_INTAKE }) {
      subjectType
      subjectName
      accountState
      standingAuthorityRequests {
        id
        code
        requesterName
      }
    }
  }
`);

export const registerLockRequestDocument = graphql(`
  mutation RegisterLockRequest($input: RegisterLockRequestInput!) {
    registerLockRequest(input: $input) {
      __typename
      ... on LockRequestChanged {
        request {
          id
          code
          dueAt
        }
      }
      ... on Refusal {
        code
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
