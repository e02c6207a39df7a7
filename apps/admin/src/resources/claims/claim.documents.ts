import { graphql } from '../../generated/gql.ts';

export const claimHoldersDocument = graphql(`
  query ClaimHolders {
    claimHolders {
      username
      displayName
      claimCount
      until
      coveredBy
    }
  }
`);

export const claimHeirsDocument = graphql(`
  query ClaimHeirs {
    claimHeirs {
      username
      displayName
    }
  }
`);

export const redistributeClaimsDocument = graphql(`
  mutation RedistributeClaims($input: RedistributeClaimsInput!) {
    redistributeClaims(input: $input) {
      __typename
      ... on ClaimsRedistributed {
        handedOver
        returned
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);
