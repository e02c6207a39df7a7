import { graphql } from '../../generated/gql.ts';

export const targetCampaignListDocument = graphql(`
  query TargetCampaigns {
    targetCampaigns {
      items {
        id
        documentNumber
        issuedOn
        issuer
        targetTotal
      }
    }
  }
`);

export const wardProgressDocument = graphql(`
  query WardProgress($campaignId: ID!) {
    wardProgress(campaignId: $campaignId) {
      campaign {
        id
        documentNumber
        issuedOn
        issuer
        targetTotal
      }
      asOf
      rows {
        unit {
          code
          name
        }
        target
        activated
        remaining
        percent
      }
      total {
        target
        activated
        remaining
        percent
      }
    }
  }
`);
