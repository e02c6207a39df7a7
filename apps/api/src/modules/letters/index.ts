export { announceLetter } from './announce-letter.ts';
export { issueLetter } from './issue-letter.ts';
export { LetterAgencyResolver } from './letter.agency-resolver.ts';
export { LetterPortalResolver } from './letter.portal-resolver.ts';
export { LetterResolver } from './letter.resolver.ts';
export { lettersRouter, ownLettersRouter } from './letters.router.ts';
export type { LetterServices } from './letter-services.ts';
export { verificationUrl } from './verification-url.ts';
export { writeLetter } from './write-letter.ts';
