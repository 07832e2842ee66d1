import { type EventStatus, type EventType } from '../../../model/event.ts';
import { type LocalEntityType } from '../../../model/extracted-article.ts';

/** How one kind of event is recognised in a sentence. */
export interface EventRule {
  name: string;
  /** Mentions of one kind can be one event, whichever rule found them. */
  kind: string;
  type: EventType;
  /** Finds the words that tell of the event, with the flag `g`; linear, over one sentence. */
  trigger: RegExp;
  /** What such an event is called; `{place}`, `{target}` and `{who}` are filled in, or left out with their preposition. */
  label: string;
  /** Without these words in the sentence the trigger does not count. */
  needs?: RegExp;
  /** With these words in the sentence the trigger does not count. */
  unless?: RegExp;
  /** With these words right before the trigger (it ends in `$`) it does not count: "heart attack". */
  unlessBefore?: RegExp;
  /** With these words right behind the trigger (it starts with `^`) it does not count: "struck a deal". */
  unlessAfter?: RegExp;
  /** The words are ambiguous: they count only in an article that tells of an event of these types in other words. */
  needsElsewhere?: readonly EventType[];
  /** A mention that names neither place, day, object nor party founds no event; it can only join one. */
  needsAnchor?: boolean;
  /** "the bombing": other kinds that a definite mention may refer back to. */
  mayBe?: readonly string[];
  /** What it happened to, the same in every wording; `from-words` looks it up in the table of targets. */
  target: string | null | 'from-words';
  /** Default OCCURRED. */
  status?: EventStatus;
  /** Words that change the status where they stand in the same sentence. */
  statusWords?: readonly { words: RegExp; status: EventStatus }[];
  /** The kind of place that such an event happens in; a mention of another kind is kept when there is no better. */
  placeKind: 'CITY' | 'COUNTRY' | 'ANY';
  /** "evacuated from Tarn", "a visit to Tarn": it goes from or to its place. */
  isMovement?: boolean;
  /** Whether the city spoken of last is its place where the sentence names none. */
  isInCitySpokenOf?: boolean;
  /** Who of the sentence took part: those who meet, or the entities of some types that are no source of a statement. */
  parties: 'NONE' | 'MEETING' | readonly LocalEntityType[];
  /** Whether a date of the sentence is the event's. What goes on for weeks is dated only where it is said to begin. */
  isDated: boolean;
}

/** What rules of one table have in common, and a rule in few words over it. */
export function rulesLike(
  common: Pick<EventRule, 'type' | 'placeKind' | 'parties' | 'isDated'> & Partial<EventRule>,
  rules: readonly (Pick<EventRule, 'name' | 'trigger' | 'label'> & Partial<EventRule>)[],
): EventRule[] {
  return rules.map((rule) => ({ kind: rule.name, target: rule.kind ?? rule.name, ...common, ...rule }));
}
