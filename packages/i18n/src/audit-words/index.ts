import type { Locale } from '../locale.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type AuditWords = typeof vi;

/** What stands in audit lines, in words. Apart from the other texts: only the audit needs them, and they are many. */
export const auditWords: Readonly<Record<Locale, AuditWords>> = { vi, en };
