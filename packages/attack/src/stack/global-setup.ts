import type { TestProject } from 'vitest/node';
import { startProduction, type ProductionAddresses } from './production.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly production: ProductionAddresses;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const production = await startProduction();
  project.provide('production', production.addresses);
  return production.stop;
}
