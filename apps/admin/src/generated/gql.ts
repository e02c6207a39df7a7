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
  '\n  query AdministrativeUnits {\n    administrativeUnits {\n      code\n      name\n    }\n  }\n': typeof types.AdministrativeUnitsDocument;
  '\n  query Me {\n    me {\n      username\n      displayName\n      units {\n        code\n        name\n      }\n      permissions\n    }\n  }\n': typeof types.MeDocument;
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        officer {\n          username\n          displayName\n          units {\n            code\n            name\n          }\n          permissions\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n': typeof types.SignInDocument;
  '\n  mutation SignOut {\n    signOut {\n      signedOutAt\n    }\n  }\n': typeof types.SignOutDocument;
  '\n  query SourceHealth {\n    sourceHealth {\n      source\n      waiting\n      silent\n      oldestAskedAt\n    }\n  }\n': typeof types.SourceHealthDocument;
  '\n  query AccountLocks($accountId: ID!) {\n    accountLocks(accountId: $accountId) {\n      ...AccountLocksParts\n    }\n  }\n\n  fragment AccountLocksParts on AccountLocks {\n    accountId\n    accountState\n    accountLevel\n    subjectType\n    subjectName\n    subjectNumberMasked\n    unit {\n      code\n      name\n    }\n    lockedSince\n    grounds {\n      id\n      kind\n      origin\n      lifter\n      legalBasis\n      channel\n      reason\n      lockRequestId\n      lockRequestCode\n      requesterName\n      isProvisional\n      startedAt\n      startedBy\n      endedAt\n      endedBy\n      endedBecause\n    }\n    openings {\n      groundId\n      sentence\n    }\n    allowedActions\n    channels\n  }\n': typeof types.AccountLocksDocument;
  '\n  mutation FindAccountLocks($input: FindAccountLocksInput!) {\n    findAccountLocks(input: $input) {\n      __typename\n      ... on AccountLocksFound {\n        accountId\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n': typeof types.FindAccountLocksDocument;
  '\n  mutation CheckHolderCaller($input: CheckCallerInput!) {\n    checkHolderCaller(input: $input) {\n      __typename\n      ... on HolderCallerChecked {\n        verdicts: fields {\n          field\n          outcome\n        }\n        isVerified\n        checkId\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n': typeof types.CheckHolderCallerDocument;
  '\n  mutation LockAccountForHolder($input: LockAccountForHolderInput!) {\n    lockAccountForHolder(input: $input) {\n      __typename\n      ... on AccountLockedForHolder {\n        locks {\n          ...AccountLocksParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n': typeof types.LockAccountForHolderDocument;
  '\n  mutation SendAssistedUnlockCode($input: SendAssistedUnlockCodeInput!) {\n    sendAssistedUnlockCode(input: $input) {\n      __typename\n      ...SentUnlockCode\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n\n  fragment SentUnlockCode on AssistedUnlockCodeSent {\n    flowId\n    otpExpiresAt\n    phoneLastThree\n  }\n': typeof types.SendAssistedUnlockCodeDocument;
  '\n  mutation ResendAssistedUnlockCode($input: ResendAssistedUnlockCodeInput!) {\n    resendAssistedUnlockCode(input: $input) {\n      __typename\n      ...SentUnlockCode\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n': typeof types.ResendAssistedUnlockCodeDocument;
  '\n  mutation UnlockAccountForHolder($input: UnlockAccountForHolderInput!) {\n    unlockAccountForHolder(input: $input) {\n      __typename\n      ... on AccountUnlockedForHolder {\n        locks {\n          ...AccountLocksParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n': typeof types.UnlockAccountForHolderDocument;
  '\n  query AgencyBoard {\n    agencies {\n      asOf\n      items {\n        code\n        name\n        paperTypes\n        state\n        channel\n        answerWithinDays\n        openQuestions\n        overdueQuestions\n        oldestOpenAt\n        answers\n        medianSeconds\n        slowestSeconds\n        matched\n        mismatched\n        answeredLastDay\n        lastAnswerAt\n        lastFailureAt\n        lastFailure\n        isBreakerOpen\n        pausedUntil\n        downtime {\n          id\n          startsAt\n          endsAt\n          note\n          isNow\n        }\n        isSilent\n        keyWarnings {\n          kind\n          kid\n          expiresAt\n        }\n      }\n    }\n  }\n': typeof types.AgencyBoardDocument;
  '\n  query Agency($code: AgencyCode!) {\n    agency(code: $code) {\n      code\n      version\n      name\n      paperTypes\n      state\n      allowedActions\n      channel\n      legalBasis\n      contact\n      answerWithinDays\n      maxInFlight\n      requestsPerMinute\n      scopes\n      possibleScopes\n      keys {\n        kid\n        algorithm\n        state\n        validFrom\n        expiresAt\n        revokedAt\n        lastUsedAt\n        registeredAt\n        registeredBy\n      }\n      keyWarnings {\n        kind\n        kid\n        expiresAt\n      }\n      downtimes {\n        id\n        startsAt\n        endsAt\n        note\n        isNow\n        cancelledAt\n        enteredBy\n        canCancel\n      }\n      history {\n        at\n        action\n        actorName\n        reason\n        kid\n      }\n    }\n  }\n': typeof types.AgencyDocument;
  '\n  mutation UpdateAgency($input: UpdateAgencyInput!) {\n    updateAgency(input: $input) {\n      __typename\n      ... on AgencyUpdated {\n        version\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.UpdateAgencyDocument;
  '\n  mutation SuspendAgency($input: SuspendAgencyInput!) {\n    suspendAgency(input: $input) {\n      __typename\n      ... on AgencySuspended {\n        version\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.SuspendAgencyDocument;
  '\n  mutation ResumeAgency($input: ResumeAgencyInput!) {\n    resumeAgency(input: $input) {\n      __typename\n      ... on AgencyResumed {\n        version\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.ResumeAgencyDocument;
  '\n  mutation RegisterAgencyKey($input: RegisterAgencyKeyInput!) {\n    registerAgencyKey(input: $input) {\n      __typename\n      ... on AgencyKeyRegistered {\n        kid\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.RegisterAgencyKeyDocument;
  '\n  mutation RevokeAgencyKey($input: RevokeAgencyKeyInput!) {\n    revokeAgencyKey(input: $input) {\n      __typename\n      ... on AgencyKeyRevoked {\n        kid\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.RevokeAgencyKeyDocument;
  '\n  mutation PlanDowntime($input: PlanDowntimeInput!) {\n    planDowntime(input: $input) {\n      __typename\n      ... on DowntimePlanned {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.PlanDowntimeDocument;
  '\n  mutation CancelDowntime($input: CancelDowntimeInput!) {\n    cancelDowntime(input: $input) {\n      __typename\n      ... on DowntimeCancelled {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n': typeof types.CancelDowntimeDocument;
  '\n  query AgencyQuestions($page: PageInput, $isOpen: Boolean!) {\n    agencyQuestions(page: $page, isOpen: $isOpen) {\n      items {\n        reference\n        paperType\n        maskedDocumentNumber\n        fullName\n        cause\n        requestedAt\n        answerBy\n        isOverdue\n        answeredAt\n        outcome\n        reason\n        documentStatus\n      }\n      total\n    }\n  }\n': typeof types.AgencyQuestionsDocument;
  '\n  query AgencyQuestionCount {\n    agencyQuestionCount {\n      open\n      overdue\n    }\n  }\n': typeof types.AgencyQuestionCountDocument;
  '\n  query AgencyQuestion($reference: ID!) {\n    agencyQuestion(reference: $reference) {\n      reference\n      paperType\n      documentNumber\n      personalIdNumber\n      fullName\n      dateOfBirth\n      cause\n      note\n      requestedAt\n      answerBy\n    }\n  }\n': typeof types.AgencyQuestionDocument;
  '\n  mutation AnswerAgencyQuestion($input: AnswerAgencyQuestionInput!) {\n    answerAgencyQuestion(input: $input) {\n      __typename\n      ... on CrossCheckAnswered {\n        reference\n        outcome\n        reason\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.AnswerAgencyQuestionDocument;
  '\n  query Applications($page: PageInput, $filter: ApplicationFilter, $sort: ApplicationSort) {\n    applications(page: $page, filter: $filter, sort: $sort) {\n      items {\n        id\n        code\n        version\n        subjectType\n        channel\n        attempt\n        state\n        level\n        fullName\n        maskedPersonalIdNumber\n        unit {\n          code\n          name\n        }\n        receivedAt\n        dueAt\n        isOverdue\n        workingMinutesLeft\n        populationCheckOutcome\n        mismatchedFields\n        reviewReasons\n        claim {\n          officerName\n          isMine\n          until\n        }\n        isEscalated\n        restsOnProjectedDay\n        isDecidableTogether\n        allowedActions\n      }\n      total\n      totalIsCapped\n    }\n  }\n': typeof types.ApplicationsDocument;
  '\n  query ApplicationCounts {\n    applicationCounts {\n      byState {\n        state\n        count\n      }\n      overdue\n      mismatched\n      dueToday\n      comingDue\n      escalated\n      mine\n      decidableTogether\n    }\n  }\n': typeof types.ApplicationCountsDocument;
  '\n  query ApplicationCase($id: ID!) {\n    application(id: $id) {\n      ...ApplicationCaseParts\n    }\n  }\n\n  fragment ApplicationCaseParts on Application {\n    id\n    code\n    version\n    subjectType\n    channel\n    attempt\n    state\n    level\n    unit {\n      code\n      name\n    }\n    receivedAt\n    dueAt\n    isOverdue\n    workingMinutesLeft\n    restsOnProjectedDay\n    legalRegime\n    deadlineLegalBasis\n    deadlineAmount\n    deadlineUnit\n    consentGivenAt\n    reviewReasons\n    isEscalated\n    isDecidableTogether\n    claim {\n      officerName\n      isMine\n      until\n    }\n    organisation {\n      identifier\n      name\n      address\n      representativeName\n      maskedRepresentativeNumber\n    }\n    identityPapers {\n      card {\n        kind\n        issuedOn\n        expiresOn\n        isValidAtReceipt\n      }\n      nationality\n      passportNumber\n      passportExpiresOn\n      residenceCard {\n        kind\n        maskedNumber\n        expiresOn\n      }\n    }\n    guardian {\n      relation\n      fullName\n      maskedPersonalIdNumber\n      standsUntil\n    }\n    previousAttempt {\n      id\n      code\n      attempt\n      state\n      reasonCode\n      reasonText\n    }\n    nextAttempt {\n      id\n      code\n      attempt\n      state\n      reasonCode\n      reasonText\n    }\n    biometrics {\n      portrait\n      fingerprints\n      checkedAt\n    }\n    sourceChecks {\n      source\n      state\n      attempts\n      askedAt\n      answerBy\n      answeredAt\n    }\n    duplicates {\n      code\n      unitName\n      signals\n      other {\n        id\n        state\n        receivedAt\n        fullName\n        dateOfBirth\n        maskedPersonalIdNumber\n        maskedPhoneNumber\n        permanentAddress\n        portraitFileId\n      }\n    }\n    files {\n      id\n      kind\n      width\n      height\n      bytes\n      createdAt\n    }\n    papers {\n      type\n      maskedNumber\n      scanFileId\n    }\n    notices {\n      template\n      channel\n      state\n      createdAt\n      sentAt\n      receiptAt\n    }\n    applicant {\n      fullName\n      dateOfBirth\n      sex\n      permanentAddress\n      maskedPersonalIdNumber\n      maskedPhoneNumber\n      maskedEmail\n    }\n    populationCheck {\n      outcome\n      checkedAt\n      fields {\n        field\n        declared\n        recorded\n        isMatch\n      }\n    }\n    numberWarnings {\n      path\n      code\n      message\n    }\n    decision {\n      outcome\n      decidedAt\n      decidedBy\n      reasonCode\n      reasonText\n    }\n    account {\n      id\n      level\n      state\n      grantedAt\n      activatedAt\n      window {\n        state\n        openedAt\n        openedBy\n        lastDay\n      }\n    }\n    history {\n      at\n      action\n      actorName\n    }\n    allowedActions\n  }\n': typeof types.ApplicationCaseDocument;
  '\n  mutation ClaimApplication($input: ClaimApplicationInput!) {\n    claimApplication(input: $input) {\n      __typename\n      ... on ApplicationClaimed {\n        application {\n          id\n          version\n          claim {\n            officerName\n            isMine\n            until\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on StateConflict {\n        currentState\n        currentVersion\n      }\n    }\n  }\n': typeof types.ClaimApplicationDocument;
  '\n  mutation ReleaseApplication($input: ClaimApplicationInput!) {\n    releaseApplication(input: $input) {\n      __typename\n      ... on ApplicationReleased {\n        released\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n': typeof types.ReleaseApplicationDocument;
  '\n  mutation ApproveApplications($input: ApproveApplicationsInput!) {\n    approveApplications(input: $input) {\n      __typename\n      ... on ApplicationsApproved {\n        results {\n          id\n          code\n          isApproved\n          refusalCode\n          message\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n': typeof types.ApproveApplicationsDocument;
  '\n  mutation ApproveApplication($input: ApproveApplicationInput!) {\n    approveApplication(input: $input) {\n      __typename\n      ... on ApplicationApproved {\n        application {\n          ...ApplicationCaseParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n': typeof types.ApproveApplicationDocument;
  '\n  mutation ReturnApplication($input: ReturnApplicationInput!) {\n    returnApplication(input: $input) {\n      __typename\n      ... on ApplicationReturned {\n        application {\n          ...ApplicationCaseParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.ReturnApplicationDocument;
  '\n  mutation RefuseApplication($input: RefuseApplicationInput!) {\n    refuseApplication(input: $input) {\n      __typename\n      ... on ApplicationRefused {\n        application {\n          ...ApplicationCaseParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.RefuseApplicationDocument;
  '\n  mutation RevealApplicant($input: RevealApplicantInput!) {\n    revealApplicant(input: $input) {\n      __typename\n      ... on ApplicantRevealed {\n        personalIdNumber\n        phoneNumber\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.RevealApplicantDocument;
  '\n  query CrossChecks($applicationId: ID!) {\n    crossChecks(applicationId: $applicationId) {\n      id\n      version\n      paperType\n      maskedNumber\n      agencyName\n      state\n      stateSince\n      turn\n      reason\n      mismatchedFields\n      validUntil\n      answerBy\n      isOverdue\n      attempts\n      resolution\n      isContested\n      allowedActions\n    }\n  }\n': typeof types.CrossChecksDocument;
  '\n  query CrossCheck($id: ID!) {\n    crossCheck(id: $id) {\n      ...CrossCheckParts\n    }\n  }\n\n  fragment CrossCheckParts on CrossCheck {\n    id\n    version\n    paperType\n    maskedNumber\n    agencyName\n    state\n    stateSince\n    turn\n    reason\n    mismatchedFields\n    validUntil\n    answerBy\n    isOverdue\n    attempts\n    resolution\n    isContested\n    allowedActions\n    comparison {\n      field\n      declared\n      population\n      agency\n      isMismatched\n    }\n    documentStatus\n    scanFileId\n    resolutionNote\n    resolvedByName\n    resolvedAt\n    contestNote\n    contestedAt\n    rounds {\n      reference\n      round\n      cause\n      note\n      agency\n      requestedAt\n      answerBy\n      attempts\n      disclosedAt\n      endedAt\n      outcome\n      reason\n      channel\n      answeredBy\n      agencyReference\n      questionFingerprint\n      answerFingerprint\n    }\n  }\n': typeof types.CrossCheckDocument;
  '\n  mutation AskAgencyAgain($input: AskAgencyAgainInput!) {\n    askAgencyAgain(input: $input) {\n      __typename\n      ... on AgencyAskedAgain {\n        crossCheck {\n          ...CrossCheckParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n': typeof types.AskAgencyAgainDocument;
  '\n  mutation ResolveMismatch($input: ResolveMismatchInput!) {\n    resolveMismatch(input: $input) {\n      __typename\n      ... on MismatchResolved {\n        crossCheck {\n          ...CrossCheckParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.ResolveMismatchDocument;
  '\n  mutation CorrectPaper($input: CorrectPaperInput!) {\n    correctPaper(input: $input) {\n      __typename\n      ... on PaperCorrected {\n        crossCheck {\n          ...CrossCheckParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.CorrectPaperDocument;
  '\n  query Appointments($day: LocalDate!, $officeCode: String) {\n    appointments(day: $day, officeCode: $officeCode) {\n      ...AppointmentParts\n    }\n  }\n\n  fragment AppointmentParts on Appointment {\n    id\n    code\n    version\n    state\n    startsAt\n    office {\n      code\n      name\n    }\n    fullName\n    maskedPersonalIdNumber\n    maskedPhoneNumber\n    applicationCode\n    allowedActions\n  }\n': typeof types.AppointmentsDocument;
  '\n  query Offices {\n    offices {\n      code\n      name\n    }\n  }\n': typeof types.OfficesDocument;
  '\n  mutation ReceiveAppointment($input: AppointmentActionInput!) {\n    receiveAppointment(input: $input) {\n      __typename\n      ... on AppointmentChanged {\n        appointment {\n          ...AppointmentParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n': typeof types.ReceiveAppointmentDocument;
  '\n  mutation MissAppointment($input: AppointmentActionInput!) {\n    missAppointment(input: $input) {\n      __typename\n      ... on AppointmentChanged {\n        appointment {\n          ...AppointmentParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n': typeof types.MissAppointmentDocument;
  '\n  query AreaTasks($page: PageInput, $filter: AreaTaskFilter) {\n    areaTasks(page: $page, filter: $filter) {\n      items {\n        ...AreaTaskParts\n      }\n      total\n      totalIsCapped\n    }\n  }\n\n  fragment AreaTaskParts on AreaTask {\n    id\n    version\n    kind\n    state\n    unit {\n      code\n      name\n    }\n    fullName\n    maskedPersonalIdNumber\n    phoneNumber\n    address\n    fields\n    applicationCode\n    createdAt\n    doneAt\n    doneBy\n    note\n  }\n': typeof types.AreaTasksDocument;
  '\n  query AreaTaskCount {\n    areaTaskCount\n  }\n': typeof types.AreaTaskCountDocument;
  '\n  mutation CompleteAreaTask($input: CompleteAreaTaskInput!) {\n    completeAreaTask(input: $input) {\n      __typename\n      ... on AreaTaskCompleted {\n        task {\n          ...AreaTaskParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.CompleteAreaTaskDocument;
  '\n  query AssistedActivations($page: PageInput, $filter: AssistedActivationFilter) {\n    assistedActivations(page: $page, filter: $filter) {\n      items {\n        ...VisitParts\n      }\n      total\n      totalIsCapped\n    }\n  }\n\n  fragment AssistedPersonParts on AssistedPerson {\n    maskedPersonalIdNumber\n    unit {\n      code\n      name\n    }\n    accountState\n    windowState\n    windowLastDay\n  }\n\n  fragment VisitParts on AssistedActivation {\n    id\n    version\n    standing\n    person {\n      ...AssistedPersonParts\n    }\n    unit {\n      code\n      name\n    }\n    channel\n    helper\n    helperName\n    place\n    device\n    rightFields\n    unrecordedFields\n    requestedAt\n    requestedBy\n    isOwn\n    decidedAt\n    decidedBy\n    refusalReason\n    countsUntil\n    endedAt\n    allowedActions\n  }\n': typeof types.AssistedActivationsDocument;
  '\n  query AssistedActivation($id: ID!) {\n    assistedActivation(id: $id) {\n      ...VisitParts\n    }\n  }\n': typeof types.AssistedActivationDocument;
  '\n  query CallerCheckForm {\n    callerCheckForm {\n      fields\n      channels\n    }\n  }\n': typeof types.CallerCheckFormDocument;
  '\n  mutation CheckCaller($input: CheckCallerInput!) {\n    checkCaller(input: $input) {\n      __typename\n      ... on CallerChecked {\n        verdicts: fields {\n          field\n          outcome\n        }\n        isVerified\n        checkId\n        person {\n          ...AssistedPersonParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.CheckCallerDocument;
  '\n  mutation ReadVisitCode($input: ReadVisitCodeInput!) {\n    readVisitCode(input: $input) {\n      __typename\n      ... on VisitCode {\n        visitCode\n        countsUntil\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n': typeof types.ReadVisitCodeDocument;
  '\n  mutation RequestAssistedActivation($input: RequestAssistedActivationInput!) {\n    requestAssistedActivation(input: $input) {\n      __typename\n      ... on AssistedActivationChanged {\n        assistedActivation {\n          ...VisitParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.RequestAssistedActivationDocument;
  '\n  mutation ConfirmAssistedActivation($input: ConfirmAssistedActivationInput!) {\n    confirmAssistedActivation(input: $input) {\n      __typename\n      ... on AssistedActivationConfirmed {\n        assistedActivation {\n          ...VisitParts\n        }\n        visitCode\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n': typeof types.ConfirmAssistedActivationDocument;
  '\n  mutation RefuseAssistedActivation($input: RefuseAssistedActivationInput!) {\n    refuseAssistedActivation(input: $input) {\n      __typename\n      ... on AssistedActivationChanged {\n        assistedActivation {\n          ...VisitParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.RefuseAssistedActivationDocument;
  '\n  mutation CancelAssistedActivation($input: CancelAssistedActivationInput!) {\n    cancelAssistedActivation(input: $input) {\n      __typename\n      ... on AssistedActivationChanged {\n        assistedActivation {\n          ...VisitParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n': typeof types.CancelAssistedActivationDocument;
  '\n  query WorkingCalendar($year: Int!) {\n    workingCalendar(year: $year) {\n      date\n      kind\n      status\n      note\n      source\n    }\n  }\n': typeof types.WorkingCalendarDocument;
  '\n  mutation SetCalendarDay($input: SetCalendarDayInput!) {\n    setCalendarDay(input: $input) {\n      __typename\n      ... on CalendarDaySet {\n        recountedFrom\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.SetCalendarDayDocument;
  '\n  mutation RemoveCalendarDay($input: RemoveCalendarDayInput!) {\n    removeCalendarDay(input: $input) {\n      __typename\n      ... on CalendarDayRemoved {\n        date\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.RemoveCalendarDayDocument;
  '\n  query DataRequests($page: PageInput, $isOpen: Boolean!) {\n    dataRequests(page: $page, isOpen: $isOpen) {\n      items {\n        id\n        code\n        kind\n        state\n        unit {\n          code\n          name\n        }\n        fullName\n        maskedPersonalIdNumber\n        receivedAt\n        answerBy\n        workingMinutesLeft\n        isOverdue\n        settledAt\n      }\n      total\n      totalIsCapped\n    }\n  }\n': typeof types.DataRequestsDocument;
  '\n  query DataRequestCount {\n    dataRequestCount {\n      open\n      overdue\n    }\n  }\n': typeof types.DataRequestCountDocument;
  '\n  query DataRequest($id: ID!) {\n    dataRequest(id: $id) {\n      id\n      code\n      version\n      kind\n      state\n      unit {\n        code\n        name\n      }\n      fullName\n      maskedPersonalIdNumber\n      accountLevel\n      receivedAt\n      answerBy\n      workingMinutesLeft\n      isOverdue\n      settledAt\n      text\n      carryOutBy\n      legalBasis\n      reading {\n        at\n        kind\n        unitName\n        agencyName\n        purpose\n        isUsualPurpose\n      }\n      applicationCode\n      isAboutOwnReading\n      allowedActions\n      settledBy\n      answer\n    }\n  }\n': typeof types.DataRequestDocument;
  '\n  mutation AnswerDataRequest($input: SettleDataRequestInput!) {\n    answerDataRequest(input: $input) {\n      __typename\n      ... on DataRequestAnswered {\n        code\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.AnswerDataRequestDocument;
  '\n  mutation RefuseDataRequest($input: SettleDataRequestInput!) {\n    refuseDataRequest(input: $input) {\n      __typename\n      ... on DataRequestRefused {\n        code\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.RefuseDataRequestDocument;
  '\n  query FindApplicant($personalIdNumber: String!) {\n    findApplicant(personalIdNumber: $personalIdNumber) {\n      fullName\n      dateOfBirth\n      accountLevel\n      accountState\n      openApplicationCode\n    }\n  }\n': typeof types.FindApplicantDocument;
  '\n  mutation SubmitApplication($input: SubmitApplicationInput!) {\n    submitApplication(input: $input) {\n      __typename\n      ... on ApplicationSubmitted {\n        application {\n          id\n          code\n          level\n          subjectType\n          attempt\n          receivedAt\n          dueAt\n          deadlineAmount\n          deadlineUnit\n          deadlineLegalBasis\n          unit {\n            name\n          }\n          applicant {\n            fullName\n            maskedPersonalIdNumber\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n': typeof types.SubmitApplicationDocument;
  '\n  query ReturnedApplication($id: ID!) {\n    application(id: $id) {\n      id\n      code\n      state\n      subjectType\n      level\n      unit {\n        code\n      }\n      applicant {\n        fullName\n        dateOfBirth\n        sex\n        permanentAddress\n      }\n      decision {\n        reasonText\n      }\n    }\n  }\n': typeof types.ReturnedApplicationDocument;
  '\n  query LockRequestLetter($lockRequestId: ID!) {\n    lockRequestLetter(lockRequestId: $lockRequestId) {\n      id\n      version\n      number\n      kind\n      outcome\n      issuedAt\n      sha256\n      verificationUrl\n      downloadPath\n      servedAt\n      servedWay\n      servedTo\n      replaces {\n        number\n        downloadPath\n      }\n    }\n  }\n': typeof types.LockRequestLetterDocument;
  '\n  query LetterPreview($input: LetterPreviewInput!) {\n    letterPreview(input: $input) {\n      parentOffice\n      office\n      number\n      nation\n      motto\n      placeAndDate\n      title\n      subject\n      addressee\n      paragraphs\n      recipients\n      signature {\n        title\n        name\n      }\n    }\n  }\n': typeof types.LetterPreviewDocument;
  '\n  mutation RecordLetterHandover($input: RecordLetterHandoverInput!) {\n    recordLetterHandover(input: $input) {\n      __typename\n      ... on LetterHandoverRecorded {\n        letterId\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n': typeof types.RecordLetterHandoverDocument;
  '\n  query LockSubscriptionBoard {\n    lockSubscriptions {\n      asOf\n      canAdd\n      items {\n        id\n        version\n        agency\n        state\n        webhookUrl\n        createdAt\n        createdBy\n        waiting\n        delivered\n        applied\n        oldestUnappliedAt\n        medianSeconds\n        worstSeconds\n        lastFailureAt\n        lastFailure\n        allowedActions\n      }\n    }\n  }\n': typeof types.LockSubscriptionBoardDocument;
  '\n  query LockSubscription($id: ID!) {\n    lockSubscription(id: $id) {\n      id\n      version\n      agency\n      state\n      webhookUrl\n      createdAt\n      createdBy\n      waiting\n      delivered\n      applied\n      oldestUnappliedAt\n      medianSeconds\n      worstSeconds\n      lastFailureAt\n      lastFailure\n      allowedActions\n    }\n  }\n': typeof types.LockSubscriptionDocument;
  '\n  query LockEventDeliveries($subscriptionId: ID!, $isOpen: Boolean!, $page: PageInput!) {\n    lockEventDeliveries(subscriptionId: $subscriptionId, isOpen: $isOpen, page: $page) {\n      items {\n        jti\n        kind\n        isReversal\n        state\n        occurredAt\n        attempts\n        nextAttemptAt\n        lastFailure\n        deliveredAt\n        appliedAt\n        acknowledgedAt\n      }\n      hasMore\n    }\n  }\n': typeof types.LockEventDeliveriesDocument;
  '\n  mutation AddLockSubscription($input: AddLockSubscriptionInput!) {\n    addLockSubscription(input: $input) {\n      __typename\n      ... on LockSubscriptionAdded {\n        id\n        printKey\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.AddLockSubscriptionDocument;
  '\n  mutation SuspendLockSubscription($input: SwitchLockSubscriptionInput!) {\n    suspendLockSubscription(input: $input) {\n      __typename\n      ... on LockSubscriptionSwitched {\n        version\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.SuspendLockSubscriptionDocument;
  '\n  mutation ResumeLockSubscription($input: SwitchLockSubscriptionInput!) {\n    resumeLockSubscription(input: $input) {\n      __typename\n      ... on LockSubscriptionSwitched {\n        version\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.ResumeLockSubscriptionDocument;
  '\n  mutation RemoveLockSubscription($input: SwitchLockSubscriptionInput!) {\n    removeLockSubscription(input: $input) {\n      __typename\n      ... on LockSubscriptionSwitched {\n        version\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.RemoveLockSubscriptionDocument;
  '\n  query LockRequestSubject($number: String!) {\n    lockRequestSubject(number: $number) {\n      subjectType\n      subjectName\n      accountState\n      standingAuthorityRequests {\n        id\n        code\n        requesterName\n      }\n    }\n  }\n': typeof types.LockRequestSubjectDocument;
  '\n  mutation RegisterLockRequest($input: RegisterLockRequestInput!) {\n    registerLockRequest(input: $input) {\n      __typename\n      ... on LockRequestChanged {\n        request {\n          id\n          code\n          dueAt\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n': typeof types.RegisterLockRequestDocument;
  '\n  query LockRequests($page: PageInput, $queue: LockRequestQueue!, $kind: LockRequestKind, $text: String) {\n    lockRequests(page: $page, queue: $queue, kind: $kind, text: $text) {\n      items {\n        id\n        code\n        kind\n        state\n        unit {\n          code\n          name\n        }\n        subjectName\n        subjectNumberMasked\n        requesterName\n        requesterReference\n        isSealed\n        isLockedAtOnce\n        receivedAt\n        stage\n        dueAt\n        workingMinutesLeft\n        isOverdue\n        isComingDue\n      }\n      total\n      totalIsCapped\n    }\n  }\n': typeof types.LockRequestsDocument;
  '\n  query LockRequestCounts {\n    lockRequestCounts {\n      open\n      comingDue\n      overdue\n      toDecide\n    }\n  }\n': typeof types.LockRequestCountsDocument;
  '\n  query LockRequest($id: ID!) {\n    lockRequest(id: $id) {\n      id\n      code\n      version\n      kind\n      state\n      channel\n      unit {\n        code\n        name\n      }\n      subjectType\n      subjectName\n      subjectNumberMasked\n      requesterType\n      requesterName\n      requesterReference\n      isSealed\n      isLockedAtOnce\n      legalRegime\n      receivedAt\n      stage\n      dueAt\n      workingMinutesLeft\n      isOverdue\n      isComingDue\n      accountState\n      grounds {\n        id\n        kind\n        lifter\n        legalBasis\n        lockRequestId\n        lockRequestCode\n        requesterName\n        isProvisional\n        startedAt\n        startedBy\n        endedAt\n        endedBecause\n      }\n      documentOn\n      citedBasis\n      requestReason\n      requesterEmail\n      registeredByName\n      examineBy\n      forwardedAt\n      forwardedByName\n      examinationNote\n      decideBy\n      stageLegalBasis\n      settledAt\n      settledByName\n      settlementReason\n      reversedAt\n      reversedByName\n      reversalReason\n      lockedAtOnceAt\n      lockedAtOnceByName\n      unsealedAt\n      targetRequest {\n        id\n        code\n      }\n      scanFileId\n      allowedActions\n      timeline {\n        at\n        action\n        actorName\n      }\n    }\n  }\n': typeof types.LockRequestDocument;
  '\n  mutation RevealLockSubject($input: RevealLockSubjectInput!) {\n    revealLockSubject(input: $input) {\n      __typename\n      ... on LockSubjectRevealed {\n        subjectName\n        subjectNumber\n      }\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n': typeof types.RevealLockSubjectDocument;
  '\n  mutation ForwardLockRequest($input: ForwardLockRequestInput!) {\n    forwardLockRequest(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n': typeof types.ForwardLockRequestDocument;
  '\n  mutation DecideLockRequest($input: DecideLockRequestInput!) {\n    decideLockRequest(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n': typeof types.DecideLockRequestDocument;
  '\n  mutation LockAtOnce($input: LockAtOnceInput!) {\n    lockAtOnce(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n': typeof types.LockAtOnceDocument;
  '\n  mutation WithdrawLockRequest($input: WithdrawLockRequestInput!) {\n    withdrawLockRequest(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n': typeof types.WithdrawLockRequestDocument;
  '\n  mutation UnsealLockRequest($input: UnsealLockRequestInput!) {\n    unsealLockRequest(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n': typeof types.UnsealLockRequestDocument;
  '\n  mutation ReverseLockRequest($input: ReverseLockRequestInput!) {\n    reverseLockRequest(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n': typeof types.ReverseLockRequestDocument;
  '\n  query PhoneChangeHolder($personalIdNumber: String!) {\n    phoneChangeHolder(personalIdNumber: $personalIdNumber) {\n      accountId\n      fullName\n      maskedPersonalIdNumber\n      maskedPhoneNumber\n      accountLevel\n      accountState\n    }\n  }\n': typeof types.PhoneChangeHolderDocument;
  '\n  query WaitingPhoneChanges {\n    waitingPhoneChanges {\n      ...PhoneChangeParts\n    }\n  }\n\n  fragment PhoneChangeParts on PhoneChange {\n    id\n    version\n    way\n    state\n    allowedActions\n    fullName\n    maskedPersonalIdNumber\n    maskedOldPhoneNumber\n    maskedNewPhoneNumber\n    document\n    isUsedByOthers\n    requestedAt\n    requestedBy\n    confirmableUntil\n    decidedAt\n    decidedBy\n  }\n': typeof types.WaitingPhoneChangesDocument;
  '\n  query PhoneChangesOfApplicant($applicationId: ID!) {\n    phoneChangesOfApplicant(applicationId: $applicationId) {\n      ...PhoneChangeParts\n    }\n  }\n': typeof types.PhoneChangesOfApplicantDocument;
  '\n  mutation SendPhoneChangeCode($input: SendPhoneChangeCodeInput!) {\n    sendPhoneChangeCode(input: $input) {\n      __typename\n      ...SentPhoneCode\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n\n  fragment SentPhoneCode on PhoneCodeSent {\n    flowId\n    otpExpiresAt\n    phoneLastThree\n  }\n': typeof types.SendPhoneChangeCodeDocument;
  '\n  mutation ResendPhoneChangeCode($input: ResendPhoneCodeInput!) {\n    resendPhoneChangeCode(input: $input) {\n      __typename\n      ...SentPhoneCode\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n': typeof types.ResendPhoneChangeCodeDocument;
  '\n  mutation RequestPhoneChange($input: RequestPhoneChangeInput!) {\n    requestPhoneChange(input: $input) {\n      __typename\n      ... on PhoneChangeRequested {\n        change {\n          ...PhoneChangeParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n': typeof types.RequestPhoneChangeDocument;
  '\n  mutation ConfirmPhoneChange($input: DecidePhoneChangeInput!) {\n    confirmPhoneChange(input: $input) {\n      __typename\n      ... on PhoneChangeDecided {\n        change {\n          ...PhoneChangeParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n': typeof types.ConfirmPhoneChangeDocument;
  '\n  mutation DeclinePhoneChange($input: DecidePhoneChangeInput!) {\n    declinePhoneChange(input: $input) {\n      __typename\n      ... on PhoneChangeDecided {\n        change {\n          ...PhoneChangeParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n': typeof types.DeclinePhoneChangeDocument;
  '\n  mutation VerifySharingCode($input: VerifySharingCodeInput!) {\n    verifySharingCode(input: $input) {\n      __typename\n      ... on SharingCodeVerified {\n        identity {\n          fullName\n          maskedPersonalIdNumber\n          accountLevel\n          dateOfBirth\n          sex\n          personalIdNumber\n          permanentAddress\n          papers\n          verifiedAt\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n': typeof types.VerifySharingCodeDocument;
  '\n  query ActivationWindows {\n    activationWindows {\n      asOf\n      rows {\n        unit {\n          code\n          name\n        }\n        counts {\n          ...WindowCounts\n        }\n      }\n      total {\n        ...WindowCounts\n      }\n    }\n  }\n\n  fragment WindowCounts on ActivationWindowCounts {\n    notStarted\n    open\n    closingSoon\n    closed\n    total\n  }\n': typeof types.ActivationWindowsDocument;
  '\n  query TargetCampaigns {\n    targetCampaigns {\n      items {\n        id\n        documentNumber\n        issuedOn\n        issuer\n        targetTotal\n      }\n    }\n  }\n': typeof types.TargetCampaignsDocument;
  '\n  query WardProgress($campaignId: ID!) {\n    wardProgress(campaignId: $campaignId) {\n      campaign {\n        id\n        documentNumber\n        issuedOn\n        issuer\n        targetTotal\n      }\n      asOf\n      rows {\n        unit {\n          code\n          name\n        }\n        target\n        activated\n        remaining\n        percent\n      }\n      total {\n        target\n        activated\n        remaining\n        percent\n      }\n    }\n  }\n': typeof types.WardProgressDocument;
};
const documents: Documents = {
  '\n  query AdministrativeUnits {\n    administrativeUnits {\n      code\n      name\n    }\n  }\n':
    types.AdministrativeUnitsDocument,
  '\n  query Me {\n    me {\n      username\n      displayName\n      units {\n        code\n        name\n      }\n      permissions\n    }\n  }\n':
    types.MeDocument,
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        officer {\n          username\n          displayName\n          units {\n            code\n            name\n          }\n          permissions\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n':
    types.SignInDocument,
  '\n  mutation SignOut {\n    signOut {\n      signedOutAt\n    }\n  }\n': types.SignOutDocument,
  '\n  query SourceHealth {\n    sourceHealth {\n      source\n      waiting\n      silent\n      oldestAskedAt\n    }\n  }\n':
    types.SourceHealthDocument,
  '\n  query AccountLocks($accountId: ID!) {\n    accountLocks(accountId: $accountId) {\n      ...AccountLocksParts\n    }\n  }\n\n  fragment AccountLocksParts on AccountLocks {\n    accountId\n    accountState\n    accountLevel\n    subjectType\n    subjectName\n    subjectNumberMasked\n    unit {\n      code\n      name\n    }\n    lockedSince\n    grounds {\n      id\n      kind\n      origin\n      lifter\n      legalBasis\n      channel\n      reason\n      lockRequestId\n      lockRequestCode\n      requesterName\n      isProvisional\n      startedAt\n      startedBy\n      endedAt\n      endedBy\n      endedBecause\n    }\n    openings {\n      groundId\n      sentence\n    }\n    allowedActions\n    channels\n  }\n':
    types.AccountLocksDocument,
  '\n  mutation FindAccountLocks($input: FindAccountLocksInput!) {\n    findAccountLocks(input: $input) {\n      __typename\n      ... on AccountLocksFound {\n        accountId\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n':
    types.FindAccountLocksDocument,
  '\n  mutation CheckHolderCaller($input: CheckCallerInput!) {\n    checkHolderCaller(input: $input) {\n      __typename\n      ... on HolderCallerChecked {\n        verdicts: fields {\n          field\n          outcome\n        }\n        isVerified\n        checkId\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n':
    types.CheckHolderCallerDocument,
  '\n  mutation LockAccountForHolder($input: LockAccountForHolderInput!) {\n    lockAccountForHolder(input: $input) {\n      __typename\n      ... on AccountLockedForHolder {\n        locks {\n          ...AccountLocksParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n':
    types.LockAccountForHolderDocument,
  '\n  mutation SendAssistedUnlockCode($input: SendAssistedUnlockCodeInput!) {\n    sendAssistedUnlockCode(input: $input) {\n      __typename\n      ...SentUnlockCode\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n\n  fragment SentUnlockCode on AssistedUnlockCodeSent {\n    flowId\n    otpExpiresAt\n    phoneLastThree\n  }\n':
    types.SendAssistedUnlockCodeDocument,
  '\n  mutation ResendAssistedUnlockCode($input: ResendAssistedUnlockCodeInput!) {\n    resendAssistedUnlockCode(input: $input) {\n      __typename\n      ...SentUnlockCode\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n':
    types.ResendAssistedUnlockCodeDocument,
  '\n  mutation UnlockAccountForHolder($input: UnlockAccountForHolderInput!) {\n    unlockAccountForHolder(input: $input) {\n      __typename\n      ... on AccountUnlockedForHolder {\n        locks {\n          ...AccountLocksParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n':
    types.UnlockAccountForHolderDocument,
  '\n  query AgencyBoard {\n    agencies {\n      asOf\n      items {\n        code\n        name\n        paperTypes\n        state\n        channel\n        answerWithinDays\n        openQuestions\n        overdueQuestions\n        oldestOpenAt\n        answers\n        medianSeconds\n        slowestSeconds\n        matched\n        mismatched\n        answeredLastDay\n        lastAnswerAt\n        lastFailureAt\n        lastFailure\n        isBreakerOpen\n        pausedUntil\n        downtime {\n          id\n          startsAt\n          endsAt\n          note\n          isNow\n        }\n        isSilent\n        keyWarnings {\n          kind\n          kid\n          expiresAt\n        }\n      }\n    }\n  }\n':
    types.AgencyBoardDocument,
  '\n  query Agency($code: AgencyCode!) {\n    agency(code: $code) {\n      code\n      version\n      name\n      paperTypes\n      state\n      allowedActions\n      channel\n      legalBasis\n      contact\n      answerWithinDays\n      maxInFlight\n      requestsPerMinute\n      scopes\n      possibleScopes\n      keys {\n        kid\n        algorithm\n        state\n        validFrom\n        expiresAt\n        revokedAt\n        lastUsedAt\n        registeredAt\n        registeredBy\n      }\n      keyWarnings {\n        kind\n        kid\n        expiresAt\n      }\n      downtimes {\n        id\n        startsAt\n        endsAt\n        note\n        isNow\n        cancelledAt\n        enteredBy\n        canCancel\n      }\n      history {\n        at\n        action\n        actorName\n        reason\n        kid\n      }\n    }\n  }\n':
    types.AgencyDocument,
  '\n  mutation UpdateAgency($input: UpdateAgencyInput!) {\n    updateAgency(input: $input) {\n      __typename\n      ... on AgencyUpdated {\n        version\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.UpdateAgencyDocument,
  '\n  mutation SuspendAgency($input: SuspendAgencyInput!) {\n    suspendAgency(input: $input) {\n      __typename\n      ... on AgencySuspended {\n        version\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.SuspendAgencyDocument,
  '\n  mutation ResumeAgency($input: ResumeAgencyInput!) {\n    resumeAgency(input: $input) {\n      __typename\n      ... on AgencyResumed {\n        version\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.ResumeAgencyDocument,
  '\n  mutation RegisterAgencyKey($input: RegisterAgencyKeyInput!) {\n    registerAgencyKey(input: $input) {\n      __typename\n      ... on AgencyKeyRegistered {\n        kid\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.RegisterAgencyKeyDocument,
  '\n  mutation RevokeAgencyKey($input: RevokeAgencyKeyInput!) {\n    revokeAgencyKey(input: $input) {\n      __typename\n      ... on AgencyKeyRevoked {\n        kid\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.RevokeAgencyKeyDocument,
  '\n  mutation PlanDowntime($input: PlanDowntimeInput!) {\n    planDowntime(input: $input) {\n      __typename\n      ... on DowntimePlanned {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.PlanDowntimeDocument,
  '\n  mutation CancelDowntime($input: CancelDowntimeInput!) {\n    cancelDowntime(input: $input) {\n      __typename\n      ... on DowntimeCancelled {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n':
    types.CancelDowntimeDocument,
  '\n  query AgencyQuestions($page: PageInput, $isOpen: Boolean!) {\n    agencyQuestions(page: $page, isOpen: $isOpen) {\n      items {\n        reference\n        paperType\n        maskedDocumentNumber\n        fullName\n        cause\n        requestedAt\n        answerBy\n        isOverdue\n        answeredAt\n        outcome\n        reason\n        documentStatus\n      }\n      total\n    }\n  }\n':
    types.AgencyQuestionsDocument,
  '\n  query AgencyQuestionCount {\n    agencyQuestionCount {\n      open\n      overdue\n    }\n  }\n':
    types.AgencyQuestionCountDocument,
  '\n  query AgencyQuestion($reference: ID!) {\n    agencyQuestion(reference: $reference) {\n      reference\n      paperType\n      documentNumber\n      personalIdNumber\n      fullName\n      dateOfBirth\n      cause\n      note\n      requestedAt\n      answerBy\n    }\n  }\n':
    types.AgencyQuestionDocument,
  '\n  mutation AnswerAgencyQuestion($input: AnswerAgencyQuestionInput!) {\n    answerAgencyQuestion(input: $input) {\n      __typename\n      ... on CrossCheckAnswered {\n        reference\n        outcome\n        reason\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.AnswerAgencyQuestionDocument,
  '\n  query Applications($page: PageInput, $filter: ApplicationFilter, $sort: ApplicationSort) {\n    applications(page: $page, filter: $filter, sort: $sort) {\n      items {\n        id\n        code\n        version\n        subjectType\n        channel\n        attempt\n        state\n        level\n        fullName\n        maskedPersonalIdNumber\n        unit {\n          code\n          name\n        }\n        receivedAt\n        dueAt\n        isOverdue\n        workingMinutesLeft\n        populationCheckOutcome\n        mismatchedFields\n        reviewReasons\n        claim {\n          officerName\n          isMine\n          until\n        }\n        isEscalated\n        restsOnProjectedDay\n        isDecidableTogether\n        allowedActions\n      }\n      total\n      totalIsCapped\n    }\n  }\n':
    types.ApplicationsDocument,
  '\n  query ApplicationCounts {\n    applicationCounts {\n      byState {\n        state\n        count\n      }\n      overdue\n      mismatched\n      dueToday\n      comingDue\n      escalated\n      mine\n      decidableTogether\n    }\n  }\n':
    types.ApplicationCountsDocument,
  '\n  query ApplicationCase($id: ID!) {\n    application(id: $id) {\n      ...ApplicationCaseParts\n    }\n  }\n\n  fragment ApplicationCaseParts on Application {\n    id\n    code\n    version\n    subjectType\n    channel\n    attempt\n    state\n    level\n    unit {\n      code\n      name\n    }\n    receivedAt\n    dueAt\n    isOverdue\n    workingMinutesLeft\n    restsOnProjectedDay\n    legalRegime\n    deadlineLegalBasis\n    deadlineAmount\n    deadlineUnit\n    consentGivenAt\n    reviewReasons\n    isEscalated\n    isDecidableTogether\n    claim {\n      officerName\n      isMine\n      until\n    }\n    organisation {\n      identifier\n      name\n      address\n      representativeName\n      maskedRepresentativeNumber\n    }\n    identityPapers {\n      card {\n        kind\n        issuedOn\n        expiresOn\n        isValidAtReceipt\n      }\n      nationality\n      passportNumber\n      passportExpiresOn\n      residenceCard {\n        kind\n        maskedNumber\n        expiresOn\n      }\n    }\n    guardian {\n      relation\n      fullName\n      maskedPersonalIdNumber\n      standsUntil\n    }\n    previousAttempt {\n      id\n      code\n      attempt\n      state\n      reasonCode\n      reasonText\n    }\n    nextAttempt {\n      id\n      code\n      attempt\n      state\n      reasonCode\n      reasonText\n    }\n    biometrics {\n      portrait\n      fingerprints\n      checkedAt\n    }\n    sourceChecks {\n      source\n      state\n      attempts\n      askedAt\n      answerBy\n      answeredAt\n    }\n    duplicates {\n      code\n      unitName\n      signals\n      other {\n        id\n        state\n        receivedAt\n        fullName\n        dateOfBirth\n        maskedPersonalIdNumber\n        maskedPhoneNumber\n        permanentAddress\n        portraitFileId\n      }\n    }\n    files {\n      id\n      kind\n      width\n      height\n      bytes\n      createdAt\n    }\n    papers {\n      type\n      maskedNumber\n      scanFileId\n    }\n    notices {\n      template\n      channel\n      state\n      createdAt\n      sentAt\n      receiptAt\n    }\n    applicant {\n      fullName\n      dateOfBirth\n      sex\n      permanentAddress\n      maskedPersonalIdNumber\n      maskedPhoneNumber\n      maskedEmail\n    }\n    populationCheck {\n      outcome\n      checkedAt\n      fields {\n        field\n        declared\n        recorded\n        isMatch\n      }\n    }\n    numberWarnings {\n      path\n      code\n      message\n    }\n    decision {\n      outcome\n      decidedAt\n      decidedBy\n      reasonCode\n      reasonText\n    }\n    account {\n      id\n      level\n      state\n      grantedAt\n      activatedAt\n      window {\n        state\n        openedAt\n        openedBy\n        lastDay\n      }\n    }\n    history {\n      at\n      action\n      actorName\n    }\n    allowedActions\n  }\n':
    types.ApplicationCaseDocument,
  '\n  mutation ClaimApplication($input: ClaimApplicationInput!) {\n    claimApplication(input: $input) {\n      __typename\n      ... on ApplicationClaimed {\n        application {\n          id\n          version\n          claim {\n            officerName\n            isMine\n            until\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on StateConflict {\n        currentState\n        currentVersion\n      }\n    }\n  }\n':
    types.ClaimApplicationDocument,
  '\n  mutation ReleaseApplication($input: ClaimApplicationInput!) {\n    releaseApplication(input: $input) {\n      __typename\n      ... on ApplicationReleased {\n        released\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n':
    types.ReleaseApplicationDocument,
  '\n  mutation ApproveApplications($input: ApproveApplicationsInput!) {\n    approveApplications(input: $input) {\n      __typename\n      ... on ApplicationsApproved {\n        results {\n          id\n          code\n          isApproved\n          refusalCode\n          message\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n':
    types.ApproveApplicationsDocument,
  '\n  mutation ApproveApplication($input: ApproveApplicationInput!) {\n    approveApplication(input: $input) {\n      __typename\n      ... on ApplicationApproved {\n        application {\n          ...ApplicationCaseParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n':
    types.ApproveApplicationDocument,
  '\n  mutation ReturnApplication($input: ReturnApplicationInput!) {\n    returnApplication(input: $input) {\n      __typename\n      ... on ApplicationReturned {\n        application {\n          ...ApplicationCaseParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.ReturnApplicationDocument,
  '\n  mutation RefuseApplication($input: RefuseApplicationInput!) {\n    refuseApplication(input: $input) {\n      __typename\n      ... on ApplicationRefused {\n        application {\n          ...ApplicationCaseParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.RefuseApplicationDocument,
  '\n  mutation RevealApplicant($input: RevealApplicantInput!) {\n    revealApplicant(input: $input) {\n      __typename\n      ... on ApplicantRevealed {\n        personalIdNumber\n        phoneNumber\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.RevealApplicantDocument,
  '\n  query CrossChecks($applicationId: ID!) {\n    crossChecks(applicationId: $applicationId) {\n      id\n      version\n      paperType\n      maskedNumber\n      agencyName\n      state\n      stateSince\n      turn\n      reason\n      mismatchedFields\n      validUntil\n      answerBy\n      isOverdue\n      attempts\n      resolution\n      isContested\n      allowedActions\n    }\n  }\n':
    types.CrossChecksDocument,
  '\n  query CrossCheck($id: ID!) {\n    crossCheck(id: $id) {\n      ...CrossCheckParts\n    }\n  }\n\n  fragment CrossCheckParts on CrossCheck {\n    id\n    version\n    paperType\n    maskedNumber\n    agencyName\n    state\n    stateSince\n    turn\n    reason\n    mismatchedFields\n    validUntil\n    answerBy\n    isOverdue\n    attempts\n    resolution\n    isContested\n    allowedActions\n    comparison {\n      field\n      declared\n      population\n      agency\n      isMismatched\n    }\n    documentStatus\n    scanFileId\n    resolutionNote\n    resolvedByName\n    resolvedAt\n    contestNote\n    contestedAt\n    rounds {\n      reference\n      round\n      cause\n      note\n      agency\n      requestedAt\n      answerBy\n      attempts\n      disclosedAt\n      endedAt\n      outcome\n      reason\n      channel\n      answeredBy\n      agencyReference\n      questionFingerprint\n      answerFingerprint\n    }\n  }\n':
    types.CrossCheckDocument,
  '\n  mutation AskAgencyAgain($input: AskAgencyAgainInput!) {\n    askAgencyAgain(input: $input) {\n      __typename\n      ... on AgencyAskedAgain {\n        crossCheck {\n          ...CrossCheckParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n':
    types.AskAgencyAgainDocument,
  '\n  mutation ResolveMismatch($input: ResolveMismatchInput!) {\n    resolveMismatch(input: $input) {\n      __typename\n      ... on MismatchResolved {\n        crossCheck {\n          ...CrossCheckParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.ResolveMismatchDocument,
  '\n  mutation CorrectPaper($input: CorrectPaperInput!) {\n    correctPaper(input: $input) {\n      __typename\n      ... on PaperCorrected {\n        crossCheck {\n          ...CrossCheckParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.CorrectPaperDocument,
  '\n  query Appointments($day: LocalDate!, $officeCode: String) {\n    appointments(day: $day, officeCode: $officeCode) {\n      ...AppointmentParts\n    }\n  }\n\n  fragment AppointmentParts on Appointment {\n    id\n    code\n    version\n    state\n    startsAt\n    office {\n      code\n      name\n    }\n    fullName\n    maskedPersonalIdNumber\n    maskedPhoneNumber\n    applicationCode\n    allowedActions\n  }\n':
    types.AppointmentsDocument,
  '\n  query Offices {\n    offices {\n      code\n      name\n    }\n  }\n': types.OfficesDocument,
  '\n  mutation ReceiveAppointment($input: AppointmentActionInput!) {\n    receiveAppointment(input: $input) {\n      __typename\n      ... on AppointmentChanged {\n        appointment {\n          ...AppointmentParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n':
    types.ReceiveAppointmentDocument,
  '\n  mutation MissAppointment($input: AppointmentActionInput!) {\n    missAppointment(input: $input) {\n      __typename\n      ... on AppointmentChanged {\n        appointment {\n          ...AppointmentParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n':
    types.MissAppointmentDocument,
  '\n  query AreaTasks($page: PageInput, $filter: AreaTaskFilter) {\n    areaTasks(page: $page, filter: $filter) {\n      items {\n        ...AreaTaskParts\n      }\n      total\n      totalIsCapped\n    }\n  }\n\n  fragment AreaTaskParts on AreaTask {\n    id\n    version\n    kind\n    state\n    unit {\n      code\n      name\n    }\n    fullName\n    maskedPersonalIdNumber\n    phoneNumber\n    address\n    fields\n    applicationCode\n    createdAt\n    doneAt\n    doneBy\n    note\n  }\n':
    types.AreaTasksDocument,
  '\n  query AreaTaskCount {\n    areaTaskCount\n  }\n': types.AreaTaskCountDocument,
  '\n  mutation CompleteAreaTask($input: CompleteAreaTaskInput!) {\n    completeAreaTask(input: $input) {\n      __typename\n      ... on AreaTaskCompleted {\n        task {\n          ...AreaTaskParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.CompleteAreaTaskDocument,
  '\n  query AssistedActivations($page: PageInput, $filter: AssistedActivationFilter) {\n    assistedActivations(page: $page, filter: $filter) {\n      items {\n        ...VisitParts\n      }\n      total\n      totalIsCapped\n    }\n  }\n\n  fragment AssistedPersonParts on AssistedPerson {\n    maskedPersonalIdNumber\n    unit {\n      code\n      name\n    }\n    accountState\n    windowState\n    windowLastDay\n  }\n\n  fragment VisitParts on AssistedActivation {\n    id\n    version\n    standing\n    person {\n      ...AssistedPersonParts\n    }\n    unit {\n      code\n      name\n    }\n    channel\n    helper\n    helperName\n    place\n    device\n    rightFields\n    unrecordedFields\n    requestedAt\n    requestedBy\n    isOwn\n    decidedAt\n    decidedBy\n    refusalReason\n    countsUntil\n    endedAt\n    allowedActions\n  }\n':
    types.AssistedActivationsDocument,
  '\n  query AssistedActivation($id: ID!) {\n    assistedActivation(id: $id) {\n      ...VisitParts\n    }\n  }\n':
    types.AssistedActivationDocument,
  '\n  query CallerCheckForm {\n    callerCheckForm {\n      fields\n      channels\n    }\n  }\n':
    types.CallerCheckFormDocument,
  '\n  mutation CheckCaller($input: CheckCallerInput!) {\n    checkCaller(input: $input) {\n      __typename\n      ... on CallerChecked {\n        verdicts: fields {\n          field\n          outcome\n        }\n        isVerified\n        checkId\n        person {\n          ...AssistedPersonParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.CheckCallerDocument,
  '\n  mutation ReadVisitCode($input: ReadVisitCodeInput!) {\n    readVisitCode(input: $input) {\n      __typename\n      ... on VisitCode {\n        visitCode\n        countsUntil\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n':
    types.ReadVisitCodeDocument,
  '\n  mutation RequestAssistedActivation($input: RequestAssistedActivationInput!) {\n    requestAssistedActivation(input: $input) {\n      __typename\n      ... on AssistedActivationChanged {\n        assistedActivation {\n          ...VisitParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.RequestAssistedActivationDocument,
  '\n  mutation ConfirmAssistedActivation($input: ConfirmAssistedActivationInput!) {\n    confirmAssistedActivation(input: $input) {\n      __typename\n      ... on AssistedActivationConfirmed {\n        assistedActivation {\n          ...VisitParts\n        }\n        visitCode\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n':
    types.ConfirmAssistedActivationDocument,
  '\n  mutation RefuseAssistedActivation($input: RefuseAssistedActivationInput!) {\n    refuseAssistedActivation(input: $input) {\n      __typename\n      ... on AssistedActivationChanged {\n        assistedActivation {\n          ...VisitParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.RefuseAssistedActivationDocument,
  '\n  mutation CancelAssistedActivation($input: CancelAssistedActivationInput!) {\n    cancelAssistedActivation(input: $input) {\n      __typename\n      ... on AssistedActivationChanged {\n        assistedActivation {\n          ...VisitParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n':
    types.CancelAssistedActivationDocument,
  '\n  query WorkingCalendar($year: Int!) {\n    workingCalendar(year: $year) {\n      date\n      kind\n      status\n      note\n      source\n    }\n  }\n':
    types.WorkingCalendarDocument,
  '\n  mutation SetCalendarDay($input: SetCalendarDayInput!) {\n    setCalendarDay(input: $input) {\n      __typename\n      ... on CalendarDaySet {\n        recountedFrom\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.SetCalendarDayDocument,
  '\n  mutation RemoveCalendarDay($input: RemoveCalendarDayInput!) {\n    removeCalendarDay(input: $input) {\n      __typename\n      ... on CalendarDayRemoved {\n        date\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.RemoveCalendarDayDocument,
  '\n  query DataRequests($page: PageInput, $isOpen: Boolean!) {\n    dataRequests(page: $page, isOpen: $isOpen) {\n      items {\n        id\n        code\n        kind\n        state\n        unit {\n          code\n          name\n        }\n        fullName\n        maskedPersonalIdNumber\n        receivedAt\n        answerBy\n        workingMinutesLeft\n        isOverdue\n        settledAt\n      }\n      total\n      totalIsCapped\n    }\n  }\n':
    types.DataRequestsDocument,
  '\n  query DataRequestCount {\n    dataRequestCount {\n      open\n      overdue\n    }\n  }\n':
    types.DataRequestCountDocument,
  '\n  query DataRequest($id: ID!) {\n    dataRequest(id: $id) {\n      id\n      code\n      version\n      kind\n      state\n      unit {\n        code\n        name\n      }\n      fullName\n      maskedPersonalIdNumber\n      accountLevel\n      receivedAt\n      answerBy\n      workingMinutesLeft\n      isOverdue\n      settledAt\n      text\n      carryOutBy\n      legalBasis\n      reading {\n        at\n        kind\n        unitName\n        agencyName\n        purpose\n        isUsualPurpose\n      }\n      applicationCode\n      isAboutOwnReading\n      allowedActions\n      settledBy\n      answer\n    }\n  }\n':
    types.DataRequestDocument,
  '\n  mutation AnswerDataRequest($input: SettleDataRequestInput!) {\n    answerDataRequest(input: $input) {\n      __typename\n      ... on DataRequestAnswered {\n        code\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.AnswerDataRequestDocument,
  '\n  mutation RefuseDataRequest($input: SettleDataRequestInput!) {\n    refuseDataRequest(input: $input) {\n      __typename\n      ... on DataRequestRefused {\n        code\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.RefuseDataRequestDocument,
  '\n  query FindApplicant($personalIdNumber: String!) {\n    findApplicant(personalIdNumber: $personalIdNumber) {\n      fullName\n      dateOfBirth\n      accountLevel\n      accountState\n      openApplicationCode\n    }\n  }\n':
    types.FindApplicantDocument,
  '\n  mutation SubmitApplication($input: SubmitApplicationInput!) {\n    submitApplication(input: $input) {\n      __typename\n      ... on ApplicationSubmitted {\n        application {\n          id\n          code\n          level\n          subjectType\n          attempt\n          receivedAt\n          dueAt\n          deadlineAmount\n          deadlineUnit\n          deadlineLegalBasis\n          unit {\n            name\n          }\n          applicant {\n            fullName\n            maskedPersonalIdNumber\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n':
    types.SubmitApplicationDocument,
  '\n  query ReturnedApplication($id: ID!) {\n    application(id: $id) {\n      id\n      code\n      state\n      subjectType\n      level\n      unit {\n        code\n      }\n      applicant {\n        fullName\n        dateOfBirth\n        sex\n        permanentAddress\n      }\n      decision {\n        reasonText\n      }\n    }\n  }\n':
    types.ReturnedApplicationDocument,
  '\n  query LockRequestLetter($lockRequestId: ID!) {\n    lockRequestLetter(lockRequestId: $lockRequestId) {\n      id\n      version\n      number\n      kind\n      outcome\n      issuedAt\n      sha256\n      verificationUrl\n      downloadPath\n      servedAt\n      servedWay\n      servedTo\n      replaces {\n        number\n        downloadPath\n      }\n    }\n  }\n':
    types.LockRequestLetterDocument,
  '\n  query LetterPreview($input: LetterPreviewInput!) {\n    letterPreview(input: $input) {\n      parentOffice\n      office\n      number\n      nation\n      motto\n      placeAndDate\n      title\n      subject\n      addressee\n      paragraphs\n      recipients\n      signature {\n        title\n        name\n      }\n    }\n  }\n':
    types.LetterPreviewDocument,
  '\n  mutation RecordLetterHandover($input: RecordLetterHandoverInput!) {\n    recordLetterHandover(input: $input) {\n      __typename\n      ... on LetterHandoverRecorded {\n        letterId\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n':
    types.RecordLetterHandoverDocument,
  '\n  query LockSubscriptionBoard {\n    lockSubscriptions {\n      asOf\n      canAdd\n      items {\n        id\n        version\n        agency\n        state\n        webhookUrl\n        createdAt\n        createdBy\n        waiting\n        delivered\n        applied\n        oldestUnappliedAt\n        medianSeconds\n        worstSeconds\n        lastFailureAt\n        lastFailure\n        allowedActions\n      }\n    }\n  }\n':
    types.LockSubscriptionBoardDocument,
  '\n  query LockSubscription($id: ID!) {\n    lockSubscription(id: $id) {\n      id\n      version\n      agency\n      state\n      webhookUrl\n      createdAt\n      createdBy\n      waiting\n      delivered\n      applied\n      oldestUnappliedAt\n      medianSeconds\n      worstSeconds\n      lastFailureAt\n      lastFailure\n      allowedActions\n    }\n  }\n':
    types.LockSubscriptionDocument,
  '\n  query LockEventDeliveries($subscriptionId: ID!, $isOpen: Boolean!, $page: PageInput!) {\n    lockEventDeliveries(subscriptionId: $subscriptionId, isOpen: $isOpen, page: $page) {\n      items {\n        jti\n        kind\n        isReversal\n        state\n        occurredAt\n        attempts\n        nextAttemptAt\n        lastFailure\n        deliveredAt\n        appliedAt\n        acknowledgedAt\n      }\n      hasMore\n    }\n  }\n':
    types.LockEventDeliveriesDocument,
  '\n  mutation AddLockSubscription($input: AddLockSubscriptionInput!) {\n    addLockSubscription(input: $input) {\n      __typename\n      ... on LockSubscriptionAdded {\n        id\n        printKey\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.AddLockSubscriptionDocument,
  '\n  mutation SuspendLockSubscription($input: SwitchLockSubscriptionInput!) {\n    suspendLockSubscription(input: $input) {\n      __typename\n      ... on LockSubscriptionSwitched {\n        version\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.SuspendLockSubscriptionDocument,
  '\n  mutation ResumeLockSubscription($input: SwitchLockSubscriptionInput!) {\n    resumeLockSubscription(input: $input) {\n      __typename\n      ... on LockSubscriptionSwitched {\n        version\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.ResumeLockSubscriptionDocument,
  '\n  mutation RemoveLockSubscription($input: SwitchLockSubscriptionInput!) {\n    removeLockSubscription(input: $input) {\n      __typename\n      ... on LockSubscriptionSwitched {\n        version\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.RemoveLockSubscriptionDocument,
  '\n  query LockRequestSubject($number: String!) {\n    lockRequestSubject(number: $number) {\n      subjectType\n      subjectName\n      accountState\n      standingAuthorityRequests {\n        id\n        code\n        requesterName\n      }\n    }\n  }\n':
    types.LockRequestSubjectDocument,
  '\n  mutation RegisterLockRequest($input: RegisterLockRequestInput!) {\n    registerLockRequest(input: $input) {\n      __typename\n      ... on LockRequestChanged {\n        request {\n          id\n          code\n          dueAt\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n':
    types.RegisterLockRequestDocument,
  '\n  query LockRequests($page: PageInput, $queue: LockRequestQueue!, $kind: LockRequestKind, $text: String) {\n    lockRequests(page: $page, queue: $queue, kind: $kind, text: $text) {\n      items {\n        id\n        code\n        kind\n        state\n        unit {\n          code\n          name\n        }\n        subjectName\n        subjectNumberMasked\n        requesterName\n        requesterReference\n        isSealed\n        isLockedAtOnce\n        receivedAt\n        stage\n        dueAt\n        workingMinutesLeft\n        isOverdue\n        isComingDue\n      }\n      total\n      totalIsCapped\n    }\n  }\n':
    types.LockRequestsDocument,
  '\n  query LockRequestCounts {\n    lockRequestCounts {\n      open\n      comingDue\n      overdue\n      toDecide\n    }\n  }\n':
    types.LockRequestCountsDocument,
  '\n  query LockRequest($id: ID!) {\n    lockRequest(id: $id) {\n      id\n      code\n      version\n      kind\n      state\n      channel\n      unit {\n        code\n        name\n      }\n      subjectType\n      subjectName\n      subjectNumberMasked\n      requesterType\n      requesterName\n      requesterReference\n      isSealed\n      isLockedAtOnce\n      legalRegime\n      receivedAt\n      stage\n      dueAt\n      workingMinutesLeft\n      isOverdue\n      isComingDue\n      accountState\n      grounds {\n        id\n        kind\n        lifter\n        legalBasis\n        lockRequestId\n        lockRequestCode\n        requesterName\n        isProvisional\n        startedAt\n        startedBy\n        endedAt\n        endedBecause\n      }\n      documentOn\n      citedBasis\n      requestReason\n      requesterEmail\n      registeredByName\n      examineBy\n      forwardedAt\n      forwardedByName\n      examinationNote\n      decideBy\n      stageLegalBasis\n      settledAt\n      settledByName\n      settlementReason\n      reversedAt\n      reversedByName\n      reversalReason\n      lockedAtOnceAt\n      lockedAtOnceByName\n      unsealedAt\n      targetRequest {\n        id\n        code\n      }\n      scanFileId\n      allowedActions\n      timeline {\n        at\n        action\n        actorName\n      }\n    }\n  }\n':
    types.LockRequestDocument,
  '\n  mutation RevealLockSubject($input: RevealLockSubjectInput!) {\n    revealLockSubject(input: $input) {\n      __typename\n      ... on LockSubjectRevealed {\n        subjectName\n        subjectNumber\n      }\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n':
    types.RevealLockSubjectDocument,
  '\n  mutation ForwardLockRequest($input: ForwardLockRequestInput!) {\n    forwardLockRequest(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n':
    types.ForwardLockRequestDocument,
  '\n  mutation DecideLockRequest($input: DecideLockRequestInput!) {\n    decideLockRequest(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n':
    types.DecideLockRequestDocument,
  '\n  mutation LockAtOnce($input: LockAtOnceInput!) {\n    lockAtOnce(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n':
    types.LockAtOnceDocument,
  '\n  mutation WithdrawLockRequest($input: WithdrawLockRequestInput!) {\n    withdrawLockRequest(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n':
    types.WithdrawLockRequestDocument,
  '\n  mutation UnsealLockRequest($input: UnsealLockRequestInput!) {\n    unsealLockRequest(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n':
    types.UnsealLockRequestDocument,
  '\n  mutation ReverseLockRequest($input: ReverseLockRequestInput!) {\n    reverseLockRequest(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n':
    types.ReverseLockRequestDocument,
  '\n  query PhoneChangeHolder($personalIdNumber: String!) {\n    phoneChangeHolder(personalIdNumber: $personalIdNumber) {\n      accountId\n      fullName\n      maskedPersonalIdNumber\n      maskedPhoneNumber\n      accountLevel\n      accountState\n    }\n  }\n':
    types.PhoneChangeHolderDocument,
  '\n  query WaitingPhoneChanges {\n    waitingPhoneChanges {\n      ...PhoneChangeParts\n    }\n  }\n\n  fragment PhoneChangeParts on PhoneChange {\n    id\n    version\n    way\n    state\n    allowedActions\n    fullName\n    maskedPersonalIdNumber\n    maskedOldPhoneNumber\n    maskedNewPhoneNumber\n    document\n    isUsedByOthers\n    requestedAt\n    requestedBy\n    confirmableUntil\n    decidedAt\n    decidedBy\n  }\n':
    types.WaitingPhoneChangesDocument,
  '\n  query PhoneChangesOfApplicant($applicationId: ID!) {\n    phoneChangesOfApplicant(applicationId: $applicationId) {\n      ...PhoneChangeParts\n    }\n  }\n':
    types.PhoneChangesOfApplicantDocument,
  '\n  mutation SendPhoneChangeCode($input: SendPhoneChangeCodeInput!) {\n    sendPhoneChangeCode(input: $input) {\n      __typename\n      ...SentPhoneCode\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n\n  fragment SentPhoneCode on PhoneCodeSent {\n    flowId\n    otpExpiresAt\n    phoneLastThree\n  }\n':
    types.SendPhoneChangeCodeDocument,
  '\n  mutation ResendPhoneChangeCode($input: ResendPhoneCodeInput!) {\n    resendPhoneChangeCode(input: $input) {\n      __typename\n      ...SentPhoneCode\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n':
    types.ResendPhoneChangeCodeDocument,
  '\n  mutation RequestPhoneChange($input: RequestPhoneChangeInput!) {\n    requestPhoneChange(input: $input) {\n      __typename\n      ... on PhoneChangeRequested {\n        change {\n          ...PhoneChangeParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n':
    types.RequestPhoneChangeDocument,
  '\n  mutation ConfirmPhoneChange($input: DecidePhoneChangeInput!) {\n    confirmPhoneChange(input: $input) {\n      __typename\n      ... on PhoneChangeDecided {\n        change {\n          ...PhoneChangeParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n':
    types.ConfirmPhoneChangeDocument,
  '\n  mutation DeclinePhoneChange($input: DecidePhoneChangeInput!) {\n    declinePhoneChange(input: $input) {\n      __typename\n      ... on PhoneChangeDecided {\n        change {\n          ...PhoneChangeParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n':
    types.DeclinePhoneChangeDocument,
  '\n  mutation VerifySharingCode($input: VerifySharingCodeInput!) {\n    verifySharingCode(input: $input) {\n      __typename\n      ... on SharingCodeVerified {\n        identity {\n          fullName\n          maskedPersonalIdNumber\n          accountLevel\n          dateOfBirth\n          sex\n          personalIdNumber\n          permanentAddress\n          papers\n          verifiedAt\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n':
    types.VerifySharingCodeDocument,
  '\n  query ActivationWindows {\n    activationWindows {\n      asOf\n      rows {\n        unit {\n          code\n          name\n        }\n        counts {\n          ...WindowCounts\n        }\n      }\n      total {\n        ...WindowCounts\n      }\n    }\n  }\n\n  fragment WindowCounts on ActivationWindowCounts {\n    notStarted\n    open\n    closingSoon\n    closed\n    total\n  }\n':
    types.ActivationWindowsDocument,
  '\n  query TargetCampaigns {\n    targetCampaigns {\n      items {\n        id\n        documentNumber\n        issuedOn\n        issuer\n        targetTotal\n      }\n    }\n  }\n':
    types.TargetCampaignsDocument,
  '\n  query WardProgress($campaignId: ID!) {\n    wardProgress(campaignId: $campaignId) {\n      campaign {\n        id\n        documentNumber\n        issuedOn\n        issuer\n        targetTotal\n      }\n      asOf\n      rows {\n        unit {\n          code\n          name\n        }\n        target\n        activated\n        remaining\n        percent\n      }\n      total {\n        target\n        activated\n        remaining\n        percent\n      }\n    }\n  }\n':
    types.WardProgressDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AdministrativeUnits {\n    administrativeUnits {\n      code\n      name\n    }\n  }\n',
): typeof import('./graphql').AdministrativeUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Me {\n    me {\n      username\n      displayName\n      units {\n        code\n        name\n      }\n      permissions\n    }\n  }\n',
): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on SignedIn {\n        officer {\n          username\n          displayName\n          units {\n            code\n            name\n          }\n          permissions\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n',
): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOut {\n    signOut {\n      signedOutAt\n    }\n  }\n',
): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SourceHealth {\n    sourceHealth {\n      source\n      waiting\n      silent\n      oldestAskedAt\n    }\n  }\n',
): typeof import('./graphql').SourceHealthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AccountLocks($accountId: ID!) {\n    accountLocks(accountId: $accountId) {\n      ...AccountLocksParts\n    }\n  }\n\n  fragment AccountLocksParts on AccountLocks {\n    accountId\n    accountState\n    accountLevel\n    subjectType\n    subjectName\n    subjectNumberMasked\n    unit {\n      code\n      name\n    }\n    lockedSince\n    grounds {\n      id\n      kind\n      origin\n      lifter\n      legalBasis\n      channel\n      reason\n      lockRequestId\n      lockRequestCode\n      requesterName\n      isProvisional\n      startedAt\n      startedBy\n      endedAt\n      endedBy\n      endedBecause\n    }\n    openings {\n      groundId\n      sentence\n    }\n    allowedActions\n    channels\n  }\n',
): typeof import('./graphql').AccountLocksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation FindAccountLocks($input: FindAccountLocksInput!) {\n    findAccountLocks(input: $input) {\n      __typename\n      ... on AccountLocksFound {\n        accountId\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').FindAccountLocksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CheckHolderCaller($input: CheckCallerInput!) {\n    checkHolderCaller(input: $input) {\n      __typename\n      ... on HolderCallerChecked {\n        verdicts: fields {\n          field\n          outcome\n        }\n        isVerified\n        checkId\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').CheckHolderCallerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LockAccountForHolder($input: LockAccountForHolderInput!) {\n    lockAccountForHolder(input: $input) {\n      __typename\n      ... on AccountLockedForHolder {\n        locks {\n          ...AccountLocksParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').LockAccountForHolderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SendAssistedUnlockCode($input: SendAssistedUnlockCodeInput!) {\n    sendAssistedUnlockCode(input: $input) {\n      __typename\n      ...SentUnlockCode\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n\n  fragment SentUnlockCode on AssistedUnlockCodeSent {\n    flowId\n    otpExpiresAt\n    phoneLastThree\n  }\n',
): typeof import('./graphql').SendAssistedUnlockCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResendAssistedUnlockCode($input: ResendAssistedUnlockCodeInput!) {\n    resendAssistedUnlockCode(input: $input) {\n      __typename\n      ...SentUnlockCode\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n',
): typeof import('./graphql').ResendAssistedUnlockCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UnlockAccountForHolder($input: UnlockAccountForHolderInput!) {\n    unlockAccountForHolder(input: $input) {\n      __typename\n      ... on AccountUnlockedForHolder {\n        locks {\n          ...AccountLocksParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').UnlockAccountForHolderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AgencyBoard {\n    agencies {\n      asOf\n      items {\n        code\n        name\n        paperTypes\n        state\n        channel\n        answerWithinDays\n        openQuestions\n        overdueQuestions\n        oldestOpenAt\n        answers\n        medianSeconds\n        slowestSeconds\n        matched\n        mismatched\n        answeredLastDay\n        lastAnswerAt\n        lastFailureAt\n        lastFailure\n        isBreakerOpen\n        pausedUntil\n        downtime {\n          id\n          startsAt\n          endsAt\n          note\n          isNow\n        }\n        isSilent\n        keyWarnings {\n          kind\n          kid\n          expiresAt\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').AgencyBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Agency($code: AgencyCode!) {\n    agency(code: $code) {\n      code\n      version\n      name\n      paperTypes\n      state\n      allowedActions\n      channel\n      legalBasis\n      contact\n      answerWithinDays\n      maxInFlight\n      requestsPerMinute\n      scopes\n      possibleScopes\n      keys {\n        kid\n        algorithm\n        state\n        validFrom\n        expiresAt\n        revokedAt\n        lastUsedAt\n        registeredAt\n        registeredBy\n      }\n      keyWarnings {\n        kind\n        kid\n        expiresAt\n      }\n      downtimes {\n        id\n        startsAt\n        endsAt\n        note\n        isNow\n        cancelledAt\n        enteredBy\n        canCancel\n      }\n      history {\n        at\n        action\n        actorName\n        reason\n        kid\n      }\n    }\n  }\n',
): typeof import('./graphql').AgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UpdateAgency($input: UpdateAgencyInput!) {\n    updateAgency(input: $input) {\n      __typename\n      ... on AgencyUpdated {\n        version\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').UpdateAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SuspendAgency($input: SuspendAgencyInput!) {\n    suspendAgency(input: $input) {\n      __typename\n      ... on AgencySuspended {\n        version\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').SuspendAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResumeAgency($input: ResumeAgencyInput!) {\n    resumeAgency(input: $input) {\n      __typename\n      ... on AgencyResumed {\n        version\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').ResumeAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RegisterAgencyKey($input: RegisterAgencyKeyInput!) {\n    registerAgencyKey(input: $input) {\n      __typename\n      ... on AgencyKeyRegistered {\n        kid\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').RegisterAgencyKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevokeAgencyKey($input: RevokeAgencyKeyInput!) {\n    revokeAgencyKey(input: $input) {\n      __typename\n      ... on AgencyKeyRevoked {\n        kid\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').RevokeAgencyKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PlanDowntime($input: PlanDowntimeInput!) {\n    planDowntime(input: $input) {\n      __typename\n      ... on DowntimePlanned {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').PlanDowntimeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelDowntime($input: CancelDowntimeInput!) {\n    cancelDowntime(input: $input) {\n      __typename\n      ... on DowntimeCancelled {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n',
): typeof import('./graphql').CancelDowntimeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AgencyQuestions($page: PageInput, $isOpen: Boolean!) {\n    agencyQuestions(page: $page, isOpen: $isOpen) {\n      items {\n        reference\n        paperType\n        maskedDocumentNumber\n        fullName\n        cause\n        requestedAt\n        answerBy\n        isOverdue\n        answeredAt\n        outcome\n        reason\n        documentStatus\n      }\n      total\n    }\n  }\n',
): typeof import('./graphql').AgencyQuestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AgencyQuestionCount {\n    agencyQuestionCount {\n      open\n      overdue\n    }\n  }\n',
): typeof import('./graphql').AgencyQuestionCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AgencyQuestion($reference: ID!) {\n    agencyQuestion(reference: $reference) {\n      reference\n      paperType\n      documentNumber\n      personalIdNumber\n      fullName\n      dateOfBirth\n      cause\n      note\n      requestedAt\n      answerBy\n    }\n  }\n',
): typeof import('./graphql').AgencyQuestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerAgencyQuestion($input: AnswerAgencyQuestionInput!) {\n    answerAgencyQuestion(input: $input) {\n      __typename\n      ... on CrossCheckAnswered {\n        reference\n        outcome\n        reason\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').AnswerAgencyQuestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Applications($page: PageInput, $filter: ApplicationFilter, $sort: ApplicationSort) {\n    applications(page: $page, filter: $filter, sort: $sort) {\n      items {\n        id\n        code\n        version\n        subjectType\n        channel\n        attempt\n        state\n        level\n        fullName\n        maskedPersonalIdNumber\n        unit {\n          code\n          name\n        }\n        receivedAt\n        dueAt\n        isOverdue\n        workingMinutesLeft\n        populationCheckOutcome\n        mismatchedFields\n        reviewReasons\n        claim {\n          officerName\n          isMine\n          until\n        }\n        isEscalated\n        restsOnProjectedDay\n        isDecidableTogether\n        allowedActions\n      }\n      total\n      totalIsCapped\n    }\n  }\n',
): typeof import('./graphql').ApplicationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ApplicationCounts {\n    applicationCounts {\n      byState {\n        state\n        count\n      }\n      overdue\n      mismatched\n      dueToday\n      comingDue\n      escalated\n      mine\n      decidableTogether\n    }\n  }\n',
): typeof import('./graphql').ApplicationCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ApplicationCase($id: ID!) {\n    application(id: $id) {\n      ...ApplicationCaseParts\n    }\n  }\n\n  fragment ApplicationCaseParts on Application {\n    id\n    code\n    version\n    subjectType\n    channel\n    attempt\n    state\n    level\n    unit {\n      code\n      name\n    }\n    receivedAt\n    dueAt\n    isOverdue\n    workingMinutesLeft\n    restsOnProjectedDay\n    legalRegime\n    deadlineLegalBasis\n    deadlineAmount\n    deadlineUnit\n    consentGivenAt\n    reviewReasons\n    isEscalated\n    isDecidableTogether\n    claim {\n      officerName\n      isMine\n      until\n    }\n    organisation {\n      identifier\n      name\n      address\n      representativeName\n      maskedRepresentativeNumber\n    }\n    identityPapers {\n      card {\n        kind\n        issuedOn\n        expiresOn\n        isValidAtReceipt\n      }\n      nationality\n      passportNumber\n      passportExpiresOn\n      residenceCard {\n        kind\n        maskedNumber\n        expiresOn\n      }\n    }\n    guardian {\n      relation\n      fullName\n      maskedPersonalIdNumber\n      standsUntil\n    }\n    previousAttempt {\n      id\n      code\n      attempt\n      state\n      reasonCode\n      reasonText\n    }\n    nextAttempt {\n      id\n      code\n      attempt\n      state\n      reasonCode\n      reasonText\n    }\n    biometrics {\n      portrait\n      fingerprints\n      checkedAt\n    }\n    sourceChecks {\n      source\n      state\n      attempts\n      askedAt\n      answerBy\n      answeredAt\n    }\n    duplicates {\n      code\n      unitName\n      signals\n      other {\n        id\n        state\n        receivedAt\n        fullName\n        dateOfBirth\n        maskedPersonalIdNumber\n        maskedPhoneNumber\n        permanentAddress\n        portraitFileId\n      }\n    }\n    files {\n      id\n      kind\n      width\n      height\n      bytes\n      createdAt\n    }\n    papers {\n      type\n      maskedNumber\n      scanFileId\n    }\n    notices {\n      template\n      channel\n      state\n      createdAt\n      sentAt\n      receiptAt\n    }\n    applicant {\n      fullName\n      dateOfBirth\n      sex\n      permanentAddress\n      maskedPersonalIdNumber\n      maskedPhoneNumber\n      maskedEmail\n    }\n    populationCheck {\n      outcome\n      checkedAt\n      fields {\n        field\n        declared\n        recorded\n        isMatch\n      }\n    }\n    numberWarnings {\n      path\n      code\n      message\n    }\n    decision {\n      outcome\n      decidedAt\n      decidedBy\n      reasonCode\n      reasonText\n    }\n    account {\n      id\n      level\n      state\n      grantedAt\n      activatedAt\n      window {\n        state\n        openedAt\n        openedBy\n        lastDay\n      }\n    }\n    history {\n      at\n      action\n      actorName\n    }\n    allowedActions\n  }\n',
): typeof import('./graphql').ApplicationCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ClaimApplication($input: ClaimApplicationInput!) {\n    claimApplication(input: $input) {\n      __typename\n      ... on ApplicationClaimed {\n        application {\n          id\n          version\n          claim {\n            officerName\n            isMine\n            until\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on StateConflict {\n        currentState\n        currentVersion\n      }\n    }\n  }\n',
): typeof import('./graphql').ClaimApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReleaseApplication($input: ClaimApplicationInput!) {\n    releaseApplication(input: $input) {\n      __typename\n      ... on ApplicationReleased {\n        released\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n',
): typeof import('./graphql').ReleaseApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ApproveApplications($input: ApproveApplicationsInput!) {\n    approveApplications(input: $input) {\n      __typename\n      ... on ApplicationsApproved {\n        results {\n          id\n          code\n          isApproved\n          refusalCode\n          message\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n',
): typeof import('./graphql').ApproveApplicationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ApproveApplication($input: ApproveApplicationInput!) {\n    approveApplication(input: $input) {\n      __typename\n      ... on ApplicationApproved {\n        application {\n          ...ApplicationCaseParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n',
): typeof import('./graphql').ApproveApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReturnApplication($input: ReturnApplicationInput!) {\n    returnApplication(input: $input) {\n      __typename\n      ... on ApplicationReturned {\n        application {\n          ...ApplicationCaseParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').ReturnApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RefuseApplication($input: RefuseApplicationInput!) {\n    refuseApplication(input: $input) {\n      __typename\n      ... on ApplicationRefused {\n        application {\n          ...ApplicationCaseParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').RefuseApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevealApplicant($input: RevealApplicantInput!) {\n    revealApplicant(input: $input) {\n      __typename\n      ... on ApplicantRevealed {\n        personalIdNumber\n        phoneNumber\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').RevealApplicantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CrossChecks($applicationId: ID!) {\n    crossChecks(applicationId: $applicationId) {\n      id\n      version\n      paperType\n      maskedNumber\n      agencyName\n      state\n      stateSince\n      turn\n      reason\n      mismatchedFields\n      validUntil\n      answerBy\n      isOverdue\n      attempts\n      resolution\n      isContested\n      allowedActions\n    }\n  }\n',
): typeof import('./graphql').CrossChecksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CrossCheck($id: ID!) {\n    crossCheck(id: $id) {\n      ...CrossCheckParts\n    }\n  }\n\n  fragment CrossCheckParts on CrossCheck {\n    id\n    version\n    paperType\n    maskedNumber\n    agencyName\n    state\n    stateSince\n    turn\n    reason\n    mismatchedFields\n    validUntil\n    answerBy\n    isOverdue\n    attempts\n    resolution\n    isContested\n    allowedActions\n    comparison {\n      field\n      declared\n      population\n      agency\n      isMismatched\n    }\n    documentStatus\n    scanFileId\n    resolutionNote\n    resolvedByName\n    resolvedAt\n    contestNote\n    contestedAt\n    rounds {\n      reference\n      round\n      cause\n      note\n      agency\n      requestedAt\n      answerBy\n      attempts\n      disclosedAt\n      endedAt\n      outcome\n      reason\n      channel\n      answeredBy\n      agencyReference\n      questionFingerprint\n      answerFingerprint\n    }\n  }\n',
): typeof import('./graphql').CrossCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskAgencyAgain($input: AskAgencyAgainInput!) {\n    askAgencyAgain(input: $input) {\n      __typename\n      ... on AgencyAskedAgain {\n        crossCheck {\n          ...CrossCheckParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n',
): typeof import('./graphql').AskAgencyAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResolveMismatch($input: ResolveMismatchInput!) {\n    resolveMismatch(input: $input) {\n      __typename\n      ... on MismatchResolved {\n        crossCheck {\n          ...CrossCheckParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').ResolveMismatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CorrectPaper($input: CorrectPaperInput!) {\n    correctPaper(input: $input) {\n      __typename\n      ... on PaperCorrected {\n        crossCheck {\n          ...CrossCheckParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').CorrectPaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Appointments($day: LocalDate!, $officeCode: String) {\n    appointments(day: $day, officeCode: $officeCode) {\n      ...AppointmentParts\n    }\n  }\n\n  fragment AppointmentParts on Appointment {\n    id\n    code\n    version\n    state\n    startsAt\n    office {\n      code\n      name\n    }\n    fullName\n    maskedPersonalIdNumber\n    maskedPhoneNumber\n    applicationCode\n    allowedActions\n  }\n',
): typeof import('./graphql').AppointmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Offices {\n    offices {\n      code\n      name\n    }\n  }\n',
): typeof import('./graphql').OfficesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReceiveAppointment($input: AppointmentActionInput!) {\n    receiveAppointment(input: $input) {\n      __typename\n      ... on AppointmentChanged {\n        appointment {\n          ...AppointmentParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n',
): typeof import('./graphql').ReceiveAppointmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MissAppointment($input: AppointmentActionInput!) {\n    missAppointment(input: $input) {\n      __typename\n      ... on AppointmentChanged {\n        appointment {\n          ...AppointmentParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n',
): typeof import('./graphql').MissAppointmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AreaTasks($page: PageInput, $filter: AreaTaskFilter) {\n    areaTasks(page: $page, filter: $filter) {\n      items {\n        ...AreaTaskParts\n      }\n      total\n      totalIsCapped\n    }\n  }\n\n  fragment AreaTaskParts on AreaTask {\n    id\n    version\n    kind\n    state\n    unit {\n      code\n      name\n    }\n    fullName\n    maskedPersonalIdNumber\n    phoneNumber\n    address\n    fields\n    applicationCode\n    createdAt\n    doneAt\n    doneBy\n    note\n  }\n',
): typeof import('./graphql').AreaTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AreaTaskCount {\n    areaTaskCount\n  }\n',
): typeof import('./graphql').AreaTaskCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CompleteAreaTask($input: CompleteAreaTaskInput!) {\n    completeAreaTask(input: $input) {\n      __typename\n      ... on AreaTaskCompleted {\n        task {\n          ...AreaTaskParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').CompleteAreaTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AssistedActivations($page: PageInput, $filter: AssistedActivationFilter) {\n    assistedActivations(page: $page, filter: $filter) {\n      items {\n        ...VisitParts\n      }\n      total\n      totalIsCapped\n    }\n  }\n\n  fragment AssistedPersonParts on AssistedPerson {\n    maskedPersonalIdNumber\n    unit {\n      code\n      name\n    }\n    accountState\n    windowState\n    windowLastDay\n  }\n\n  fragment VisitParts on AssistedActivation {\n    id\n    version\n    standing\n    person {\n      ...AssistedPersonParts\n    }\n    unit {\n      code\n      name\n    }\n    channel\n    helper\n    helperName\n    place\n    device\n    rightFields\n    unrecordedFields\n    requestedAt\n    requestedBy\n    isOwn\n    decidedAt\n    decidedBy\n    refusalReason\n    countsUntil\n    endedAt\n    allowedActions\n  }\n',
): typeof import('./graphql').AssistedActivationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AssistedActivation($id: ID!) {\n    assistedActivation(id: $id) {\n      ...VisitParts\n    }\n  }\n',
): typeof import('./graphql').AssistedActivationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CallerCheckForm {\n    callerCheckForm {\n      fields\n      channels\n    }\n  }\n',
): typeof import('./graphql').CallerCheckFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CheckCaller($input: CheckCallerInput!) {\n    checkCaller(input: $input) {\n      __typename\n      ... on CallerChecked {\n        verdicts: fields {\n          field\n          outcome\n        }\n        isVerified\n        checkId\n        person {\n          ...AssistedPersonParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').CheckCallerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReadVisitCode($input: ReadVisitCodeInput!) {\n    readVisitCode(input: $input) {\n      __typename\n      ... on VisitCode {\n        visitCode\n        countsUntil\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n',
): typeof import('./graphql').ReadVisitCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestAssistedActivation($input: RequestAssistedActivationInput!) {\n    requestAssistedActivation(input: $input) {\n      __typename\n      ... on AssistedActivationChanged {\n        assistedActivation {\n          ...VisitParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').RequestAssistedActivationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmAssistedActivation($input: ConfirmAssistedActivationInput!) {\n    confirmAssistedActivation(input: $input) {\n      __typename\n      ... on AssistedActivationConfirmed {\n        assistedActivation {\n          ...VisitParts\n        }\n        visitCode\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n',
): typeof import('./graphql').ConfirmAssistedActivationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RefuseAssistedActivation($input: RefuseAssistedActivationInput!) {\n    refuseAssistedActivation(input: $input) {\n      __typename\n      ... on AssistedActivationChanged {\n        assistedActivation {\n          ...VisitParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').RefuseAssistedActivationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelAssistedActivation($input: CancelAssistedActivationInput!) {\n    cancelAssistedActivation(input: $input) {\n      __typename\n      ... on AssistedActivationChanged {\n        assistedActivation {\n          ...VisitParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n',
): typeof import('./graphql').CancelAssistedActivationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WorkingCalendar($year: Int!) {\n    workingCalendar(year: $year) {\n      date\n      kind\n      status\n      note\n      source\n    }\n  }\n',
): typeof import('./graphql').WorkingCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetCalendarDay($input: SetCalendarDayInput!) {\n    setCalendarDay(input: $input) {\n      __typename\n      ... on CalendarDaySet {\n        recountedFrom\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').SetCalendarDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveCalendarDay($input: RemoveCalendarDayInput!) {\n    removeCalendarDay(input: $input) {\n      __typename\n      ... on CalendarDayRemoved {\n        date\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').RemoveCalendarDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DataRequests($page: PageInput, $isOpen: Boolean!) {\n    dataRequests(page: $page, isOpen: $isOpen) {\n      items {\n        id\n        code\n        kind\n        state\n        unit {\n          code\n          name\n        }\n        fullName\n        maskedPersonalIdNumber\n        receivedAt\n        answerBy\n        workingMinutesLeft\n        isOverdue\n        settledAt\n      }\n      total\n      totalIsCapped\n    }\n  }\n',
): typeof import('./graphql').DataRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DataRequestCount {\n    dataRequestCount {\n      open\n      overdue\n    }\n  }\n',
): typeof import('./graphql').DataRequestCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DataRequest($id: ID!) {\n    dataRequest(id: $id) {\n      id\n      code\n      version\n      kind\n      state\n      unit {\n        code\n        name\n      }\n      fullName\n      maskedPersonalIdNumber\n      accountLevel\n      receivedAt\n      answerBy\n      workingMinutesLeft\n      isOverdue\n      settledAt\n      text\n      carryOutBy\n      legalBasis\n      reading {\n        at\n        kind\n        unitName\n        agencyName\n        purpose\n        isUsualPurpose\n      }\n      applicationCode\n      isAboutOwnReading\n      allowedActions\n      settledBy\n      answer\n    }\n  }\n',
): typeof import('./graphql').DataRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerDataRequest($input: SettleDataRequestInput!) {\n    answerDataRequest(input: $input) {\n      __typename\n      ... on DataRequestAnswered {\n        code\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').AnswerDataRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RefuseDataRequest($input: SettleDataRequestInput!) {\n    refuseDataRequest(input: $input) {\n      __typename\n      ... on DataRequestRefused {\n        code\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').RefuseDataRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FindApplicant($personalIdNumber: String!) {\n    findApplicant(personalIdNumber: $personalIdNumber) {\n      fullName\n      dateOfBirth\n      accountLevel\n      accountState\n      openApplicationCode\n    }\n  }\n',
): typeof import('./graphql').FindApplicantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitApplication($input: SubmitApplicationInput!) {\n    submitApplication(input: $input) {\n      __typename\n      ... on ApplicationSubmitted {\n        application {\n          id\n          code\n          level\n          subjectType\n          attempt\n          receivedAt\n          dueAt\n          deadlineAmount\n          deadlineUnit\n          deadlineLegalBasis\n          unit {\n            name\n          }\n          applicant {\n            fullName\n            maskedPersonalIdNumber\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').SubmitApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReturnedApplication($id: ID!) {\n    application(id: $id) {\n      id\n      code\n      state\n      subjectType\n      level\n      unit {\n        code\n      }\n      applicant {\n        fullName\n        dateOfBirth\n        sex\n        permanentAddress\n      }\n      decision {\n        reasonText\n      }\n    }\n  }\n',
): typeof import('./graphql').ReturnedApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LockRequestLetter($lockRequestId: ID!) {\n    lockRequestLetter(lockRequestId: $lockRequestId) {\n      id\n      version\n      number\n      kind\n      outcome\n      issuedAt\n      sha256\n      verificationUrl\n      downloadPath\n      servedAt\n      servedWay\n      servedTo\n      replaces {\n        number\n        downloadPath\n      }\n    }\n  }\n',
): typeof import('./graphql').LockRequestLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LetterPreview($input: LetterPreviewInput!) {\n    letterPreview(input: $input) {\n      parentOffice\n      office\n      number\n      nation\n      motto\n      placeAndDate\n      title\n      subject\n      addressee\n      paragraphs\n      recipients\n      signature {\n        title\n        name\n      }\n    }\n  }\n',
): typeof import('./graphql').LetterPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordLetterHandover($input: RecordLetterHandoverInput!) {\n    recordLetterHandover(input: $input) {\n      __typename\n      ... on LetterHandoverRecorded {\n        letterId\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').RecordLetterHandoverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LockSubscriptionBoard {\n    lockSubscriptions {\n      asOf\n      canAdd\n      items {\n        id\n        version\n        agency\n        state\n        webhookUrl\n        createdAt\n        createdBy\n        waiting\n        delivered\n        applied\n        oldestUnappliedAt\n        medianSeconds\n        worstSeconds\n        lastFailureAt\n        lastFailure\n        allowedActions\n      }\n    }\n  }\n',
): typeof import('./graphql').LockSubscriptionBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LockSubscription($id: ID!) {\n    lockSubscription(id: $id) {\n      id\n      version\n      agency\n      state\n      webhookUrl\n      createdAt\n      createdBy\n      waiting\n      delivered\n      applied\n      oldestUnappliedAt\n      medianSeconds\n      worstSeconds\n      lastFailureAt\n      lastFailure\n      allowedActions\n    }\n  }\n',
): typeof import('./graphql').LockSubscriptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LockEventDeliveries($subscriptionId: ID!, $isOpen: Boolean!, $page: PageInput!) {\n    lockEventDeliveries(subscriptionId: $subscriptionId, isOpen: $isOpen, page: $page) {\n      items {\n        jti\n        kind\n        isReversal\n        state\n        occurredAt\n        attempts\n        nextAttemptAt\n        lastFailure\n        deliveredAt\n        appliedAt\n        acknowledgedAt\n      }\n      hasMore\n    }\n  }\n',
): typeof import('./graphql').LockEventDeliveriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddLockSubscription($input: AddLockSubscriptionInput!) {\n    addLockSubscription(input: $input) {\n      __typename\n      ... on LockSubscriptionAdded {\n        id\n        printKey\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').AddLockSubscriptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SuspendLockSubscription($input: SwitchLockSubscriptionInput!) {\n    suspendLockSubscription(input: $input) {\n      __typename\n      ... on LockSubscriptionSwitched {\n        version\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').SuspendLockSubscriptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResumeLockSubscription($input: SwitchLockSubscriptionInput!) {\n    resumeLockSubscription(input: $input) {\n      __typename\n      ... on LockSubscriptionSwitched {\n        version\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').ResumeLockSubscriptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveLockSubscription($input: SwitchLockSubscriptionInput!) {\n    removeLockSubscription(input: $input) {\n      __typename\n      ... on LockSubscriptionSwitched {\n        version\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').RemoveLockSubscriptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LockRequestSubject($number: String!) {\n    lockRequestSubject(number: $number) {\n      subjectType\n      subjectName\n      accountState\n      standingAuthorityRequests {\n        id\n        code\n        requesterName\n      }\n    }\n  }\n',
): typeof import('./graphql').LockRequestSubjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RegisterLockRequest($input: RegisterLockRequestInput!) {\n    registerLockRequest(input: $input) {\n      __typename\n      ... on LockRequestChanged {\n        request {\n          id\n          code\n          dueAt\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').RegisterLockRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LockRequests($page: PageInput, $queue: LockRequestQueue!, $kind: LockRequestKind, $text: String) {\n    lockRequests(page: $page, queue: $queue, kind: $kind, text: $text) {\n      items {\n        id\n        code\n        kind\n        state\n        unit {\n          code\n          name\n        }\n        subjectName\n        subjectNumberMasked\n        requesterName\n        requesterReference\n        isSealed\n        isLockedAtOnce\n        receivedAt\n        stage\n        dueAt\n        workingMinutesLeft\n        isOverdue\n        isComingDue\n      }\n      total\n      totalIsCapped\n    }\n  }\n',
): typeof import('./graphql').LockRequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LockRequestCounts {\n    lockRequestCounts {\n      open\n      comingDue\n      overdue\n      toDecide\n    }\n  }\n',
): typeof import('./graphql').LockRequestCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LockRequest($id: ID!) {\n    lockRequest(id: $id) {\n      id\n      code\n      version\n      kind\n      state\n      channel\n      unit {\n        code\n        name\n      }\n      subjectType\n      subjectName\n      subjectNumberMasked\n      requesterType\n      requesterName\n      requesterReference\n      isSealed\n      isLockedAtOnce\n      legalRegime\n      receivedAt\n      stage\n      dueAt\n      workingMinutesLeft\n      isOverdue\n      isComingDue\n      accountState\n      grounds {\n        id\n        kind\n        lifter\n        legalBasis\n        lockRequestId\n        lockRequestCode\n        requesterName\n        isProvisional\n        startedAt\n        startedBy\n        endedAt\n        endedBecause\n      }\n      documentOn\n      citedBasis\n      requestReason\n      requesterEmail\n      registeredByName\n      examineBy\n      forwardedAt\n      forwardedByName\n      examinationNote\n      decideBy\n      stageLegalBasis\n      settledAt\n      settledByName\n      settlementReason\n      reversedAt\n      reversedByName\n      reversalReason\n      lockedAtOnceAt\n      lockedAtOnceByName\n      unsealedAt\n      targetRequest {\n        id\n        code\n      }\n      scanFileId\n      allowedActions\n      timeline {\n        at\n        action\n        actorName\n      }\n    }\n  }\n',
): typeof import('./graphql').LockRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevealLockSubject($input: RevealLockSubjectInput!) {\n    revealLockSubject(input: $input) {\n      __typename\n      ... on LockSubjectRevealed {\n        subjectName\n        subjectNumber\n      }\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').RevealLockSubjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ForwardLockRequest($input: ForwardLockRequestInput!) {\n    forwardLockRequest(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').ForwardLockRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideLockRequest($input: DecideLockRequestInput!) {\n    decideLockRequest(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').DecideLockRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LockAtOnce($input: LockAtOnceInput!) {\n    lockAtOnce(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').LockAtOnceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawLockRequest($input: WithdrawLockRequestInput!) {\n    withdrawLockRequest(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').WithdrawLockRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UnsealLockRequest($input: UnsealLockRequestInput!) {\n    unsealLockRequest(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').UnsealLockRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReverseLockRequest($input: ReverseLockRequestInput!) {\n    reverseLockRequest(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').ReverseLockRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PhoneChangeHolder($personalIdNumber: String!) {\n    phoneChangeHolder(personalIdNumber: $personalIdNumber) {\n      accountId\n      fullName\n      maskedPersonalIdNumber\n      maskedPhoneNumber\n      accountLevel\n      accountState\n    }\n  }\n',
): typeof import('./graphql').PhoneChangeHolderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WaitingPhoneChanges {\n    waitingPhoneChanges {\n      ...PhoneChangeParts\n    }\n  }\n\n  fragment PhoneChangeParts on PhoneChange {\n    id\n    version\n    way\n    state\n    allowedActions\n    fullName\n    maskedPersonalIdNumber\n    maskedOldPhoneNumber\n    maskedNewPhoneNumber\n    document\n    isUsedByOthers\n    requestedAt\n    requestedBy\n    confirmableUntil\n    decidedAt\n    decidedBy\n  }\n',
): typeof import('./graphql').WaitingPhoneChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PhoneChangesOfApplicant($applicationId: ID!) {\n    phoneChangesOfApplicant(applicationId: $applicationId) {\n      ...PhoneChangeParts\n    }\n  }\n',
): typeof import('./graphql').PhoneChangesOfApplicantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SendPhoneChangeCode($input: SendPhoneChangeCodeInput!) {\n    sendPhoneChangeCode(input: $input) {\n      __typename\n      ...SentPhoneCode\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n\n  fragment SentPhoneCode on PhoneCodeSent {\n    flowId\n    otpExpiresAt\n    phoneLastThree\n  }\n',
): typeof import('./graphql').SendPhoneChangeCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResendPhoneChangeCode($input: ResendPhoneCodeInput!) {\n    resendPhoneChangeCode(input: $input) {\n      __typename\n      ...SentPhoneCode\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n',
): typeof import('./graphql').ResendPhoneChangeCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestPhoneChange($input: RequestPhoneChangeInput!) {\n    requestPhoneChange(input: $input) {\n      __typename\n      ... on PhoneChangeRequested {\n        change {\n          ...PhoneChangeParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n',
): typeof import('./graphql').RequestPhoneChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmPhoneChange($input: DecidePhoneChangeInput!) {\n    confirmPhoneChange(input: $input) {\n      __typename\n      ... on PhoneChangeDecided {\n        change {\n          ...PhoneChangeParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n',
): typeof import('./graphql').ConfirmPhoneChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclinePhoneChange($input: DecidePhoneChangeInput!) {\n    declinePhoneChange(input: $input) {\n      __typename\n      ... on PhoneChangeDecided {\n        change {\n          ...PhoneChangeParts\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n    }\n  }\n',
): typeof import('./graphql').DeclinePhoneChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation VerifySharingCode($input: VerifySharingCodeInput!) {\n    verifySharingCode(input: $input) {\n      __typename\n      ... on SharingCodeVerified {\n        identity {\n          fullName\n          maskedPersonalIdNumber\n          accountLevel\n          dateOfBirth\n          sex\n          personalIdNumber\n          permanentAddress\n          papers\n          verifiedAt\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        legalBasis\n      }\n      ... on ValidationFailed {\n        fields {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n',
): typeof import('./graphql').VerifySharingCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ActivationWindows {\n    activationWindows {\n      asOf\n      rows {\n        unit {\n          code\n          name\n        }\n        counts {\n          ...WindowCounts\n        }\n      }\n      total {\n        ...WindowCounts\n      }\n    }\n  }\n\n  fragment WindowCounts on ActivationWindowCounts {\n    notStarted\n    open\n    closingSoon\n    closed\n    total\n  }\n',
): typeof import('./graphql').ActivationWindowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TargetCampaigns {\n    targetCampaigns {\n      items {\n        id\n        documentNumber\n        issuedOn\n        issuer\n        targetTotal\n      }\n    }\n  }\n',
): typeof import('./graphql').TargetCampaignsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WardProgress($campaignId: ID!) {\n    wardProgress(campaignId: $campaignId) {\n      campaign {\n        id\n        documentNumber\n        issuedOn\n        issuer\n        targetTotal\n      }\n      asOf\n      rows {\n        unit {\n          code\n          name\n        }\n        target\n        activated\n        remaining\n        percent\n      }\n      total {\n        target\n        activated\n        remaining\n        percent\n      }\n    }\n  }\n',
): typeof import('./graphql').WardProgressDocument;

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
