import { type DraftStatement } from '../repair/draft-statement.ts';
import { type ArticleText } from '../text/article-text.ts';
import { type DateMention } from './dates/date-mention.ts';
import { type ArticleEntity } from './entities/article-entity.ts';
import { type ArticleEvent } from './events/article-event.ts';
import { type EventIndex } from './events/event-index.ts';
import { resolveSource } from './speakers/resolve-source.ts';
import { type ResolvedSpeaker, UNKNOWN_SPEAKER } from './speakers/resolved-speaker.ts';
import { sourcePhrase } from './speakers/source-phrase.ts';
import { namesIn, type SpeakerContext } from './speakers/speaker-context.ts';
import { findAudience } from './statements/find-audience.ts';
import { findOccasion } from './statements/find-occasion.ts';
import { findSaidAt } from './statements/find-said-at.ts';
import { findEntityTopics, findEventTopics } from './statements/find-topics.ts';
import { settingOf } from './statements/statement-setting.ts';
import { type UnderstoodStatement } from './statements/understood-statement.ts';

/**
 * Who says each statement, to whom, through whom, when, where and about what. Drafts must be in text order, a continued
 * turn after the statement that it continues.
 */
export function understandStatements(
  drafts: readonly DraftStatement[],
  context: SpeakerContext,
  events: EventIndex,
  dates: readonly DateMention[],
): UnderstoodStatement[] {
  const understood = new Map<DraftStatement, UnderstoodStatement>();
  let previous: UnderstoodStatement | null = null;
  for (const draft of drafts) {
    const statement = understandOne(draft, context, events, dates, understood, previous);
    understood.set(draft, statement);
    previous = statement;
  }
  return drafts.map((draft) => understood.get(draft)!);
}

function understandOne(
  draft: DraftStatement,
  context: SpeakerContext,
  events: EventIndex,
  dates: readonly DateMention[],
  understood: ReadonlyMap<DraftStatement, UnderstoodStatement>,
  previous: UnderstoodStatement | null,
): UnderstoodStatement {
  const { article } = context;
  const resolved = resolveSpeaker(draft, context, understood);
  const speakers = draft.party === null ? resolved.speakers : resolved.speakers.slice(draft.party, draft.party + 1);
  remember(draft, resolved, context);
  const continued = draft.continues === null ? undefined : understood.get(draft.continues);
  const audience = findAudience(draft, context, settingOf(draft, article));
  const said = findSaidAt(draft, article, dates)?.date;
  const turn = continued ?? sameTurn(draft, speakers[0], previous, article);
  const via = audience.via ?? turn?.via ?? null;
  const occasion = findOccasion(draft, article, events, speakers[0], said, via !== null) ?? continued?.occasion ?? null;
  return {
    draft,
    speakers,
    candidates: resolved.candidates,
    speakerMethod: resolved.method,
    via,
    addressee: audience.addressee ?? continued?.addressee ?? null,
    occasion,
    saidAt: dayOfSaying(said, occasion, turn, context),
    events: findEventTopics(draft, article, events, turn?.events ?? []),
    entities: findEntityTopics(draft, context.linked),
  };
}

function resolveSpeaker(
  draft: DraftStatement,
  context: SpeakerContext,
  understood: ReadonlyMap<DraftStatement, UnderstoodStatement>,
): ResolvedSpeaker {
  const turn = draft.continues === null ? undefined : understood.get(draft.continues);
  if (turn !== undefined) return { speakers: turn.speakers, candidates: turn.candidates, method: 'continued-turn' };
  if (draft.source !== null) return resolveSource(draft.source, context);
  return UNKNOWN_SPEAKER;
}

function remember(draft: DraftStatement, resolved: ResolvedSpeaker, context: SpeakerContext): void {
  const [speaker] = resolved.speakers;
  if (speaker === undefined) return;
  const at = draft.continues === null && draft.source !== null ? draft.source.from : draft.content[0]!.from;
  const after = context.earlier.findLastIndex((one) => one.at <= at);
  context.earlier.splice(after + 1, 0, { entity: speaker, at });
  if (
    draft.source === null ||
    draft.continues !== null ||
    namesIn(context, draft.source).some(({ mention }) => !mention.isDemonym)
  )
    return;
  const form = /^(?:pronoun|relative|both-sides|pair)$/.test(resolved.method)
    ? 'PRONOUN'
    : /^(?:unnamed|description)$/.test(resolved.method)
      ? 'DESCRIPTION'
      : 'ROLE';
  const { range, text } = sourcePhrase(draft.source, context);
  context.book.addMention(speaker, range, text, {
    form,
    method: resolved.method,
    score: resolved.candidates.find(({ entity }) => entity === speaker)?.score ?? 0.8,
  });
}

/**
 * The day the sentence names; else that of the turn or the occasion; else, since news reports the day's sayings, the day of
 * publication. A day that the sentence names and nothing resolves stays unknown.
 */
function dayOfSaying(
  said: string | null | undefined,
  occasion: ArticleEvent | null,
  turn: UnderstoodStatement | undefined,
  context: SpeakerContext,
): string | null {
  if (said !== undefined) return said;
  return turn?.saidAt ?? occasion?.date?.date ?? context.publishedAt?.slice(0, 10) ?? null;
}

/** The statement right before, where the same speaker made it and it stands in the same paragraph or the one before. */
function sameTurn(
  draft: DraftStatement,
  speaker: ArticleEntity | undefined,
  previous: UnderstoodStatement | null,
  article: ArticleText,
): UnderstoodStatement | undefined {
  if (previous === null || speaker === undefined || previous.speakers[0] !== speaker) return undefined;
  const here = article.paragraphIndexAt(draft.content[0]!.from);
  return here - article.paragraphIndexAt(previous.draft.content[0]!.from) <= 1 ? previous : undefined;
}
