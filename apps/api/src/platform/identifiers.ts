const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether an opaque identifier can be one of ours; anything else names nothing, and PostgreSQL need not be asked. */
export const isUuid = (text: string): boolean => UUID.test(text);
