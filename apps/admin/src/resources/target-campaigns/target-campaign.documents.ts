import { graphql } from '../../generated/gql.ts';

export const targetCampaignListDocument = graphql(`
  query TargetCampaigns {
    targetCampaigns {
      items {
        id
        documentNumber
        issuedOn
        issuer
        orderText
        dueOn
        recipients
        version
        targetTotal
        published {
          collected
          activated
          waiting
        }
      }
    }
  }
`);

export const wardProgressDocument = graphql(`
  query WardProgress($campaignId: ID!, $units: UnitView!) {
    wardProgress(campaignId: $campaignId, units: $units) {
      campaign {
        id
        documentNumber
        issuedOn
        issuer
        targetTotal
      }
      asOf
      units
      rows {
        unit {
          code
          name
        }
        documentUnits {
          code
          name
        }
        target
        activated
        remaining
        percent
        listed
        approvedSince
      }
      total {
        target
        activated
        remaining
        percent
        listed
        approvedSince
      }
    }
  }
`);

export const previewTargetSheetDocument = graphql(`
  query PreviewTargetSheet($input: PreviewTargetSheetInput!) {
    previewTargetSheet(input: $input) {
      source
      rows {
        line
        name
        people
        note
        unit {
          code
          name
        }
        count
      }
      statedTotal {
        line
        people
      }
      sum
      problems {
        line
        code
        message
      }
    }
  }
`);

export const targetVersionsDocument = graphql(`
  query TargetVersions($campaignId: ID!) {
    targetVersions(campaignId: $campaignId) {
      version
      source
      statedTotal
      reason
      committedBy
      committedAt
      rows {
        unit {
          code
          name
        }
        target
        note
      }
    }
  }
`);

export const commitTargetCampaignDocument = graphql(`
  mutation CommitTargetCampaign($input: CommitTargetCampaignInput!) {
    commitTargetCampaign(input: $input) {
      __typename
      ... on TargetCampaignCommitted {
        progress {
          campaign {
            id
            documentNumber
          }
          rows {
            unit {
              code
              name
            }
            target
            listed
          }
          total {
            target
            listed
          }
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
      ... on TargetSheetRefused {
        problems {
          line
          code
          message
        }
      }
    }
  }
`);

export const correctTargetCampaignDocument = graphql(`
  mutation CorrectTargetCampaign($input: CorrectTargetCampaignInput!) {
    correctTargetCampaign(input: $input) {
      __typename
      ... on TargetCampaignCorrected {
        progress {
          campaign {
            id
            version
          }
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
      ... on TargetSheetRefused {
        problems {
          line
          code
          message
        }
      }
    }
  }
`);
