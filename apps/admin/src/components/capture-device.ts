/** Where a portrait or fingerprints come from. A scanner's own driver can stand here instead of the file of the browser. */
export interface CaptureDevice {
  capture(kind: 'PORTRAIT' | 'FINGERPRINT' | 'SCAN'): Promise<readonly File[]>;
}

/** Lets the officer choose pictures, or take them where the machine has a camera; none when the choice is broken off. */
export const fileCapture: CaptureDevice = {
  capture: (kind) =>
    new Promise((resolve) => {
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = 'image/jpeg,image/png,image/webp';
      input.multiple = kind !== 'PORTRAIT';
      input.addEventListener('change', () => {
        resolve(Array.from(input.files ?? []));
      });
      input.addEventListener('cancel', () => {
        resolve([]);
      });
      input.click();
    }),
};
