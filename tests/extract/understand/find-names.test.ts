import { describe, expect, it } from '@jest/globals';

import { ArticleText } from '../../../src/extract/text/article-text.ts';
import { findNames } from '../../../src/extract/understand/mentions/find-names.ts';

import { INVENTED_GAZETTEER } from '../../support/invented-gazetteer.ts';
import { readMarks } from '../../support/marked-article.ts';

/** The names of a marked text as `name: TYPE (rule)`; a demonym's type is `PLACE~`. */
function namesOf(marked: string): string[] {
  const { text, attributions } = readMarks(marked);
  const article = new ArticleText(text, [{ from: 0, to: text.length }]);
  const sources = attributions.map(({ source }) => source).filter((source) => source !== null);
  return findNames(article, INVENTED_GAZETTEER, { sources }).map(
    ({ name, type, isDemonym, method }) => `${name}: ${type}${isDemonym ? '~' : ''} (${method})`,
  );
}

describe('findNames', () => {
  it.each([
    ['They met Petra Hale in Port Loma.', ['Petra Hale: PERSON (gazetteer)', 'Port Loma: PLACE (gazetteer)']],
    ['The Varlandic minister left.', ['Varlandic: PLACE~ (gazetteer)']],
    ['It is for WHO to judge.', ['WHO: ORGANIZATION (gazetteer)']],
    ['Who will judge us?', []],
    ['US envoys told us so.', ['US: ORGANIZATION (gazetteer)']],
    ['They met Maria Lindqvist there.', ['Maria Lindqvist: PERSON (given-name)']],
    ['They met Mayor Ilkka Stenvall there.', ['Ilkka Stenvall: PERSON (title-before)']],
    ['They met Mr. Stenvall there.', ['Stenvall: PERSON (title-before)']],
    ['{source|Ilkka Stenvall} {cue|said} {content|so}.', ['Ilkka Stenvall: PERSON (speaks)']],
    ['{source|Stenvall} {cue|said} {content|so}, and Stenvall knew.', ['Stenvall: PERSON (speaks-surname)']],
    ['They asked the Lower Tarn Water Board for it.', ['Lower Tarn Water Board: ORGANIZATION (organization-head)']],
    ['They asked the ILWU for it.', ['ILWU: ORGANIZATION (capitals)']],
    ['A storm rose in Eastmoor.', ['Eastmoor: PLACE (place-preposition)']],
    [
      'They met Mayor Ilkka Stenvall. Nobody but Stenvall knew.',
      ['Ilkka Stenvall: PERSON (title-before)', 'Stenvall: PERSON (surname)'],
    ],
    ['Nobody but Stenvall knew.', []],
    ['They met on Harbour Street.', []],
    ['Rain fell. Wednesday came. Nobody slept.', []],
    ['"Rain," they sang.', []],
    ['The Estmark-held town fell.', []],
    ['', []],
  ])('%s', (marked, expected) => {
    expect(namesOf(marked)).toEqual(expected);
  });
});
