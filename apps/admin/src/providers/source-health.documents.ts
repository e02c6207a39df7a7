import { graphql } from '../generated/gql.ts';

export const sourceHealthDocument = graphql(`
  query SourceHealth {
    sourceHealth {
      source
      waiting
      silent
      oldestAskedAt
    }
  }
`);
