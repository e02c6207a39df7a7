import { graphql } from '../../generated/gql.ts';

export const workingCalendarDocument = graphql(`
  query WorkingCalendar($year: Int!) {
    workingCalendar(year: $year) {
      date
      kind
      status
      note
      source
    }
  }
`);

export const setCalendarDayDocument = graphql(`
  mutation SetCalendarDay($input: SetCalendarDayInput!) {
    setCalendarDay(input: $input) {
      __typename
      ... on CalendarDaySet {
        recountedFrom
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

export const removeCalendarDayDocument = graphql(`
  mutation RemoveCalendarDay($input: RemoveCalendarDayInput!) {
    removeCalendarDay(input: $input) {
      __typename
      ... on CalendarDayRemoved {
        date
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
