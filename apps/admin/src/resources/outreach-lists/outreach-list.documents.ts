import { graphql } from '../../generated/gql.ts';

export const outreachListsDocument = graphql(`
  query OutreachLists($page: PageInput, $filter: OutreachListFilter) {
    outreachLists(page: $page, filter: $filter) {
      items {
        id
        code
        unit {
          code
          name
        }
        teamName
        hamlets
        includesWithoutHamlet
        state
        expiresAt
        people
        visited
        activated
      }
      total
      totalIsCapped
    }
  }
`);

export const outreachListDocument = graphql(`
  query OutreachList($id: ID!) {
    outreachList(id: $id) {
      list {
        id
        version
        code
        unit {
          code
          name
        }
        teamName
        teamKind
        campaignNumber
        hamlets
        includesWithoutHamlet
        state
        drawnBy
        drawnAt
        expiresAt
        closedAt
        people
        visited
        activated
      }
      people {
        id
        position
        fullName
        birthYear
        hamlet
        address
        phoneHint
        stage
        lastVisit {
          outcome
          visitedAt
          note
          visitorName
        }
      }
      outcomes {
        outcome
        people
      }
    }
  }
`);

export const outreachTeamsDocument = graphql(`
  query OutreachTeams {
    outreachTeams {
      id
      name
      kind
      unit {
        code
        name
      }
      members
    }
  }
`);

export const outreachHamletsDocument = graphql(`
  query OutreachHamlets($unitCode: String!, $campaignId: ID, $teamId: ID) {
    outreachHamlets(unitCode: $unitCode, campaignId: $campaignId, teamId: $teamId) {
      hamlet
      waiting
      listed
    }
  }
`);

export const drawOutreachListDocument = graphql(`
  mutation DrawOutreachList($input: DrawOutreachListInput!) {
    drawOutreachList(input: $input) {
      __typename
      ... on OutreachListDrawn {
        list {
          id
          code
          people
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

export const closeOutreachListDocument = graphql(`
  mutation CloseOutreachList($input: CloseOutreachListInput!) {
    closeOutreachList(input: $input) {
      __typename
      ... on Refusal {
        message
        legalBasis
      }
    }
  }
`);
