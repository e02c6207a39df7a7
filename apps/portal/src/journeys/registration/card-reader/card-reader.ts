import { parseCardQr } from '@dinhdanh/domain/formats';

import type { CardFacts } from '../registration-machine.ts';
import { sizesToTry } from './picture-sizes.ts';
import { qrTextIn } from './qr-text.ts';
import type { Pixels } from './qr-text.ts';

type CardReading =
  | { readonly card: CardFacts }
  | { readonly trouble: 'CARD_CODE_NOT_FOUND' | 'CARD_QR_FORMAT' | 'PICTURE_UNREADABLE' };

const BETWEEN_FRAMES_MS = 250;
const FRAME_EDGE = 1280;

/** Reads the card from a picture file, here in the browser. */
export async function readCardPicture(file: Blob): Promise<CardReading> {
  const picture = await openPicture(file);
  if (picture === null) return { trouble: 'PICTURE_UNREADABLE' };
  try {
    const { naturalWidth: width, naturalHeight: height } = picture;
    for (const size of sizesToTry({ width, height })) {
      const text = qrTextIn(draw(picture, size.width, size.height), true);
      if (text !== null) return cardOf(text);
      // Lets the page show that it is alive.
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    return { trouble: 'CARD_CODE_NOT_FOUND' };
  } finally {
    URL.revokeObjectURL(picture.src);
  }
}

/** Looks for the card in the film of a camera until it is found or the watching ends. */
export function watchForCard(video: HTMLVideoElement, onReading: (reading: CardReading) => void): () => void {
  let lastText: string | null = null;
  const timer = setInterval(() => {
    const { videoWidth: width, videoHeight: height } = video;
    if (width === 0 || height === 0) return;
    const scale = Math.min(1, FRAME_EDGE / Math.max(width, height));
    const text = qrTextIn(draw(video, Math.round(width * scale), Math.round(height * scale)), false);
    // The same wrong code in front of the camera is reported once.
    if (text === null || text === lastText) return;
    lastText = text;
    onReading(cardOf(text));
  }, BETWEEN_FRAMES_MS);
  return () => clearInterval(timer);
}

function cardOf(text: string): CardReading {
  try {
    return { card: parseCardQr(text) };
  } catch {
    return { trouble: 'CARD_QR_FORMAT' };
  }
}

function openPicture(file: Blob): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const picture = new Image();
    picture.onload = () => resolve(picture);
    picture.onerror = () => {
      URL.revokeObjectURL(picture.src);
      resolve(null);
    };
    picture.src = URL.createObjectURL(file);
  });
}

function draw(source: CanvasImageSource, width: number, height: number): Pixels {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return { width: 0, height: 0, data: new Uint8ClampedArray() };
  // What is transparent counts as paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(source, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
