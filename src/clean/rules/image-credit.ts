import { paragraphRule } from '../clean-rule.ts';
import { isPhotoCredit } from '../is-photo-credit.ts';

const LABELLED =
  /^(?:(?:image|photo|photograph|picture|feature[d]? image|cover photo|video)(?: credits?| by| courtesy(?: of)?)?|credits?)\s*:\s*\S/i;

export const imageCredit = paragraphRule({
  name: 'image-credit',
  description: 'A line that names who took a picture.',
  example: 'Image Credit: Ada Nilsen',
  matches(paragraph) {
    return paragraph.length <= 140 && (LABELLED.test(paragraph) || isPhotoCredit(paragraph));
  },
});
