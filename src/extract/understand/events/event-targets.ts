/** What events happen to: every wording of one thing under one name, in the order in which they are tried. */
export const EVENT_TARGETS: readonly { target: string; words: RegExp; label: string }[] = [
  { target: 'hospital', words: /\b(?:hospitals?|maternity (?:ward|unit|home|clinic)|clinic)\b/i, label: 'hospital' },
  { target: 'school', words: /\b(?:schools?|kindergartens?|nursery|university)\b/i, label: 'school' },
  { target: 'theater', words: /\b(?:theat(?:er|re)|cinema)\b/i, label: 'theater' },
  { target: 'power-plant', words: /\b(?:power (?:plant|station)|nuclear (?:plant|station))\b/i, label: 'power plant' },
  { target: 'station', words: /\b(?:railway|train|bus|metro) station\b/i, label: 'station' },
  { target: 'airport', words: /\b(?:airport|airfield|airbase|air base)\b/i, label: 'airport' },
  { target: 'embassy', words: /\b(?:embassy|consulate)\b/i, label: 'embassy' },
  { target: 'bridge', words: /\bbridge\b/i, label: 'bridge' },
  { target: 'market', words: /\b(?:market|shopping (?:mall|center|centre)|supermarket)\b/i, label: 'market' },
  { target: 'place-of-worship', words: /\b(?:church|mosque|synagogue|temple)\b/i, label: 'place of worship' },
  { target: 'water-main', words: /\b(?:water mains?|reservoir|dam|pipeline|waterworks)\b/i, label: 'water main' },
];
