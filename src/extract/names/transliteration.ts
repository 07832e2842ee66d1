import { foldText } from './fold-text.ts';

/** One rewriting of a folded name; the rules run in order. */
export interface FoldRule {
  /** Two spellings that the rule brings together. */
  example: string;
  pattern: RegExp;
  replacement: string;
}

/** What romanisations of one name differ in: BGN/PCGN, the Ukrainian national system, ISO 9, German and French press. */
export const FOLD_RULES: readonly FoldRule[] = [
  { example: 'Boïchenko-Smith / Boichenko Smith', pattern: /[^\p{L}]+/gu, replacement: '' },
  { example: 'Alexandrov / Aleksandrov', pattern: /x/gu, replacement: 'ks' },
  { example: 'Khruschtschov / Khrushchov', pattern: /shch|schtsch/gu, replacement: 'sh' },
  { example: 'Gorbatschow / Gorbachov', pattern: /tsch|tch/gu, replacement: 'ch' },
  { example: 'Kuschner / Kushner', pattern: /sch/gu, replacement: 'sh' },
  { example: 'Mikhailov / Mihailov', pattern: /kh/gu, replacement: 'h' },
  { example: 'Orlow / Orlov', pattern: /w/gu, replacement: 'v' },
  { example: 'Orloff / Orlov', pattern: /off$/gu, replacement: 'ov' },
  { example: 'Yermak / Ermak', pattern: /^[yj]e/gu, replacement: 'e' },
  { example: 'Mueller / Müller', pattern: /([aou])e(?=[^aeiouy])/gu, replacement: '$1' },
  { example: 'Kyrylenko / Kirilenko', pattern: /y/gu, replacement: 'i' },
  { example: 'Zelenskij / Zelenski', pattern: /ij$/gu, replacement: 'i' },
  { example: 'Zelenskyy / Zelenski', pattern: /i{2,}/gu, replacement: 'i' },
  { example: 'Lukashenka / Lukashenko', pattern: /enka$/gu, replacement: 'enko' },
  { example: 'Gorbachov / Gorbachev', pattern: /chov$/gu, replacement: 'chev' },
];

const EAST_SLAVIC = /(?:enko|chuk|iuk|ski|skaia|ska|ov|ev|iv|ova|eva|ich)$/u;

/**
 * A transliteration-proof fold of one name: equal for spellings that differ only in romanisation. Zelensky, Zelenskyy and
 * Zelenskiy give "zelenski". Distinct names can meet ("Wolf" and "Volf"), so it is a key to look under, not an identity.
 */
export function transliterationKey(name: string): string {
  let key = foldText(name);
  for (const rule of FOLD_RULES) key = key.replace(rule.pattern, rule.replacement);
  return EAST_SLAVIC.test(key) ? key.replaceAll('g', 'h') : key;
}
