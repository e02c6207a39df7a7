import { graphql } from '../../generated/gql.ts';

export const openingReviewListDocument = graphql(`
  query OpeningReviews($isOpen: Boolean!, $page: PageInput) {
    openingReviews(isOpen: $isOpen, page: $page) {
      id
      version
      state
      onDay
      unitName
      officerName
      openedAt
      caseCode
      purpose
      purposeNote
      basis
      reviewedBy
      reviewedAt
      note
      allowedActions
    }
  }
`);

export const reviewOpeningDocument = graphql(`
  mutation ReviewOpening($input: ReviewOpeningInput!) {
    reviewOpening(input: $input) {
      __typename
      ... on OpeningReviewed {
        review {
          id
        }
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
