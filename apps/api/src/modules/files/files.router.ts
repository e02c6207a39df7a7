import { DomainRefusal } from '@dinhdanh/domain';
import express, { type Request, type Router } from 'express';
import { officerUnder } from '../../platform/access/act-under.ts';
import type { Asker } from '../../platform/access/actor.ts';
import { receiveUpload } from '../../platform/files/receive-upload.ts';
import { FILE_VARIANTS, type FileVariant } from '../../platform/files/sealed-files.ts';
import { BadUserInput, NotFound, RequestError } from '../../platform/request-errors.ts';
import { FILE_KINDS, type FileKind } from './file-kind.ts';
import { openFile } from './open-file.ts';
import { uploadFile, uploadPortrait, type FileServices } from './upload-file.ts';

/** Pictures travel beside GraphQL: as raw bodies on the way in, as JPEG on the way out. */
export function filesRouter(services: FileServices, askerOf: (request: Request) => Promise<Asker>): Router {
  const router = express.Router();

  router.post('/back-office', async (request, response) => {
    // Asked before the body is read; the use case asks again.
    const officer = officerUnder(await askerOf(request), 'file:upload');
    const kind = kindOf(request);
    const unitCode = request.query['unit'];
    if (typeof unitCode !== 'string') throw new BadUserInput('unit');
    assertPicture(request);
    const stored = await uploadFile(services, officer, { kind, unitCode }, () => receiveUpload(request));
    response.status(201).json(stored);
  });

  router.post('/portal', async (request, response) => {
    const bearer = request.get('x-registration') ?? '';
    assertPicture(request);
    response.status(201).json(await uploadPortrait(services, bearer, () => receiveUpload(request)));
  });

  router.get('/:id/:variant', async (request, response) => {
    const variant = variantOf(request);
    const officer = officerUnder(await askerOf(request), 'file:read');
    const location = await services.useCases.execute(openFile(officer), officer, {
      id: request.params.id,
      variant,
    });
    const content = await services.files.get(location, variant);
    response.set('Cache-Control', 'private, no-store').type('image/jpeg').send(content);
  });

  router.use((request, _response, next) => {
    const isUpload = request.path === '/back-office' || request.path === '/portal';
    next(isUpload ? new RequestError('METHOD_NOT_ALLOWED', {}, 405) : new NotFound());
  });
  return router;
}

function kindOf({ query }: Request): FileKind {
  const kind = FILE_KINDS.find((word) => word === query['kind']);
  if (!kind) throw new BadUserInput('kind');
  return kind;
}

function variantOf({ params }: Request<{ variant: string }>): FileVariant {
  const variant = FILE_VARIANTS.find((word) => word === params.variant);
  if (!variant) throw new NotFound();
  return variant;
}

/** No form of another page can send this type, and nothing but a picture can be meant. */
function assertPicture(request: Request): void {
  if (!/^image\//i.test(request.get('content-type') ?? '')) throw new DomainRefusal('FILE_TYPE_REFUSED');
}
