import type { FileKind } from '../../generated/graphql.ts';
import type { ApplicationCase } from '../../providers/data-provider.ts';

type Translate = (key: string, options?: Record<string, unknown>) => string;

export interface CasePicture {
  readonly fileId: string;
  readonly kind: FileKind;
  /** What it shows, for those who cannot see it and as its caption. */
  readonly name: string;
}

const ORDER: readonly FileKind[] = ['PORTRAIT', 'SCAN', 'FINGERPRINT'];

/** The pictures in the order in which an officer looks at them, each with a name of its own. */
export function casePictures(
  { files, papers }: Pick<ApplicationCase, 'files' | 'papers'>,
  translate: Translate,
): readonly CasePicture[] {
  const named = ORDER.flatMap((kind) =>
    files
      .filter((file) => file.kind === kind)
      .map(({ id }) => {
        const paper = papers.find(({ scanFileId }) => scanFileId === id);
        const name = paper
          ? translate('picture.paper', { paper: translate(`paperType.${paper.type}`) })
          : translate(`picture.kind.${kind}`);
        return { fileId: id, kind, name };
      }),
  );
  return named.map((picture, index) => {
    const isAlike = ({ name }: CasePicture) => name === picture.name;
    if (named.filter(isAlike).length === 1) return picture;
    const number = named.slice(0, index + 1).filter(isAlike).length;
    return { ...picture, name: translate('picture.numbered', { name: picture.name, number }) };
  });
}

export const previewAddress = (fileId: string): string => `/files/${encodeURIComponent(fileId)}/preview`;

/** Every opening of the full picture is recorded, with what the case was opened for. */
export const fullAddress = (fileId: string): string => `/files/${encodeURIComponent(fileId)}/full`;
