import { graphql } from '../../generated/gql.ts';

export const dataRequestListDocument = graphql(`
  query DataRequests($page: PageInput, $isOpen: Boolean!) {
    dataRequests(page: $page, isOpen: $isOpen) {
      items {
        id
        code
        kind
        state
        unit {
          code
          name
        }
        fullName
        maskedPersonalIdNumber
        receivedAt
        answerBy
        workingMinutesLeft
        isOverdue
        settledAt
      }
      total
      totalIsCapped
    }
  }
`);

export const dataRequestCountDocument = graphql(`
  query DataRequestCount {
    dataRequestCount {
      open
      overdue
    }
  }
`);

export const dataRequestDocument = graphql(`
  query DataRequest($id: ID!, $purpose: AccessPurposeInput) {
    dataRequest(id: $id, purpose: $purpose) {
      id
      code
      version
      kind
      state
      unit {
        code
        name
      }
      fullName
      maskedPersonalIdNumber
      accountLevel
      receivedAt
      answerBy
      workingMinutesLeft
      isOverdue
      settledAt
      text
      carryOutBy
      legalBasis
      reading {
        at
        kind
        unitName
        agencyName
        purpose
      }
      applicationCode
      isAboutOwnReading
      allowedActions
      settledBy
      answer
      wouldStop
      limit {
        kind
        state
        stops
        beganAt
        endedAt
        endReason
      }
      limitEndedBy
      canEndLimit
      letter {
        number
        verificationUrl
        downloadPath
      }
    }
  }
`);

export const answerDataRequestDocument = graphql(`
  mutation AnswerDataRequest($input: SettleDataRequestInput!) {
    answerDataRequest(input: $input) {
      __typename
      ... on DataRequestAnswered {
        code
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

export const refuseDataRequestDocument = graphql(`
  mutation RefuseDataRequest($input: SettleDataRequestInput!) {
    refuseDataRequest(input: $input) {
      __typename
      ... on DataRequestRefused {
        code
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

export const processingLimitsOfApplicantDocument = graphql(`
  query ProcessingLimitsOfApplicant($applicationId: ID!) {
    processingLimitsOfApplicant(applicationId: $applicationId) {
      kind
      stops
      beganAt
    }
  }
`);

export const endProcessingLimitDocument = graphql(`
  mutation EndProcessingLimit($input: EndProcessingLimitInput!) {
    endProcessingLimit(input: $input) {
      __typename
      ... on ProcessingLimitEnded {
        code
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
