import { partitionPoint } from './partition-point.ts';
import { type TextRange } from './text-range.ts';

/**
 * Converts between UTF-16 offsets (JavaScript strings) and code point offsets (the model's spans) of one text.
 *
 * Costs O(number of astral characters) memory: none for most articles. A UTF-16 offset that falls inside a surrogate
 * pair rounds up to the code point after it.
 */
export class CodePointIndex {
  /** UTF-16 offset of each astral character's low surrogate, ascending. */
  private readonly lowSurrogates: number[] = [];

  constructor(text: string) {
    for (let i = 1; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= 0xdc00 && unit <= 0xdfff) {
        const before = text.charCodeAt(i - 1);
        if (before >= 0xd800 && before <= 0xdbff) this.lowSurrogates.push(i);
      }
    }
  }

  /** UTF-16 offset to code point offset. */
  toCodePoint(unitOffset: number): number {
    return unitOffset - this.lowSurrogatesBefore(unitOffset);
  }

  /** Code point offset to UTF-16 offset. */
  toUnit(codePointOffset: number): number {
    const { length } = this.lowSurrogates;
    return codePointOffset + partitionPoint(length, (index) => this.lowSurrogates[index]! - index <= codePointOffset);
  }

  /** UTF-16 range to `{start, end}` in code points. */
  toSpan(range: TextRange): { start: number; end: number } {
    return { start: this.toCodePoint(range.from), end: this.toCodePoint(range.to) };
  }

  /** `{start, end}` in code points to a UTF-16 range. */
  toRange(span: { start: number; end: number }): TextRange {
    return { from: this.toUnit(span.start), to: this.toUnit(span.end) };
  }

  private lowSurrogatesBefore(unitOffset: number): number {
    return partitionPoint(this.lowSurrogates.length, (index) => this.lowSurrogates[index]! < unitOffset);
  }
}
