import { describe, expect, it } from '@jest/globals';

import { extractMarked } from '../../support/extract-marked.ts';

const SAID = '{cue|said} {content|it rains}';

describe('resolveSource: names and roles', () => {
  it.each([
    [`{source|Mayor Marta Lindqvist} ${SAID}.`, ['Marta Lindqvist'], 'name'],
    [`Marta Lindqvist left. {source|Lindqvist} ${SAID}.`, ['Marta Lindqvist'], 'name'],
    [`{source|Marta Lindqvist and Karl Brod} ${SAID}.`, ['Marta Lindqvist', 'Karl Brod'], 'name'],
    [`Then {source|Stenvall} ${SAID}.`, ['Stenvall'], 'name'],
    [
      `It was quiet in Tarn. Mayor Marta Lindqvist slept. {source|The city’s mayor} ${SAID}.`,
      ['Marta Lindqvist'],
      'role',
    ],
    [
      `It was quiet in Tarn. {source|The city’s mayor} ${SAID}. Mayor Marta Lindqvist slept.`,
      ['Marta Lindqvist'],
      'role',
    ],
    [`{source|The Varlandic president} ${SAID}.`, ['Lena Vost'], 'role'],
    [`{source|The Citadel’s chief} ${SAID}.`, ['Ivan Korsak'], 'role'],
    [`Petra Hale arrived. {source|Her Estmarkian counterpart} ${SAID}.`, ['Sergey Malkin'], 'counterpart'],
  ])('%s', async (marked, speakers, rule) => {
    const [statement] = (await extractMarked(marked)).named;
    expect(statement!.speakers).toEqual(speakers);
    expect(statement!.rules.at(-1)).toBe(`speaker:${rule}`);
  });
});

describe('resolveSource: organizations and governments', () => {
  it.each([
    [`{source|The Harbour Trust} ${SAID}.`, ['Harbour Trust']],
    [`{source|Velm} ${SAID}.`, ['Government of Varland']],
    [`{source|The Citadel} ${SAID}.`, ['Government of Estmark']],
    [`{source|Estmark} ${SAID}.`, ['Government of Estmark']],
    [`{source|Varland’s government} ${SAID}.`, ['Government of Varland']],
    [`{source|Varlandic armed forces} ${SAID}.`, ['Varlandic armed forces']],
    [`{source|Varland’s navy} ${SAID}.`, ['Varland’s navy']],
    [`{source|The Harbour Trust and Estmark} ${SAID}.`, ['Harbour Trust', 'Government of Estmark']],
  ])('%s', async (marked, speakers) => {
    expect((await extractMarked(marked)).named[0]!.speakers).toEqual(speakers);
  });

  it('takes a capital for the city where it is only a place', async () => {
    const { entities } = await extractMarked('A bus left for Port Loma from Velm.');
    expect(entities.map(({ name, type }) => `${name} ${type}`)).toEqual(['Port Loma PLACE', 'Velm PLACE']);
  });
});

describe('resolveSource: sources without a name', () => {
  it.each([
    [`{source|a harbour engineer} ${SAID}.`, 'a harbour engineer', false, null],
    [`{source|Harbour Trust officials} ${SAID}.`, 'Harbour Trust officials', true, 'Harbour Trust'],
    [`{source|two Varlandic commanders} ${SAID}.`, 'two Varlandic commanders', true, 'Varland'],
    [`It was quiet in Tarn. {source|Local officials} ${SAID}.`, 'Local officials', true, 'Tarn'],
    [`{source|the officials Thursday} ${SAID}.`, 'officials', true, null],
  ])('%s', async (marked, name, isPlural, affiliation) => {
    const { statements, entities } = await extractMarked(marked);
    const source = entities.find(({ key }) => key === statements[0]!.speakers[0])!;
    const owner = entities.find(({ key }) => key === source.affiliation)?.name ?? null;
    expect([source.type, source.name, source.isPlural, owner]).toEqual(['UNNAMED_SOURCE', name, isPlural, affiliation]);
  });

  it.each([
    ['Nobody came. {source|I} {cue|said} {content|it rains}.'],
    ['{source|He} {cue|said} {content|it rains}.'],
    ['{source|—} {cue|said} {content|it rains}.'],
    ['{cue|according to reports} {content|it rains}.'],
  ])('is honestly unknown: %s', async (marked) => {
    const [statement] = (await extractMarked(marked)).named;
    expect(statement!.speakers).toEqual([]);
    expect(statement!.rules).toEqual([]);
  });
});

