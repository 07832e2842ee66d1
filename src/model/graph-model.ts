import { type Article, articleDefinition } from './article.ts';
import { type NodeDefinition } from './definition.ts';
import { type Event, eventDefinition } from './event.ts';
import { type Mention, mentionDefinition } from './mention.ts';
import { type NodeLabel } from './node-label.ts';
import { type Organization, organizationDefinition } from './organization.ts';
import { type Person, personDefinition } from './person.ts';
import { type Place, placeDefinition } from './place.ts';
import { type Run, runDefinition } from './run.ts';
import { type Statement, statementDefinition } from './statement.ts';
import { type UnnamedSource, unnamedSourceDefinition } from './unnamed-source.ts';
import { type Utterance, utteranceDefinition } from './utterance.ts';

/** The property type of each node label. */
export interface NodeTypes {
  Article: Article;
  Statement: Statement;
  Utterance: Utterance;
  Person: Person;
  Organization: Organization;
  Place: Place;
  Event: Event;
  UnnamedSource: UnnamedSource;
  Mention: Mention;
  Run: Run;
}

/** The definition of every node type: the single source of `schema/` and of the stores' tables and indexes. */
export const NODE_DEFINITIONS: { [L in NodeLabel]: NodeDefinition<NodeTypes[L]> } = {
  Article: articleDefinition,
  Statement: statementDefinition,
  Utterance: utteranceDefinition,
  Person: personDefinition,
  Organization: organizationDefinition,
  Place: placeDefinition,
  Event: eventDefinition,
  UnnamedSource: unnamedSourceDefinition,
  Mention: mentionDefinition,
  Run: runDefinition,
};
