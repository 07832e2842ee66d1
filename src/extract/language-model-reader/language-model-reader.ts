import { sha256 } from '../../util/hash.ts';
import { type TextRange } from '../../util/text-range.ts';

import { type Attribution } from '../../model/attribution.ts';

import { type AttributionReader } from '../reader/attribution-reader.ts';
import { type Reading } from '../reader/reading.ts';
import { ANSWER_SCHEMA, type AttributionAnswer, parseAnswer } from './attribution-answer.ts';
import { dataMessage } from './data-message.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { type LanguageModel } from './language-model.ts';
import { placeAttribution, type PlacedAttribution } from './place-attribution.ts';
import { type ReadingCounts } from './reading-counts.ts';
import {
  CONTEXT_LENGTH,
  MAX_READ_LENGTH,
  type ReadingWindow,
  readingWindows,
  toArticle,
  WINDOW_LENGTH,
} from './reading-windows.ts';
import { WordFinder } from './word-finder.ts';

/**
 * Confidence where the model named cue and source, and where it did not. A language model does not say how sure it is,
 * so these are fixed and not calibrated: they only order such attributions.
 */
const CONFIDENCE = { WHOLE: 0.75, IN_PART: 0.5 } as const;

/**
 * Reads attributions with a language model. The article is data in its message, and of the answer only those words count
 * that stand in the article letter for letter: whatever an article makes the model say, the worst is a wrong attribution
 * of words that the article prints.
 */
export class LanguageModelReader implements AttributionReader {
  readonly name: string;
  /** Of everything that decides what the model is asked: another wording, schema or window is another Run. */
  readonly sha256: string;
  private readonly model: LanguageModel;
  private readonly counts: ReadingCounts;
  private readonly newWord: () => string;

  /** @param newWord gives random words, see `dataMessage` */
  constructor(model: LanguageModel, counts: ReadingCounts, newWord: () => string) {
    this.name = `language-model:${model.name}`;
    const windows = [WINDOW_LENGTH, CONTEXT_LENGTH, MAX_READ_LENGTH, dataMessage(SAMPLE, () => 'word')];
    this.sha256 = sha256(JSON.stringify([model.name, model.temperature, INSTRUCTIONS, ANSWER_SCHEMA, windows]));
    this.model = model;
    this.counts = counts;
    this.newWord = newWord;
  }

  /** @throws OnRecordError `LANGUAGE_MODEL_FAILED` when a question about the article has no usable answer */
  async read(text: string, body: readonly TextRange[]): Promise<Reading> {
    const { windows, isCutShort } = readingWindows(text, body);
    const read = await this.model.converse((ask) =>
      Promise.all(
        windows.map(async (window) => {
          const data = dataMessage(window, this.newWord);
          const question = { instructions: INSTRUCTIONS, data, answerSchema: ANSWER_SCHEMA };
          return this.attributionsOf(window, await ask(question, parseAnswer));
        }),
      ),
    );
    if (isCutShort) this.counts.cutShort++;
    const attributions = read.flat().sort((a, b) => a.content[0]!.from - b.content[0]!.from);
    return { attributions, names: null };
  }

  /** Nothing to free: connections close when they are idle. */
  close(): Promise<void> {
    return Promise.resolve();
  }

  private attributionsOf(window: ReadingWindow, { items, malformed }: AttributionAnswer): Attribution[] {
    const found: Attribution[] = [];
    const taken = new Set<string>();
    const finder = new WordFinder(window.text);
    for (const item of items) {
      const placed = placeAttribution(item, window, finder, (place) => !taken.has(keyOf(place)));
      if (placed === null) {
        this.counts.notInText++;
        continue;
      }
      taken.add(keyOf(placed.opening));
      this.counts.partsNotInText += placed.partsNotFound;
      found.push(this.toAttribution(placed, window));
    }
    this.counts.malformed += malformed;
    this.counts.attributions += found.length;
    return found;
  }

  private toAttribution({ content, cue, source }: PlacedAttribution, window: ReadingWindow): Attribution {
    return {
      content: content.map((range) => toArticle(window, range)),
      cue: cue === null ? null : toArticle(window, cue),
      source: source === null ? null : toArticle(window, source),
      confidence: cue === null || source === null ? CONFIDENCE.IN_PART : CONFIDENCE.WHOLE,
      method: this.name,
    };
  }
}

function keyOf({ from, to }: TextRange): string {
  return `${from}-${to}`;
}

/** Shows how paragraphs are laid out. */
const SAMPLE: ReadingWindow = {
  text: 'One.\nTwo.\n',
  offsets: [],
  paragraphs: [
    { number: 1, isContext: true, from: 0, to: 4 },
    { number: 2, isContext: false, from: 5, to: 9 },
  ],
};
