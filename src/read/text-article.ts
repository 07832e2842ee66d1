import { sha256 } from '../util/hash.ts';

import { OnRecordError } from '../errors/onrecord-error.ts';

import { type DecodedText } from './decode/decode-bytes.ts';
import { detectLanguage } from './detect-language.ts';
import { type ReadArticle } from './read-article.ts';
import { type ReadResult } from './read-problem.ts';
import { findTextMetadata } from './text-metadata.ts';

/**
 * A plain text as an article, with what its first lines say about it.
 *
 * @throws OnRecordError `FILE_EMPTY` when it holds nothing but white space
 */
export function textArticle(
  bytes: Uint8Array,
  { text, encoding }: DecodedText,
  source: Pick<ReadArticle, 'name' | 'location' | 'url'>,
): ReadResult {
  if (text.trim() === '') {
    throw new OnRecordError('FILE_EMPTY', 'the text holds only white space', {
      where: source.location,
      hint: 'remove it or fill it',
    });
  }
  return {
    kind: 'ARTICLE',
    ...source,
    ...findTextMetadata(text),
    language: detectLanguage(text),
    text,
    sha256: sha256(bytes),
    encoding,
  };
}
