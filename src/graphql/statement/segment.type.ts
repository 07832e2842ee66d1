import { Field, ObjectType, registerEnumType } from 'type-graphql';

import { TextSpan } from '../text-span/text-span.type.ts';

export const SegmentRole = { CONTEXT: 'CONTEXT', SOURCE: 'SOURCE', CUE: 'CUE', CONTENT: 'CONTENT' } as const;
export type SegmentRole = keyof typeof SegmentRole;

registerEnumType(SegmentRole, {
  name: 'SegmentRole',
  description: 'What a piece of text is to a statement.',
  valuesConfig: {
    CONTEXT: { description: 'Text around it.' },
    SOURCE: { description: 'The words that name the speaker.' },
    CUE: { description: 'The words of saying: "said", "according to".' },
    CONTENT: { description: 'What was said.' },
  },
});

@ObjectType('Segment', { description: 'A piece of the text around a statement, ready to be highlighted.' })
export class Segment extends TextSpan {
  @Field(() => SegmentRole, { description: 'What the piece is to the statement.' })
  role!: SegmentRole;
}
