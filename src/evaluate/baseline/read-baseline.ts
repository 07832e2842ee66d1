import { z } from 'zod';

import { badInput, readInput } from '../input/input-files.ts';
import { type Baseline } from './guarded-figures.ts';

export const HOW_TO_MAKE_ONE = 'make one with `onrecord evaluate --write`';

/** Only what every baseline says; the figures are looked up in it as in an evaluation. */
const baselineSchema = z.looseObject({
  format: z.enum(['POLNEAR', 'RECORDS']),
  predictedBy: z.enum(['PRODUCT', 'READER_ONLY', 'FILE']),
  articles: z.number().int(),
  attribution: z.looseObject({}).nullable(),
  records: z.looseObject({}).nullable(),
});

/**
 * Reads an evaluation that was written before.
 *
 * @throws OnRecordError `BAD_USER_INPUT` when the file is none
 */
export async function readBaseline(path: string): Promise<Baseline> {
  const text = await readInput(path);
  try {
    return baselineSchema.parse(JSON.parse(text)) as unknown as Baseline;
  } catch (cause) {
    return badInput(path, 'this is no evaluation', HOW_TO_MAKE_ONE, cause);
  }
}
