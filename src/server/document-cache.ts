import { type DocumentStore } from '@apollo/server';
import { type DocumentNode } from 'graphql';

/** A document has up to 2000 tokens, each of which takes some 300 bytes once it is parsed. */
const MAX_DOCUMENTS = 1000;
/** Of the texts of all, in characters: parsed, they take about a hundred times as much memory. */
const MAX_CHARACTERS = 256 * 1024;

/**
 * The documents that were asked last, parsed and found valid, by Apollo's keys and by their texts. What else follows from a
 * document alone is kept with its nodes (in weak maps), and so goes with it. Nothing of variables, callers or operation names
 * is in here.
 */
export class DocumentCache implements DocumentStore {
  /** The one that was asked longest ago comes first. */
  private readonly documents = new Map<string, DocumentNode>();
  private readonly keys = new Map<string, string>();
  private characters = 0;

  /** @param maxCharacters of the texts of all documents; one that is longer is not kept */
  constructor(
    private readonly maxDocuments = MAX_DOCUMENTS,
    private readonly maxCharacters = MAX_CHARACTERS,
  ) {}

  async get(key: string): Promise<DocumentNode | undefined> {
    const document = this.documents.get(key);
    if (document !== undefined) {
      this.documents.delete(key);
      this.documents.set(key, document);
    }
    return document;
  }

  /** The document with a text, if it is here. */
  withText(text: string): DocumentNode | undefined {
    const key = this.keys.get(text);
    return key === undefined ? undefined : this.documents.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    const text = textOf(document);
    await this.delete(key);
    if (text.length > this.maxCharacters) return;
    this.documents.set(key, document);
    this.keys.set(text, key);
    this.characters += text.length;
    for (const oldest of this.documents.keys()) {
      if (this.documents.size <= this.maxDocuments && this.characters <= this.maxCharacters) break;
      await this.delete(oldest);
    }
  }

  async delete(key: string): Promise<void> {
    const document = this.documents.get(key);
    if (document === undefined) return;
    const text = textOf(document);
    this.documents.delete(key);
    this.keys.delete(text);
    this.characters -= text.length;
  }
}

function textOf({ loc }: DocumentNode): string {
  return loc!.source.body;
}
