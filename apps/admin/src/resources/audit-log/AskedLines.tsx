import { useGetList, useTranslate } from 'ra-core';

import { Details } from '../../components/Details.tsx';
import type { AdministrativeUnit } from '../../providers/data-provider.ts';
import { filterInWords } from './line-words.ts';
import type { AskedFilter } from './line-words.ts';
import { useAuditWords } from './use-audit-words.ts';

/** Which lines a request is about. */
export function AskedLines({ filter }: { readonly filter: AskedFilter }) {
  const translate = useTranslate();
  const words = useAuditWords();
  const { data: units = [] } = useGetList<AdministrativeUnit>('administrative-units');
  const unit = units.find(({ code }) => code === filter.unitCode)?.name ?? filter.unitCode;
  return (
    <Details
      details={[
        {
          label: translate('auditExports.lines'),
          value: filterInWords({ ...filter, unitCode: unit }, words, translate).join('\n'),
        },
      ]}
    />
  );
}
