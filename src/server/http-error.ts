import { type Response } from 'express';

/** Answers with one error in GraphQL's shape, so that clients read every failure in the same way. */
export function sendError(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
