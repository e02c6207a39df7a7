import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { DayMark } from './calendar-year.ts';
import { DAY_LOOKS } from './day-looks.ts';

export function DayMarkChip({ mark }: { readonly mark: DayMark }) {
  const translate = useTranslate();
  const { tone, icon, word } = DAY_LOOKS[mark];
  return (
    <ToneChip tone={tone} icon={icon}>
      {translate(word)}
    </ToneChip>
  );
}
