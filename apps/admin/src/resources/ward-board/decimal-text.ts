import { formatCount } from '@dinhdanh/domain/formats';

/** 7,3 in Vietnamese, 7.3 in English; a whole number without decimals. */
export function decimalText(value: number, locale: 'vi' | 'en'): string {
  const [whole = '0', decimals] = String(value).split('.');
  const count = formatCount(Number(whole), locale);
  return decimals === undefined ? count : `${count}${locale === 'vi' ? ',' : '.'}${decimals}`;
}
