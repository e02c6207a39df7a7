/** Under which the own account is kept; whatever changes it has it read anew. */
export const OWN_ACCOUNT = ['own-account'];
