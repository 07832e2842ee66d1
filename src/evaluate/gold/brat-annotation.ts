import { type Offsets } from '../../pipeline/records/article-record.ts';

import { joinedFragments } from './fragments.ts';

/** One attribution that people annotated: in code points, in order. */
export interface GoldAttribution {
  content: Offsets[];
  cue: Offsets[];
  source: Offsets[];
}

/** What one annotator made of one article. */
export interface AnnotatedArticle {
  attributions: GoldAttribution[];
  /** What the annotator marked as no part of the article (boilerplate). */
  discarded: Offsets[];
}

const SPAN_LINE = /^(T\d+)\t([A-Za-z-]+) (\d+ \d+(?:;\d+ \d+)*)\t/;
const EVENT_LINE = /^E\d+\t(\S.*)$/;

/**
 * Reads brat's standoff format as PolNeAR uses it: `T` lines are spans, `E` lines join spans into an attribution by role.
 * `Content` and `Content2` of one attribution are one discontinuous content. An attribution without content, and lines
 * that are neither, are left out (the text of a span may hold a line break).
 */
export function readBratAnnotation(annotation: string): AnnotatedArticle {
  const spans = new Map<string, Offsets[]>();
  const events: string[] = [];
  const discarded: Offsets[] = [];
  for (const line of annotation.split('\n')) {
    const [, id, type, offsets] = SPAN_LINE.exec(line) ?? [];
    if (id === undefined) {
      const event = EVENT_LINE.exec(line)?.[1];
      if (event !== undefined) events.push(event);
      continue;
    }
    const fragments = offsets!.split(';').map((pair) => pair.split(' ').map(Number) as Offsets);
    spans.set(id, fragments);
    if (type === 'Discard') discarded.push(...fragments);
  }
  return {
    attributions: events.flatMap((event) => attributionOf(event, spans) ?? []),
    discarded: joinedFragments(discarded),
  };
}

/** Null without a content; a content of no characters is one, which nothing can be found for. */
function attributionOf(event: string, spans: ReadonlyMap<string, Offsets[]>): GoldAttribution | null {
  const fragmentsOf = new Map<string, Offsets[]>();
  for (const argument of event.trim().split(/\s+/)) {
    const [role = '', id = ''] = argument.split(':');
    const name = role.replace(/(?<!\d)\d+$/, '');
    fragmentsOf.set(name, [...(fragmentsOf.get(name) ?? []), ...(spans.get(id) ?? [])]);
  }
  if (!fragmentsOf.get('Content')?.length) return null;
  const part = (name: string): Offsets[] => joinedFragments(fragmentsOf.get(name) ?? []);
  return { content: part('Content'), cue: part('Cue'), source: part('Source') };
}
