import { identifier } from '../../../src/model/identifier.ts';
import { type Mention } from '../../../src/model/mention.ts';
import { type NodeLabel } from '../../../src/model/node-label.ts';
import { type Relationship } from '../../../src/model/relationship.ts';

import { type ResolutionRecord } from '../../../src/resolve/resolution-record.ts';

import { type GraphChange, type NodeWrite } from '../../../src/graph/graph-change.ts';
import { type End, link } from '../../../src/graph/link.ts';

import { seededRandom } from '../../../tests/support/seeded-random.ts';
import { generatedArticle, generatedEvent, generatedOutlet, generatedPerson, generatedStatement } from './nodes.ts';
import { generatedText } from './text.ts';
import { zipf } from './zipf.ts';

/** How much of a graph, and what hangs on each statement. */
export interface GraphShape {
  statements: number;
  seed: number;
  /** At least so many statements in one change. */
  perChange: number;
  /**
   * `lean`: about 1.2 nodes and 4.2 relationships a statement besides its utterance, as the graphs of
   * `../shared/performance.md`. `whole`: mentions and resolution records besides, as many as 84 real articles gave.
   */
  kind: 'lean' | 'whole';
}

/** One change and how many statements it has. */
export interface GeneratedChange {
  change: GraphChange;
  statements: number;
}

const EXPONENT = 0.9;
const STATEMENTS_PER_ARTICLE = 8;
/** One article in so many is another outlet's copy of the one before: its statements are occurrences of the same sayings. */
const COPY_EVERY = 20;
const MENTIONS_PER_STATEMENT = 2.6;
const METHOD = 'generated@1';
const RUN: NodeWrite = {
  label: 'Run',
  node: {
    id: identifier('Run', 'generated'),
    startedAt: '2022-03-11T08:00:00Z',
    softwareVersion: '0.0.0',
    reader: METHOD,
    readerSha256: '0'.repeat(64),
  },
};

/**
 * A graph of made-up articles, change by change: the same for the same shape, and sound by `onrecord check`. Who speaks
 * and what about follows Zipf's law. Keeps nothing of what it gave.
 */
export function* generatedGraph(shape: GraphShape): Generator<GeneratedChange> {
  const random = seededRandom(shape.seed);
  const person = zipf(Math.ceil(shape.statements / 15), EXPONENT, random);
  const event = zipf(Math.ceil(shape.statements / 350), EXPONENT, random);
  const outlet = zipf(Math.ceil(shape.statements / 2000) + 10, EXPONENT, random);
  let builder = new ChangeBuilder();
  let original: Draft | null = null;
  for (let given = 0, number = 0; given < shape.statements; number++) {
    const count = Math.min(STATEMENTS_PER_ARTICLE, shape.statements - given);
    const isCopy: boolean = original !== null && number % COPY_EVERY === 1 && original.statements.length === count;
    const hasCopy =
      number % COPY_EVERY === 0 &&
      count === STATEMENTS_PER_ARTICLE &&
      shape.statements - given >= 2 * STATEMENTS_PER_ARTICLE;
    const draft: Draft = {
      number,
      outlet: outlet(),
      sayings: isCopy ? original!.number : number,
      occurrences: isCopy || hasCopy ? 2 : 1,
      statements: isCopy
        ? original!.statements
        : Array.from({ length: count }, () => ({
            person: person(),
            event: event(),
            words: generatedText(random),
          })),
    };
    builder.addArticle(draft, shape.kind === 'whole', random);
    original = hasCopy ? draft : null;
    given += count;
    if ((builder.statements >= shape.perChange && !hasCopy) || given === shape.statements) {
      yield { change: builder.change(), statements: builder.statements };
      builder = new ChangeBuilder();
    }
  }
}

/** An article before it has nodes. */
interface Draft {
  number: number;
  outlet: number;
  /** The number of the article whose utterances these are. */
  sayings: number;
  occurrences: 1 | 2;
  statements: { person: number; event: number; words: string }[];
}

class ChangeBuilder {
  statements = 0;
  private readonly shared = new Map<string, NodeWrite>([[RUN.node.id, RUN]]);
  private readonly nodes: NodeWrite[] = [];
  private readonly relationships: Relationship[] = [];
  private readonly records: ResolutionRecord[] = [];

  change(): GraphChange {
    return {
      removeArticles: [],
      removeNodes: [],
      clearRelationships: [],
      nodes: [...this.shared.values(), ...this.nodes],
      relationships: this.relationships,
      records: this.records,
    };
  }

