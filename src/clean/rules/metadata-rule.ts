import { type MetadataLine } from '../../read/text/lines/metadata-line.ts';

import { type CleanRule } from '../clean-rule.ts';

/** The rule that marks one kind of metadata line; how such a line looks, `read` knows. */
export function metadataRule(line: MetadataLine): CleanRule {
  return {
    name: line.name,
    description: line.description,
    example: line.example,
    *find(article) {
      const lastHeadIndex = article.head.proseIndex ?? -1;
      for (const paragraph of article.unmarked()) {
        if (line.headOnly && paragraph.index > lastHeadIndex) return;
        const match = line.match(paragraph.text);
        if (match) yield { paragraph, to: paragraph.from + match.to };
      }
    },
  };
}
