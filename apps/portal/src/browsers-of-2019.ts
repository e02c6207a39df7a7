/**
 * What the portal uses and Chrome 80 or Firefox 72 lack. The build lowers syntax, not library functions; add here only
 * what the build's own check finds (vite.config.ts).
 */
if (typeof String.prototype.replaceAll !== 'function') {
  Object.defineProperty(String.prototype, 'replaceAll', {
    configurable: true,
    writable: true,
    value(this: string, searched: string, replacement: string): string {
      return this.split(searched).join(replacement);
    },
  });
}
