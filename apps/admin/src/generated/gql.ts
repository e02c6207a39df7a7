/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query AdministrativeUnits {\n    administrativeUnits {\n      code\n      name\n    }\n  }\n": typeof types.AdministrativeUnitsDocument,
    "\n  query Me {\n    me {\n      username\n      displayName\n      units {\n        code\n        name\n      }\n      permissions\n    }\n  }\n": typeof types.MeDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        officer {\n          username\n          displayName\n          units {\n            code\n            name\n          }\n          permissions\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      signedOutAt\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query Applications($page: PageInput, $filter: ApplicationFilter, $sort: ApplicationSort) {\n    applications(page: $page, filter: $filter, sort: $sort) {\n      items {\n        id\n        code\n        version\n        state\n        level\n        fullName\n        maskedPersonalIdNumber\n        unit {\n          code\n          name\n        }\n        receivedAt\n        dueAt\n        isOverdue\n        workingMinutesLeft\n        populationCheckOutcome\n        mismatchedFields\n        allowedActions\n      }\n      total\n      totalIsCapped\n    }\n  }\n": typeof types.ApplicationsDocument,
    "\n  query ApplicationCounts {\n    applicationCounts {\n      byState {\n        state\n        count\n      }\n      overdue\n      mismatched\n    }\n  }\n": typeof types.ApplicationCountsDocument,
    "\n  query ApplicationCase($id: ID!) {\n    application(id: $id) {\n      ...ApplicationCaseParts\n    }\n  }\n\n  fragment ApplicationCaseParts on Application {\n    id\n    code\n    version\n    state\n    level\n    unit {\n      code\n      name\n    }\n    receivedAt\n    dueAt\n    isOverdue\n    workingMinutesLeft\n    legalRegime\n    deadlineLegalBasis\n    applicant {\n      fullName\n      dateOfBirth\n      sex\n      permanentAddress\n      maskedPersonalIdNumber\n      maskedPhoneNumber\n    }\n    populationCheck {\n      outcome\n      checkedAt\n      fields {\n        field\n        declared\n        recorded\n        isMatch\n      }\n    }\n    numberWarnings {\n      path\n      code\n      message\n    }\n    decision {\n      outcome\n      decidedAt\n      decidedBy\n      reasonCode\n      reasonText\n    }\n    account {\n      level\n      state\n      grantedAt\n      activatedAt\n    }\n    history {\n      at\n      action\n      actorName\n    }\n    allowedActions\n  }\n": typeof types.ApplicationCaseDocument,
    "\n  mutation ApproveApplication($input: ApproveApplicationInput!) {\n    approveApplication(input: $input) {\n      __typename\n      ... on ApplicationApproved {\n        application {\n          ...ApplicationCaseParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n": typeof types.ApproveApplicationDocument,
    "\n  mutation ReturnApplication($input: ReturnApplicationInput!) {\n    returnApplication(input: $input) {\n      __typename\n      ... on ApplicationReturned {\n        application {\n          ...ApplicationCaseParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": typeof types.ReturnApplicationDocument,
    "\n  mutation RefuseApplication($input: RefuseApplicationInput!) {\n    refuseApplication(input: $input) {\n      __typename\n      ... on ApplicationRefused {\n        application {\n          ...ApplicationCaseParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": typeof types.RefuseApplicationDocument,
    "\n  mutation RevealApplicant($input: RevealApplicantInput!) {\n    revealApplicant(input: $input) {\n      __typename\n      ... on ApplicantRevealed {\n        personalIdNumber\n        phoneNumber\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": typeof types.RevealApplicantDocument,
    "\n  query TargetCampaigns {\n    targetCampaigns {\n      items {\n        id\n        documentNumber\n        issuedOn\n        issuer\n        targetTotal\n      }\n    }\n  }\n": typeof types.TargetCampaignsDocument,
    "\n  query WardProgress($campaignId: ID!) {\n    wardProgress(campaignId: $campaignId) {\n      campaign {\n        id\n        documentNumber\n        issuedOn\n        issuer\n        targetTotal\n      }\n      asOf\n      rows {\n        unit {\n          code\n          name\n        }\n        target\n        activated\n        remaining\n        percent\n      }\n      total {\n        target\n        activated\n        remaining\n        percent\n      }\n    }\n  }\n": typeof types.WardProgressDocument,
};
const documents: Documents = {
    "\n  query AdministrativeUnits {\n    administrativeUnits {\n      code\n      name\n    }\n  }\n": types.AdministrativeUnitsDocument,
    "\n  query Me {\n    me {\n      username\n      displayName\n      units {\n        code\n        name\n      }\n      permissions\n    }\n  }\n": types.MeDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        officer {\n          username\n          displayName\n          units {\n            code\n            name\n          }\n          permissions\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      signedOutAt\n    }\n  }\n": types.SignOutDocument,
    "\n  query Applications($page: PageInput, $filter: ApplicationFilter, $sort: ApplicationSort) {\n    applications(page: $page, filter: $filter, sort: $sort) {\n      items {\n        id\n        code\n        version\n        state\n        level\n        fullName\n        maskedPersonalIdNumber\n        unit {\n          code\n          name\n        }\n        receivedAt\n        dueAt\n        isOverdue\n        workingMinutesLeft\n        populationCheckOutcome\n        mismatchedFields\n        allowedActions\n      }\n      total\n      totalIsCapped\n    }\n  }\n": types.ApplicationsDocument,
    "\n  query ApplicationCounts {\n    applicationCounts {\n      byState {\n        state\n        count\n      }\n      overdue\n      mismatched\n    }\n  }\n": types.ApplicationCountsDocument,
    "\n  query ApplicationCase($id: ID!) {\n    application(id: $id) {\n      ...ApplicationCaseParts\n    }\n  }\n\n  fragment ApplicationCaseParts on Application {\n    id\n    code\n    version\n    state\n    level\n    unit {\n      code\n      name\n    }\n    receivedAt\n    dueAt\n    isOverdue\n    workingMinutesLeft\n    legalRegime\n    deadlineLegalBasis\n    applicant {\n      fullName\n      dateOfBirth\n      sex\n      permanentAddress\n      maskedPersonalIdNumber\n      maskedPhoneNumber\n    }\n    populationCheck {\n      outcome\n      checkedAt\n      fields {\n        field\n        declared\n        recorded\n        isMatch\n      }\n    }\n    numberWarnings {\n      path\n      code\n      message\n    }\n    decision {\n      outcome\n      decidedAt\n      decidedBy\n      reasonCode\n      reasonText\n    }\n    account {\n      level\n      state\n      grantedAt\n      activatedAt\n    }\n    history {\n      at\n      action\n      actorName\n    }\n    allowedActions\n  }\n": types.ApplicationCaseDocument,
    "\n  mutation ApproveApplication($input: ApproveApplicationInput!) {\n    approveApplication(input: $input) {\n      __typename\n      ... on ApplicationApproved {\n        application {\n          ...ApplicationCaseParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n": types.ApproveApplicationDocument,
    "\n  mutation ReturnApplication($input: ReturnApplicationInput!) {\n    returnApplication(input: $input) {\n      __typename\n      ... on ApplicationReturned {\n        application {\n          ...ApplicationCaseParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": types.ReturnApplicationDocument,
    "\n  mutation RefuseApplication($input: RefuseApplicationInput!) {\n    refuseApplication(input: $input) {\n      __typename\n      ... on ApplicationRefused {\n        application {\n          ...ApplicationCaseParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": types.RefuseApplicationDocument,
    "\n  mutation RevealApplicant($input: RevealApplicantInput!) {\n    revealApplicant(input: $input) {\n      __typename\n      ... on ApplicantRevealed {\n        personalIdNumber\n        phoneNumber\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": types.RevealApplicantDocument,
    "\n  query TargetCampaigns {\n    targetCampaigns {\n      items {\n        id\n        documentNumber\n        issuedOn\n        issuer\n        targetTotal\n      }\n    }\n  }\n": types.TargetCampaignsDocument,
    "\n  query WardProgress($campaignId: ID!) {\n    wardProgress(campaignId: $campaignId) {\n      campaign {\n        id\n        documentNumber\n        issuedOn\n        issuer\n        targetTotal\n      }\n      asOf\n      rows {\n        unit {\n          code\n          name\n        }\n        target\n        activated\n        remaining\n        percent\n      }\n      total {\n        target\n        activated\n        remaining\n        percent\n      }\n    }\n  }\n": types.WardProgressDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdministrativeUnits {\n    administrativeUnits {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').AdministrativeUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      username\n      displayName\n      units {\n        code\n        name\n      }\n      permissions\n    }\n  }\n"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        officer {\n          username\n          displayName\n          units {\n            code\n            name\n          }\n          permissions\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      signedOutAt\n    }\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Applications($page: PageInput, $filter: ApplicationFilter, $sort: ApplicationSort) {\n    applications(page: $page, filter: $filter, sort: $sort) {\n      items {\n        id\n        code\n        version\n        state\n        level\n        fullName\n        maskedPersonalIdNumber\n        unit {\n          code\n          name\n        }\n        receivedAt\n        dueAt\n        isOverdue\n        workingMinutesLeft\n        populationCheckOutcome\n        mismatchedFields\n        allowedActions\n      }\n      total\n      totalIsCapped\n    }\n  }\n"): typeof import('./graphql').ApplicationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationCounts {\n    applicationCounts {\n      byState {\n        state\n        count\n      }\n      overdue\n      mismatched\n    }\n  }\n"): typeof import('./graphql').ApplicationCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationCase($id: ID!) {\n    application(id: $id) {\n      ...ApplicationCaseParts\n    }\n  }\n\n  fragment ApplicationCaseParts on Application {\n    id\n    code\n    version\n    state\n    level\n    unit {\n      code\n      name\n    }\n    receivedAt\n    dueAt\n    isOverdue\n    workingMinutesLeft\n    legalRegime\n    deadlineLegalBasis\n    applicant {\n      fullName\n      dateOfBirth\n      sex\n      permanentAddress\n      maskedPersonalIdNumber\n      maskedPhoneNumber\n    }\n    populationCheck {\n      outcome\n      checkedAt\n      fields {\n        field\n        declared\n        recorded\n        isMatch\n      }\n    }\n    numberWarnings {\n      path\n      code\n      message\n    }\n    decision {\n      outcome\n      decidedAt\n      decidedBy\n      reasonCode\n      reasonText\n    }\n    account {\n      level\n      state\n      grantedAt\n      activatedAt\n    }\n    history {\n      at\n      action\n      actorName\n    }\n    allowedActions\n  }\n"): typeof import('./graphql').ApplicationCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveApplication($input: ApproveApplicationInput!) {\n    approveApplication(input: $input) {\n      __typename\n      ... on ApplicationApproved {\n        application {\n          ...ApplicationCaseParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n"): typeof import('./graphql').ApproveApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnApplication($input: ReturnApplicationInput!) {\n    returnApplication(input: $input) {\n      __typename\n      ... on ApplicationReturned {\n        application {\n          ...ApplicationCaseParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReturnApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseApplication($input: RefuseApplicationInput!) {\n    refuseApplication(input: $input) {\n      __typename\n      ... on ApplicationRefused {\n        application {\n          ...ApplicationCaseParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RefuseApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealApplicant($input: RevealApplicantInput!) {\n    revealApplicant(input: $input) {\n      __typename\n      ... on ApplicantRevealed {\n        personalIdNumber\n        phoneNumber\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RevealApplicantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TargetCampaigns {\n    targetCampaigns {\n      items {\n        id\n        documentNumber\n        issuedOn\n        issuer\n        targetTotal\n      }\n    }\n  }\n"): typeof import('./graphql').TargetCampaignsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WardProgress($campaignId: ID!) {\n    wardProgress(campaignId: $campaignId) {\n      campaign {\n        id\n        documentNumber\n        issuedOn\n        issuer\n        targetTotal\n      }\n      asOf\n      rows {\n        unit {\n          code\n          name\n        }\n        target\n        activated\n        remaining\n        percent\n      }\n      total {\n        target\n        activated\n        remaining\n        percent\n      }\n    }\n  }\n"): typeof import('./graphql').WardProgressDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
