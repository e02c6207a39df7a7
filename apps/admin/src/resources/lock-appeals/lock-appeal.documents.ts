import { graphql } from '../../generated/gql.ts';

export const lockAppealListDocument = graphql(`
  query LockAppeals($isOpen: Boolean!, $page: PageInput) {
    lockAppeals(isOpen: $isOpen, page: $page) {
      items {
        id
        code
        state
        channel
        lockRequestCode
        subjectName
        subjectNumberMasked
        unit {
          code
          name
        }
        acceptedAt
        decideBy
        daysLeft
        isOverdue
      }
      totalCount
    }
  }
`);

export const lockAppealDocument = graphql(`
  query LockAppeal($id: ID!) {
    lockAppeal(id: $id) {
      id
      code
      version
      state
      channel
      unit {
        code
        name
      }
      lockRequestId
      lockRequestCode
      lockRequestState
      requesterName
      subjectName
      subjectNumberMasked
      acceptedAt
      decideBy
      daysLeft
      isOverdue
      words
      registeredByName
      decidedAt
      decidedByName
      decisionReason
      legalBasis
      allowedActions
    }
  }
`);

export const registerLockAppealDocument = graphql(`
  mutation RegisterLockAppeal($input: RegisterLockAppealInput!) {
    registerLockAppeal(input: $input) {
      __typename
      ... on LockAppealAccepted {
        code
      }
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

export const decideLockAppealDocument = graphql(`
  mutation DecideLockAppeal($input: DecideLockAppealInput!) {
    decideLockAppeal(input: $input) {
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
