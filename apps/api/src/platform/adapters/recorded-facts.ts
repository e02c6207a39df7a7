import { isLocalDate } from '@dinhdanh/domain';
import { z } from 'zod';

/** Other systems compose letters as they like; they are compared composed. */
export const recordedText = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .transform((text) => text.normalize('NFC'));

/** A person as the population and the immigration database send one. */
export const recordedPerson = z.object({
  personalIdNumber: z.string(),
  fullName: recordedText(200),
  dateOfBirth: z.string().refine(isLocalDate),
  sex: z.enum(['MALE', 'FEMALE']),
  permanentAddress: z.string().max(500),
});
