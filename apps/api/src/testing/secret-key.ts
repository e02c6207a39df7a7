import { Sealer } from '../platform/sealing/sealer.ts';
import type { EncryptionKeys } from '../platform/sealing/encryption-keys.ts';
import { Secrets } from '../platform/secrets.ts';

export const TEST_SECRET_KEY = Buffer.alloc(32, 7);
export const TEST_SMS_INBOUND_KEY = Buffer.alloc(32, 11);
export const TEST_ENCRYPTION_KEYS: EncryptionKeys = { current: 'test', keys: { test: Buffer.alloc(32, 13) } };

const secrets = new Secrets(TEST_SECRET_KEY);
/** As the server of a test world seals. */
export const TEST_SEALER = new Sealer(TEST_ENCRYPTION_KEYS, (value) => secrets.blindIndex(value));
