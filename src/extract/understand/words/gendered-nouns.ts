import { type Gender } from '../entities/article-entity.ts';

const FEMALE =
  'woman girl mother grandmother wife widow sister daughter aunt niece spokeswoman chairwoman businesswoman congresswoman ' +
  'actress queen princess duchess baroness nun stewardess policewoman alderwoman';
const MALE =
  'man boy father grandfather husband widower brother son uncle nephew spokesman chairman businessman congressman ' +
  'king prince duke baron monk policeman alderman';

/** Nouns that say their bearer's gender. Folded. */
export const GENDERED_NOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...FEMALE.split(' ').map((noun): [string, Gender] => [noun, 'FEMALE']),
  ...MALE.split(' ').map((noun): [string, Gender] => [noun, 'MALE']),
]);