  addArticle(draft: Draft, isWhole: boolean, random: () => number): void {
    const persons = draft.statements.map((one) => generatedPerson(one.person));
    const parts = draft.statements.map(({ words }, at) => ({ source: persons[at]!.name, words }));
    const { article, spans } = generatedArticle(draft.number, draft.outlet, parts);
    const self: End = { label: 'Article', id: article.id };
    const about = (type: Relationship['type'], from: End, to: End, properties: Relationship['properties'] = {}): void =>
      void this.relationships.push(link(type, from, to, article.id, properties));
    const outlet = this.share('Organization', generatedOutlet(draft.outlet));
    this.nodes.push({ label: 'Article', node: article });
    about('PUBLISHED_BY', self, outlet);
    about('EXTRACTED_BY', self, { label: 'Run', id: RUN.node.id });
    const covered = new Map<string, number>();
    draft.statements.forEach((one, at) => {
      const speaker = this.share('Person', persons[at]!);
      const event = this.share('Event', generatedEvent(one.event));
      const node = generatedStatement(article, spans[at]!, persons[at]!);
      const statement: End = { label: 'Statement', id: node.id };
      const utterance: End = { label: 'Utterance', id: identifier('Utterance', draft.sayings, at) };
      this.nodes.push({ label: 'Statement', node });
      this.share('Utterance', {
        id: utterance.id,
        text: node.text,
        speakerId: node.speakerId,
        speakerLabel: node.speakerLabel,
        speakerName: node.speakerName,
        saidAt: node.saidAt,
        occurrenceCount: draft.occurrences,
        independentSourceCount: 1,
      });
      about('REPORTED_IN', statement, self);
      about('MADE', speaker, statement, { confidence: node.confidence, method: METHOD, rank: 1 });
      about('ABOUT', statement, event, { score: 1, method: METHOD });
      about('OCCURRENCE_OF', statement, utterance, { score: 1, method: METHOD });
      covered.set(event.id, (covered.get(event.id) ?? 0) + 1);
      this.statements++;
      if (isWhole) this.addRecord(article.id, node, one.event);
    });
    for (const [id, mentionCount] of covered) about('COVERS', self, { label: 'Event', id }, { mentionCount });
    if (!isWhole) return;
    const mentioned = Math.round(MENTIONS_PER_STATEMENT * draft.statements.length);
    for (let number = 0; number < mentioned; number++) {
      const at = number % draft.statements.length;
      const start = spans[at]!.source.start;
      // Further mentions of a person are parts of the name, of which each has a span of its own.
      const end = start + persons[at]!.name.length - Math.floor(number / draft.statements.length);
      this.addMention({ articleId: article.id, start, end }, persons[at]!, random);
    }
  }

  private addMention(
    place: Pick<Mention, 'articleId' | 'start' | 'end'>,
    person: { id: string; name: string },
    random: () => number,
  ): void {
    const id = identifier('Mention', place.articleId, place.start, place.end, 'Person');
    const text = person.name.slice(0, place.end - place.start);
    const node: Mention = { id, ...place, text, form: 'NAME', refersToId: person.id, refersToLabel: 'Person' };
    const self: End = { label: 'Mention', id };
    this.nodes.push({ label: 'Mention', node });
    this.relationships.push(
      link('IN', self, { label: 'Article', id: place.articleId }, place.articleId),
      link('REFERS_TO', self, { label: 'Person', id: person.id }, place.articleId, {
        score: Math.round(random() * 100) / 100,
        method: METHOD,
      }),
    );
  }

  private addRecord(articleId: string, { id, text, speakerId, content }: StatementNode, event: number): void {
    const blocks = [`event:${event}`, `speaker:${speakerId}`, ...text.split(' ', 4).map((word) => `word:${word}`)];
    this.records.push({
      id: `${articleId}#${id}`,
      kind: 'STATEMENT',
      articleId,
      blocks: [...new Set(blocks)].sort(),
      data: { statementId: id, speakerId, local: { text, content }, about: [{ label: 'Event', score: 1 }] },
    });
  }

  private share<L extends NodeLabel>(label: L, node: Extract<NodeWrite, { label: L }>['node']): End {
    this.shared.set(node.id, { label, node } as unknown as NodeWrite);
    return { label, id: node.id };
  }
}

type StatementNode = Extract<NodeWrite, { label: 'Statement' }>['node'];
