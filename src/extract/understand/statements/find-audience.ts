import { type TextRange } from '../../../util/text-range.ts';

import { type DraftStatement } from '../../repair/draft-statement.ts';
import { type Token } from '../../text/tokens.ts';
import { type ArticleEntity } from '../entities/article-entity.ts';
import { type LinkedName } from '../entities/link-names.ts';
import { namesWithin } from '../entities/names-within.ts';
import { type SpeakerContext } from '../speakers/speaker-context.ts';
import { cueLemma } from './cue-lemma.ts';

/** Who was told (`addressee`) and through whom the public was told (`via`). */
export interface Audience {
  via: ArticleEntity | null;
  addressee: ArticleEntity | null;
}

const PRESS =
  /^(?:reporters|journalists|lawmakers|supporters|residents|voters|parliament|lawyers|students|colleagues|viewers|listeners|investors|delegates)$/;
/** Words after which the outlet or the platform stands. */
const MEDIUM = /^(?:to|with|on|by|in|via|through|for)$/;
const POST_WORDS = /^(?:post|posts|tweet|message|thread|video|statement|channel|interview|feed)$/;
const SPEAKING_TO = /^(?:speaking|talking|spoke|interview|interviewed|remarks|addressing)$/;
/** Verbs whose object, opening the content, is the one addressed: "urged Ruritania to honour the truce". */
const ADDRESSING: ReadonlySet<string> = new Set([
  'urge',
  'ask',
  'beg',
  'implore',
  'press',
  'order',
  'warn',
  'remind',
  'invite',
  'call',
  'tell',
  'advise',
]);

/**
 * Reads who was addressed and which outlet or platform carried it, from the reporter's words around a statement:
 * "told the BBC", "told reporters", "wrote in a Twitter post", "speaking to Radio Tarn", "urged the council to".
 */
export function findAudience(draft: DraftStatement, context: SpeakerContext, setting: readonly TextRange[]): Audience {
  const audience: Audience = { via: null, addressee: null };
  const names = setting.flatMap((piece) => namesWithin(context.linked, piece));
  const tokens = setting.flatMap((piece) => context.article.tokensIn(piece));
  tellObject(draft, tokens, names, context, audience);
  for (const name of names) mediumOf(name, draft, tokens, audience);
  speakingTo(tokens, context, audience);
  const lemma = draft.cue === null ? null : cueLemma(context.article.slice(draft.cue));
  if (lemma !== null && ADDRESSING.has(lemma)) audience.addressee ??= leadingEntity(draft, context);
  return audience;
}

/** "told the Gazette", "told reporters", "told Ana Brod". */
function tellObject(
  draft: DraftStatement,
  tokens: readonly Token[],
  names: readonly LinkedName[],
  context: SpeakerContext,
  audience: Audience,
): void {
  const verb = tokens.findIndex(
    (token) =>
      /^(?:told|tell|tells|telling)$/.test(token.lower) &&
      (draft.cue === null || Math.abs(token.from - draft.cue.from) < 60),
  );
  if (verb === -1) return;
  const object = tokens
    .slice(verb + 1, verb + 4)
    .find((token) => token.isWord && !/^(?:the|a|an|his|her|its|their|local|state)$/.test(token.lower));
  if (object === undefined) return;
  const name = names.find(({ mention }) => mention.from <= object.from && object.to <= mention.to);
  if (name !== undefined) assign(name.entity, audience);
  else if (PRESS.test(object.lower)) audience.addressee = audienceGroup(object, context);
}

/** An outlet or platform behind a preposition and beside a word for a medium: "in a Twitter post", "on Facebook". */
function mediumOf(name: LinkedName, draft: DraftStatement, tokens: readonly Token[], audience: Audience): void {
  const { entity, mention } = name;
  if (entity.type !== 'ORGANIZATION' || audience.via !== null) return;
  if (draft.source !== null && draft.source.from <= mention.from && mention.to <= draft.source.to) return;
  const before = tokens.filter((token) => token.to <= mention.from).slice(-4);
  const after = tokens.find((token) => token.from >= mention.to);
  const behindPreposition = before.some((token) => MEDIUM.test(token.lower));
  const isPost = after !== undefined && POST_WORDS.test(after.lower);
  const isBroadcast = before.some((token) =>
    /^(?:broadcast|published|aired|posted|released|interview)$/.test(token.lower),
  );
  const isPlatform =
    entity.entry?.type === 'ORGANIZATION' &&
    /^(?:twitter|x|facebook|telegram|instagram|youtube|tiktok)$/.test(entity.entry.key) &&
    behindPreposition;
  if (
    (isPost && behindPreposition) ||
    isBroadcast ||
    isPlatform ||
    (isOutlet(entity) && before.some((token) => SPEAKING_TO.test(token.lower)))
  )
    audience.via = entity;
}

/** "Speaking to reporters after the meeting". */
function speakingTo(tokens: readonly Token[], context: SpeakerContext, audience: Audience): void {
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (!SPEAKING_TO.test(tokens[i]!.lower) || !/^(?:to|with)$/.test(tokens[i + 1]!.lower)) continue;
    const object = tokens[i + 2]!;
    if (PRESS.test(object.lower)) audience.addressee ??= audienceGroup(object, context);
  }
}

function assign(entity: ArticleEntity, audience: Audience): void {
  if (isOutlet(entity)) audience.via ??= entity;
  else if (entity.type !== 'PLACE') audience.addressee ??= entity;
}

function isOutlet(entity: ArticleEntity): boolean {
  return (
    entity.kind === 'OUTLET' ||
    (entity.type === 'ORGANIZATION' &&
      /\b(?:Times|Post|Radio|News|TV|Gazette|Herald|Tribune|Journal|Courier|Dispatch|Mail|Globe|Inquirer|Examiner|Bulletin|Monitor|Wire|Magazine|Chronicle|Observer|Guardian|Telegraph)\b/.test(
        entity.name,
      ))
  );
}

function audienceGroup(object: Token, context: SpeakerContext): ArticleEntity {
  const group = context.book.ofName('UNNAMED_SOURCE', object.lower);
  group.isPlural = true;
  context.book.addMention(group, object, object.text, { form: 'DESCRIPTION', method: 'audience', score: 0.8 });
  return group;
}

/** The person, organization or government that the content opens with. */
function leadingEntity(draft: DraftStatement, context: SpeakerContext): ArticleEntity | null {
  const start = draft.content[0]!.from;
  if (/^that\b/i.test(context.article.text.slice(start, start + 5))) return null;
  const end = draft.content[0]!.to;
  const lead = namesWithin(context.linked, { from: start, to: end }).find(
    ({ mention }) => !mention.isDemonym && context.article.tokensIn({ from: start, to: mention.from }).length <= 1,
  );
  if (lead === undefined) return null;
  if (lead.entity.type !== 'PLACE') return lead.entity;
  return lead.asGovernment === null ? null : context.book.ofEntry(lead.asGovernment);
}
