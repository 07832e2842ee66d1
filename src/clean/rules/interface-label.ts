import { paragraphRule } from '../clean-rule.ts';
import { normalizeLabel } from '../normalize-label.ts';
import { INTERFACE_LABELS } from '../words/interface-labels.ts';

const LABELS = new Set(INTERFACE_LABELS);

export const interfaceLabel = paragraphRule({
  name: 'interface-label',
  description: 'A button or label of the page.',
  example: 'Share this article',
  matches(paragraph) {
    return paragraph.length <= 60 && LABELS.has(normalizeLabel(paragraph));
  },
});
