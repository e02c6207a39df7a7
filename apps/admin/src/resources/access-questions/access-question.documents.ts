import { graphql } from '../../generated/gql.ts';

export const explainableOfficersDocument = graphql(`
  query ExplainableOfficers($search: String) {
    explainableOfficers(search: $search) {
      username
      displayName
    }
  }
`);

export const officerAccessDocument = graphql(`
  query OfficerAccess(
    $username: String!
    $permission: String!
    $unitCode: String!
    $day: LocalDate
    $caseCode: String
  ) {
    officerAccess(
      username: $username
      permission: $permission
      unitCode: $unitCode
      day: $day
      caseCode: $caseCode
    ) {
      isAllowed
      steps {
        rule
        isMet
        roles
      }
    }
  }
`);
