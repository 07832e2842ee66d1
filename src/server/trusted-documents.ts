import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { OnRecordError } from '../errors/onrecord-error.ts';

const documentsSchema = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string());
const PREFIX = /^sha256:/;

/** What a client sends in place of a document, or beside one. */
export interface DocumentRequest {
  query?: unknown;
  /** `sha256:` and the hash, or the hash alone. */
  documentId?: unknown;
}

/** The documents that an operator has listed, by the SHA-256 of their text. */
export class TrustedDocuments {
  private constructor(
    private readonly documents: ReadonlyMap<string, string>,
    private readonly only: boolean,
  ) {}

  /**
   * Reads a JSON object of documents by their SHA-256, as GraphQL Code Generator writes it (`persisted-documents.json`).
   *
   * @param only whether no other document is run
   * @throws OnRecordError `BAD_USER_INPUT` when the file is none, or a hash is not that of its document
   */
  static read(file: string, only: boolean): TrustedDocuments {
    const hint = 'name a JSON object of documents by their SHA-256';
    let documents: Record<string, string>;
    try {
      documents = documentsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch (cause) {
      throw new OnRecordError('BAD_USER_INPUT', 'it holds no trusted documents', { where: file, hint, cause });
    }
    for (const [hash, text] of Object.entries(documents)) {
      if (createHash('sha256').update(text).digest('hex') === hash) continue;
      throw new OnRecordError('BAD_USER_INPUT', `${hash} is not the SHA-256 of its document`, { where: file, hint });
    }
    return new TrustedDocuments(new Map(Object.entries(documents)), only);
  }

  /** The document that is asked for, or what was sent as one. Throws `UNTRUSTED_DOCUMENT`. */
  documentOf({ query, documentId }: DocumentRequest): unknown {
    if (typeof documentId === 'string') {
      const listed = this.documents.get(documentId.replace(PREFIX, ''));
      if (listed !== undefined) return listed;
      throw new OnRecordError('UNTRUSTED_DOCUMENT', 'No document with this id is listed on the server', {
        hint: 'list it, or send the document itself where that is allowed',
      });
    }
    if (!this.only || (typeof query === 'string' && this.isListed(query))) return query;
    throw new OnRecordError('UNTRUSTED_DOCUMENT', 'This server runs listed documents only', {
      hint: 'send the `documentId` of one',
    });
  }

  private isListed(query: string): boolean {
    return this.documents.has(createHash('sha256').update(query).digest('hex'));
  }
}
