import { type ContentWords } from '../language/content-words.ts';
import { type StatementData } from '../records/statement-record.ts';
import { type ReadStatement } from '../statements/read-statement.ts';
import { ACCUSATION_CUES, DENIAL_CUES, OPPOSING_CLAIMS, UNTRUTH_TERMS } from './contradiction-words.ts';
import { quantitiesOf, type Quantity } from './quantities.ts';

/** Terms that weigh less are too common to find a counterpart by. */
const LEAST_LOOKUP_WEIGHT = 0.8;

/** What of a statement can contradict another, worked out once. */
export interface ContradictionProfile {
  recordId: string;
  data: StatementData;
  content: ContentWords;
  isDenial: boolean;
  isAccusation: boolean;
  /** The side it takes in each of `OPPOSING_CLAIMS`. */
  sides: (0 | 1 | null)[];
  quantities: Map<string, Quantity>;
  speakerIds: ReadonlySet<string>;
  topicIds: ReadonlySet<string>;
  /** Identifiers of the places it is about, joined. */
  places: string;
}

export function contradictionProfile({ record, content }: ReadStatement): ContradictionProfile {
  const { data } = record;
  return {
    recordId: record.id,
    data,
    content,
    isDenial: DENIAL_CUES.has(data.local.cueLemma ?? '') || haveCommon(UNTRUTH_TERMS, content),
    isAccusation: ACCUSATION_CUES.has(data.local.cueLemma ?? ''),
    sides: OPPOSING_CLAIMS.map((claims) => sideOf(content, claims.terms)),
    quantities: quantitiesOf(content),
    speakerIds: new Set(data.speakers.map((speaker) => speaker.id)),
    topicIds: new Set(data.about.map((topic) => topic.id)),
    places: data.about.flatMap(({ label, id }) => (label === 'Place' ? [id] : [])).join(' '),
  };
}

/** What a statement can be found by. */
export function hooksOf(profile: ContradictionProfile): string[] {
  return [
    ...termHooks(profile),
    ...own(profile, (side) => side),
    ...[...profile.speakerIds].map((id) => `speaker:${id}`),
  ];
}

/** The hooks of statements that may contradict it. */
export function counterHooksOf(profile: ContradictionProfile): string[] {
  const topics = [...profile.topicIds].map((id) => `speaker:${id}`);
  return [...termHooks(profile), ...own(profile, (side) => 1 - side), ...topics];
}

function termHooks({ content }: ContradictionProfile): string[] {
  return [...content.terms].flatMap(([term, weight]) => (weight >= LEAST_LOOKUP_WEIGHT ? [`term:${term}`] : []));
}

function own(profile: ContradictionProfile, sideSought: (side: 0 | 1) => number): string[] {
  const sides = profile.sides.flatMap((side, i) => (side === null ? [] : [`side:${i}:${sideSought(side)}`]));
  return [...sides, ...[...profile.quantities.keys()].map((name) => `quantity:${name}`)];
}

/** The first side whose words it has; null when it negates them or has none. */
function sideOf(content: ContentWords, terms: readonly [ReadonlySet<string>, ReadonlySet<string>]): 0 | 1 | null {
  if (content.isNegated) return null;
  if (haveCommon(terms[0], content)) return 0;
  return haveCommon(terms[1], content) ? 1 : null;
}

function haveCommon(terms: ReadonlySet<string>, content: ContentWords): boolean {
  for (const term of content.terms.keys()) if (terms.has(term)) return true;
  return false;
}
