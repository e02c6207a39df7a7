import { termLabel } from '@dinhdanh/i18n';
import { createCore, type Core } from '../app.ts';
import { readConfig } from '../config.ts';
import { previewRetention, previewStore, runRetention } from '../modules/retention/index.ts';
import { SYSTEM } from '../platform/access/actor.ts';

const WIDTH = 8;
const MISSING_SHOWN = 100;

/** Prints how much of what kind and unit is past its period, and changes nothing. */
export async function previewRetentionRun(): Promise<void> {
  await withCore(async (core) => console.log((await previewLines(core)).join('\n')));
}

export async function runRetentionNow(): Promise<void> {
  await withCore(runRetention);
  console.log('The run is finished. Its report stands in the dashboard, under Thời hạn lưu trữ.');
}

async function withCore(work: (core: Core) => Promise<unknown>): Promise<void> {
  const core = createCore(readConfig());
  try {
    await work(core);
  } finally {
    await core.close();
  }
}

export async function previewLines({ reader, files }: Pick<Core, 'reader' | 'files'>): Promise<string[]> {
  const rows = await previewRetention(reader, SYSTEM.scope);
  const due = rows.reduce((sum, row) => sum + row.due, 0);
  const held = rows.reduce((sum, row) => sum + row.held, 0);
  return [
    ...rows.map(
      (row) =>
        `${String(row.due).padStart(WIDTH)}  ${termLabel('retentionKind', row.kind, 'vi')}, ${row.unit?.name ?? '-'}${row.held > 0 ? ` (${row.held} held)` : ''}`,
    ),
    ...(await storeLines({ reader, files })),
    `${String(due).padStart(WIDTH)}  records would go, ${held} are held; nothing was changed.`,
  ];
}

/** What the file store has too much, and by identifier what it lacks: as many as anybody would look into by hand. */
async function storeLines(store: Pick<Core, 'reader' | 'files'>): Promise<string[]> {
  const { orphans, missing } = await previewStore(store);
  return [
    `${String(orphans).padStart(WIDTH)}  ${termLabel('retentionKind', 'ORPHAN_FILE', 'vi')}`,
    ...(missing.length > 0
      ? [
          `${String(missing.length).padStart(WIDTH)}  records without their file; they stay, whatever is done:`,
          ...missing.slice(0, MISSING_SHOWN).map(({ source, id }) => `${' '.repeat(WIDTH)}  ${source} ${id}`),
        ]
      : []),
  ];
}
