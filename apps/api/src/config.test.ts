import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, readKeyRingSettings } from './config.ts';
import { formatKeyRing, withNewKey } from './platform/sealing/encryption-keys.ts';

const SECRET_KEY = '0123456789abcdef'.repeat(4);
const KEY_ENCRYPTION_KEY = '0f1e2d3c4b5a6978'.repeat(4);
const folder = mkdtempSync(join(tmpdir(), 'dinhdanh-config-'));
const ENCRYPTION_KEYS_FILE = join(folder, 'encryption-keys.json');
const ring = withNewKey(
  null,
  '2026-11',
  new Date('2026-11-27T00:00:00Z'),
  readKeyRingSettings({ ENCRYPTION_KEYS_FILE, KEY_ENCRYPTION_KEY }).keyEncryptionKey,
);
writeFileSync(ENCRYPTION_KEYS_FILE, formatKeyRing(ring));
const PRODUCTION = {
  DATABASE_URL: 'postgres://dinhdanh_app:pass-of-the-database@db/dinhdanh',
  SECRET_KEY,
  ENCRYPTION_KEYS_FILE,
  KEY_ENCRYPTION_KEY,
  PUBLIC_URL: 'https://dinhdanh.example.vn',
  POPULATION_URL: 'https://population.example.vn',
  IMMIGRATION_URL: 'https://immigration.example.vn',
  ORGANISATIONS_URL: 'https://organisations.example.vn',
  BIOMETRICS_URL: 'https://biometrics.example.vn',
  SMS_URL: 'https://sms.example.vn',
  SMS_INBOUND_KEY: 'fedcba9876543210'.repeat(4),
  SMTP_URL: 'smtps://dinhdanh:pass-of-the-relay@mail.example.vn',
  MAIL_SENDER: 'khong-tra-loi@example.vn',
  FILES_DIRECTORY: '/srv/dinhdanh/files',
  AUDIT_ANCHOR_DIRECTORY: '/mnt/heads/dinhdanh',
};
const DEMO = {
  DATABASE_URL: 'postgres://dinhdanh_app@localhost/dinhdanh',
  EMBEDDED_DATABASE: '1',
  SECRETS_FILE: join(folder, 'demo', 'secrets.json'),
  SIMULATOR_URL: 'http://localhost:4001',
  SIMULATOR_SMTP_URL: 'smtp://localhost:4002',
};
const without = (name: keyof typeof PRODUCTION) =>
  Object.fromEntries(Object.entries(PRODUCTION).filter(([other]) => other !== name));

describe('the key that the SMS gateway signs with', () => {
  it('must be given in earnest, and be as strong as every other', () => {
    expect(readConfig(PRODUCTION).smsInboundKey).toEqual(Buffer.from(PRODUCTION.SMS_INBOUND_KEY, 'hex'));
    expect(() => readConfig(without('SMS_INBOUND_KEY'))).toThrow('SMS_INBOUND_KEY must be set');
    expect(() => readConfig({ ...PRODUCTION, SMS_INBOUND_KEY: 'abc' })).toThrow('64 hexadecimal digits');
  });

  it('follows from the one secret in the demo, and is not that secret', () => {
    const { smsInboundKey } = readConfig({ ...DEMO, SECRET_KEY });
    expect(smsInboundKey).toHaveLength(32);
    expect(smsInboundKey).not.toEqual(Buffer.from(SECRET_KEY, 'hex'));
    expect(readConfig({ ...DEMO, SECRET_KEY }).smsInboundKey).toEqual(smsInboundKey);
  });
});

