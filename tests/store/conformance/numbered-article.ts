import { type GraphChange } from '../../../src/graph/graph-change.ts';

import {
  relationship,
  sampleArticle,
  sampleChange,
  samplePerson,
  sampleStatement,
  sampleUtterance,
  write,
} from '../../support/graph-samples.ts';

export const STATEMENTS_PER_ARTICLE = 200;

/** A large change: one article with many statements by one person, who is the same in all articles. */
export function numberedArticleChange(number: number): GraphChange {
  const article = write(
    'Article',
    sampleArticle(`numbered ${number}`, { text: 'words '.repeat(STATEMENTS_PER_ARTICLE) }),
  );
  const person = write('Person', samplePerson('Mara Venn'));
  const here = { articleId: article.node.id };
  const scored = { ...here, properties: { score: 1, method: 'alone' } };
  const made = { ...here, properties: { confidence: 1, method: 'alone', rank: 1 } };
  const change = sampleChange({ nodes: [article, person] });
  for (let index = 0; index < STATEMENTS_PER_ARTICLE; index++) {
    const statement = write(
      'Statement',
      sampleStatement(`${number} ${index}`, article.node as ReturnType<typeof sampleArticle>, {
        content: [{ start: index * 6, end: index * 6 + 5 }],
        speakerId: person.node.id,
        speakerLabel: 'Person',
        speakerName: 'Mara Venn',
      }),
    );
    const utterance = write('Utterance', sampleUtterance(`${number} ${index}`));
    change.nodes.push(statement, utterance);
    change.relationships.push(
      relationship('MADE', person, statement, made),
      relationship('REPORTED_IN', statement, article, here),
      relationship('OCCURRENCE_OF', statement, utterance, scored),
    );
  }
  return change;
}
