import { Slots } from '../../util/slots.ts';

import { OnRecordError } from '../../errors/onrecord-error.ts';

import { type ExtractedArticle } from '../../model/extracted-article.ts';

import { type ReadArticle } from '../../read/read-article.ts';

import { type ExtractionTools } from '../../extract/extract-article.ts';

import { cleanAndExtract } from './clean-and-extract.ts';
import { type Extractor, type ReaderIdentity } from './extractor.ts';

/** Extracts in the thread that asks; several articles at once where the reader waits for others more than it computes. */
export class InProcessExtractor implements Extractor {
  readonly reader: ReaderIdentity;
  readonly concurrency: number;
  private readonly tools: ExtractionTools;
  private readonly slots: Slots;
  private readonly underWay = new Set<Promise<unknown>>();
  private isClosed = false;

  /** @param concurrency articles at once */
  constructor(tools: ExtractionTools, concurrency = 1) {
    this.tools = tools;
    this.concurrency = concurrency;
    this.slots = new Slots(concurrency);
    this.reader = { name: tools.reader.name, sha256: tools.reader.sha256 };
  }

  extract(article: ReadArticle): Promise<ExtractedArticle> {
    const extracted = this.slots.run(async () => {
      if (this.isClosed) throw new OnRecordError('EXTRACTION_FAILED', 'given up', { where: article.location });
      return cleanAndExtract(article, this.tools);
    });
    this.underWay.add(extracted);
    const done = (): unknown => this.underWay.delete(extracted);
    extracted.then(done, done);
    return extracted;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.allSettled(this.underWay);
    await this.tools.reader.close();
  }
}
