import { graphql } from '../../generated/gql.ts';

export const accessFindingListDocument = graphql(`
  query AccessFindings($isOpen: Boolean!, $page: PageInput) {
    accessFindings(isOpen: $isOpen, page: $page) {
      ...AccessFindingParts
    }
  }

  fragment AccessFindingParts on AccessFinding {
    id
    version
    kind
    state
    officerName
    unitName
    onDay
    evidence {
      name
      value
    }
    raisedAt
    takenBy
    closedAt
    allowedActions
  }
`);

export const accessFindingDocument = graphql(`
  query AccessFinding($id: ID!) {
    accessFinding(id: $id) {
      ...OpenedAccessFindingParts
    }
  }

  fragment OpenedAccessFindingParts on OpenedAccessFinding {
    finding {
      ...AccessFindingParts
    }
    notes {
      writtenBy
      writtenAt
      action
      note
    }
    openings {
      id
      at
      isDenied
      purpose
      basis
      note
    }
  }
`);

export const settleAccessFindingDocument = graphql(`
  mutation SettleAccessFinding($input: SettleAccessFindingInput!) {
    settleAccessFinding(input: $input) {
      __typename
      ... on AccessFindingSettled {
        opened {
          ...OpenedAccessFindingParts
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
