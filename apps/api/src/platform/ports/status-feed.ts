import type { AutomaticGroundKind, StatusFeedSource, StatusStatement } from '@dinhdanh/domain';

/** Whom an event is about: a person by number, or an organisation by identifier. */
export type FeedSubject = { readonly personalIdNumber: string } | { readonly organisationIdentifier: string };

export type ReadableFeedEvent = StatusStatement & {
  readonly isReadable: true;
  readonly subject: FeedSubject;
  readonly kind: AutomaticGroundKind;
  /** From when it counts, by the register. */
  readonly asOf: Date;
};

/** An event of which nothing but its number is of use; it is recorded as refused. */
export interface UnreadableFeedEvent {
  readonly isReadable: false;
  readonly refusal: 'MALFORMED' | 'UNKNOWN_KIND';
}

/** `id` is the register's own, unique there. The same event may come again. */
export type FeedEvent = { readonly id: string } & (ReadableFeedEvent | UnreadableFeedEvent);

export interface FeedPage {
  readonly events: readonly FeedEvent[];
  /** Behind the last event of the page; the same as before when there is none. */
  readonly nextCursor: string | null;
}

/** The feed of a register: deaths, cards, passports, residence, organisations, breaches of the terms of use. */
export interface StatusFeed {
  /** Registers whose address is known. */
  readonly sources: readonly StatusFeedSource[];
  /** What came after a cursor, null for the beginning. Throws when the register gives no proper answer in time. */
  read(source: StatusFeedSource, after: string | null, limit: number): Promise<FeedPage>;
}
