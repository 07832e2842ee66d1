import { EVENT_STATUSES, EVENT_TYPES } from '../../model/event.ts';
import { MENTION_FORMS, MENTIONABLE_LABELS } from '../../model/mention.ts';
import { NODE_LABELS, SPEAKER_LABELS } from '../../model/node-label.ts';
import { ORGANIZATION_KINDS } from '../../model/organization.ts';
import { PLACE_KINDS } from '../../model/place.ts';
import { CONTRADICTION_STATUSES } from '../../model/relationship.ts';
import { STATEMENT_KINDS } from '../../model/statement.ts';

import { registerEnum } from './register-enum.ts';

export const StatementKindEnum = registerEnum(
  STATEMENT_KINDS,
  'StatementKind',
  'How much of a statement’s content stands inside quotation marks.',
  { DIRECT: 'All of it.', MIXED: 'Some of it.', INDIRECT: 'None of it.' },
);

export const EventTypeEnum = registerEnum(EVENT_TYPES, 'EventType', 'What sort of event it is.', {
  ATTACK: 'A strike, shelling, bombing, shooting or other attack.',
  CONFLICT: 'A war, invasion or siege.',
  MEETING: 'Talks, a summit, a visit or a call.',
  EVACUATION: 'People are brought out, or a corridor for it is opened.',
  CEASEFIRE: 'Fighting stops for a time.',
  BLOCKADE: 'A place is cut off, or something is kept from passing.',
  AGREEMENT: 'A treaty, deal or other agreement.',
  ELECTION: 'A vote.',
  PROTEST: 'A demonstration, strike or riot.',
  DISASTER: 'An accident or natural disaster.',
  TRIAL: 'A case before a court, or an inquiry.',
  ANNOUNCEMENT: 'A decision or measure is made public.',
  OTHER: 'Anything else.',
});

export const EventStatusEnum = registerEnum(EVENT_STATUSES, 'EventStatus', 'Whether an event is a fact.', {
  OCCURRED: 'It happened.',
  ONGOING: 'It is going on.',
  PROPOSED: 'It is planned, proposed or demanded.',
  ALLEGED: 'Someone says so; it is not established.',
});

export const OrganizationKindEnum = registerEnum(ORGANIZATION_KINDS, 'OrganizationKind', 'What sort of organization.', {
  GOVERNMENT: 'A government, ministry, authority or other public body.',
  OUTLET: 'It publishes articles.',
  COMPANY: 'A business.',
  PARTY: 'A political party or movement.',
  MILITARY: 'Armed forces, or a part of them.',
  INTERNATIONAL: 'Its members are states.',
  OTHER: 'Anything else.',
});

export const PlaceKindEnum = registerEnum(PLACE_KINDS, 'PlaceKind', 'What sort of place.', {
  COUNTRY: 'A state.',
  REGION: 'A part of a country, or a region of several.',
  CITY: 'A city, town or village.',
  OTHER: 'A building, sea, border or other place.',
});

export const MentionFormEnum = registerEnum(MENTION_FORMS, 'MentionForm', 'How the words refer.', {
  NAME: 'By name.',
  PRONOUN: 'By a pronoun.',
  ROLE: 'By a role: "the foreign minister".',
  DESCRIPTION: 'By a description, as for events.',
});

export const ContradictionStatusEnum = registerEnum(
  CONTRADICTION_STATUSES,
  'ContradictionStatus',
  'Whether a curator has looked at a contradiction.',
  {
    CANDIDATE: 'Found by rule; nobody has judged it yet.',
    CONFIRMED: 'A curator says that the statements contradict each other.',
    REJECTED: 'A curator says that they do not.',
  },
);

const LABEL_DESCRIPTIONS = {
  Article: 'One news text.',
  Statement: 'One occurrence of saying.',
  Utterance: 'The thing said, whatever article reports it.',
  Person: 'A person.',
  Organization: 'An organization, outlet or government.',
  Place: 'A country, region, city or other place.',
  Event: 'Something that happened, goes on, is proposed or is alleged.',
  UnnamedSource: 'A speaker whom an article leaves without a name.',
  Mention: 'Words in an article that refer to an entity.',
  Run: 'One extraction run.',
};

export const NodeTypeEnum = registerEnum(NODE_LABELS, 'NodeType', 'The types of node.', LABEL_DESCRIPTIONS);

export const EntityTypeEnum = registerEnum(
  MENTIONABLE_LABELS,
  'EntityType',
  'The types of node that articles mention.',
  LABEL_DESCRIPTIONS,
);

registerEnum(SPEAKER_LABELS, 'SpeakerType', 'The types of node that can make a statement.', LABEL_DESCRIPTIONS);
