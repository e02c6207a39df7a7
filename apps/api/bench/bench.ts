/** `pnpm bench <measure>`: runs one measure of speed and prints its table. */
const MEASURES = ['queue', 'statistics', 'audit', 'invariants', 'rotation'] as const;

const [measure] = process.argv.slice(2);
if (MEASURES.some((known) => known === measure)) {
  await import(`./${measure}.ts`);
} else {
  console.error(`Usage: pnpm bench <${MEASURES.join(' | ')}>`);
  process.exitCode = 2;
}
