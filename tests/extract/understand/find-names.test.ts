import { describe, expect, it } from '@jest/globals';

import { type ReadName } from '../../../src/extract/reader/reading.ts';
import { ArticleText } from '../../../src/extract/text/article-text.ts';
import { findNames } from '../../../src/extract/understand/mentions/find-names.ts';

import { INVENTED_GAZETTEER } from '../../support/invented-gazetteer.ts';
import { readMarks } from '../../support/marked-article.ts';

/** A reader's view of some words of a text: how sure it is of each type that is not named is ln(0.02 / 0.98). */
function seen(text: string, words: string, logOdds: Partial<ReadName['logOdds']>): ReadName {
  const from = text.indexOf(words);
  return { from, to: from + words.length, logOdds: { PERSON: -3.9, ORGANIZATION: -3.9, PLACE: -3.9, ...logOdds } };
}

/** The names of a text of which a reader has a view, as `name: TYPE (rule)`. */
function namesRead(text: string, ...names: ReadName[]): string[] {
  const article = new ArticleText(text, [{ from: 0, to: text.length }]);
  return findNames(article, INVENTED_GAZETTEER, { sources: [], names }).map(
    ({ name, type, method }) => `${name}: ${type} (${method})`,
  );
}

/** The names of a marked text as `name: TYPE (rule)`; a demonym's type is `PLACE~`. */
function namesOf(marked: string): string[] {
  const { text, attributions } = readMarks(marked);
  const article = new ArticleText(text, [{ from: 0, to: text.length }]);
  const sources = attributions.map(({ source }) => source).filter((source) => source !== null);
  return findNames(article, INVENTED_GAZETTEER, { sources, names: null }).map(
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
    ['{source|Ilkka Stenvall} {cue|said} {content|so}.', ['Ilkka Stenvall: PERSON (source)']],
    [
      '{source|Stenvall} {cue|said} {content|so}, and Stenvall knew.',
      ['Stenvall: PERSON (source)', 'Stenvall: PERSON (source)'],
    ],
    ['They asked the Lower Tarn Water Board for it.', ['Lower Tarn Water Board: ORGANIZATION (organization-head)']],
    ['They asked the ILWU for it.', ['ILWU: ORGANIZATION (capitals)']],
    ['A storm rose in Eastmoor.', ['Eastmoor: PLACE (in-before)']],
    [
      'They met Mayor Ilkka Stenvall. Nobody but Stenvall knew.',
      ['Ilkka Stenvall: PERSON (title-before)', 'Stenvall: PERSON (surname-of-person)'],
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

describe('findNames: what kind of thing it is', () => {
  it.each([
    ['Chemists at the University of Tarn left.', ['University of Tarn: ORGANIZATION (organization-head)']],
    [
      'The Varlandic Ministry of Roads and Bridges closed.',
      ['Varlandic Ministry of Roads and Bridges: ORGANIZATION (organization-head)'],
    ],
    ['They met Halvor Brandt AG there.', ['Halvor Brandt AG: ORGANIZATION (legal-form)']],
    ['Nobody beat Osk Rovers there.', ['Osk Rovers: ORGANIZATION (club-word)']],
    ['They asked Yrsa Lund, a beekeeper, for it.', ['Yrsa Lund: PERSON (role-after)']],
    ['They asked the beekeeper Lund for it.', ['Lund: PERSON (role-before)']],
    ['They asked the shipbuilder Halvor for it.', ['Halvor: ORGANIZATION (business-before)']],
    [
      'Clara von Stetten met Nabil al-Hourani.',
      ['Clara von Stetten: PERSON (given-name)', 'Nabil al-Hourani: PERSON (particle)'],
    ],
    [
      'They met Jill St. Clair near St. Albans.',
      ['Jill St. Clair: PERSON (given-name)', 'St. Albans: PLACE (in-before)'],
    ],
    [
      'Snow fell in Brindlow, Castermoor and East Hathe.',
      ['Brindlow: PLACE (in-before)', 'Castermoor: PLACE (place-list)', 'East Hathe: PLACE (place-list)'],
    ],
    ['They moved to Brindlow.', ['Brindlow: PLACE (moves-to)']],
    ['The ferry Princess Aurelia sank.', []],
    ['The Lumina 4 weighs less.', []],
    ['Many have Stenvall’s disease.', []],
    ['The Clean Rivers Act passed.', []],
    ['It was a Silver Harbour medal.', []],
    ['We’re here. Don’t go.', []],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('findNames: what the rest of the article says', () => {
  it.each([
    [
      'Mayor Karl Tarn slept. They thanked Tarn. Rain fell in Tarn.',
      ['Karl Tarn: PERSON (title-before)', 'Tarn: PERSON (surname-of-person)', 'Tarn: PLACE (gazetteer)'],
    ],
    [
      'They asked Tessier Holdings. Nobody knew what Tessier had paid.',
      ['Tessier Holdings: ORGANIZATION (organization-head)', 'Tessier: ORGANIZATION (short-for-organization)'],
    ],
    [
      'They read the Limerick Courier. Nobody but the Courier knew.',
      ['Limerick Courier: ORGANIZATION (organization-head)', 'Courier: ORGANIZATION (short-for-organization)'],
    ],
    [
      'STENVALL QUITS AFTER DEFEAT\nMayor Ilkka Stenvall left on Monday after the defeat.',
      ['STENVALL: PERSON (named-elsewhere)', 'Ilkka Stenvall: PERSON (title-before)'],
    ],
    ['Storm Leaves Thousands Without Power\nThe storm came at night.', []],
    ['Villagers Demand Answers From Maria Lund', ['Maria Lund: PERSON (given-name)']],
    ['People called it mostly true. It was Mostly True, they wrote.', []],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('findNames: with a reader that looks for names', () => {
  it('counts against a name of two words that it leaves out or takes for another type', () => {
    const text = 'They had Honest Thoughts about it.';
    expect(namesOf(text)).toEqual(['Honest Thoughts: PERSON (two-words)']);
    expect(namesRead(text, seen(text, 'Honest Thoughts', { PERSON: 4 }))).toEqual([
      'Honest Thoughts: PERSON (two-words)',
    ]);
    expect(namesRead(text, seen(text, 'Honest Thoughts', { PLACE: 6.9 }))).toEqual([]);
  });

  it('does not believe it against a title, nor against the gazetteer', () => {
    const text = 'Mayor Ilkka Stenvall met Petra Hale.';
    const names = [seen(text, 'Ilkka Stenvall', { PLACE: 2 }), seen(text, 'Petra Hale', { ORGANIZATION: 2 })];
    expect(namesRead(text, ...names)).toEqual([
      'Ilkka Stenvall: PERSON (title-before)',
      'Petra Hale: PERSON (gazetteer)',
    ]);
  });

  it('decides a name between types by the rest of the evidence where it is unsure', () => {
    const text = 'They asked the shipbuilder Halvor for it.';
    expect(namesRead(text, seen(text, 'Halvor', { PERSON: 0.3, ORGANIZATION: -0.2 }))).toEqual([
      'Halvor: ORGANIZATION (business-before)',
    ]);
  });

  it('ignores a range that does not end with a word', () => {
    const text = 'Nobody but Tarnwell knew.';
    expect(namesRead(text, seen(text, 'Tarnw', { PERSON: 0.5 }))).toEqual([]);
  });
});
