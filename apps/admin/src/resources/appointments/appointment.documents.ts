import { graphql } from '../../generated/gql.ts';

export const appointmentListDocument = graphql(`
  query Appointments($day: LocalDate!, $officeCode: String) {
    appointments(day: $day, officeCode: $officeCode) {
      ...AppointmentParts
    }
  }

  fragment AppointmentParts on Appointment {
    id
    code
    version
    state
    startsAt
    office {
      code
      name
    }
    fullName
    maskedPersonalIdNumber
    maskedPhoneNumber
    applicationCode
    allowedActions
  }
`);

export const officeListDocument = graphql(`
  query Offices {
    offices {
      code
      name
    }
  }
`);

export const receiveAppointmentDocument = graphql(`
  mutation ReceiveAppointment($input: AppointmentActionInput!) {
    receiveAppointment(input: $input) {
      __typename
      ... on AppointmentChanged {
        appointment {
          ...AppointmentParts
        }
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);

export const missAppointmentDocument = graphql(`
  mutation MissAppointment($input: AppointmentActionInput!) {
    missAppointment(input: $input) {
      __typename
      ... on AppointmentChanged {
        appointment {
          ...AppointmentParts
        }
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);
