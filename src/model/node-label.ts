/** Every node label of the graph. */
export const NODE_LABELS = [
  'Article',
  'Statement',
  'Utterance',
  'Person',
  'Organization',
  'Place',
  'Event',
  'UnnamedSource',
  'Mention',
  'Run',
] as const;

export type NodeLabel = (typeof NODE_LABELS)[number];

/** The labels a speaker can have. */
export const SPEAKER_LABELS = ['Person', 'Organization', 'UnnamedSource'] as const satisfies readonly NodeLabel[];
export type SpeakerLabel = (typeof SPEAKER_LABELS)[number];

/** The labels a statement can be about. */
export const TOPIC_LABELS = ['Event', 'Person', 'Organization', 'Place'] as const satisfies readonly NodeLabel[];
export type TopicLabel = (typeof TOPIC_LABELS)[number];
