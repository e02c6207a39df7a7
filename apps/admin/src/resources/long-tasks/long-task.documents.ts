import { graphql } from '../../generated/gql.ts';

export const longTaskListDocument = graphql(`
  query LongTasks($page: PageInput) {
    longTasks(page: $page) {
      items {
        ...LongTaskParts
      }
      total
    }
  }

  fragment LongTaskParts on LongTask {
    id
    kind
    state
    unit {
      code
      name
    }
    purpose
    total
    done
    problemCount
    canCancel
    isCancelRequested
    failure
    hasResult
    createdAt
    finishedAt
    expiresAt
  }
`);

export const longTaskDocument = graphql(`
  query LongTask($id: ID!) {
    longTask(id: $id) {
      task {
        ...LongTaskParts
      }
      problems {
        line
        code
        message
      }
    }
  }
`);

export const cancelLongTaskDocument = graphql(`
  mutation CancelLongTask($input: CancelLongTaskInput!) {
    cancelLongTask(input: $input) {
      __typename
      ... on LongTaskCancelRequested {
        id
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);

export const exportNotActivatedDocument = graphql(`
  mutation ExportNotActivated($input: ExportNotActivatedInput!) {
    exportNotActivated(input: $input) {
      __typename
      ... on LongTaskStarted {
        id
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);
