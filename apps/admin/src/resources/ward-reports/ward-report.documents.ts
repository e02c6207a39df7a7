import { graphql } from '../../generated/gql.ts';

export const wardReportListDocument = graphql(`
  query WardReports($page: PageInput) {
    wardReports(page: $page) {
      total
      items {
        id
        code
        documentNumber
        period
        periodFrom
        periodTo
        state
        draftedAt
        issuedAt
        unit {
          code
          name
        }
      }
    }
  }
`);

export const wardReportDocument = graphql(`
  query WardReport($id: ID!) {
    wardReport(id: $id) {
      id
      version
      code
      documentNumber
      period
      periodFrom
      periodTo
      state
      allowedActions
      draftedAt
      issuedAt
      unit {
        code
        name
      }
      comment
      recipients
      subject
      paragraphs
      tableHead
      tableRows
      notes
    }
  }
`);

export const draftWardReportDocument = graphql(`
  mutation DraftWardReport($input: DraftWardReportInput!) {
    draftWardReport(input: $input) {
      __typename
      ... on WardReportDrafted {
        id
        code
      }
      ... on ValidationFailed {
        message
        fields {
          path
          message
        }
      }
    }
  }
`);

export const commentWardReportDocument = graphql(`
  mutation CommentWardReport($input: CommentWardReportInput!) {
    commentWardReport(input: $input) {
      __typename
      ... on WardReportCommented {
        id
      }
      ... on Refusal {
        message
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

export const issueWardReportDocument = graphql(`
  mutation IssueWardReport($input: IssueWardReportInput!) {
    issueWardReport(input: $input) {
      __typename
      ... on WardReportIssued {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const reportPlanDocument = graphql(`
  query ReportPlan {
    reportSchedule {
      campaignId
      period
      day
      recipients
      nextOn
    }
    usualReportRecipients
  }
`);

export const setReportScheduleDocument = graphql(`
  mutation SetReportSchedule($input: SetReportScheduleInput!) {
    setReportSchedule(input: $input) {
      __typename
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
