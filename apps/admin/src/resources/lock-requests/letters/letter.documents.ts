import { graphql } from '../../../generated/gql.ts';

export const lockRequestLetterDocument = graphql(`
  query LockRequestLetter($lockRequestId: ID!) {
    lockRequestLetter(lockRequestId: $lockRequestId) {
      id
      version
      number
      kind
      outcome
      issuedAt
      sha256
      verificationUrl
      downloadPath
      servedAt
      servedWay
      servedTo
      replaces {
        number
        downloadPath
      }
    }
  }
`);

export const letterPreviewDocument = graphql(`
  query LetterPreview($input: LetterPreviewInput!) {
    letterPreview(input: $input) {
      parentOffice
      office
      number
      nation
      motto
      placeAndDate
      title
      subject
      addressee
      paragraphs
      recipients
      signature {
        title
        name
      }
    }
  }
`);

export const recordLetterHandoverDocument = graphql(`
  mutation RecordLetterHandover($input: RecordLetterHandoverInput!) {
    recordLetterHandover(input: $input) {
      __typename
      ... on LetterHandoverRecorded {
        letterId
      }
      ... on Refusal {
        code
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
