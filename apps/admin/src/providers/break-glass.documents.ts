import { graphql } from '../generated/gql.ts';

export const breakGlassAlarmsDocument = graphql(`
  query BreakGlassAlarms {
    breakGlassAlarms {
      id
      username
      displayName
      unit {
        code
        name
      }
      raisedAt
      isOwn
    }
  }
`);

export const acknowledgeBreakGlassDocument = graphql(`
  mutation AcknowledgeBreakGlass($input: AcknowledgeBreakGlassInput!) {
    acknowledgeBreakGlass(input: $input) {
      __typename
      ... on BreakGlassAcknowledged {
        acknowledgedAt
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
