import { identifier } from '../../src/model/identifier.ts';

import { WIRE } from './newsroom-articles.ts';

/** Identifiers of what the newsroom's articles speak of. */
export const IDS = {
  harbourTimes: identifier('Organization', 'harbour-times'),
  northernWire: identifier('Organization', 'northern-wire'),
  coastRadio: identifier('Organization', 'coast-radio'),
  ministry: identifier('Organization', 'ministry'),
  board: identifier('Organization', 'harbour-board'),
  orsk: identifier('Person', 'orsk'),
  lavrova: identifier('Person', 'lavrova'),
  rescuer: identifier('UnnamedSource', WIRE.id, 'a rescue worker'),
  verrane: identifier('Place', 'verrane'),
  coast: identifier('Place', 'coast'),
  attack: identifier('Event', 'attack'),
  siege: identifier('Event', 'siege'),
  talks: identifier('Event', 'talks'),
  run: identifier('Run', 'first'),
  full: identifier('Utterance', 'full'),
  denial: identifier('Utterance', 'denial'),
  deaths: identifier('Utterance', 'deaths'),
  nobody: identifier('Utterance', 'nobody'),
  ferry: identifier('Utterance', 'ferry'),
};