describe('resolveSource: pronouns', () => {
  it('takes the last speaker rather than the nearest name', async () => {
    const { named } = await extractMarked(
      '{source1|Karl Brod} {cue1|said} {content1|it rains}. {source2|He} {cue2|said} {content2|Ivan Korsak knew}.\n' +
        '{source3|He} {cue3|said} {content3|no more}.',
    );
    expect(named.map(({ speakers }) => speakers)).toEqual([['Karl Brod'], ['Karl Brod'], ['Karl Brod']]);
  });

  it('heeds gender', async () => {
    const { named } = await extractMarked(
      '{source1|Petra Hale} {cue1|said} {content1|it rains}. Ivan Korsak left. {source2|She} {cue2|said} {content2|so}. ' +
        'Ivan Korsak stayed. {source3|He} {cue3|said} {content3|no}.',
    );
    expect(named.map(({ speakers }) => speakers)).toEqual([['Petra Hale'], ['Petra Hale'], ['Ivan Korsak']]);
  });

  it('leaves the speaker unknown where two are as likely, and keeps the candidates', async () => {
    const { named } = await extractMarked(
      'Ivan Korsak and Karl Brod left. It rained. The streets were wet. {source|He} {cue|said} {content|so}.',
    );
    expect(named[0]).toMatchObject({ speakers: [], candidates: ['Ivan Korsak', 'Karl Brod'] });
  });

  it.each([
    [
      'the only one who fits, however long ago he was named',
      'Karl Brod built it.\nIt stood.\nIt fell.\nIt was cleared.\n{source|He} {cue|said} {content|so}.',
      'Karl Brod',
    ],
    [
      'whom the sentence before begins with, past the last speaker',
      '{source1|Ivan Korsak} {cue1|said} {content1|it rains}. Karl Brod came in. {source2|He} {cue2|said} {content2|so}.',
      'Karl Brod',
    ],
    [
      'not an owner who opens the sentence before',
      '{source1|Karl Brod} {cue1|said} {content1|it rains}. Ivan Korsak’s dog barked. {source2|He} {cue2|said} {content2|so}.',
      'Karl Brod',
    ],
    [
      'a source without a name',
      '{source1|A warden} {cue1|said} {content1|it rains}. {source2|She} {cue2|said} {content2|so}.',
      'A warden',
    ],
  ])('%s', async (_name, marked, speaker) => {
    const { named } = await extractMarked(marked);
    expect(named.at(-1)!.speakers).toEqual([speaker]);
  });

  it('"who" is the name right before', async () => {
    const { named } = await extractMarked('Then came Petra Hale, {source|who} {cue|said} {content|it rains}.');
    expect(named[0]!.speakers).toEqual(['Petra Hale']);
  });
});

describe('resolveSource: both sides', () => {
  it('are the two governments spoken of', async () => {
    const { named } = await extractMarked(
      'Velm and Korsk talked. {source|Both sides} {cue|accused} {content|the other of lying}.',
    );
    expect(named.map(({ speakers }) => speakers)).toEqual([['Government of Varland'], ['Government of Estmark']]);
  });

  it('stay unnamed where there are no two', async () => {
    const { entities } = await extractMarked(`{source|Both sides} ${SAID}.`);
    expect(entities.map(({ name, type }) => [name, type])).toEqual([['Both sides', 'UNNAMED_SOURCE']]);
  });
});

describe('turns', () => {
  it('a quotation without a cue is the last speaker going on', async () => {
    const { named } = await extractMarked(
      '{content|"We wait,"} {source|Petra Hale} {cue|told} the Gazette.\n"We have all the time."',
    );
    expect(named[1]).toMatchObject({ text: '"We have all the time."', speakers: ['Petra Hale'], via: 'Tarn Gazette' });
    expect(named[1]!.rules).toContain('speaker:continued-turn');
  });

  it('a participle without a subject has that of the saying before it', async () => {
    const { named } = await extractMarked(
      '{source1|Petra Hale} {cue1|praised} {content1|the crew}, {cue2|pointing to} {content2|its record}.',
    );
    expect(named[1]!.speakers).toEqual(['Petra Hale']);
  });
});
