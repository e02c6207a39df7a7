/** A receiver did not take an event. `word` says why, and may be shown and logged: it names nobody. */
export class EventNotReceived extends Error {
  readonly word: string;

  constructor(word: string) {
    super(`The receiver did not take the event: ${word}.`);
    this.word = word;
  }
}

/** Webhooks of those that are subscribed to security events (RFC 8935). */
export interface EventReceivers {
  /** Hands one signed event over. Throws EventNotReceived unless the receiver says in time that it has it. */
  deliver(url: string, securityEventToken: string): Promise<void>;
}
