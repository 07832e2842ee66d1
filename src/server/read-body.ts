import { type IncomingMessage, type ServerResponse } from 'node:http';

import express, { type Request, type Response } from 'express';

/** Bytes of one request or message, unpacked. */
export const BODY_LIMIT = 100 * 1024;

/** Why a body cannot be read, as the HTTP status that tells it. */
export class BodyError extends Error {
  constructor(readonly status: 400 | 413) {
    super('the request body cannot be read');
  }
}

/** What nearly every client sends: JSON in UTF-8, not packed. */
const PLAIN_JSON = /^application\/json(?:; ?charset=utf-8)?$/i;

const anyJson = express.json({ limit: BODY_LIMIT });
const decoder = new TextDecoder();

/**
 * The JSON of a request's body; undefined when there is none, or when it says that it is something else. Rejects with an error
 * whose `status` is 400, 413 or 415.
 */
export async function readBody(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  if (isPlainJson(request)) return parsed(await bytesOf(request));
  return new Promise((resolve, reject) => {
    const withBody = request as Request;
    anyJson(withBody, response as Response, (error?: unknown) => {
      if (error === undefined) resolve(withBody.body);
      else reject(error as Error);
    });
  });
}

function isPlainJson({ headers }: IncomingMessage): boolean {
  return headers['content-encoding'] === undefined && PLAIN_JSON.test(headers['content-type'] ?? '');
}

/** Rejects as soon as there are too many; what still comes then is read and forgotten, so that the answer gets through. */
function bytesOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (request.destroyed) return reject(new BodyError(400));
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= BODY_LIMIT) chunks.push(chunk);
      else reject(new BodyError(413));
    });
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => {
      if (!request.complete) reject(new BodyError(400));
    });
  });
}

function parsed(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    throw new BodyError(400);
  }
}
