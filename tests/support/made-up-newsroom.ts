import { type ExtractedArticle } from '../../src/model/extracted-article.ts';

import { extractedArticle } from './extracted-article.ts';

const UKRAINE = { key: 'e1', type: 'PLACE', name: 'Ukraine', gazetteerKey: 'ukraine', kind: 'COUNTRY' } as const;
const RUSSIA = { key: 'e2', type: 'PLACE', name: 'Russia', gazetteerKey: 'russia', kind: 'COUNTRY' } as const;
const MARIUPOL = { key: 'e3', type: 'PLACE', name: 'Mariupol', gazetteerKey: 'mariupol', kind: 'CITY' } as const;
const LAVROV = { key: 'e4', type: 'PERSON', name: 'Sergei Lavrov', gazetteerKey: 'sergey-lavrov' } as const;
const KULEBA = { key: 'e5', type: 'PERSON', name: 'Dmytro Kuleba', gazetteerKey: 'dmytro-kuleba' } as const;
const ANTALYA = { key: 'e6', type: 'PLACE', name: 'Antalya', gazetteerKey: 'antalya', kind: 'CITY' } as const;
const TURKEY = { key: 'e7', type: 'PLACE', name: 'Turkey', gazetteerKey: 'turkey', kind: 'COUNTRY' } as const;

const strike = { key: 'v1', type: 'ATTACK', target: 'hospital', place: 'e3', date: '2022-03-09' } as const;
const talks = { key: 'v2', type: 'MEETING', place: 'e6', date: '2022-03-10', participants: ['e4', 'e5'] };

/**
 * A dozen short articles of our own that pull at each other: spellings, namesakes, surnames alone, one event under several
 * descriptions, one utterance in several words, contradictions, copies.
 */
