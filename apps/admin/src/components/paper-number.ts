import { DomainRefusal, parsePaperNumber } from '@dinhdanh/domain/formats';

import type { PaperType } from '../generated/graphql.ts';

/**
 * What is wrong with the number of a paper, as the server will judge it too: the key of a sentence, or undefined when
 * nothing is. As long as the holder's own number is not known, whether a code is the holder's own is not judged.
 */
export function paperNumberTrouble(
  type: PaperType,
  number: string,
  holder: { readonly personalIdNumber: string | null },
): string | undefined {
  if (number.trim() === '') return 'paperNumber.trouble.EMPTY';
  try {
    parsePaperNumber(type, number, { personalIdNumber: holder.personalIdNumber ?? '' });
    return undefined;
  } catch (error) {
    if (!(error instanceof DomainRefusal)) throw error;
    const isAboutHolder = error.code.endsWith('_NOT_OWN');
    if (isAboutHolder && holder.personalIdNumber === null) return undefined;
    return `paperNumber.trouble.${error.code}`;
  }
}
