/** Words by which a holder knows a browser again; null where it is none of those that are known. */
export interface BrowserWords {
  readonly browser: string | null;
  readonly system: string | null;
}

/** In this order: most of them call themselves Chrome as well, and Chrome calls itself Safari. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bcoc_coc_browser\//, 'Cốc Cốc'],
  [/\bZalo\b/, 'Zalo'],
  [/\b(?:FBAN|FBAV)\//, 'Facebook'],
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\b(?:OPR|Opera|OPT|OPX)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bUCBrowser\//, 'UC Browser'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|Chromium|HeadlessChrome)\//, 'Chrome'],
  [/\bVersion\/[\d.]+.* Safari\//, 'Safari'],
];

/** In this order: Android calls itself Linux as well, and an iPhone is "like Mac OS X". */
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\bWindows\b/, 'Windows'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMacintosh\b/, 'Mac'],
  [/\b(?:Linux|X11)\b/, 'Linux'],
];

/** Browsers send a few hundred letters; more is somebody's trick. */
const READ_AT_MOST = 500;

/**
 * Reads the words out of what a browser says of itself (User-Agent).
 *
 * Edge: a browser can say anything, so only words of the two lists come out, and nothing is decided by them: they help
 * the holder to tell the own devices apart. An iPad that asks for the pages of a computer calls itself a Mac.
 */
export function browserWords(userAgent: string): BrowserWords {
  const text = userAgent.slice(0, READ_AT_MOST);
  const firstIn = (list: typeof BROWSERS): string | null =>
    list.find(([sign]) => sign.test(text))?.[1] ?? null;
  return { browser: firstIn(BROWSERS), system: firstIn(SYSTEMS) };
}
