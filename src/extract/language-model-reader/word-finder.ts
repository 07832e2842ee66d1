import { partitionPoint } from '../../util/partition-point.ts';
import { type TextRange } from '../../util/text-range.ts';

/** Places looked at for the same words: more than a window of news has, few enough for a hostile one. */
const MAX_PLACES = 1_000;
const PART_OF_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Finds words in one text. The same words are searched once. */
export class WordFinder {
  private readonly text: string;
  private readonly known = new Map<string, readonly TextRange[]>();

  constructor(text: string) {
    this.text = text;
  }

  /** Where words stand letter for letter within a range, not as parts of longer words; in text order. */
  find(words: string, within: TextRange): readonly TextRange[] {
    const places = this.placesOf(words);
    const first = partitionPoint(places.length, (index) => places[index]!.from < within.from);
    const end = partitionPoint(places.length, (index) => places[index]!.to <= within.to);
    return places.slice(first, end);
  }

  private placesOf(words: string): readonly TextRange[] {
    const known = this.known.get(words);
    if (known !== undefined) return known;
    const places = words === '' ? [] : this.search(words);
    this.known.set(words, places);
    return places;
  }

  private search(words: string): TextRange[] {
    const found: TextRange[] = [];
    let from = this.text.indexOf(words);
    for (let places = 0; from !== -1 && places < MAX_PLACES; places++) {
      const to = from + words.length;
      if (!this.cutsWord(from) && !this.cutsWord(to)) found.push({ from, to });
      from = this.text.indexOf(words, from + 1);
    }
    return found;
  }

  private cutsWord(offset: number): boolean {
    return PART_OF_WORD.test(characterBefore(this.text, offset)) && PART_OF_WORD.test(characterAt(this.text, offset));
  }
}

function characterAt(text: string, offset: number): string {
  return offset < text.length ? String.fromCodePoint(text.codePointAt(offset)!) : '';
}

function characterBefore(text: string, offset: number): string {
  return /[\ud800-\udbff]?[^]$/.exec(text.slice(Math.max(0, offset - 2), offset))?.[0] ?? '';
}
