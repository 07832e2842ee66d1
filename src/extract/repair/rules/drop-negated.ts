import { type ArticleText } from '../../text/article-text.ts';
import { contentStart, type DraftStatement } from '../draft-statement.ts';
import { type RepairRule } from '../repair-rule.ts';

/** "refused to call it X" reports what was *not* said. "refused to say", "declined to comment" the same. */
const REFUSAL =
  /\b(?:refus|declin)(?:e|es|ed|ing)\s+to\s+(?:say|call|comment|discuss|describe|name|speculate|elaborate|answer|confirm)\b/i;

/** A negated cue: "did not say", "hasn't said", "never claimed". "could not confirm" and "cannot rule out" are sayings. */
const NEGATED =
  /\b(?:(?:did|does|do|has|have|had|would)\s+not|(?:did|does|do|has|have|had|would)n[’']t|never)\s+(?:\w+\s+)?(?:say|said|says|call|called|describe|described|mention|mentioned|elaborate|elaborated|comment|commented|claim|claimed|name|named|specify|specified)\b/i;

/** Nobody has said it yet: "might say", "could claim". "would like", "would not" are wishes and refusals. */
const HYPOTHETICAL_CUE =
  /\b(?:might|could|may|would|should)\s+(?:say|claim|argue|tell|call|accuse|insist|respond|reply)\b/i;

/** "If the mayor says": a condition, not a report. */
const CONDITION = /(?:^|[\s“"'(])(?:if|unless|suppose|imagine)\s+$/i;

/** "asked not to be named" says how someone spoke; "Asked about the leak" is the reporter's question. */
const TERMS_OF_SPEAKING = /^(?:not\s+to\s+be\s+(?:named|identified|quoted)|anonymity|to\s+remain\s+anonymous)\b/i;
const QUESTION = /^asked\b/i;

const ASIDE_END = /^\s*[—–]\s*/;

/**
 * What someone is reported *not* to have said is no statement, nor is what somebody might say, the terms of an
 * interview or the reporter's question. Where such an aside stands between dashes, what follows the
 * second dash belongs to the statement before it:
 * `The minister said it was "a lesson" — he refused to call it a "defeat" — because rain had come`.
 */
export const dropNegated: RepairRule = {
  name: 'drop-negated',
  apply: (drafts, article) => {
    const kept: DraftStatement[] = [];
    for (const draft of drafts) {
      if (!isNegated(draft, article)) kept.push(draft);
      else rejoinAfterAside(draft, kept, article);
    }
    return kept;
  },
};

function isNegated(draft: DraftStatement, article: ArticleText): boolean {
  if (draft.cue === null) return false;
  if (isHypothetical(draft, article) || isTermOrQuestion(draft, article)) return true;
  const from =
    draft.source !== null && draft.source.to <= draft.cue.from && draft.cue.from - draft.source.to < 40
      ? draft.source.to
      : draft.cue.from;
  const words = article.text.slice(from, draft.cue.to);
  return REFUSAL.test(words) || NEGATED.test(words);
}

function isHypothetical(draft: DraftStatement, article: ArticleText): boolean {
  if (HYPOTHETICAL_CUE.test(article.slice(draft.cue!))) return true;
  const { source } = draft;
  return source !== null && CONDITION.test(article.text.slice(Math.max(0, source.from - 12), source.from));
}

function isTermOrQuestion(draft: DraftStatement, article: ArticleText): boolean {
  const cue = article.slice(draft.cue!);
  if (/\bask(?:ed|s|ing)?\b/i.test(cue) && TERMS_OF_SPEAKING.test(article.slice(draft.content[0]!))) return true;
  const sentence = article.sentences[article.sentenceIndexAt(draft.cue!.from)]!;
  return draft.cue!.from === sentence.from && QUESTION.test(cue);
}

function rejoinAfterAside(aside: DraftStatement, kept: DraftStatement[], article: ArticleText): void {
  const host = kept.at(-1);
  const last = aside.content[aside.content.length - 1]!;
  if (host === undefined || article.sentenceIndexAt(contentStart(host)) !== article.sentenceIndexAt(last.from)) return;
  for (const dash of article.slice(last).matchAll(/[—–]/g)) {
    const from =
      last.from + dash.index + ASIDE_END.exec(article.text.slice(last.from + dash.index, last.to))![0].length;
    if (from < last.to) {
      host.content = [...host.content, { from, to: last.to }];
      host.rules = [...host.rules, 'rejoin-after-aside'];
    }
    return;
  }
}
