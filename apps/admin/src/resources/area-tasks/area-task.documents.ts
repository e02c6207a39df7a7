import { graphql } from '../../generated/gql.ts';

export const areaTaskListDocument = graphql(`
  query AreaTasks($page: PageInput, $filter: AreaTaskFilter) {
    areaTasks(page: $page, filter: $filter) {
      items {
        ...AreaTaskParts
      }
      total
      totalIsCapped
    }
  }

  fragment AreaTaskParts on AreaTask {
    id
    version
    kind
    state
    unit {
      code
      name
    }
    fullName
    maskedPersonalIdNumber
    phoneNumber
    address
    fields
    applicationCode
    visitOutcome
    createdAt
    doneAt
    doneBy
    note
  }
`);

export const areaTaskCountDocument = graphql(`
  query AreaTaskCount {
    areaTaskCount
  }
`);

export const completeAreaTaskDocument = graphql(`
  mutation CompleteAreaTask($input: CompleteAreaTaskInput!) {
    completeAreaTask(input: $input) {
      __typename
      ... on AreaTaskCompleted {
        task {
          ...AreaTaskParts
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
    }
  }
`);
