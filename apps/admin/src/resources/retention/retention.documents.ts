import { graphql } from '../../generated/gql.ts';

export const retentionPeriodsDocument = graphql(`
  query RetentionPeriods {
    retentionPeriods {
      kind
      end
      amount
      unit
      standardAmount
      least
      most
      article
      heldBy
      isRemovedDaily
      chosenBy {
        ...RetentionChangeParts
      }
      waiting {
        ...RetentionChangeParts
      }
    }
  }

  fragment RetentionChangeParts on RetentionChange {
    id
    version
    kind
    amountBefore
    amount
    unit
    reason
    state
    proposedByName
    proposedAt
    decidedByName
    decidedAt
    decisionText
    allowedActions
  }
`);

export const retentionChangesDocument = graphql(`
  query RetentionChanges($page: PageInput) {
    retentionChanges(page: $page) {
      total
      items {
        ...RetentionChangeParts
      }
    }
  }
`);

export const retentionPreviewDocument = graphql(`
  query RetentionPreview {
    retentionPreview {
      kind
      unit {
        code
        name
      }
      due
      held
    }
  }
`);

export const retentionRunsDocument = graphql(`
  query RetentionRuns($page: PageInput) {
    retentionRuns(page: $page) {
      total
      items {
        id
        state
        startedAt
        finishedAt
        failedStep
        removed
      }
    }
  }
`);

export const retentionReportDocument = graphql(`
  query RetentionReport($id: ID!) {
    retentionReport(id: $id) {
      removals {
        kind
        end
        unit {
          code
          name
        }
        removed
      }
      missingFiles {
        source
        unit {
          code
          name
        }
        missing
      }
    }
  }
`);

export const proposeRetentionPeriodDocument = graphql(`
  mutation ProposeRetentionPeriod($input: ProposeRetentionPeriodInput!) {
    proposeRetentionPeriod(input: $input) {
      __typename
      ... on RetentionChangeSettled {
        change {
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

export const approveRetentionPeriodDocument = graphql(`
  mutation ApproveRetentionPeriod($input: ApproveRetentionPeriodInput!) {
    approveRetentionPeriod(input: $input) {
      __typename
      ... on RetentionChangeSettled {
        change {
          id
        }
      }
      ... on Refusal {
        message
        legalBasis
      }
    }
  }
`);

export const refuseRetentionPeriodDocument = graphql(`
  mutation RefuseRetentionPeriod($input: RefuseRetentionPeriodInput!) {
    refuseRetentionPeriod(input: $input) {
      __typename
      ... on RetentionChangeSettled {
        change {
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

export const withdrawRetentionPeriodDocument = graphql(`
  mutation WithdrawRetentionPeriod($input: WithdrawRetentionPeriodInput!) {
    withdrawRetentionPeriod(input: $input) {
      __typename
      ... on RetentionChangeSettled {
        change {
          id
        }
      }
      ... on Refusal {
        message
        legalBasis
      }
    }
  }
`);