describe('the key ring', () => {
  it('is opened by its own key, and holds what personal data are sealed with', () => {
    const { current, keys } = readConfig(PRODUCTION).encryptionKeys;
    expect(current).toBe('2026-11');
    expect(keys['2026-11']).toHaveLength(32);
  });

  it.each([
    ['is not named', without('ENCRYPTION_KEYS_FILE'), 'ENCRYPTION_KEYS_FILE must name the key ring'],
    ['is not there', { ...PRODUCTION, ENCRYPTION_KEYS_FILE: '/gone.json' }, '/gone.json is not there'],
    ['has no key that opens it', without('KEY_ENCRYPTION_KEY'), 'KEY_ENCRYPTION_KEY must be set'],
    [
      'is opened by another key',
      { ...PRODUCTION, KEY_ENCRYPTION_KEY: SECRET_KEY },
      'Key 2026-11 was not sealed by this key-encryption key.',
    ],
  ])('that %s lets nothing start', (_what, settings, sentence) => {
    expect(() => readConfig(settings)).toThrow(sentence);
  });

  it('is made by the demo for itself, and found again', () => {
    const demo = { ...DEMO, SECRETS_FILE: join(folder, 'fresh', 'secrets.json') };
    const { encryptionKeys } = readConfig(demo);
    expect(encryptionKeys.current).toBe('demo');
    expect(readConfig(demo).encryptionKeys).toEqual(encryptionKeys);
  });
});

describe('a secret in a file of its own', () => {
  const file = join(folder, 'secret-key');
  writeFileSync(file, `${SECRET_KEY}\n`);

  it('is read from there', () => {
    expect(readConfig({ ...without('SECRET_KEY'), SECRET_KEY_FILE: file }).secretKey).toEqual(
      Buffer.from(SECRET_KEY, 'hex'),
    );
  });

  it('is refused when it stands in two places, or is not there', () => {
    expect(() => readConfig({ ...PRODUCTION, SECRET_KEY_FILE: file })).toThrow(
      'SECRET_KEY and SECRET_KEY_FILE are both set',
    );
    expect(() => readConfig({ ...without('SECRET_KEY'), SECRET_KEY_FILE: '/gone' })).toThrow(
      'SECRET_KEY_FILE: /gone is not there.',
    );
  });
});

describe('a database of one’s own', () => {
  it('is served strictly: no demo, only registered operations, secure cookies, no proxy believed', () => {
    expect(readConfig(PRODUCTION)).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      isDemo: false,
      allowsUnregisteredOperations: false,
      hasSecureCookies: true,
      trustedProxy: undefined,
      allowedOrigins: [],
      logLevel: 'info',
      secretKey: Buffer.from(SECRET_KEY, 'hex'),
    });
  });

  it('approves by itself what every source confirms, unless that is switched off', () => {
    expect(readConfig(PRODUCTION)).toMatchObject({ isAutomaticApprovalOn: true });
    expect(readConfig({ ...PRODUCTION, AUTOMATIC_APPROVAL: 'false' })).toMatchObject({
      isAutomaticApprovalOn: false,
    });
    expect(() => readConfig({ ...PRODUCTION, AUTOMATIC_APPROVAL: 'maybe' })).toThrow('AUTOMATIC_APPROVAL');
  });

  it('has no simulator, whatever address is given for one', () => {
    const { SIMULATOR_URL, SIMULATOR_SMTP_URL } = DEMO;
    for (const name of ['SMS_URL', 'SMTP_URL', 'BIOMETRICS_URL'] as const)
      expect(() => readConfig({ ...without(name), SIMULATOR_URL, SIMULATOR_SMTP_URL })).toThrow(
        `${name} must be set`,
      );
  });

  it('takes its key from the environment and from no file', () => {
    expect(() => readConfig({ ...without('SECRET_KEY'), SECRETS_FILE: '/nowhere/secrets.json' })).toThrow(
      'SECRET_KEY must be set',
    );
  });
});

