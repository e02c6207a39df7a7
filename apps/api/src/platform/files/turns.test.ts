import { expect, it } from 'vitest';
import { Turns } from './turns.ts';

it('as many as are allowed run at a time, the others in the order in which they came', async () => {
  const turns = new Turns(2);
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const work = (name: string) =>
    turns.take(async () => {
      log.push(name);
      await new Promise<void>((end) => ends.push(end));
    });
  const all = ['first', 'second', 'third', 'fourth'].map(work);
  expect(log).toEqual(['first', 'second']);
  ends[0]?.();
  await all[0];
  expect(log).toEqual(['first', 'second', 'third']);
  ends[1]?.();
  await all[1];
  ends[2]?.();
  ends[3]?.();
  await Promise.all(all);
  expect(log).toEqual(['first', 'second', 'third', 'fourth']);
});

it('work that fails gives its turn back', async () => {
  const turns = new Turns(1);
  await expect(turns.take(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(turns.take(() => Promise.resolve('done'))).resolves.toBe('done');
});
