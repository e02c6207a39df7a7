export type SmsReceipt = 'DELIVERED' | 'UNDELIVERED';

export interface SmsGateway {
  /**
   * Hands a message to the carrier. The gateway sends one message per client reference however often it is asked, so
   * a repeated job sends nothing twice. Throws when the gateway does not accept it in time.
   */
  send(message: {
    readonly clientReference: string;
    readonly to: string;
    readonly text: string;
  }): Promise<void>;

  /** What the carrier says became of a message; null while it says nothing. Throws when there is no proper answer in time. */
  findReceipt(clientReference: string): Promise<SmsReceipt | null>;
}
