import { graphql } from '../../generated/gql.ts';

export const crossCheckListDocument = graphql(`
  query CrossChecks($applicationId: ID!) {
    crossChecks(applicationId: $applicationId) {
      id
      version
      paperType
      maskedNumber
      agencyName
      state
      stateSince
      turn
      reason
      mismatchedFields
      validUntil
      answerBy
      isOverdue
      attempts
      resolution
      isContested
      allowedActions
    }
  }
`);

export const crossCheckDocument = graphql(`
  query CrossCheck($id: ID!) {
    crossCheck(id: $id) {
      ...CrossCheckParts
    }
  }

  fragment CrossCheckParts on CrossCheck {
    id
    version
    paperType
    maskedNumber
    agencyName
    state
    stateSince
    turn
    reason
    mismatchedFields
    validUntil
    answerBy
    isOverdue
    attempts
    resolution
    isContested
    allowedActions
    comparison {
      field
      declared
      population
      agency
      isMismatched
    }
    documentStatus
    scanFileId
    resolutionNote
    resolvedByName
    resolvedAt
    contestNote
    contestedAt
    rounds {
      reference
      round
      cause
      note
      agency
      requestedAt
      answerBy
      attempts
      disclosedAt
      endedAt
      outcome
      reason
      channel
      answeredBy
      agencyReference
      questionFingerprint
      answerFingerprint
    }
  }
`);

export const askAgencyAgainDocument = graphql(`
  mutation AskAgencyAgain($input: AskAgencyAgainInput!) {
    askAgencyAgain(input: $input) {
      __typename
      ... on AgencyAskedAgain {
        crossCheck {
          ...CrossCheckParts
        }
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);

export const resolveMismatchDocument = graphql(`
  mutation ResolveMismatch($input: ResolveMismatchInput!) {
    resolveMismatch(input: $input) {
      __typename
      ... on MismatchResolved {
        crossCheck {
          ...CrossCheckParts
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
          code
          message
        }
      }
    }
  }
`);

export const correctPaperDocument = graphql(`
  mutation CorrectPaper($input: CorrectPaperInput!) {
    correctPaper(input: $input) {
      __typename
      ... on PaperCorrected {
        crossCheck {
          ...CrossCheckParts
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
          code
          message
        }
      }
    }
  }
`);
