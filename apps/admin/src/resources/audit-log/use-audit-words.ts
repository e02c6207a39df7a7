import { auditWords } from '@dinhdanh/i18n/audit-words';
import type { AuditWords } from '@dinhdanh/i18n/audit-words';

import { useDisplayLocale } from '../../components/use-display-locale.ts';

/** What stands in audit lines, in the words of the officer's language. */
export const useAuditWords = (): AuditWords => auditWords[useDisplayLocale()];
