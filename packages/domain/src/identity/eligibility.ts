import type { AccountLevel, AccountState } from '../account/lifecycle.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { needsGuardian } from '../guardianship.ts';
import type { GuardianRelation } from '../guardianship.ts';
import { hasRegime, regimeOn, regimeParameters } from '../legal-regime.ts';
import { DomainRefusal } from '../refusal.ts';
import type { RefusalCode } from '../refusal.ts';
import { isValidOn } from '../subject.ts';
import type { ApplicationChannel, IdentityPapers, SubjectType } from '../subject.ts';
import { ageOn } from './age.ts';

/** The account of the person who acts for somebody else; nulls when there is none. */
interface ActingAccount {
  readonly accountLevel: AccountLevel | null;
  readonly accountState: AccountState | null;
}

export interface EligibilityQuestion {
  readonly subjectType: SubjectType;
  readonly level: AccountLevel | null;
  readonly channel: ApplicationChannel;
  /** Null for an organisation. */
  readonly dateOfBirth: LocalDate | null;
  readonly receivedOn: LocalDate;
  readonly papers: IdentityPapers;
  readonly guardian: (ActingAccount & { readonly relation: GuardianRelation }) | null;
  /** An adult under guardianship or with a representative. */
  readonly isRepresented?: boolean;
  /** The legal representative of an organisation. */
  readonly representative?: ActingAccount | null;
}

export interface EligibilityRefusal {
  readonly code: RefusalCode;
  /** Vietnamese citation for the regime of the day of receipt. */
  readonly article: string;
}

type PersonType = Exclude<SubjectType, 'ORGANISATION'>;

/**
 * Why this subject may not apply for this level on this day and in this way; nothing when it may.
 *
 * @legal đối tượng được cấp tài khoản: Điều 7, trình tự: Điều 10, 11, 12 Nghị định 69/2024/NĐ-CP; Điều 11, 14 Nghị định
 * 59/2022/NĐ-CP; Quyết định 34/2021/QĐ-TTg.
 *
 * Edge: the day of receipt decides about age, papers and decree, not the day of decision. An expired or missing card
 * keeps nobody from the counter, where it only makes the period seven working days; online it does. Under Decree 59 a
 * child under 14 or a ward has no account of their own but shares the guardian's.
 */
export function eligibilityRefusals(question: EligibilityQuestion): EligibilityRefusal[] {
  if (!hasRegime(question.receivedOn)) {
    return [{ code: 'REGIME_NOT_IN_FORCE', article: 'Nghị định 59/2022/NĐ-CP' }];
  }
  return question.subjectType === 'ORGANISATION'
    ? organisationRefusals(question)
    : personRefusals(question, question.subjectType);
}

/** Throws the first refusal with its article. */
export function assertEligible(question: EligibilityQuestion): void {
  const [first] = eligibilityRefusals(question);
  if (first) throw new DomainRefusal(first.code, { article: first.article });
}

function organisationRefusals(question: EligibilityQuestion): EligibilityRefusal[] {
  const { eligibilityArticle, procedureArticle } = regimeParameters(regimeOn(question.receivedOn));
  const refusals: EligibilityRefusal[] = [];
  if (question.level !== null) {
    refusals.push({ code: 'LEVEL_NOT_APPLICABLE', article: eligibilityArticle.ORGANISATION });
  }
  if (!isActiveLevel2(question.representative)) {
    refusals.push({ code: 'REPRESENTATIVE_ACCOUNT_REQUIRED', article: procedureArticle.ORGANISATION });
  }
  return refusals;
}

function personRefusals(question: EligibilityQuestion, subjectType: PersonType): EligibilityRefusal[] {
  const { level, channel, dateOfBirth, receivedOn, isRepresented = false } = question;
  const parameters = regimeParameters(regimeOn(receivedOn));
  const procedure = parameters.procedureArticle[subjectType];
  if (dateOfBirth === null) {
    return [{ code: 'DATE_OF_BIRTH_INVALID', article: parameters.eligibilityArticle[subjectType] }];
  }
  if (level === null) {
    return [{ code: 'LEVEL_REQUIRED', article: parameters.eligibilityArticle[subjectType] }];
  }

  const age = ageOn(dateOfBirth, receivedOn);
  const ownAccount = parameters.ownAccountFromAge[subjectType];
  // One code for wards of any age too: the same sentence of the decree names both.
  if (age < ownAccount.value || (isRepresented && ownAccount.value > 0)) {
    return [{ code: 'NO_OWN_ACCOUNT_UNDER_14', article: ownAccount.article }];
  }

  const refusals: EligibilityRefusal[] = [];
  if (level === 'LEVEL_2') {
    const fromAge = parameters.level2FromAge[subjectType];
    if (age < fromAge.value) {
      refusals.push({ code: 'AGE_TOO_YOUNG_FOR_LEVEL_2', article: fromAge.article });
    }
    if (channel === 'ONLINE') refusals.push({ code: 'LEVEL_2_IN_PERSON_ONLY', article: procedure });
  }
  if (needsGuardian(dateOfBirth, receivedOn) || isRepresented) {
    if (question.guardian === null) refusals.push({ code: 'AGE_NEEDS_GUARDIAN', article: procedure });
    else if (!isActiveLevel2(question.guardian)) {
      refusals.push({ code: 'GUARDIAN_ACCOUNT_REQUIRED', article: procedure });
    }
  }
  return [...refusals, ...paperRefusals(question, subjectType)];
}

function paperRefusals(question: EligibilityQuestion, subjectType: PersonType): EligibilityRefusal[] {
  const { papers, channel, receivedOn } = question;
  const parameters = regimeParameters(regimeOn(receivedOn));
  const article = parameters.eligibilityArticle[subjectType];
  if (subjectType === 'CITIZEN') {
    if (channel === 'COUNTER') return [];
    return missingOrExpired(papers.card, receivedOn, 'CARD', article);
  }
  const residence = parameters.foreignerNeedsResidenceCard;
  return [
    ...missingOrExpired(papers.passport, receivedOn, 'PASSPORT', parameters.procedureArticle.FOREIGNER),
    ...(residence.value
      ? missingOrExpired(papers.residenceCard, receivedOn, 'RESIDENCE_CARD', residence.article)
      : []),
  ];
}

function missingOrExpired(
  paper: { readonly expiresOn: LocalDate | null } | undefined,
  day: LocalDate,
  name: 'CARD' | 'PASSPORT' | 'RESIDENCE_CARD',
  article: string,
): EligibilityRefusal[] {
  if (paper === undefined) return [{ code: `${name}_REQUIRED`, article }];
  return isValidOn(paper, day) ? [] : [{ code: `${name}_EXPIRED`, article }];
}

function isActiveLevel2(account: ActingAccount | null | undefined): boolean {
  return account?.accountLevel === 'LEVEL_2' && account.accountState === 'ACTIVE';
}
