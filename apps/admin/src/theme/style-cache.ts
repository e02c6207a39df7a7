import createCache from '@emotion/cache';
import type { EmotionCache } from '@emotion/react';

const KEY = 'dd';

/** The part of emotion's own sheet that emotion and its Global component call. */
interface SheetOptions {
  readonly key: string;
  readonly container: Node;
  readonly nonce?: string;
  readonly speedy?: boolean;
}

/**
 * Emotion's sheet without a <style> element: even an empty one, filled by script, is blocked by a content security
 * policy without 'unsafe-inline'. Constructed sheets are not.
 */
class AdoptedSheet {
  readonly key: string;
  readonly container: Node;
  readonly nonce: string | undefined;
  readonly isSpeedy = true;
  /** Emotion asks only whether there is a tag and what follows it; this one never enters the page. */
  tags: HTMLStyleElement[] = [];
  before: Element | null = null;
  #sheet: CSSStyleSheet | undefined;

  constructor({ key, container, nonce }: SheetOptions) {
    this.key = key;
    this.container = container;
    this.nonce = nonce;
  }

  hydrate(): void {
    // Nothing is rendered on a server, so there is nothing to take over.
  }

  insert(rule: string): void {
    this.#sheet ??= this.#adopt();
    try {
      this.#sheet.insertRule(rule, this.#sheet.cssRules.length);
    } catch {
      // A selector that this browser does not know (another vendor's prefix) is left out, as in a style sheet file.
    }
  }

  flush(): void {
    const sheet = this.#sheet;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    this.#sheet = undefined;
    this.tags = [];
  }

  /** Global styles go before those of components, which must win over them. */
  #adopt(): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    const adopted = document.adoptedStyleSheets;
    document.adoptedStyleSheets = this.key === KEY ? [...adopted, sheet] : [sheet, ...adopted];
    this.tags = [document.createElement('style')];
    return sheet;
  }
}

export function createStyleCache(): EmotionCache {
  const cache = createCache({ key: KEY });
  cache.sheet = new AdoptedSheet({ key: KEY, container: document.head }) as unknown as EmotionCache['sheet'];
  return cache;
}
