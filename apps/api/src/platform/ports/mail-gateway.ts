export interface MailGateway {
  /**
   * Hands a mail to the relay. Mail has no receipts and no relay promises to send a reference once; a repeated job
   * sends the same Message-ID, by which mailboxes know the second copy. Throws when the relay does not take it in time.
   */
  send(mail: {
    readonly clientReference: string;
    readonly to: string;
    readonly subject: string;
    readonly text: string;
  }): Promise<void>;
}
