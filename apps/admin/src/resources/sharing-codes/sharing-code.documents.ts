import { graphql } from '../../generated/gql.ts';

export const verifySharingCodeDocument = graphql(`
  mutation VerifySharingCode($input: VerifySharingCodeInput!) {
    verifySharingCode(input: $input) {
      __typename
      ... on SharingCodeVerified {
        identity {
          fullName
          maskedPersonalIdNumber
          accountLevel
          dateOfBirth
          sex
          personalIdNumber
          permanentAddress
          papers
          verifiedAt
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
