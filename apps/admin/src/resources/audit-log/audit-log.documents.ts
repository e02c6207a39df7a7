import { graphql } from '../../generated/gql.ts';

export const auditLinesDocument = graphql(`
  query AuditLines($filter: AuditFilterInput!, $first: Int, $after: String) {
    auditLines(filter: $filter, first: $first, after: $after) {
      items {
        unit {
          code
          name
        }
        sequence
        at
        action
        actorName
        subjectKind
        subjectId
        details
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const verifyAuditChainDocument = graphql(`
  query VerifyAuditChain($unitCode: String!) {
    verifyAuditChain(unitCode: $unitCode) {
      unit {
        code
        name
      }
      isWhole
      lineCount
      firstBrokenSequence
      lastAnchor {
        number
        isGenuine
        takenAt
        sequence
        isKept
      }
    }
  }
`);
