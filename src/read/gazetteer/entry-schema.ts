import { z } from 'zod';

import { type GazetteerEntry } from '../../model/gazetteer.ts';
import { ORGANIZATION_KINDS } from '../../model/organization.ts';
import { PLACE_KINDS } from '../../model/place.ts';

const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a key is lower-case words joined by hyphens');
const name = z.string().trim().min(1);
const date = z.iso.date().nullable();

const common = { key, name, aliases: z.array(name), sources: z.array(z.url()).min(1) };

const role = z.strictObject({
  title: name,
  organization: key.nullable(),
  place: key.nullable(),
  since: date,
  until: date,
});

/** A gazetteer file: its entries, not yet checked. */
export const gazetteerFileSchema = z.union([
  z.array(z.unknown()),
  z.strictObject({ entries: z.array(z.unknown()) }).transform(({ entries }) => entries),
]);

/** One entry of the gazetteer; a field that the model does not know is an error, since it is likely misspelt. */
export const gazetteerEntrySchema: z.ZodType<GazetteerEntry> = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('PERSON'),
    gender: z.enum(['FEMALE', 'MALE']).nullable(),
    roles: z.array(role),
  }),
  z.strictObject({
    ...common,
    type: z.literal('ORGANIZATION'),
    kind: z.enum(ORGANIZATION_KINDS),
    country: key.nullable(),
    metonyms: z.array(name),
  }),
  z.strictObject({
    ...common,
    type: z.literal('PLACE'),
    kind: z.enum(PLACE_KINDS),
    within: key.nullable(),
    demonyms: z.array(name),
    government: key.nullable(),
  }),
]);
