import { decodeQR } from 'qr/decode.js';

/** What a canvas gives: four bytes for each point. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** A picture that stands still may take longer than a frame of a film. */
const STILL_MS = 400;
const FRAME_MS = 120;

/** The text of the QR code in a picture, or null when none can be read. */
export function qrTextIn({ width, height, data }: Pixels, isStill: boolean): string | null {
  try {
    return decodeQR({ width, height, data }, { format: 'RGBA', timeLimit: isStill ? STILL_MS : FRAME_MS });
  } catch {
    return null;
  }
}
