import { CENTRALITY_MEASURES, NETWORK_PROJECTIONS } from '../../store/network-measures.ts';

import { registerEnum } from './register-enum.ts';

export const CentralityMeasureEnum = registerEnum(
  CENTRALITY_MEASURES,
  'CentralityMeasure',
  'What makes a node central.',
  {
    DEGREE: 'How many others it is linked to.',
    PAGERANK:
      'How often a walk over links, by their weights, comes by that goes on 85 times of 100 and else starts anew anywhere; all together make 1.',
    BETWEENNESS: 'The share of the shortest ways between two others that lead over it, 0 to 1; weights do not count.',
  },
);

export const NetworkProjectionEnum = registerEnum(
  NETWORK_PROJECTIONS,
  'NetworkProjection',
  'What a network is made of. Its speakers are people and organizations; unnamed sources are known to one article only.',
  {
    WHO_SPEAKS_ABOUT_WHAT: 'Speakers and the events that they speak about, by how many statements.',
    CO_SPEAKERS: 'Speakers who speak about the same events, by how many events.',
    CONTRADICTIONS: 'Speakers who may contradict each other, by how many pairs of statements; rejected ones left out.',
    TOOK_PART: 'People and organizations and the events in which they took part, by how many articles say so.',
  },
);
