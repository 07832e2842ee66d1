import { OnRecordError } from '../errors/onrecord-error.ts';

/**
 * Why standard output took no more data.
 *
 * @returns null when its reader closed early, as `head` does: it has all that it wanted
 */
export function outputFailure(error: NodeJS.ErrnoException): OnRecordError | null {
  if (error.code === 'EPIPE') return null;
  return new OnRecordError('OUTPUT_UNWRITABLE', `cannot be written (${error.code ?? error.message})`, {
    where: 'standard output',
    hint: 'make room, or write it elsewhere',
    cause: error,
  });
}
