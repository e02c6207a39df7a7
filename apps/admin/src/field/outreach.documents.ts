import { graphql } from '../generated/gql.ts';

export const offeredListsDocument = graphql(`
  query OfferedOutreachLists {
    myOutreachLists {
      id
      code
      unit {
        name
      }
      teamName
      hamlets
      expiresAt
      people
    }
  }
`);

export const listForFieldDocument = graphql(`
  query OutreachListForField($id: ID!) {
    outreachListForField(id: $id) {
      id
      code
      unit {
        name
      }
      teamName
      hamlets
      expiresAt
      asOf
      people {
        id
        fullName
        birthYear
        hamlet
        address
        phoneHint
        stage
        version
        lastVisit {
          outcome
          visitedAt
          note
          visitorName
        }
      }
    }
  }
`);

export const recordVisitsDocument = graphql(`
  mutation RecordVisits($input: RecordVisitsInput!) {
    recordVisits(input: $input) {
      __typename
      ... on VisitsRecorded {
        results {
          clientId
          status
          message
          person {
            stage
            version
            lastVisit {
              outcome
              visitedAt
              note
              visitorName
            }
          }
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`);
