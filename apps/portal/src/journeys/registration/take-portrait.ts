/** A portrait stands: four to five, as on papers. A camera of a computer lies, and its sides show only the room. */
const WIDTH_TO_HEIGHT = 4 / 5;
const JPEG_QUALITY = 0.92;

interface Cut {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The middle of a picture in the shape of a portrait. */
export function portraitCut(width: number, height: number): Cut {
  const cutWidth = Math.min(width, Math.round(height * WIDTH_TO_HEIGHT));
  const cutHeight = Math.min(height, Math.round(cutWidth / WIDTH_TO_HEIGHT));
  return {
    left: Math.round((width - cutWidth) / 2),
    top: Math.round((height - cutHeight) / 2),
    width: cutWidth,
    height: cutHeight,
  };
}

/** What the camera sees now, as a JPEG; null when the browser cannot make one. */
export function takePortrait(video: HTMLVideoElement): Promise<Blob | null> {
  const { left, top, width, height } = portraitCut(video.videoWidth, video.videoHeight);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(video, left, top, width, height, 0, 0, width, height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', JPEG_QUALITY));
}
