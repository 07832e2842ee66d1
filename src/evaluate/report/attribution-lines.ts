import { GROUPS } from '../attribution/attribution-counts.ts';
import { type AttributionFigures, type GroupFigures } from '../attribution/figures.ts';
import { HUMAN_AGREEMENT } from '../attribution/human-agreement.ts';
import { type PrecisionRecall } from '../ratio.ts';
import { percent, percents } from './percent.ts';

const LABEL_WIDTH = 26;
const COLUMN = '   ';

type PairFigure = 'joint' | 'iou50' | 'exact' | 'exactChar' | 'soft' | 'token';
type ShareFigure =
  | 'sourceGiven'
  | 'sourceOverlap'
  | 'sourceHead'
  | 'sourceExact'
  | 'sourceName'
  | 'sourceNone'
  | 'cueOverlap'
  | 'cueExact'
  | 'kindRight';

/** Label, figure, and what two people reach, in percent. */
const PAIR_ROWS: readonly [label: string, figure: PairFigure, humans: number | null][] = [
  ['joint (content + source)', 'joint', HUMAN_AGREEMENT.joint.ALL],
  ['content, half of words', 'iou50', HUMAN_AGREEMENT.iou50],
  ['content, exact words', 'exact', HUMAN_AGREEMENT.exact],
  ['content, exact characters', 'exactChar', null],
  ['content, soft', 'soft', null],
  ['content, single words', 'token', HUMAN_AGREEMENT.token],
];
const SHARE_ROWS: readonly [label: string, figure: ShareFigure, humans: number | null][] = [
  ['source given', 'sourceGiven', null],
  ['source overlaps', 'sourceOverlap', HUMAN_AGREEMENT.sourceOverlap],
  ['source has the head', 'sourceHead', null],
  ['source exact', 'sourceExact', null],
  ['source has the name', 'sourceName', null],
  ['rightly no source', 'sourceNone', null],
  ['cue overlaps', 'cueOverlap', null],
  ['cue exact', 'cueExact', null],
  ['kind right', 'kindRight', null],
];

/** The figures as a table in percent: all statements, then each kind, then what two people reach. */
export function attributionLines({ groups, spans }: AttributionFigures): string[] {
  const all = groups.ALL;
  return [
    `${''.padEnd(LABEL_WIDTH)}    P      R     F1   ${COLUMN}${['DIRECT', 'MIXED', 'INDIRECT'].map(kindHeading).join(' ')}${COLUMN}people`,
    ...PAIR_ROWS.map(([label, figure, humans]) =>
      row(
        label,
        percents(all[figure]),
        GROUPS.slice(1).map((group) => groups[group][figure].f1),
        humans,
      ),
    ),
    row(
      'people, joint',
      '',
      GROUPS.slice(1).map((group) => HUMAN_AGREEMENT.joint[group] / 100),
      null,
    ),
    `of the ${all.matched} matched contents:`,
    ...SHARE_ROWS.map(([label, figure, humans]) => shareRow(label, groups, figure, humans)),
    'pieces that stand together, whatever they belong to:',
    ...Object.entries(spans).map(([role, one]: [string, PrecisionRecall]) =>
      row(`${role} spans`, percents(one), [], null),
    ),
    `gold / given: ${GROUPS.map((group) => `${group} ${groups[group].gold} / ${groups[group].given}`).join(', ')}`,
  ];
}

function kindHeading(kind: string): string {
  return kind.padStart(8);
}

function shareRow(
  label: string,
  groups: AttributionFigures['groups'],
  figure: ShareFigure,
  humans: number | null,
): string {
  const values = GROUPS.slice(1).map((group) => groups[group][figure]);
  return row(label, percent((groups.ALL satisfies GroupFigures)[figure]).padStart(19), values, humans);
}

function row(label: string, figures: string, byKind: readonly (number | null)[], humans: number | null): string {
  const kinds = byKind.map((value) => percent(value).padStart(8)).join(' ');
  const line = `${label.padEnd(LABEL_WIDTH)}${figures.padEnd(20)}${COLUMN}${kinds.padEnd(26)}`;
  return `${line}${humans === null ? '' : `${COLUMN}${humans.toFixed(1).padStart(6)}`}`.trimEnd();
}
