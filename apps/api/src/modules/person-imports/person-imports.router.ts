import { DomainRefusal } from '@dinhdanh/domain';
import { printedTables, type Locale } from '@dinhdanh/i18n';
import express, { type Request, type Router } from 'express';
import { officerUnder } from '../../platform/access/act-under.ts';
import type { Asker, OfficerActor } from '../../platform/access/actor.ts';
import { receiveUpload } from '../../platform/files/receive-upload.ts';
import { BadUserInput, NotFound } from '../../platform/request-errors.ts';
import { TABLE_MEDIA_TYPE, writeTable } from '../../platform/tables/write-table.ts';
import type { ReadServices } from './read-persons.ts';
import { lookAtPersonList, uploadPersonList } from './start-person-import.ts';

/** An invented person, so that the sample shows the form of every column. */
const SAMPLE_ROW = [
  '022190999001',
  'Hoàng Thị Mận',
  '05/09/1990',
  'Nữ',
  'Khu 3, Phường Trà Cổ, Thành phố Móng Cái, Tỉnh Quảng Ninh',
  '0992000001',
  'Phường Trà Cổ',
  '02/03/2023',
];

interface Door {
  askerOf(request: Request): Promise<Asker>;
  localeOf(request: Request): Locale;
}

/** Lists travel beside GraphQL, as they are; the sample comes back the same way. */
export function personImportsRouter(
  services: Parameters<typeof uploadPersonList>[0] & ReadServices,
  { askerOf, localeOf }: Door,
): Router {
  const router = express.Router();

  router.post('/', async (request, response) => {
    const officer = await importer(request);
    const { purpose } = request.query;
    if (typeof purpose !== 'string') throw new BadUserInput('purpose');
    checkType(request);
    response
      .status(201)
      .json(await uploadPersonList(services, officer, purpose, () => receiveUpload(request)));
  });

  router.post('/preview', async (request, response) => {
    const officer = await importer(request);
    checkType(request);
    response.json(await lookAtPersonList(services, officer, () => receiveUpload(request), localeOf(request)));
  });

  router.get('/sample', async (request, response) => {
    await importer(request);
    const headings = Object.values(printedTables.importColumns);
    response
      .attachment('mau-danh-sach-nguoi-da-duyet.xlsx')
      .type(TABLE_MEDIA_TYPE.XLSX)
      .send(await writeTable('XLSX', 'Danh sách', [headings, SAMPLE_ROW]));
  });

  router.use(() => {
    throw new NotFound();
  });
  return router;

  /** Asked before the body is read; the use case asks again. */
  async function importer(request: Request): Promise<OfficerActor> {
    return officerUnder(await askerOf(request), 'person-import:run');
  }
}

/** No form of another page can send this type. */
function checkType(request: Request): void {
  if (request.get('content-type') !== 'application/octet-stream') throw new DomainRefusal('TABLE_UNREADABLE');
}
