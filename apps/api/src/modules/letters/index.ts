export { announceLetter } from './announce-letter.ts';
export { issueLetter } from './issue-letter.ts';
export { LetterAgencyResolver } from './letter.agency-resolver.ts';
export { LetterPortalResolver } from './letter.portal-resolver.ts';
export { LetterResolver } from './letter.resolver.ts';
export { lettersRouter } from './letters.router.ts';
export { writeLetter } from './write-letter.ts';
