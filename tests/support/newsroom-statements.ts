import { type Article } from '../../src/model/article.ts';
import { identifier } from '../../src/model/identifier.ts';
import { type SpeakerLabel } from '../../src/model/node-label.ts';
import { type Statement } from '../../src/model/statement.ts';

import { FERRY, HARBOUR, paragraphAround, spanOf, WIRE } from './newsroom-articles.ts';
import { IDS } from './newsroom-ids.ts';

type Parts = Pick<Statement, 'kind' | 'confidence' | 'saidAt' | 'speakerName'> & {
  speakerLabel: SpeakerLabel;
  speakerId: string;
};

function said(article: Article, content: string, cue: string, source: string, parts: Parts): Statement {
  const spans = [spanOf(article, content)];
  return {
    id: identifier('Statement', article.id, JSON.stringify(spans)),
    articleId: article.id,
    text: content,
    content: spans,
    cue: [spanOf(article, cue)],
    source: [spanOf(article, source)],
    context: paragraphAround(article, content),
    method: 'sample@1',
    rules: [],
    speakerCandidates: [],
    ...parts,
  };
}

const ORSK = { speakerId: IDS.orsk, speakerLabel: 'Person', speakerName: 'Ilan Orsk' } as const;
const LAVROVA = { speakerId: IDS.lavrova, speakerLabel: 'Person', speakerName: 'Mara Lavrova' } as const;
const RESCUER = { speakerId: IDS.rescuer, speakerLabel: 'UnnamedSource', speakerName: 'a rescue worker' } as const;
const BOARD = { speakerId: IDS.board, speakerLabel: 'Organization', speakerName: 'Harbour Board' } as const;

/** What the newsroom's articles report. */
export const STATEMENTS = {
  full: said(HARBOUR, '“The wards were full of patients,”', 'told', 'deputy mayor Ilan Orsk', {
    ...ORSK,
    kind: 'DIRECT',
    confidence: 0.95,
    saidAt: '2022-03-10',
  }),
  denial: said(HARBOUR, 'that her army had “fired a single shell” at it', 'denied', 'Foreign minister Mara Lavrova', {
    ...LAVROVA,
    kind: 'MIXED',
    confidence: 0.8,
    saidAt: '2022-03-10',
  }),
  fuller: said(WIRE, '“The wards were full of patients and nurses,”', 'told reporters', 'Orsk', {
    ...ORSK,
    kind: 'DIRECT',
    confidence: 0.9,
    saidAt: '2022-03-11',
  }),
  deaths: said(WIRE, 'that two people had died', 'said', 'A rescue worker', {
    ...RESCUER,
    kind: 'INDIRECT',
    confidence: 0.7,
    saidAt: '2022-03-11',
  }),
  nobody: said(WIRE, '“Nobody there was a patient,”', 'told the', 'Lavrova', {
    ...LAVROVA,
    kind: 'DIRECT',
    confidence: 0.9,
    saidAt: '2022-03-11',
  }),
  ferry: said(FERRY, 'The ferry to Lund island will sail again in May,', 'said', 'the Harbour Board', {
    ...BOARD,
    kind: 'INDIRECT',
    confidence: 0.6,
    saidAt: '2022-04-02',
  }),
};
