/** The name tags of one word, in the order of the model's optional `names` output: a person, an organization or a place. */
export const NAME_TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;

export const NAME_TAG_COUNT = NAME_TAGS.length;
