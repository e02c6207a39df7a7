/** The browser that asks. */
export interface Browser {
  /** What it says of itself; anybody can say anything. */
  readonly userAgent: string;
  /** The long-lived cookie by which it is known again; null when none came. */
  readonly deviceBearer: string | null;
}
