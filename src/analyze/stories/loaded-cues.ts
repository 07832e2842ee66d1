/** What a verb of saying lets readers think of what was said, besides that it was said. */
export const CUE_LOADS = ['DOUBT', 'GUILT', 'TRUTH', 'HEAT'] as const;
export type CueLoad = (typeof CUE_LOADS)[number];

const VERBS: Record<CueLoad, string> = {
  /** "He claimed that he had been at home." */
  DOUBT: 'claim allege contend purport profess maintain insist assert',
  /** "He admitted that he had been at home." */
  GUILT: 'admit concede confess acknowledge',
  /** "She pointed out that the bridge was shut." */
  TRUTH: 'reveal disclose point note prove show explain clarify recall remind',
  /** "She lashed out at the council." */
  HEAT: 'lash rant rail fume thunder blast slam boast brag gloat rage bark snap scoff mock sneer vow decry denounce',
};

/** Verbs of saying that take sides, by what they imply. Lemmas. */
export const LOADED_CUES: ReadonlyMap<string, CueLoad> = new Map(
  CUE_LOADS.flatMap((load) => VERBS[load].split(' ').map((verb) => [verb, load] as const)),
);
