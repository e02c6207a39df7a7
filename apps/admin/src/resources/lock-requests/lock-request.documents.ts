import { graphql } from '../../generated/gql.ts';

export const lockRequestListDocument = graphql(`
  query LockRequests($page: PageInput, $queue: LockRequestQueue!, $kind: LockRequestKind, $text: String) {
    lockRequests(page: $page, queue: $queue, kind: $kind, text: $text) {
      items {
        id
        code
        kind
        state
        unit {
          code
          name
        }
        subjectName
        subjectNumberMasked
        requesterName
        requesterReference
        isSealed
        isLockedAtOnce
        receivedAt
        stage
        dueAt
        workingMinutesLeft
        isOverdue
        isComingDue
      }
      total
      totalIsCapped
    }
  }
`);

export const lockRequestCountsDocument = graphql(`
  query LockRequestCounts {
    lockRequestCounts {
      open
      comingDue
      overdue
      toDecide
    }
  }
`);

export const lockRequestDocument = graphql(`
  query LockRequest($id: ID!) {
    lockRequest(id: $id) {
      id
      code
      version
      kind
      state
      channel
      unit {
        code
        name
      }
      subjectType
      subjectName
      subjectNumberMasked
      requesterType
      requesterName
      requesterReference
      isSealed
      isLockedAtOnce
      legalRegime
      receivedAt
      stage
      dueAt
      workingMinutesLeft
      isOverdue
      isComingDue
      accountState
      grounds {
        id
        kind
        lifter
        legalBasis
        lockRequestId
        lockRequestCode
        requesterName
        isProvisional
        startedAt
        startedBy
        endedAt
        endedBecause
      }
      documentOn
      citedBasis
      requestReason
      requesterEmail
      registeredByName
      examineBy
      forwardedAt
      forwardedByName
      examinationNote
      decideBy
      stageLegalBasis
      settledAt
      settledByName
      settlementReason
      reversedAt
      reversedByName
      reversalReason
      lockedAtOnceAt
      lockedAtOnceByName
      unsealedAt
      targetRequest {
        id
        code
      }
      scanFileId
      allowedActions
      timeline {
        at
        action
        actorName
        inPlaceOf
      }
    }
  }
`);

export const revealLockSubjectDocument = graphql(`
  mutation RevealLockSubject($input: RevealLockSubjectInput!) {
    revealLockSubject(input: $input) {
      __typename
      ... on LockSubjectRevealed {
        subjectName
        subjectNumber
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

export const forwardLockRequestDocument = graphql(`
  mutation ForwardLockRequest($input: ForwardLockRequestInput!) {
    forwardLockRequest(input: $input) {
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

export const decideLockRequestDocument = graphql(`
  mutation DecideLockRequest($input: DecideLockRequestInput!) {
    decideLockRequest(input: $input) {
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

export const lockAtOnceDocument = graphql(`
  mutation LockAtOnce($input: LockAtOnceInput!) {
    lockAtOnce(input: $input) {
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

export const withdrawLockRequestDocument = graphql(`
  mutation WithdrawLockRequest($input: WithdrawLockRequestInput!) {
    withdrawLockRequest(input: $input) {
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

export const unsealLockRequestDocument = graphql(`
  mutation UnsealLockRequest($input: UnsealLockRequestInput!) {
    unsealLockRequest(input: $input) {
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

export const reverseLockRequestDocument = graphql(`
  mutation ReverseLockRequest($input: ReverseLockRequestInput!) {
    reverseLockRequest(input: $input) {
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