export const NEWSROOM: readonly ExtractedArticle[] = [
  extractedArticle('harbour-post', {
    outlet: 'Harbour Post',
    publishedAt: '2022-03-10',
    entities: [
      UKRAINE,
      RUSSIA,
      MARIUPOL,
      LAVROV,
      KULEBA,
      ANTALYA,
      {
        key: 'e8',
        type: 'PERSON',
        name: 'Oleksii Marchenko',
        roles: [{ title: 'doctor', organization: null, place: 'e3' }],
      },
      { key: 'e9', type: 'UNNAMED_SOURCE', name: 'city officials', affiliation: 'e3', isPlural: true },
    ],
    events: [
      { ...strike, partOf: 'v3' },
      { ...talks, type: 'MEETING' },
      { key: 'v3', type: 'CONFLICT', name: 'war in Ukraine', place: 'e1', date: '2022-02-24', status: 'ONGOING' },
    ],
    statements: [
      { by: 'e4', kind: 'MIXED', text: 'the clinic had become a base for “radical fighters”', about: ['v1'] },
      { by: 'e8', text: 'patients were on the wards when the clinic was hit', about: ['v1'] },
      {
        by: 'e5',
        kind: 'DIRECT',
        text: 'We will not lay down our arms tomorrow or ever',
        about: ['v3'],
        occasion: 'v2',
      },
      { by: 'e9', text: 'three people were killed at the clinic', about: ['v1'] },
    ],
  }),
  extractedArticle('river-times', {
    outlet: 'River Times',
    publishedAt: '2022-03-10',
    entities: [
      MARIUPOL,
      TURKEY,
      LAVROV,
      KULEBA,
      { key: 'e8', type: 'PERSON', name: 'Oleksiy Marchenko', aliases: ['Marchenko'] },
      { key: 'e9', type: 'ORGANIZATION', name: 'Red Cross' },
    ],
    events: [
      {
        key: 'v1',
        type: 'ATTACK',
        name: 'bombing of the hospital',
        target: 'hospital',
        place: 'e3',
        date: '2022-03-09',
      },
      {
        key: 'v2',
        type: 'MEETING',
        name: 'talks in Turkey',
        place: 'e7',
        date: '2022-03-10',
        participants: ['e4', 'e5'],
      },
    ],
    statements: [
      { by: 'e4', text: 'the hospital was used as a military base by nationalists and radicals', about: ['v1'] },
      { by: 'e8', text: 'the ward was full of patients when it was hit', about: ['v1'] },
      { by: 'e5', kind: 'DIRECT', text: 'We will not lay down our arms', about: ['v2'], occasion: 'v2' },
      { by: 'e9', text: 'food is running out in the city', about: ['e3'] },
    ],
  }),
  extractedArticle('hill-gazette', {
    outlet: null,
    publishedAt: null,
    entities: [
      MARIUPOL,
      LAVROV,
      { key: 'e8', type: 'PERSON', name: 'O. Marchenko' },
      { key: 'e9', type: 'ORGANIZATION', name: 'The Red Cross' },
    ],
    events: [{ key: 'v1', type: 'ATTACK', name: 'strike on the maternity ward', target: 'hospital', place: 'e3' }],
    statements: [
      { by: 'e4', kind: 'MIXED', text: 'the building served “radical fighters”', about: ['v1'] },
      {
        by: 'e8',
        text: 'it is false that fighters used the hospital as a base',
        about: ['v1', 'e4'],
        cueLemma: 'insist',
      },
    ],
  }),
  extractedArticle('coast-daily', {
    outlet: 'Coast Daily',
    publishedAt: '2022-03-11',
    entities: [
      RUSSIA,
      {
        key: 'e8',
        type: 'PERSON',
        name: 'Oleksii Marchenko',
        roles: [{ title: 'trader', organization: null, place: 'e2' }],
      },
    ],
    statements: [{ by: 'e8', text: 'grain prices will rise by summer', about: ['e2'] }],
  }),
  extractedArticle('market-wire', {
    outlet: 'Market Wire',
    publishedAt: '2022-03-11',
    entities: [
      MARIUPOL,
      { key: 'e8', type: 'PERSON', name: 'Marchenko', roles: [{ title: 'doctor', organization: null, place: 'e3' }] },
      { key: 'e9', type: 'ORGANIZATION', name: 'Northern Grain Co.' },
    ],
    events: [{ key: 'v1', type: 'ATTACK', target: 'hospital', date: '2022-03-09' }],
    statements: [
      { by: 'e8', text: 'seventeen people were injured in the hospital', about: ['v1'] },
      { by: 'e9', text: 'shipments have stopped', about: [] },
    ],
  }),
  extractedArticle('evening-sheet', {
    outlet: 'Evening Sheet',
    publishedAt: '2022-03-12',
    entities: [
      { key: 'e8', type: 'PERSON', name: 'Marchenko' },
      { key: 'e9', type: 'ORGANIZATION', name: 'Northern Grain' },
      MARIUPOL,
    ],
    events: [{ key: 'v1', type: 'ATTACK', target: 'hospital', place: 'e3', date: '2022-03-20' }],
    statements: [{ by: 'e8', text: 'nobody has called the relatives yet', about: ['v1'] }],
  }),
  extractedArticle('copy-a', {
    outlet: 'Copy One',
    publishedAt: '2022-03-10',
    entities: [
      MARIUPOL,
      KULEBA,
      {
        key: 'e9',
        type: 'PERSON',
        name: 'Serhiy Orlov',
        roles: [{ title: 'deputy mayor', organization: null, place: 'e3' }],
      },
    ],
    events: [strike],
    statements: [
      { by: 'e5', kind: 'DIRECT', text: 'We will not lay down our arms tomorrow or ever', about: [] },
      { by: 'e9', text: 'exactly 1,340 people had been killed in nine days of shelling', about: ['e3'] },
    ],
  }),
  extractedArticle('copy-b', {
    outlet: 'Copy Two',
    publishedAt: '2022-03-10',
    entities: [
      MARIUPOL,
      KULEBA,
      {
        key: 'e9',
        type: 'PERSON',
        name: 'Sergei Orlov',
        roles: [{ title: 'deputy mayor', organization: null, place: 'e3' }],
      },
    ],
    events: [strike],
    statements: [
      { by: 'e5', kind: 'DIRECT', text: 'We will not lay down our arms tomorrow or ever', about: [] },
      { by: 'e9', text: 'exactly 1,340 people had been killed in nine days of shelling', about: ['e3'] },
    ],
  }),
  extractedArticle('island-news', {
    outlet: 'Island News',
    publishedAt: '2022-03-10',
    entities: [
      UKRAINE,
      MARIUPOL,
      { key: 'e8', type: 'PERSON', name: 'Anna Berg' },
      { key: 'e9', type: 'PERSON', name: 'Anna Berg-Lund' },
      { key: 'e10', type: 'PERSON', name: 'Marchenko', roles: [{ title: 'trader', organization: null, place: 'e1' }] },
    ],
    events: [
      { key: 'v1', type: 'EVACUATION', name: 'evacuation', place: 'e3', partOf: 'v2' },
      { key: 'v2', type: 'BLOCKADE', name: 'siege', place: 'e3', partOf: 'v3', status: 'ONGOING' },
      { key: 'v3', type: 'CONFLICT', name: 'invasion', place: 'e1', date: '2022-02-24', status: 'ONGOING' },
    ],
    statements: [
      { by: 'e8', text: 'the evacuation was a success for 200 families', about: ['v1'] },
      { by: 'e9', text: 'the evacuation failed at the first checkpoint', about: ['v1'] },
      { by: null, text: 'nobody answers the telephone', about: ['v2'] },
    ],
  }),
  extractedArticle('valley-echo', {
    outlet: 'Valley Echo',
    publishedAt: '2022-03-11',
    entities: [
      MARIUPOL,
      { key: 'e8', type: 'PERSON', name: 'A. Berg' },
      { key: 'e9', type: 'PERSON', name: 'Arne Berg' },
    ],
    events: [
      { key: 'v1', type: 'EVACUATION', name: 'convoy', place: 'e3', date: '2022-03-10', partOf: 'v2' },
      { key: 'v2', type: 'BLOCKADE', place: 'e3' },
    ],
    statements: [
      { by: 'e8', text: 'the evacuation was a success', about: ['v1'] },
      { by: 'e9', text: 'buses were shelled on the way', about: ['v1'] },
    ],
  }),
  extractedArticle('harbour-post-second', {
    outlet: 'Harbour Post',
    publishedAt: '2022-03-11',
    entities: [
      MARIUPOL,
      LAVROV,
      {
        key: 'e8',
        type: 'PERSON',
        name: 'Alexei Marchenko',
        roles: [{ title: 'doctor', organization: null, place: 'e3' }],
      },
    ],
    events: [strike],
    statements: [
      {
        by: 'e4',
        text: 'people had been taken out of the hospital before, it was evacuated',
        about: ['v1'],
        saidAt: '2022-03-10',
      },
      { by: 'e8', text: 'people were trapped inside', about: ['v1'] },
    ],
  }),
  extractedArticle('empty-page', { outlet: 'River Times', publishedAt: '2022-03-11' }),
];
