/** What events happen to: every wording of one thing under one name, in the order in which they are tried. */
export const EVENT_TARGETS: readonly { target: string; words: RegExp; label: string }[] = [
  { target: 'hospital', words: /\b(?:hospitals?|maternity (?:ward|unit|home|clinic)|clinics?)\b/i, label: 'hospital' },
  { target: 'school', words: /\b(?:schools?|kindergartens?|nursery|university|college)\b/i, label: 'school' },
  { target: 'theater', words: /\b(?:theat(?:er|re)|cinema|concert hall)\b/i, label: 'theater' },
  { target: 'power-plant', words: /\b(?:power (?:plant|station)|nuclear (?:plant|station))\b/i, label: 'power plant' },
  { target: 'station', words: /\b(?:railway|train|bus|metro) station\b/i, label: 'station' },
  { target: 'police-station', words: /\b(?:police station|police post|checkpoint|barracks)\b/i, label: 'police post' },
  { target: 'airport', words: /\b(?:airport|airfield|airbase|air base)\b/i, label: 'airport' },
  { target: 'embassy', words: /\b(?:embassy|consulate)\b/i, label: 'embassy' },
  { target: 'bridge', words: /\bbridge\b/i, label: 'bridge' },
  { target: 'market', words: /\b(?:market|shopping (?:mall|center|centre)|supermarket)\b/i, label: 'market' },
  { target: 'place-of-worship', words: /\b(?:church|mosque|synagogue|temple)\b/i, label: 'place of worship' },
  { target: 'hotel', words: /\b(?:hotel|restaurant|cafe|café|nightclub|bar)\b/i, label: 'hotel or restaurant' },
  { target: 'convoy', words: /\b(?:convoy|bus|passenger train|commuter train)\b/i, label: 'convoy' },
  { target: 'ship', words: /\b(?:tanker|freighter|cargo ship|warship|ferry)\b/i, label: 'ship' },
  {
    target: 'housing',
    words: /\b(?:apartment (?:block|building)|residential (?:block|building))s?\b/i,
    label: 'housing',
  },
  { target: 'camp', words: /\b(?:refugee|army|training) camp\b/i, label: 'camp' },
  { target: 'water-main', words: /\b(?:water mains?|reservoir|dam|pipeline|waterworks)\b/i, label: 'water main' },
];

/** Any word for something that an event happens to. */
export const TARGET_WORDS = new RegExp(EVENT_TARGETS.map(({ words }) => words.source).join('|'), 'i');

const SEARCHED = EVENT_TARGETS.map((one) => ({ ...one, everywhere: new RegExp(one.words.source, 'gi') }));

/** The target whose word stands nearest to some words of a sentence, right behind them rather than before; null for none. */
export function nearestTarget(sentence: string, from: number, to: number): (typeof EVENT_TARGETS)[number] | null {
  let nearest: (typeof EVENT_TARGETS)[number] | null = null;
  let least = Infinity;
  for (const one of SEARCHED) {
    for (const match of sentence.matchAll(one.everywhere)) {
      const distance = match.index >= to ? match.index - to : BEFORE + from - match.index;
      if (distance >= least) continue;
      nearest = one;
      least = distance;
    }
  }
  return nearest;
}

/** By how many characters a target before the words counts as farther than one behind them. */
const BEFORE = 20;
