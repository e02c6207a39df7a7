import { formatDateTime } from '@dinhdanh/domain/formats';
import type { MyRecordTexts } from '@dinhdanh/i18n/portal';

import type { MyRecordReadingsQuery } from '../../generated/graphql.ts';

export type RecordReading = MyRecordReadingsQuery['myRecordReadings']['items'][number];

/** Who, when and why, in the words of the page; a reading that is asked about has the same. */
export function readingFacts(
  reading: Omit<RecordReading, 'id' | 'isAsked' | 'legalBasis'> & { readonly legalBasis?: string | null },
  { readings: say }: MyRecordTexts,
): readonly (readonly [string, string | null])[] {
  const { agencyName, unitName, purpose, legalBasis = null, at } = reading;
  return [
    [say.who, agencyName ?? (unitName === null ? say.policeUnknown : say.police(unitName))],
    [say.at, formatDateTime(new Date(at))],
    [say.purpose, purpose],
    [say.legalBasis, legalBasis],
  ];
}
