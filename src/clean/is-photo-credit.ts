import { PHOTO_AGENCIES } from './words/photo-agencies.ts';

const AGENCY = `(?:The )?(?:${PHOTO_AGENCIES.join('|')})`;
const NAME = "[\\p{L}][\\p{L}.'’-]*(?: [\\p{L}][\\p{L}.'’-]*){0,5}";
const LONGEST_CREDIT = 140;

/** "Ada Nilsen / Associated Press", "Ada Nilsen/AFP via Getty Images", "AP Photo/Ada Nilsen, File". */
const CREDIT = new RegExp(
  `^(?:(?:photo(?:graph)?|image|picture)(?: credit)?(?: by|:) ?)?(?:` +
    `${NAME} ?[/|] ?(?:${AGENCY})(?:[ /,].{0,60})?` +
    `|${AGENCY}(?: photo)? ?[/|] ?${NAME}(?:, .{0,40})?` +
    `|(?:${NAME} )?via (?:${AGENCY})(?:[ /,].{0,60})?` +
    `|(?:photo(?:graph)?|image|picture)(?: credit)?(?: by|:) ?.{2,80}` +
    `)\\.?$`,
  'iu',
);

/** Whether a line, or the inside of brackets, credits a picture to a person and agency. */
export function isPhotoCredit(text: string): boolean {
  return text.length <= LONGEST_CREDIT && CREDIT.test(text);
}
