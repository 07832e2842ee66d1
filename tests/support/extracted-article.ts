import {
  type ExtractedArticle,
  type LocalEntity,
  type LocalEvent,
  type LocalStatement,
} from '../../src/model/extracted-article.ts';
import { identifier } from '../../src/model/identifier.ts';

/** What a test says of an article; the rest has plain defaults. */
export interface ArticleFacts {
  outlet?: string | null;
  publishedAt?: string | null;
  entities?: (Partial<LocalEntity> & Pick<LocalEntity, 'key' | 'type' | 'name'>)[];
  events?: (Partial<LocalEvent> & Pick<LocalEvent, 'key' | 'type'>)[];
  statements?: (Partial<Omit<LocalStatement, 'about'>> & { text: string; by: string | null; about?: string[] })[];
}

/** An extracted article whose text is its entities' names and its statements, so that every span reads its words. */
export function extractedArticle(name: string, facts: ArticleFacts): ExtractedArticle {
  const pieces: string[] = [];
  let length = 0;
  const append = (piece: string): { start: number; end: number } => {
    const start = length;
    pieces.push(piece);
    length += Array.from(piece).length + 1;
    return { start, end: length - 1 };
  };
  const { entities = [], events = [], statements = [] } = facts;
  const mentions = [...entities, ...events].map((one) => ({
    span: append(one.name ?? one.key),
    form: 'type' in one && one.type === 'UNNAMED_SOURCE' ? ('DESCRIPTION' as const) : ('NAME' as const),
    refersTo: one.key,
    method: 'test',
    score: 1,
  }));
  const local = statements.map(({ by, about = [], ...statement }, i): LocalStatement => {
    const span = append(statement.text);
    return {
      key: `s${i + 1}`,
      kind: 'INDIRECT',
      content: [span],
      cue: [],
      source: [],
      context: span,
      speakers: by === null ? [] : [by],
      speakerCandidates: [],
      via: null,
      addressee: null,
      occasion: null,
      saidAt: facts.publishedAt ?? null,
      about: about.map((key) => ({ key, score: 1, method: 'test' })),
      within: null,
      cueLemma: 'say',
      confidence: 0.9,
      method: 'test',
      rules: [],
      ...statement,
    };
  });
  const text = pieces.join('\n');
  return {
    article: {
      id: identifier('Article', name),
      name,
      locations: [name],
      url: null,
      title: null,
      byline: null,
      outletName: facts.outlet ?? null,
      language: 'en',
      publishedAt: facts.publishedAt ?? null,
      text,
      sha256: name,
      encoding: 'utf-8',
      body: length === 0 ? [] : [{ start: 0, end: length - 1 }],
      boilerplate: [],
    },
    entities: entities.map((entity) => ({
      aliases: [],
      gazetteerKey: null,
      kind: null,
      roles: [],
      affiliation: null,
      isPlural: false,
      ...entity,
    })),
    mentions,
    events: events.map((event) => ({
      name: event.key,
      aliases: [],
      date: null,
      endDate: null,
      place: null,
      target: null,
      participants: [],
      status: 'OCCURRED',
      partOf: null,
      ...event,
    })),
    statements: local,
  };
}
