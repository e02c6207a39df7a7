import { graphql } from '../../generated/gql.ts';

export const agencyBoardDocument = graphql(`
  query AgencyBoard {
    agencies {
      asOf
      items {
        code
        name
        paperTypes
        state
        channel
        answerWithinDays
        openQuestions
        overdueQuestions
        oldestOpenAt
        answers
        medianSeconds
        slowestSeconds
        matched
        mismatched
        answeredLastDay
        lastAnswerAt
        lastFailureAt
        lastFailure
        isBreakerOpen
        pausedUntil
        downtime {
          id
          startsAt
          endsAt
          note
          isNow
        }
        isSilent
        keyWarnings {
          kind
          kid
          expiresAt
        }
      }
    }
  }
`);

export const agencyDocument = graphql(`
  query Agency($code: AgencyCode!) {
    agency(code: $code) {
      code
      version
      name
      paperTypes
      state
      allowedActions
      channel
      legalBasis
      contact
      answerWithinDays
      maxInFlight
      requestsPerMinute
      scopes
      possibleScopes
      keys {
        kid
        algorithm
        state
        validFrom
        expiresAt
        revokedAt
        lastUsedAt
        registeredAt
        registeredBy
      }
      keyWarnings {
        kind
        kid
        expiresAt
      }
      downtimes {
        id
        startsAt
        endsAt
        note
        isNow
        cancelledAt
        enteredBy
        canCancel
      }
      history {
        at
        action
        actorName
        reason
        kid
      }
    }
  }
`);

export const updateAgencyDocument = graphql(`
  mutation UpdateAgency($input: UpdateAgencyInput!) {
    updateAgency(input: $input) {
      __typename
      ... on AgencyUpdated {
        version
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

export const suspendAgencyDocument = graphql(`
  mutation SuspendAgency($input: SuspendAgencyInput!) {
    suspendAgency(input: $input) {
      __typename
      ... on AgencySuspended {
        version
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

export const resumeAgencyDocument = graphql(`
  mutation ResumeAgency($input: ResumeAgencyInput!) {
    resumeAgency(input: $input) {
      __typename
      ... on AgencyResumed {
        version
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

export const registerAgencyKeyDocument = graphql(`
  mutation RegisterAgencyKey($input: RegisterAgencyKeyInput!) {
    registerAgencyKey(input: $input) {
      __typename
      ... on AgencyKeyRegistered {
        kid
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

export const revokeAgencyKeyDocument = graphql(`
  mutation RevokeAgencyKey($input: RevokeAgencyKeyInput!) {
    revokeAgencyKey(input: $input) {
      __typename
      ... on AgencyKeyRevoked {
        kid
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

export const planDowntimeDocument = graphql(`
  mutation PlanDowntime($input: PlanDowntimeInput!) {
    planDowntime(input: $input) {
      __typename
      ... on DowntimePlanned {
        id
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

export const cancelDowntimeDocument = graphql(`
  mutation CancelDowntime($input: CancelDowntimeInput!) {
    cancelDowntime(input: $input) {
      __typename
      ... on DowntimeCancelled {
        id
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);
