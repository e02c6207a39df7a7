import { useCallback, useRef, useState } from 'preact/hooks';

/** What came of comparing a file with a letter; the file itself never leaves the browser. */
export interface FileComparison {
  readonly name: string;
  readonly result: 'BUSY' | 'SAME' | 'DIFFERENT' | 'FAILED';
}

/** Browsers offer this on pages that came over a safe line only. */
export const canCompareFiles = (): boolean =>
  typeof crypto === 'object' && (crypto as Partial<Crypto>).subtle !== undefined;

export function useFileComparison(sha256: string) {
  const [comparison, setComparison] = useState<FileComparison | null>(null);
  const newest = useRef<File | null>(null);

  const compare = useCallback(
    async (file: File) => {
      const { name } = file;
      newest.current = file;
      setComparison({ name, result: 'BUSY' });
      const result = await sha256Of(file).then(
        (digest) => (digest === sha256 ? 'SAME' : 'DIFFERENT'),
        () => 'FAILED' as const,
      );
      if (newest.current === file) setComparison({ name, result });
    },
    [sha256],
  );
  return { comparison, compare };
}

async function sha256Of(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await contentOf(file));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** By a reader, because the browsers of 2019 know no other way. */
const contentOf = (file: File): Promise<ArrayBuffer> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as ArrayBuffer);
    reader.onerror = () => fail(reader.error ?? new Error('The file was not read.'));
    reader.readAsArrayBuffer(file);
  });