describe('the domain of officers’ passkeys', () => {
  it('is the host of the public address, and they are used from there', () => {
    expect(readConfig(PRODUCTION).relyingParty).toEqual({
      id: 'dinhdanh.example.vn',
      origins: ['https://dinhdanh.example.vn'],
    });
    expect(readConfig({ ...DEMO, SECRET_KEY, PORT: '4010' }).relyingParty).toEqual({
      id: 'localhost',
      origins: ['http://localhost:4010'],
    });
  });

  it('is another one where it is named, with its own addresses', () => {
    const PASSKEY_ORIGINS = 'https://quanly.example.vn, https://dinhdanh.example.vn:8443';
    expect(readConfig({ ...PRODUCTION, PASSKEY_DOMAIN: 'example.vn', PASSKEY_ORIGINS }).relyingParty).toEqual(
      {
        id: 'example.vn',
        origins: ['https://quanly.example.vn', 'https://dinhdanh.example.vn:8443'],
      },
    );
  });

  it('is none where browsers make no passkeys: at a bare IP address, or without TLS', () => {
    for (const PUBLIC_URL of ['https://10.0.0.7', 'http://dinhdanh.example.vn'])
      expect(readConfig({ ...PRODUCTION, PUBLIC_URL }).relyingParty).toBeNull();
  });

  it.each([
    ['a domain that is not above the address', { PASSKEY_DOMAIN: 'example.net' }, 'PASSKEY_DOMAIN must be'],
    ['an address elsewhere', { PASSKEY_ORIGINS: 'https://example.net' }, 'PASSKEY_ORIGINS must be'],
    ['an address without TLS', { PASSKEY_ORIGINS: 'http://dinhdanh.example.vn' }, 'PASSKEY_ORIGINS must be'],
    ['a neighbour’s name', { PASSKEY_ORIGINS: 'https://xdinhdanh.example.vn' }, 'PASSKEY_ORIGINS must be'],
  ])('refuses the start with %s', (_, settings, words) => {
    expect(() => readConfig({ ...PRODUCTION, ...settings })).toThrow(words);
  });
});

