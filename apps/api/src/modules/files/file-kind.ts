/** What a picture shows: the face, a print of fingers, a paper. */
export const FILE_KINDS = ['PORTRAIT', 'FINGERPRINT', 'SCAN'] as const;
export type FileKind = (typeof FILE_KINDS)[number];
