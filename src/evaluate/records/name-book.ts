import { type GoldName, type GoldStatement } from './gold-article.ts';

const LEFT_OUT = new Set(['the', 'a', 'an', 'some', 'of']);

/** A name without case, accents, punctuation and articles: `The U.N.` and `UN` are both `un`. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !LEFT_OUT.has(word))
    .join(' ');
}

/** Knows every accepted form of the gold's people and organizations. */
export class NameBook {
  private readonly formsOf = new Map<string, string[]>();

  constructor(names: readonly GoldName[]) {
    for (const { name, forms } of names) this.formsOf.set(name, forms);
  }

  /** Whether `given` is one of the forms of the gold name; null stands for nobody. */
  matches(name: string | null, given: string | null): boolean {
    if (name === null || given === null) return name === given;
    return this.accepted(name).has(normaliseName(given));
  }

  /**
   * Whether a statement was given its speaker.
   *
   * @param given the given speaker and then the other names of that entity, empty where none was given. Another name
   *   counts only when it is the gold's full name. A source without a name is right when its description holds the
   *   gold's words or is held by them: `officials` for `local officials`
   */
  isSpeaker(statement: GoldStatement, given: readonly string[]): boolean {
    const { name, type } = statement.speaker;
    const [speaker, ...others] = given.map(normaliseName);
    if (name === null || speaker === undefined) return name === null && speaker === undefined;
    const accepted = this.accepted(name);
    for (const alternative of statement.alternatives) accepted.add(normaliseName(alternative));
    if (accepted.has(speaker) || others.includes(normaliseName(name))) return true;
    return type === 'UNNAMED_SOURCE' && [...accepted].some((form) => holds(form, speaker) || holds(speaker, form));
  }

  private accepted(name: string): Set<string> {
    return new Set([name, ...(this.formsOf.get(name) ?? [])].map(normaliseName));
  }
}

function holds(longer: string, shorter: string): boolean {
  const words = new Set(longer.split(' '));
  return shorter !== '' && shorter.split(' ').every((word) => words.has(word));
}
