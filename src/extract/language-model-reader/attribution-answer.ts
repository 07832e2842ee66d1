import { z } from 'zod';

/** Most attributions taken from one answer: five times what a window of news has. */
export const MAX_ITEMS = 300;
/** Most pieces of one content, each at most a line. */
const MAX_PIECES = 20;

const ITEM = z.strictObject({
  paragraph: z.number().describe('number of the paragraph in which the content begins'),
  source: z.string().nullable().describe('the words that name who said it'),
  cue: z.string().nullable().describe('the words of saying'),
  content: z.array(z.string()).describe('what was said, one string per unbroken run of words'),
});

/** One attribution as a model names it: by its words. */
export type AnsweredAttribution = z.infer<typeof ITEM>;

/** An answer that has the form of one, with how many of its items have not. */
export interface AttributionAnswer {
  items: AnsweredAttribution[];
  malformed: number;
}

/** The JSON Schema that a model's answer is held to, as far as the endpoint holds it. */
export const ANSWER_SCHEMA: Record<string, unknown> = Object.fromEntries(
  Object.entries(z.toJSONSchema(z.strictObject({ attributions: z.array(ITEM) }))).filter(([key]) => key !== '$schema'),
);

/** Items are checked one by one, so that one bad item does not cost the others. */
const LOOSE_ANSWER = z.strictObject({ attributions: z.array(z.unknown()) });

/** Reads an answer's text; null when it is no JSON or not an object with a list of attributions and nothing else. */
export function parseAnswer(text: string): AttributionAnswer | null {
  const result = LOOSE_ANSWER.safeParse(parseJson(text));
  if (!result.success) return null;
  const { attributions } = result.data;
  const items = attributions
    .slice(0, MAX_ITEMS)
    .map((item) => ITEM.safeParse(item).data)
    .filter((item) => item !== undefined && item.content.length <= MAX_PIECES)
    .map((item) => item!);
  return { items, malformed: attributions.length - items.length };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
