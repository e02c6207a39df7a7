import { pino, type DestinationStream, type Logger } from 'pino';

export type { Logger };

/**
 * Personal values by their shape, wherever they stand: a field, a sentence, a database error. Redaction by path misses
 * a number inside a message; this does not.
 */
const PERSONAL_SHAPES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.-])(?:\+?84|0)(?:[ .]?\d){9,10}(?!\d)/g, '[phone]'],
  [/(?<![\w-])\d{3}(?:[ .]?\d{3}){3}(?!\d)/g, '[id-number]'],
  [/(?<![\w-])\d{9}(?!\d)/g, '[id-number]'],
  [/[\w.+-]+@[\w-]+\.[\w.]+/g, '[e-mail]'],
  [/(\b(?:password|passcode|answer|code|token|cookie|authorization)\\?["']?\s*[:=]\s*\\?["']?)[^\s"',}\\]+/gi, '$1[secret]'],
];

export const scrub = (text: string): string =>
  PERSONAL_SHAPES.reduce((line, [shape, word]) => line.replace(shape, word), text);

/** Structured log whose every line has passed the scrubber before it leaves the process. */
export function createLogger(level: string, destination: DestinationStream = process.stdout): Logger {
  return pino(
    { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` },
    { write: (line: string) => destination.write(scrub(line)) },
  );
}
