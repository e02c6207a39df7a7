import { graphql } from '../generated/gql.ts';

export const administrativeUnitListDocument = graphql(`
  query AdministrativeUnits {
    administrativeUnits {
      code
      name
    }
  }
`);
