import { graphql } from '../generated/gql.ts';

export const administrativeUnitListDocument = graphql(`
  query AdministrativeUnits($takesNewCases: Boolean!) {
    administrativeUnits(takesNewCases: $takesNewCases) {
      code
      name
    }
  }
`);
