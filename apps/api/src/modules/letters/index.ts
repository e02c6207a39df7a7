export { issueLetter, type AppealLetter, type LockLetter } from './issue-letter.ts';
