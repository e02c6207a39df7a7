import { graphql } from '../../generated/gql.ts';

export const accountLocksDocument = graphql(`
  query AccountLocks($accountId: ID!, $purpose: AccessPurposeInput) {
    accountLocks(accountId: $accountId, purpose: $purpose) {
      ...AccountLocksParts
    }
  }

  fragment AccountLocksParts on AccountLocks {
    accountId
    accountState
    accountLevel
    subjectType
    subjectName
    subjectNumberMasked
    unit {
      code
      name
    }
    lockedSince
    grounds {
      id
      kind
      origin
      lifter
      legalBasis
      channel
      reason
      lockRequestId
      lockRequestCode
      requesterName
      isProvisional
      startedAt
      startedBy
      endedAt
      endedBy
      endedBecause
    }
    openings {
      groundId
      sentence
    }
    allowedActions
    channels
  }
`);

export const findAccountLocksDocument = graphql(`
  mutation FindAccountLocks($input: FindAccountLocksInput!) {
    findAccountLocks(input: $input) {
      __typename
      ... on AccountLocksFound {
        accountId
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

export const checkHolderCallerDocument = graphql(`
  mutation CheckHolderCaller($input: CheckCallerInput!) {
    checkHolderCaller(input: $input) {
      __typename
      ... on HolderCallerChecked {
        verdicts: fields {
          field
          outcome
        }
        isVerified
        checkId
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

export const lockAccountForHolderDocument = graphql(`
  mutation LockAccountForHolder($input: LockAccountForHolderInput!) {
    lockAccountForHolder(input: $input) {
      __typename
      ... on AccountLockedForHolder {
        locks {
          ...AccountLocksParts
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

export const sendAssistedUnlockCodeDocument = graphql(`
  mutation SendAssistedUnlockCode($input: SendAssistedUnlockCodeInput!) {
    sendAssistedUnlockCode(input: $input) {
      __typename
      ...SentUnlockCode
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

  fragment SentUnlockCode on AssistedUnlockCodeSent {
    flowId
    otpExpiresAt
    phoneLastThree
  }
`);

export const resendAssistedUnlockCodeDocument = graphql(`
  mutation ResendAssistedUnlockCode($input: ResendAssistedUnlockCodeInput!) {
    resendAssistedUnlockCode(input: $input) {
      __typename
      ...SentUnlockCode
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);

export const unlockAccountForHolderDocument = graphql(`
  mutation UnlockAccountForHolder($input: UnlockAccountForHolderInput!) {
    unlockAccountForHolder(input: $input) {
      __typename
      ... on AccountUnlockedForHolder {
        locks {
          ...AccountLocksParts
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
