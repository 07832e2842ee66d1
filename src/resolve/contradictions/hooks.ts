import { type ContradictionProfile } from './contradiction-profile.ts';

/** What a statement can be found by besides its words. */
export function hooksOf(profile: ContradictionProfile): string[] {
  const { data, previousId } = profile;
  return [
    ...sideHooks(profile, (side) => side),
    ...named('speaker', profile.speakerIds),
    ...named('topic', profile.topicIds),
    `is:${data.statementId}`,
    ...[previousId, data.withinId].flatMap((id) => (id === null ? [] : [`next-to:${id}`])),
  ];
}

/** The hooks of statements that may contradict it: what finds one of two finds the other. */
export function counterHooksOf(profile: ContradictionProfile): string[] {
  const { data, previousId } = profile;
  return [
    ...sideHooks(profile, (side) => 1 - side),
    ...named('speaker', profile.topicIds),
    ...named('topic', profile.speakerIds),
    `next-to:${data.statementId}`,
    ...[previousId, data.withinId].flatMap((id) => (id === null ? [] : [`is:${id}`])),
  ];
}

function named(role: 'speaker' | 'topic', ids: ReadonlySet<string>): string[] {
  return [...ids].map((id) => `${role}:${id}`);
}

function sideHooks(profile: ContradictionProfile, sideSought: (side: 0 | 1) => number): string[] {
  return profile.sides.flatMap((side, i) => (side === null ? [] : [`side:${i}:${sideSought(side)}`]));
}
