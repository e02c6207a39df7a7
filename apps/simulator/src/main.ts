import { once } from 'node:events';
import { createServer } from 'node:http';
import { createDemoWorld } from '@dinhdanh/demo-world';
import { createSimulator } from './app.ts';
import { FOREIGNERS, organisationsOf } from './invented-records.ts';

const port = Number(process.env['SIMULATOR_PORT'] ?? process.env['PORT'] ?? 4100);
const smtpPort = Number(process.env['SIMULATOR_SMTP_PORT'] ?? 4125);
const host = process.env['HOST'] ?? '127.0.0.1';

const people = createDemoWorld().people();
const records = people
  .filter(({ hasPopulationRecord }) => hasPopulationRecord)
  .map(({ personalIdNumber, fullName, dateOfBirth, sex, permanentAddress }) => ({
    personalIdNumber,
    fullName,
    dateOfBirth,
    sex,
    permanentAddress,
  }));

const smsInboundUrl = process.env['SMS_INBOUND_URL'];
const smsInboundKey = process.env['SMS_INBOUND_KEY'];

const { http: app, smtp } = createSimulator({
  records,
  foreigners: FOREIGNERS,
  organisations: organisationsOf(people),
  smsCentre:
    smsInboundUrl && smsInboundKey
      ? { url: smsInboundUrl, key: Buffer.from(smsInboundKey, 'hex') }
      : undefined,
  jwksUrl: process.env['JWKS_URL'],
});
const http = createServer(app);
try {
  await once(smtp.listen(smtpPort, host), 'listening');
  // Last, because whoever started us waits until this one answers.
  await once(http.listen(port, host), 'listening');
} catch (error) {
  process.stderr.write(`The simulator cannot listen on ${host}: ${String(error)}\n`);
  process.exit(1);
}
process.stdout.write(`Simulator ready on http://${host}:${port}/ and smtp://${host}:${smtpPort}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Answers that are being delayed on purpose are not waited for.
  process.once(signal, () => process.exit(0));
}
