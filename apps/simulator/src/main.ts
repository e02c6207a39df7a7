import { createDemoWorld } from '@dinhdanh/demo-world';
import { createSimulator } from './app.ts';

const port = Number(process.env['SIMULATOR_PORT'] ?? process.env['PORT'] ?? 4100);
const host = process.env['HOST'] ?? '127.0.0.1';

const records = createDemoWorld()
  .people()
  .filter(({ hasPopulationRecord }) => hasPopulationRecord)
  .map(({ personalIdNumber, fullName, dateOfBirth, sex, permanentAddress }) => ({
    personalIdNumber,
    fullName,
    dateOfBirth,
    sex,
    permanentAddress,
  }));

const server = createSimulator({ records }).listen(port, host, (error) => {
  if (error) {
    process.stderr.write(`The simulator cannot listen on ${host}:${port}: ${error.message}\n`);
    process.exit(1);
  }
  process.stdout.write(`Simulator ready on http://${host}:${port}/\n`);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    // Answers that are being delayed on purpose are not waited for.
    server.closeAllConnections();
  });
}
