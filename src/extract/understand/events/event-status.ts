import { type EventStatus } from '../../../model/event.ts';

import { type EventReference } from './event-reference.ts';
import { type EventRule } from './event-rule.ts';

/** A status, and whether words say so: the default of a rule says nothing. */
export interface StatedStatus {
  status: EventStatus;
  isStated: boolean;
  /** Whether words that only events of the kind have say so: "violated" of a truce. */
  isSure: boolean;
}

/** Words that make what follows or precedes them not real, or not sure. Tried in order; the first that fits decides. */
interface StatusRule {
  name: string;
  status: EventStatus;
  before?: RegExp;
  after?: RegExp;
  unless?: RegExp;
}

const STATUS_RULES: readonly StatusRule[] = [
  {
    /** "the alleged attack", "accused rebels of shelling a clinic", "denied that any attack …". */
    name: 'alleged-before',
    status: 'ALLEGED',
    before:
      /\b(?:alleged|purported|so-called|supposed|false flag|false-flag)\s[“"‘]?(?:\w+[”"’]?\s){0,2}$|\b(?:accus(?:ed|es|ing)\s[^,;]{0,40}\sof\s(?:\w+\s){0,4}|(?:den(?:y|ied|ies|ying)|alleg(?:e|es|ed|ing))\s(?:that\s)?(?:\w+\s){0,5}|(?:claims?|allegations?|rumou?rs)\s(?:of|about)\s(?:\w+\s){0,3}|(?:neither|no) \w+ (?:has |had )?confirmed\s(?:\w+\s){0,3})$/i,
  },
  {
    /** "no such meeting had taken place", "the attack never happened". */
    name: 'never-happened',
    status: 'ALLEGED',
    after:
      /^(?:\s[^\s,.;]+){0,6}?\s(?:never|did not|didn’t|had not|has not)\s(?:happen|take place|taken place|occur|happened)/i,
  },
  {
    name: 'no-such',
    status: 'ALLEGED',
    before: /\bno such\s(?:\w+\s)?$/i,
    after: /^\s(?:had|has|took|ever|was)/i,
  },
  {
    /** "called off", "is due on Monday", "was postponed", "would be". */
    name: 'planned-behind',
    status: 'PROPOSED',
    after:
      /^(?:\s[^\s,.;“”"]+){0,8}?\s(?:call(?:ed)? off|cancell?ed|postponed|scrapped|planned for|scheduled|(?:is|are|was|were) (?:due|set|planned|expected)|would (?:be|take|start|open|cost|mean|create|lead|bring|need|require|begin|have)|will (?:be|take|start|open|begin|go ahead)|could (?:be|take|start|open|begin|bring|lead))\b/i,
  },
  {
    /** "called for a truce", "is considering a merger", "if an earthquake struck", "will hold a summit". */
    name: 'planned-before',
    status: 'PROPOSED',
    before:
      /\b(?:propos(?:e|es|ed|ing|al for|al of)|suggest(?:s|ed|ing)?|demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:for|on|off)|urg(?:e|es|ed|ing)|seek(?:s|ing)?|sought|hop(?:e|es|ed|ing) (?:for|to)|plan(?:s|ned|ning)?|plans? (?:for|to)|consider(?:s|ed|ing)?|want(?:s|ed)?|desire[ds]?|will|would|could|may|might|if|unless|threaten(?:s|ed|ing)?|prevent(?:s|ed|ing)?|avoid(?:ed|ing)?|avert(?:ed|ing)?|appeal(?:s|ed|ing)? for|due|scheduled|set to|(?:ready|willing|prepared|expected) to|ahead of|upcoming|ban(?:s|ned|ning)|cancell?(?:ed|ing)|postpone[ds]?|reject(?:s|ed|ing)?|block(?:s|ed)|negotiat(?:e|es|ing)|prospects? of|progress on|possible|potential|no|without an?)\s(?:[^\s,.;“”"]+\s){0,4}$/i,
    unless: /\b(?:since|after|following|because of|over|during)\s(?:\w+\s){0,3}$/i,
  },
  {
    /** "talks are under way", "ongoing negotiations". */
    name: 'ongoing',
    status: 'ONGOING',
    before: /\b(?:ongoing|continuing|continued|current)\s(?:\w+\s){0,2}$/i,
  },
];

const WINDOW = 80;

/**
 * The status that a sentence gives an event: by the rule's own words, then by the words right before and behind the
 * mention; a verb in the past with nothing of the sort before it says that it occurred.
 *
 * @param from where in the sentence the mention starts
 * @param to where it ends
 */
export function eventStatus(
  rule: EventRule,
  reference: EventReference,
  sentence: string,
  from: number,
  to: number,
): StatedStatus {
  const own = rule.statusWords?.find((one) => one.words.test(sentence));
  if (own !== undefined) return { status: own.status, isStated: true, isSure: true };
  const before = sentence.slice(Math.max(0, from - WINDOW), from);
  const after = sentence.slice(to, to + WINDOW);
  const stated = STATUS_RULES.find(
    (one) =>
      (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true) && one.unless?.test(before) !== true,
  );
  if (stated !== undefined && !(stated.status === 'ONGOING' && rule.status === 'PROPOSED'))
    return { status: stated.status, isStated: true, isSure: false };
  return { status: rule.status ?? 'OCCURRED', isStated: reference.isVerbal, isSure: false };
}
