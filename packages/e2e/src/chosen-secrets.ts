/** What the people of the tests choose. The last test of a run looks for all of it where none of it may be. */
export const HOLDER_PASSWORD = 'Song-Ka-Long9';
export const PASSCODE = '274906';
export const SECURITY_ANSWERS = ['Suối Lở', 'Cô Thảo'] as const;
