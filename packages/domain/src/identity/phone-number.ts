import { DomainRefusal } from '../refusal.ts';

// The eleven-digit mobile prefixes that ended in September 2018, with what each became.
const PREFIXES_OF_2018: Readonly<Record<string, string>> = {
  '120': '70',
  '121': '79',
  '122': '77',
  '123': '83',
  '124': '84',
  '125': '85',
  '126': '76',
  '127': '81',
  '128': '78',
  '129': '82',
  '162': '32',
  '163': '33',
  '164': '34',
  '165': '35',
  '166': '36',
  '167': '37',
  '168': '38',
  '169': '39',
  '186': '56',
  '188': '58',
  '199': '59',
};

/**
 * Reads a Vietnamese mobile number as people write it (+84, 84, spaces, dots, hyphens) and gives 0xxxxxxxxx.
 *
 * @legal số thuê bao di động chính chủ: khoản 1 Điều 10 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: a number from before September 2018 has eleven digits; it is turned into its present form by the public
 * table and not refused. Landlines (02...) cannot receive the code and are refused. No list of carriers is kept:
 * people take their number along.
 */
export function parsePhoneNumber(text: string): string {
  const written = text.replace(/[\s.-]/gu, '');
  const national = /^(?:\+?84|0)([0-9]{9,10})$/.exec(written)?.[1];
  if (national === undefined) throw new DomainRefusal('PHONE_NUMBER_FORMAT');

  const prefix = PREFIXES_OF_2018[national.slice(0, 3)];
  const subscriber = national.length === 10 && prefix !== undefined ? prefix + national.slice(3) : national;
  if (!/^[35789][0-9]{8}$/.test(subscriber)) throw new DomainRefusal('PHONE_NUMBER_FORMAT');
  return `0${subscriber}`;
}
