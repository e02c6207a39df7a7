import type { RefusalCode } from '../refusal.ts';

/** What is measured on the grey values of a portrait. */
export interface PictureMeasures {
  readonly width: number;
  readonly height: number;
  /** Mean grey value, 0 to 255. */
  readonly brightness: number;
  /** Standard deviation of the grey values. */
  readonly contrast: number;
  /** Variance of the Laplacian. */
  readonly sharpness: number;
  /** 0 to 1: how much of the picture's detail lies in its middle, the inner 60 % of width and height. */
  readonly subjectShare: number;
  /** 0 to 1: how many of the picture's blocks hold any detail. */
  readonly detailShare: number;
}

/** The limits, the product's own: the sources ask for enough light, an open face and a sharp picture, in words. */
export const PORTRAIT_RULES = {
  minimumWidth: 480,
  minimumHeight: 600,
  darkestBrightness: 60,
  brightestBrightness: 215,
  minimumContrast: 12,
  minimumDetailShare: 0.08,
  minimumSharpness: 40,
  minimumSubjectShare: 0.3,
} as const;

/**
 * What is wrong with a portrait before anybody compares it; nothing when it can be used.
 *
 * @legal chụp ảnh chân dung: hướng dẫn đăng ký kèm Công văn 688/UBND-CATP (not too dark, not too bright).
 *
 * Edge: a picture with nothing on it is neither blurred nor without a person in the middle: it is empty, and saying
 * one thing helps more than saying three. The detail in the middle of the frame shows that somebody stands there, and
 * not who; closed eyes and masks are seen by the officer and by the comparison.
 */
export function portraitRefusals(measures: PictureMeasures): RefusalCode[] {
  const refusals: RefusalCode[] = [];
  const { minimumWidth, minimumHeight } = PORTRAIT_RULES;
  if (measures.width < minimumWidth || measures.height < minimumHeight) refusals.push('PORTRAIT_TOO_SMALL');
  if (measures.brightness < PORTRAIT_RULES.darkestBrightness) refusals.push('PORTRAIT_TOO_DARK');
  if (measures.brightness > PORTRAIT_RULES.brightestBrightness) refusals.push('PORTRAIT_TOO_BRIGHT');
  if (
    measures.contrast < PORTRAIT_RULES.minimumContrast ||
    measures.detailShare < PORTRAIT_RULES.minimumDetailShare
  ) {
    return [...refusals, 'PORTRAIT_EMPTY'];
  }
  if (measures.sharpness < PORTRAIT_RULES.minimumSharpness) refusals.push('PORTRAIT_BLURRED');
  if (measures.subjectShare < PORTRAIT_RULES.minimumSubjectShare) refusals.push('PORTRAIT_NO_SUBJECT');
  return refusals;
}
