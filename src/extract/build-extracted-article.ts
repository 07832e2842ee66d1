import { CodePointIndex } from '../util/code-point-index.ts';
import { overlaps, textOf, type TextRange } from '../util/text-range.ts';

import { type Article } from '../model/article.ts';
import {
  type ExtractedArticle,
  type LocalEntity,
  type LocalEvent,
  type LocalMention,
  type LocalStatement,
} from '../model/extracted-article.ts';
import { type Span } from '../model/span.ts';

import { LocalKeys } from './local-keys.ts';
import { nameKey } from './names/name-key.ts';
import { type ArticleText } from './text/article-text.ts';
import { statementKind } from './text/statement-kind.ts';
import { type ArticleEntity } from './understand/entities/article-entity.ts';
import { type ArticleEvent } from './understand/events/article-event.ts';
import { cueLemma } from './understand/statements/cue-lemma.ts';
import { type UnderstoodStatement } from './understand/statements/understood-statement.ts';

/** How many of those who may have spoken are kept. */
const MOST_CANDIDATES = 3;

/** Joins the pieces of a statement's content in its text. */
const PIECE_SEPARATOR = ' … ';

/**
 * What was understood of an article as plain data: local keys instead of references, code points instead of UTF-16 units.
 * Entities that nothing refers to are left out.
 */
export function buildExtractedArticle(
  article: Article,
  text: ArticleText,
  entities: readonly ArticleEntity[],
  events: readonly ArticleEvent[],
  statements: readonly UnderstoodStatement[],
): ExtractedArticle {
  const builder = new Builder(article.text, text);
  for (const entity of entities) if (entity.mentions.length > 0) builder.entityKeys.of(entity);
  for (const event of events) builder.eventKeys.of(event);
  for (const statement of statements) builder.statementKeys.of(statement.draft);
  const localStatements = statements.map((statement) => builder.statement(statement));
  const localEvents = events.map((event) => builder.event(event));
  const localEntities = builder.entities();
  return {
    article,
    entities: localEntities,
    mentions: builder.mentions(events),
    events: localEvents,
    statements: localStatements,
  };
}

class Builder {
  readonly entityKeys = new LocalKeys<ArticleEntity>('e');
  readonly eventKeys = new LocalKeys<ArticleEvent>('v');
  readonly statementKeys = new LocalKeys<UnderstoodStatement['draft']>('s');
  /** The text as it is kept; `text` may have blanks where lines of it were wrapped. */
  private readonly raw: string;
  private readonly text: ArticleText;
  private readonly index: CodePointIndex;

  constructor(raw: string, text: ArticleText) {
    this.raw = raw;
    this.text = text;
    this.index = new CodePointIndex(raw);
  }

  statement(statement: UnderstoodStatement): LocalStatement {
    const { draft } = statement;
    const parts = [...draft.content, ...[draft.cue, draft.source].filter((range) => range !== null)];
    return {
      key: this.statementKeys.of(draft),
      kind: statementKind(this.text, draft.content),
      text: draft.content.map((piece) => textOf(this.raw, piece)).join(PIECE_SEPARATOR),
      content: draft.content.map((piece) => this.span(piece)),
      cue: draft.cue === null ? [] : [this.span(draft.cue)],
      source: draft.source === null ? [] : [this.span(draft.source)],
      context: this.span(this.contextOf(parts)),
      speakers: statement.speakers.map((speaker) => this.entityKeys.of(speaker)),
      speakerCandidates: statement.candidates.slice(0, MOST_CANDIDATES).map(({ entity, score, reason }) => ({
        entity: this.entityKeys.of(entity),
        score,
        reason,
      })),
      via: this.entityKeys.ofNullable(statement.via),
      addressee: this.entityKeys.ofNullable(statement.addressee),
      occasion: this.eventKeys.ofNullable(statement.occasion),
      saidAt: statement.saidAt,
      about: [
        ...statement.events.map(({ topic, score, method }) => ({ key: this.eventKeys.of(topic), score, method })),
        ...statement.entities.map(({ topic, score, method }) => ({ key: this.entityKeys.of(topic), score, method })),
      ],
      within: draft.within === null ? null : this.statementKeys.of(draft.within),
      cueLemma: draft.cue === null ? null : cueLemma(this.text.slice(draft.cue)),
      confidence: draft.confidence,
      method: draft.method,
      rules:
        statement.speakerMethod === 'unknown' ? draft.rules : [...draft.rules, `speaker:${statement.speakerMethod}`],
    };
  }

  event(event: ArticleEvent): LocalEvent {
    return {
      key: this.eventKeys.of(event),
      type: event.lead.type,
      name: event.name,
      aliases: [...new Set(event.mentions.map((mention) => this.text.slice(mention)))],
      date: event.date?.date ?? null,
      endDate: event.date?.endDate ?? null,
      place: this.entityKeys.ofNullable(event.place),
      target: event.target,
      participants: event.participants.map((participant) => this.entityKeys.of(participant)),
      status: event.status,
      partOf: this.eventKeys.ofNullable(event.partOf),
    };
  }

  /** Every entity with a key; taking up one may give keys to those it refers to. */
  entities(): LocalEntity[] {
    const local: LocalEntity[] = [];
    for (const entity of this.entityKeys) local.push(this.entity(entity));
    return local;
  }

  mentions(events: readonly ArticleEvent[]): LocalMention[] {
    const ofEntities = [...this.entityKeys].flatMap((entity) =>
      entity.mentions.map(({ form, method, score, ...range }) => ({
        span: this.span(range),
        form,
        refersTo: this.entityKeys.of(entity),
        method,
        score,
      })),
    );
    const ofEvents = events.flatMap((event) =>
      event.mentions.map((mention) => ({
        span: this.span(mention),
        form: 'DESCRIPTION' as const,
        refersTo: this.eventKeys.of(event),
        method: mention.rule.name,
        score: mention.isPlaceStated ? 0.9 : 0.7,
      })),
    );
    return [...ofEntities, ...ofEvents].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }

  private entity(entity: ArticleEntity): LocalEntity {
    return {
      key: this.entityKeys.of(entity),
      type: entity.type,
      name: entity.name,
      aliases: entity.names.filter((name) => nameKey(name) !== nameKey(entity.name)),
      gazetteerKey: entity.entry?.key ?? null,
      kind: entity.kind,
      roles: entity.roles.map((role) => ({
        title: role.title,
        organization: this.entityKeys.ofNullable(role.organization),
        place: this.entityKeys.ofNullable(role.place),
      })),
      affiliation: this.entityKeys.ofNullable(entity.affiliation),
      isPlural: entity.isPlural,
    };
  }

  /** The paragraphs that hold all parts. */
  private contextOf(parts: readonly TextRange[]): TextRange {
    const all = { from: Math.min(...parts.map((part) => part.from)), to: Math.max(...parts.map((part) => part.to)) };
    const paragraphs = this.text.paragraphs.filter((paragraph) => overlaps(paragraph, all));
    return {
      from: Math.min(all.from, paragraphs[0]?.from ?? all.from),
      to: Math.max(all.to, paragraphs[paragraphs.length - 1]?.to ?? all.to),
    };
  }

  private span(range: TextRange): Span {
    return this.index.toSpan(range);
  }
}
