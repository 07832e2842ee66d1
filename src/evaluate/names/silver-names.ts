import { z } from 'zod';

import { badInput, readInputLines } from '../input/input-files.ts';
import { articleKey } from '../predictions/article-key.ts';

/** The types that silver and records share. */
export const NAME_TYPES = ['PERSON', 'ORGANIZATION', 'PLACE'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** A name in code points. */
export interface TypedName {
  start: number;
  end: number;
  type: NameType;
}

const TYPE_OF_LABEL: Readonly<Record<string, NameType>> = {
  PERSON: 'PERSON',
  ORGANIZATION: 'ORGANIZATION',
  LOCATION: 'PLACE',
};

const lineSchema = z.object({
  article: z.string(),
  entities: z.array(z.tuple([z.number().int().min(0), z.number().int().min(0), z.string()])),
});

/**
 * Reads the names that an automatic tool found: lines of `{"article", "entities": [[start, end, type], …]}`, as
 * `../shared/corpora/polnear/*.silver.jsonl` has them. Types besides PERSON, ORGANIZATION and LOCATION are left out.
 *
 * @returns names by the articles' keys
 * @throws OnRecordError `BAD_USER_INPUT` that names the line
 */
export async function readSilverNames(path: string): Promise<Map<string, TypedName[]>> {
  const names = new Map<string, TypedName[]>();
  for (const { where, line } of await readInputLines(path)) {
    const { article, entities } = parseLine(line, where);
    const typed = entities.flatMap(([start, end, label]) => {
      const type = TYPE_OF_LABEL[label];
      return type === undefined ? [] : [{ start, end, type }];
    });
    names.set(articleKey(article), typed);
  }
  return names;
}

function parseLine(line: string, where: string): z.infer<typeof lineSchema> {
  try {
    return lineSchema.parse(JSON.parse(line));
  } catch (cause) {
    return badInput(
      where,
      'this is no line of names',
      'give lines of {"article", "entities": [[start, end, type]]}',
      cause,
    );
  }
}
