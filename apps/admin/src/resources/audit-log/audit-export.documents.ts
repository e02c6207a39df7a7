import { graphql } from '../../generated/gql.ts';

export const auditExportListDocument = graphql(`
  query AuditExports($page: PageInput) {
    auditExports(page: $page) {
      ...AuditExportParts
    }
  }

  fragment AuditExportParts on AuditExport {
    id
    version
    state
    filter {
      unitCode
      actorUsername
      action
      subject
      from
      to
    }
    purpose
    requestedByName
    requestedAt
    decidedByName
    decidedAt
    decisionText
    expiresAt
    canFetch
    allowedActions
  }
`);

export const requestAuditExportDocument = graphql(`
  mutation RequestAuditExport($input: RequestAuditExportInput!) {
    requestAuditExport(input: $input) {
      __typename
      ... on AuditExportSettled {
        export {
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

export const approveAuditExportDocument = graphql(`
  mutation ApproveAuditExport($input: ApproveAuditExportInput!) {
    approveAuditExport(input: $input) {
      __typename
      ... on AuditExportSettled {
        export {
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

export const refuseAuditExportDocument = graphql(`
  mutation RefuseAuditExport($input: RefuseAuditExportInput!) {
    refuseAuditExport(input: $input) {
      __typename
      ... on AuditExportSettled {
        export {
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

export const withdrawAuditExportDocument = graphql(`
  mutation WithdrawAuditExport($input: WithdrawAuditExportInput!) {
    withdrawAuditExport(input: $input) {
      __typename
      ... on AuditExportSettled {
        export {
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