describe('a configuration in the wrong is refused in words that help', () => {
  it.each([
    ['no secret', without('SECRET_KEY'), /SECRET_KEY must be set: at least 64 hexadecimal digits/],
    [
      'a short secret',
      { ...PRODUCTION, SECRET_KEY: 'abcdef0123456789' },
      /at least 64 hexadecimal digits[\s\S]*SECRET_KEY/,
    ],
    [
      'a secret that is no number',
      { ...PRODUCTION, SECRET_KEY: 'correct-horse-battery-staple'.repeat(3) },
      /SECRET_KEY/,
    ],
    ['no database', without('DATABASE_URL'), /DATABASE_URL/],
    [
      'another kind of database',
      { ...PRODUCTION, DATABASE_URL: 'mysql://root:pass-of-the-database@db/x' },
      /must be a postgres:\/\/ address[\s\S]*DATABASE_URL/,
    ],
    ['an address that is none', { ...PRODUCTION, POPULATION_URL: 'population' }, /POPULATION_URL/],
    ['a port that is none', { ...PRODUCTION, PORT: '99999' }, /PORT/],
    ['a flag that is neither true nor false', { ...PRODUCTION, COOKIE_SECURE: 'yes' }, /COOKIE_SECURE/],
    ['a log level that is none', { ...PRODUCTION, LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
    ['nowhere to send messages', without('SMS_URL'), /^SMS_URL must be set/m],
    ['nobody to compare pictures', without('BIOMETRICS_URL'), /^BIOMETRICS_URL must be set/m],
    ['nobody who sends the mails', without('MAIL_SENDER'), /^MAIL_SENDER must be set/m],
    ['a sender that is no address', { ...PRODUCTION, MAIL_SENDER: 'dinh danh' }, /MAIL_SENDER/],
    [
      'a mail relay that speaks another protocol',
      { ...PRODUCTION, SMTP_URL: 'https://mail.example.vn' },
      /must be an smtp:\/\/ or smtps:\/\/ address[\s\S]*SMTP_URL/,
    ],
    [
      'no word about the outside world',
      { ...without('POPULATION_URL'), IMMIGRATION_URL: undefined, ORGANISATIONS_URL: undefined },
      /POPULATION_URL, IMMIGRATION_URL, ORGANISATIONS_URL must be set/,
    ],
  ])('%s', (_name, env, words) => {
    expect(() => readConfig(env)).toThrow(words);
    expect(() => readConfig(env)).toThrow(/^Configuration refused\.\n/);
  });

  it('names every variable in the wrong at once', () => {
    expect(() => readConfig({ ...PRODUCTION, PORT: 'x', LOG_LEVEL: 'loud', SECRET_KEY: 'x' })).toThrow(
      /PORT[\s\S]*LOG_LEVEL|(?=[\s\S]*PORT)(?=[\s\S]*SECRET_KEY)(?=[\s\S]*LOG_LEVEL)/,
    );
  });

  it('shows no value of a secret, right or wrong', () => {
    const wrong = {
      ...PRODUCTION,
      SECRET_KEY: `${SECRET_KEY}-and-more`,
      DATABASE_URL: 'http://user:pass-of-the-database@db',
      SMTP_URL: 'http://dinhdanh:pass-of-the-relay@mail.example.vn',
      PORT: 'x',
    };
    let message = '';
    try {
      readConfig(wrong);
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain('SECRET_KEY');
    for (const value of [SECRET_KEY, 'and-more', 'pass-of-the-database', 'pass-of-the-relay'])
      expect(message).not.toContain(value);
  });
});

describe('the public address', () => {
  it('is what machines of agencies sign, written without anything behind the port', () => {
    expect(readConfig(PRODUCTION).publicUrl).toBe('https://dinhdanh.example.vn');
    expect(readConfig({ ...PRODUCTION, PUBLIC_URL: 'https://Dinhdanh.example.vn:443/' }).publicUrl).toBe(
      'https://dinhdanh.example.vn',
    );
  });

  it('is this machine in the demo, and must be named otherwise', () => {
    expect(readConfig({ ...DEMO, SECRET_KEY, PORT: '4321' }).publicUrl).toBe('http://localhost:4321');
    expect(() => readConfig(without('PUBLIC_URL'))).toThrow(
      /^Configuration refused\.\nPUBLIC_URL must be set/,
    );
  });

  it.each([
    'dinhdanh.example.vn',
    'ftp://dinhdanh.example.vn',
    'https://dinhdanh.example.vn/api',
    'https://a/?b',
  ])('is an origin and not %s', (PUBLIC_URL) => {
    expect(() => readConfig({ ...PRODUCTION, PUBLIC_URL })).toThrow(/PUBLIC_URL/);
  });
});

describe('the services of agencies', () => {
  it('are called where the configuration says, and nowhere else [A-57]', () => {
    expect(readConfig(PRODUCTION).agencyUrls).toEqual({});
    const AGENCY_URLS = 'VSS=https://vss.example.vn/v1, TAX=https://tax.example.vn';
    expect(readConfig({ ...PRODUCTION, AGENCY_URLS }).agencyUrls).toEqual({
      VSS: 'https://vss.example.vn/v1',
      TAX: 'https://tax.example.vn',
    });
  });

  it.each([
    ['an agency that does not exist', 'POST_OFFICE=https://post.example.vn'],
    ['an agency without an address', 'VSS'],
    ['an address of another kind', 'VSS=file:///etc/passwd'],
    ['no agency', 'https://vss.example.vn'],
  ])('may not be those of %s', (_name, AGENCY_URLS) => {
    expect(() => readConfig({ ...PRODUCTION, AGENCY_URLS })).toThrow(/AGENCY_URLS/);
  });

  it('are the simulator’s in the demo, except for those that are named', () => {
    expect(readConfig({ ...DEMO, SECRET_KEY, AGENCY_URLS: 'TAX=https://tax.example.vn' }).agencyUrls).toEqual(
      {
        VSS: 'http://localhost:4001/agencies/vss',
        ROAD_ADMIN: 'http://localhost:4001/agencies/road-admin',
        TRAFFIC_POLICE: 'http://localhost:4001/agencies/traffic-police',
        TAX: 'https://tax.example.vn',
        IMMIGRATION: 'http://localhost:4001/agencies/immigration',
        INVESTIGATION: 'http://localhost:4001/agencies/investigation',
        PROCURACY: 'http://localhost:4001/agencies/procuracy',
        COURT: 'http://localhost:4001/agencies/court',
      },
    );
  });
});

describe('the webhooks of subscribers', () => {
  it('lie on the hosts that the operator has named, and nowhere else', () => {
    expect(readConfig(PRODUCTION).webhookOrigins).toEqual([]);
    const WEBHOOK_ORIGINS = 'https://tin.bhxh.example, https://thue.example:8443/';
    expect(readConfig({ ...PRODUCTION, WEBHOOK_ORIGINS }).webhookOrigins).toEqual([
      'https://tin.bhxh.example',
      'https://thue.example:8443',
    ]);
  });

  it.each([
    ['an open line', 'http://tin.example'],
    ['this machine', 'http://127.0.0.1:4100'],
    ['a path', 'https://tin.example/khoa'],
    ['a name and a password', 'https://a:b@tin.example'],
    ['a word', 'tin.example'],
    ['nothing', ''],
  ])('may not be %s', (_what, WEBHOOK_ORIGINS) => {
    expect(() => readConfig({ ...PRODUCTION, WEBHOOK_ORIGINS })).toThrow(/WEBHOOK_ORIGINS/);
  });

  it('are in the demo also on this machine, where the simulator plays a subscriber', () => {
    expect(readConfig({ ...DEMO, SECRET_KEY }).webhookOrigins).toEqual(['http://localhost:4001']);
    const WEBHOOK_ORIGINS = 'http://127.0.0.1:5000';
    expect(readConfig({ ...DEMO, SECRET_KEY, WEBHOOK_ORIGINS }).webhookOrigins).toContain(WEBHOOK_ORIGINS);
    expect(() => readConfig({ ...DEMO, SECRET_KEY, WEBHOOK_ORIGINS: 'http://10.0.0.1' })).toThrow(
      /WEBHOOK_ORIGINS/,
    );
  });
});

describe('the feeds of registers', () => {
  it('are read where the configuration says, and nowhere else', () => {
    expect(readConfig(PRODUCTION).statusFeedUrls).toEqual({});
    const STATUS_FEED_URLS = 'POPULATION=https://population.example.vn/v1, TERMS=https://terms.example.vn';
    expect(readConfig({ ...PRODUCTION, STATUS_FEED_URLS }).statusFeedUrls).toEqual({
      POPULATION: 'https://population.example.vn/v1',
      TERMS: 'https://terms.example.vn',
    });
    expect(() => readConfig({ ...PRODUCTION, STATUS_FEED_URLS: 'TAX=https://tax.example.vn' })).toThrow(
      /STATUS_FEED_URLS/,
    );
  });

  it('are the simulator’s in the demo, except for those that are named', () => {
    const STATUS_FEED_URLS = 'TERMS=https://terms.example.vn';
    expect(readConfig({ ...DEMO, SECRET_KEY, STATUS_FEED_URLS }).statusFeedUrls).toMatchObject({
      IDENTITY_CARD: 'http://localhost:4001/status-feeds/identity-card',
      TERMS: 'https://terms.example.vn',
    });
  });
});

describe('uploaded pictures', () => {
  it('lie in a directory', () => {
    expect(readConfig(PRODUCTION).fileStore).toEqual({ kind: 'DIRECTORY', directory: '/srv/dinhdanh/files' });
  });

  it('or in a bucket, with the rights of the machine or with a key', () => {
    const bucket = { ...without('FILES_DIRECTORY'), S3_BUCKET: 'pictures' };
    expect(readConfig(bucket).fileStore).toEqual({
      kind: 'S3',
      bucket: 'pictures',
      region: 'us-east-1',
      endpoint: undefined,
      credentials: undefined,
    });
    expect(
      readConfig({
        ...bucket,
        S3_REGION: 'hanoi',
        S3_ENDPOINT: 'https://s3.example.vn',
        S3_ACCESS_KEY_ID: 'key',
        S3_SECRET_ACCESS_KEY: 'of-the-bucket',
      }).fileStore,
    ).toMatchObject({
      region: 'hanoi',
      endpoint: 'https://s3.example.vn',
      credentials: { accessKeyId: 'key', secretAccessKey: 'of-the-bucket' },
    });
  });

  it.each([
    ['nowhere', without('FILES_DIRECTORY'), /FILES_DIRECTORY or S3_BUCKET must say/],
    ['in two places', { ...PRODUCTION, S3_BUCKET: 'pictures' }, /both set/],
    [
      'behind half a key',
      { ...without('FILES_DIRECTORY'), S3_BUCKET: 'pictures', S3_ACCESS_KEY_ID: 'key' },
      /belong together/,
    ],
  ])('but not %s', (_name, env, words) => {
    expect(() => readConfig(env)).toThrow(words);
  });

  it('lie beside the key in the demo, which opens them', () => {
    const directory = mkdtempSync(join(tmpdir(), 'dinhdanh-config-'));
    expect(readConfig({ ...DEMO, SECRETS_FILE: join(directory, 'secrets.json') }).fileStore).toEqual({
      kind: 'DIRECTORY',
      directory: join(directory, 'files'),
    });
  });
});

describe('the heads of the audit chains', () => {
  const nowhere = without('AUDIT_ANCHOR_DIRECTORY');
  it('lie in a directory or a bucket of their own, and in the demo beside the key', () => {
    expect(readConfig(PRODUCTION).anchorStore).toEqual({
      kind: 'DIRECTORY',
      directory: '/mnt/heads/dinhdanh',
    });
    expect(readConfig({ ...nowhere, AUDIT_ANCHOR_S3_BUCKET: 'heads' }).anchorStore).toMatchObject({
      kind: 'S3',
      bucket: 'heads',
    });
    const directory = mkdtempSync(join(tmpdir(), 'dinhdanh-config-'));
    expect(readConfig({ ...DEMO, SECRETS_FILE: join(directory, 'secrets.json') }).anchorStore).toEqual({
      kind: 'DIRECTORY',
      directory: join(directory, 'anchors'),
    });
  });

  it.each([
    ['nowhere', nowhere, /AUDIT_ANCHOR_DIRECTORY or AUDIT_ANCHOR_S3_BUCKET must say/],
    ['in two places', { ...PRODUCTION, AUDIT_ANCHOR_S3_BUCKET: 'heads' }, /both set/],
    ['under a key that is none', { ...PRODUCTION, AUDIT_ANCHOR_PUBLIC_KEYS: 'abc' }, /43 characters/],
  ])('but not %s', (_name, env, words) => {
    expect(() => readConfig(env)).toThrow(words);
  });
});

describe('the embedded database', () => {
  const secretsFile = () => join(mkdtempSync(join(tmpdir(), 'dinhdanh-config-')), 'data', 'secrets.json');

  it('gets a key of its own once, readable by its owner alone, and the same one ever after', () => {
    const SECRETS_FILE = secretsFile();
    const first = readConfig({ ...DEMO, SECRETS_FILE });
    expect(first).toMatchObject({
      isDemo: true,
      allowsUnregisteredOperations: true,
      hasSecureCookies: false,
      populationUrl: DEMO.SIMULATOR_URL,
      immigrationUrl: DEMO.SIMULATOR_URL,
      organisationsUrl: DEMO.SIMULATOR_URL,
      biometricsUrl: DEMO.SIMULATOR_URL,
      smsUrl: DEMO.SIMULATOR_URL,
      smtpUrl: DEMO.SIMULATOR_SMTP_URL,
      mailSender: 'khong-tra-loi@dinhdanh.example',
    });
    expect(first.secretKey).toHaveLength(32);
    expect(readConfig({ ...DEMO, SECRETS_FILE }).secretKey).toEqual(first.secretKey);
    expect(statSync(SECRETS_FILE).mode & 0o077).toBe(0);
    expect(readConfig({ ...DEMO, SECRETS_FILE: secretsFile() }).secretKey).not.toEqual(first.secretKey);
  });

  it('with a file that was spoilt is refused, and the file is left as it is', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'dinhdanh-config-')), 'secrets.json');
    writeFileSync(file, '{"secretKey":"short"}');
    expect(() => readConfig({ ...DEMO, SECRETS_FILE: file })).toThrow();
    expect(readFileSync(file, 'utf8')).toBe('{"secretKey":"short"}');
  });

  it('can be served as strictly as one’s own', () => {
    expect(
      readConfig({
        ...DEMO,
        SECRET_KEY,
        ALLOW_UNREGISTERED_OPERATIONS: 'false',
        COOKIE_SECURE: 'true',
        ALLOWED_ORIGINS: 'http://a, http://b',
        TRUSTED_PROXY: 'loopback',
      }),
    ).toMatchObject({
      allowsUnregisteredOperations: false,
      hasSecureCookies: true,
      allowedOrigins: ['http://a', 'http://b'],
      trustedProxy: 'loopback',
    });
  });
});

