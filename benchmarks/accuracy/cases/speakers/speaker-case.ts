import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { parse } from 'yaml';
import { z } from 'zod';

import { type CasePart } from '../case-result.ts';

const UnnamedSchema = z.strictObject({ unnamed: z.string(), of: z.string().optional() });
const SpeakerSchema = z.union([z.string(), z.array(z.string()).min(2), UnnamedSchema, z.null()]);
const CaseSchema = z.strictObject({
  name: z.string(),
  text: z.string(),
  statements: z.array(z.strictObject({ says: z.string(), speaker: SpeakerSchema })).min(1),
});

/** Who should be found to speak: see README.md. */
export type ExpectedSpeaker = z.infer<typeof SpeakerSchema>;

/** One made-up text with the statements in it that are a trap. */
export type SpeakerCase = z.infer<typeof CaseSchema> & { part: CasePart };

/**
 * The cases of one part, in the order of its file.
 *
 * @throws ZodError where the file is not as README.md says
 */
export function readSpeakerCases(part: CasePart): SpeakerCase[] {
  return readCases(`${part}.yaml`, part);
}

/**
 * Longer texts with many choices each, to fit weights on besides the cases of part "fit".
 *
 * @throws ZodError where the file is not as README.md says
 */
export function readChoiceTexts(): SpeakerCase[] {
  return readCases('choices.yaml', 'fit');
}

function readCases(name: string, part: CasePart): SpeakerCase[] {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const cases = z.array(CaseSchema).parse(parse(readFileSync(file, 'utf8')));
  return cases.map((one) => ({ ...one, part }));
}
