import type { IdentityFacts } from '@dinhdanh/domain';
import { pickOne, shuffle } from './random.ts';
import type { Random } from './random.ts';

type Mistake = (
  recorded: IdentityFacts,
  random: Random,
  otherAddress: string,
) => Partial<IdentityFacts> | undefined;

const TILDE = '\u0303';
const HOOK_ABOVE = '\u0309';
const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Each gives undefined where it cannot happen: nobody swaps day and month of the 27th. */
const MISTAKES: readonly [Mistake, ...Mistake[]] = [
  swapDayAndMonth,
  missADiacritic,
  useAnOldAddress,
  misstateTheYear,
  missADiacritic,
  misstateTheSex,
];

/** What somebody typed who got one thing wrong, in a way in which people do get it wrong. */
export function declareWithOneMistake(
  recorded: IdentityFacts,
  random: Random,
  otherAddress: string,
): IdentityFacts {
  const attempts = [pickOne(random, MISTAKES), ...shuffled(random)];
  for (const mistake of attempts) {
    const change = mistake(recorded, random, otherAddress);
    if (change) return { ...recorded, ...change };
  }
  return recorded;
}

function shuffled(random: Random): Mistake[] {
  const mistakes = [...MISTAKES];
  shuffle(random, mistakes);
  return mistakes;
}

function swapDayAndMonth({ dateOfBirth }: IdentityFacts): Partial<IdentityFacts> | undefined {
  const [year, month, day] = dateOfBirth.split('-');
  if (Number(day) > 12 || day === month) return undefined;
  return { dateOfBirth: `${year}-${day}-${month}` };
}

function misstateTheYear({ dateOfBirth }: IdentityFacts): Partial<IdentityFacts> | undefined {
  // The year before has no 29 February, and a date that does not exist would never have been accepted.
  if (dateOfBirth.endsWith('-02-29')) return undefined;
  return { dateOfBirth: `${Number(dateOfBirth.slice(0, 4)) - 1}${dateOfBirth.slice(4)}` };
}

function misstateTheSex({ sex }: IdentityFacts): Partial<IdentityFacts> {
  return { sex: sex === 'MALE' ? 'FEMALE' : 'MALE' };
}

function useAnOldAddress(recorded: IdentityFacts, _random: Random, otherAddress: string) {
  return otherAddress === recorded.permanentAddress ? undefined : { permanentAddress: otherAddress };
}

/** Loses the tone of the last word that has one, or writes hỏi for ngã, which the ear hardly tells apart. */
function missADiacritic({ fullName }: IdentityFacts, random: Random): Partial<IdentityFacts> | undefined {
  const words = fullName.normalize('NFD').split(' ');
  const place = words.findLastIndex((word) => TONE_MARK.test(word));
  const word = words[place];
  if (word === undefined) return undefined;
  words[place] =
    word.includes(TILDE) && random() < 0.5 ? word.replace(TILDE, HOOK_ABOVE) : word.replace(TONE_MARK, '');
  return { fullName: words.join(' ').normalize('NFC') };
}
