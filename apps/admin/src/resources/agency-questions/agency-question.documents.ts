import { graphql } from '../../generated/gql.ts';

export const agencyQuestionListDocument = graphql(`
  query AgencyQuestions($page: PageInput, $isOpen: Boolean!) {
    agencyQuestions(page: $page, isOpen: $isOpen) {
      items {
        reference
        paperType
        maskedDocumentNumber
        fullName
        cause
        requestedAt
        answerBy
        isOverdue
        answeredAt
        outcome
        reason
        documentStatus
      }
      total
    }
  }
`);

export const agencyQuestionCountDocument = graphql(`
  query AgencyQuestionCount {
    agencyQuestionCount {
      open
      overdue
    }
  }
`);

export const agencyQuestionDocument = graphql(`
  query AgencyQuestion($reference: ID!) {
    agencyQuestion(reference: $reference) {
      reference
      paperType
      documentNumber
      personalIdNumber
      fullName
      dateOfBirth
      cause
      note
      requestedAt
      answerBy
    }
  }
`);

export const answerAgencyQuestionDocument = graphql(`
  mutation AnswerAgencyQuestion($input: AnswerAgencyQuestionInput!) {
    answerAgencyQuestion(input: $input) {
      __typename
      ... on CrossCheckAnswered {
        reference
        outcome
        reason
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