describe('the identity provider of officers', () => {
  const OIDC = {
    OIDC_ISSUER: 'https://dang-nhap.example.vn/realms/tinh',
    OIDC_CLIENT_ID: 'dinhdanh',
    OIDC_CLIENT_SECRET: 'mot-bi-mat',
  };

  it('is none unless it is named', () => {
    expect(readConfig(PRODUCTION).singleSignOn).toBeNull();
  });

  it('is read with the words by which a second factor counts', () => {
    const words = { OIDC_SECOND_FACTOR_ACR: 'gold, urn:tinh:2fa', OIDC_SECOND_FACTOR_AMR: 'otp,hwk' };
    expect(readConfig({ ...PRODUCTION, ...OIDC, ...words }).singleSignOn).toEqual({
      ...{
        issuer: 'https://dang-nhap.example.vn/realms/tinh',
        clientId: 'dinhdanh',
        clientSecret: 'mot-bi-mat',
      },
      secondFactor: { acr: ['gold', 'urn:tinh:2fa'], amr: ['otp', 'hwk'] },
    });
    expect(readConfig({ ...PRODUCTION, ...OIDC }).singleSignOn?.secondFactor).toEqual({ acr: [], amr: [] });
  });

  it('may be on this machine without TLS in the demo alone', () => {
    const here = { ...OIDC, OIDC_ISSUER: 'http://127.0.0.1:8080/realms/tinh' };
    expect(readConfig({ ...DEMO, SECRET_KEY, ...here }).singleSignOn?.issuer).toBe(
      'http://127.0.0.1:8080/realms/tinh',
    );
    expect(() => readConfig({ ...PRODUCTION, ...here })).toThrow('OIDC_ISSUER must be an https:// address');
  });

  it.each([
    ['half of it', { ...OIDC, OIDC_CLIENT_SECRET: undefined }, 'belong together'],
    ['words without a provider', { OIDC_SECOND_FACTOR_AMR: 'otp' }, 'need OIDC_ISSUER'],
    ['no TLS', { ...OIDC, OIDC_ISSUER: 'http://dang-nhap.example.vn' }, 'must be an https:// address'],
    [
      'no TLS in the demo either',
      { ...OIDC, ...DEMO, OIDC_ISSUER: 'http://dang-nhap.example.vn' },
      'must be an https:// address',
    ],
    ['an address with a query', { ...OIDC, OIDC_ISSUER: 'https://x.example/?realm=tinh' }, 'no query'],
    ['an address with a user', { ...OIDC, OIDC_ISSUER: 'https://a:b@x.example/' }, 'no user'],
    ['the password as a second factor', { ...OIDC, OIDC_SECOND_FACTOR_AMR: 'otp,pwd' }, 'must not name pwd'],
    ['an empty word', { ...OIDC, OIDC_SECOND_FACTOR_ACR: 'gold,' }, 'must be words'],
  ])('with %s stops the start', (_, variables, sentence) => {
    expect(() => readConfig({ ...PRODUCTION, ...variables })).toThrow(sentence);
  });
});
