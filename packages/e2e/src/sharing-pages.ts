import { loadSharingTexts, loadSignInTexts } from '@dinhdanh/i18n/portal';
import type { SharingTexts, SignInTexts } from '@dinhdanh/i18n/portal';
import type { Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';

const VIETNAMESE = { ...(await loadSharingTexts('vi')), signIn: await loadSignInTexts('vi') };
type SharingWords = SharingTexts & { readonly signIn: SignInTexts };

/** Sharing the identity by QR at the portal, from the page of the account on. */
export class SharingPages {
  readonly words: SharingWords;
  readonly #page: Page;

  constructor(page: Page, words: SharingWords = VIETNAMESE) {
    this.#page = page;
    this.words = words;
  }

  async open(): Promise<void> {
    await this.#page.getByRole('link', { name: this.words.signIn.account.doors.sharing.name }).click();
    await this.#page.getByRole('heading', { level: 1, name: this.words.choose.heading }).waitFor();
  }

  /** Makes a code for these facts and reads it off the screen, as a camera does. */
  async makeCode(facts: readonly (keyof SharingTexts['facts'])[]): Promise<string> {
    for (const fact of facts) await this.#page.getByLabel(this.words.facts[fact], { exact: true }).check();
    await this.#page.getByRole('button', { name: this.words.choose.submit }).click();
    const picture = this.#page.getByRole('img', { name: this.words.code.alt });
    const drawn = await picture.evaluate((svg) => ({
      size: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
      path: svg.querySelector('path')?.getAttribute('d') ?? '',
    }));
    return decodeQR(painted(drawn));
  }
}

const PIXELS = 6;

/** The path of the picture as pixels: dark squares of some size on white. */
function painted({ size, path }: { readonly size: number; readonly path: string }) {
  const width = size * PIXELS;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1/g))
    for (let row = 0; row < PIXELS; row += 1) {
      const start = (Number(y) * PIXELS + row) * width + Number(x) * PIXELS;
      for (let pixel = start; pixel < start + PIXELS; pixel += 1) data.fill(0, pixel * 4, pixel * 4 + 3);
    }
  return { width, height: width, data };
}
