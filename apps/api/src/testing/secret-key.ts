export const TEST_SECRET_KEY = Buffer.alloc(32, 7);
export const TEST_SMS_INBOUND_KEY = Buffer.alloc(32, 11);
