import { countWords } from '../paragraph-shape.ts';
import { type MetadataLine } from './metadata-line.ts';

const NOTICE =
  /^(?:this is an? )?(?:(?:developing|breaking)(?: news)? story\b|(?:this )?story (?:is developing|will be updated)|(?:this )?(?:article|story|page) (?:has been|was|will be) updated\b|check back (?:soon|later|for))/i;

export const developingNotice: MetadataLine = {
  name: 'developing-notice',
  description: 'A notice that the story is developing or was updated.',
  example: 'This is a developing story. Check back for updates.',
  headOnly: false,
  match(paragraph) {
    return NOTICE.test(paragraph) && countWords(paragraph) <= 20 ? { to: paragraph.length } : null;
  },
};
