import type { Member, OfferedList, OfficeList } from './field-list.ts';
import type { Visit, VisitAnswer } from './outbox.ts';

/** What the phone asks the office; every call needs a network and fails with a RequestFailure without one. */
export interface Office {
  /** Who is signed in. */
  whoAmI(): Promise<Member>;
  signIn(username: string, password: string): Promise<Member>;
  signOut(): Promise<void>;
  offeredLists(): Promise<readonly OfferedList[]>;
  /** Audited: the office knows who took which list along. */
  list(id: string): Promise<OfficeList>;
  /** Answers to each visit, or why it took none of them. */
  recordVisits(
    listId: string,
    visits: readonly Visit[],
  ): Promise<readonly VisitAnswer[] | { readonly refusal: string }>;
}
