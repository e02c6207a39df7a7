import { graphql } from '../../generated/gql.ts';

export const outreachMeetingsDocument = graphql(`
  query OutreachMeetings($page: PageInput, $filter: OutreachMeetingFilter) {
    outreachMeetings(page: $page, filter: $filter) {
      items {
        id
        unit {
          code
          name
        }
        place
        startsAt
        hamlets
        state
        invited
        came
        activated
      }
      total
      totalIsCapped
    }
  }
`);

export const outreachMeetingDocument = graphql(`
  query OutreachMeeting($id: ID!) {
    outreachMeeting(id: $id) {
      meeting {
        id
        version
        unit {
          code
          name
        }
        place
        startsAt
        hamlets
        state
        allowedActions
        invited
        came
        activated
        endedNote
        plannedBy
      }
      guests {
        position
        fullName
        hamlet
        address
        stage
      }
    }
  }
`);

export const planOutreachMeetingDocument = graphql(`
  mutation PlanOutreachMeeting($input: PlanOutreachMeetingInput!) {
    planOutreachMeeting(input: $input) {
      __typename
      ... on OutreachMeetingKept {
        id
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

export const editOutreachMeetingDocument = graphql(`
  mutation EditOutreachMeeting($input: EditOutreachMeetingInput!) {
    editOutreachMeeting(input: $input) {
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

export const recordOutreachMeetingDocument = graphql(`
  mutation RecordOutreachMeeting($input: RecordOutreachMeetingInput!) {
    recordOutreachMeeting(input: $input) {
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

export const cancelOutreachMeetingDocument = graphql(`
  mutation CancelOutreachMeeting($input: CancelOutreachMeetingInput!) {
    cancelOutreachMeeting(input: $input) {
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
