import { useTranslate } from 'ra-core';

import { Details } from '../../components/Details.tsx';
import { filterInWords } from './line-words.ts';
import type { AskedFilter } from './line-words.ts';
import { useAuditWords } from './use-audit-words.ts';

/** Which lines a request is about. */
export function AskedLines({ filter }: { readonly filter: AskedFilter }) {
  const translate = useTranslate();
  const words = useAuditWords();
  return (
    <Details
      details={[
        {
          label: translate('auditExports.lines'),
          value: filterInWords(filter, words, translate).join('\n'),
        },
      ]}
    />
  );
}
