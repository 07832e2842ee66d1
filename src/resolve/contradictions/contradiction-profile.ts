import { type EventType } from '../../model/event.ts';
import { type LocalStatement } from '../../model/extracted-article.ts';

import { type ContentWord, type ContentWords } from '../language/content-words.ts';
import { type StatementData } from '../records/statement-record.ts';
import { type ClaimMode, claimMode } from '../statements/claim-mode.ts';
import { type ReadStatement } from '../statements/read-statement.ts';
import {
  ACCUSATION_CUES,
  CLAIM_STEMS,
  DENIAL_CUES,
  OPPOSING_CLAIMS,
  type OpposingClaims,
  REJECTION_CUES,
  UNTRUTH_TERMS,
} from './contradiction-words.ts';
import { type Count, countsOf } from './counts.ts';
import { isProposition } from './is-proposition.ts';

/** What of a statement can contradict another, worked out once. */
export interface ContradictionProfile {
  recordId: string;
  articleId: string;
  data: StatementData;
  content: ContentWords;
  mode: ClaimMode;
  /** It says that something is so or happened; not merely what was spoken of: "the new measures". */
  isProposition: boolean;
  /** It says of something that it is not so, by its cue or by a word such as "false". */
  isDenial: boolean;
  isAccusation: boolean;
  /** The side it takes in each of `OPPOSING_CLAIMS`. */
  sides: (0 | 1 | null)[];
  counts: Count[];
  /** The statement before it in its article; null for the first. */
  previousId: string | null;
  speakerIds: ReadonlySet<string>;
  topicIds: ReadonlySet<string>;
  /** The types of the events it is about, by event. */
  events: ReadonlyMap<string, EventType>;
  /** Day number of the saying, else of the publication. */
  day: number | null;
}

/** @param previousId the statement before it in its article */
export function contradictionProfile(
  { record, content, saidOn, publishedOn }: ReadStatement,
  previousId: string | null,
): ContradictionProfile {
  const { data } = record;
  const mode = claimMode(data.local);
  return {
    recordId: record.id,
    articleId: record.articleId,
    data,
    content,
    mode,
    isProposition: isProposition(data.local.text),
    isDenial: isDenial(data.local, content),
    isAccusation: ACCUSATION_CUES.has(data.local.cueLemma ?? ''),
    sides: OPPOSING_CLAIMS.map((claims) => (mode === 'CLAIM' ? sideOf(data.local.text, content, claims) : null)),
    counts: mode === 'CLAIM' ? countsOf(data.local.text, content) : [],
    previousId,
    speakerIds: new Set(data.speakers.map((speaker) => speaker.id)),
    topicIds: new Set(data.about.map((topic) => topic.id)),
    events: new Map(
      data.about.flatMap(({ id, eventType }) => (eventType === undefined ? [] : [[id, eventType] as const])),
    ),
    day: saidOn ?? publishedOn,
  };
}

/** A longer statement is a denial only when it says within so many words that something is untrue. */
const FIRST_WORDS = 5;
/** What is short says nothing else. */
const SHORT = 8;
/** Where the head of what is rejected stands: "the latest accusation that …". */
const HEAD_WORDS = 3;
/** "rejected that as nonsense", "disputes that prices rose". */
const REFERS_BACK = /^\s*["“]?(?:that|it|this|these|those|them)\b/i;

function isDenial({ cueLemma, text }: LocalStatement, content: ContentWords): boolean {
  const cue = cueLemma ?? '';
  if (DENIAL_CUES.has(cue)) return true;
  if ((content.weight <= SHORT ? content.words : content.words.slice(0, FIRST_WORDS)).some(isUntruth)) return true;
  if (!REJECTION_CUES.has(cue)) return false;
  return REFERS_BACK.test(text) || content.words.slice(0, HEAD_WORDS).some(({ stem }) => CLAIM_STEMS.has(stem));
}

function isUntruth({ term, polarity }: ContentWord): boolean {
  return polarity > 0 && UNTRUTH_TERMS.has(term);
}

/** The first side whose words it affirms, with what they need beside them; null when it has none. */
function sideOf(text: string, content: ContentWords, { stems, needs }: OpposingClaims): 0 | 1 | null {
  const takes = (side: 0 | 1): boolean =>
    content.words.some(({ stem, polarity }) => polarity > 0 && stems[side].has(stem)) &&
    (needs[side]?.test(text) ?? true);
  if (takes(0)) return 0;
  return takes(1) ? 1 : null;
}
