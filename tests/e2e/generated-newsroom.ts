const PEOPLE = [
  'Mara Venn',
  'Tolvo Rask',
  'Ines Okuda',
  'Pell Damar',
  'Sunniva Hale',
  'Orrin Castellane',
  'Bea Lindqvist',
];
const ROLES = ['harbour master', 'ferry captain', 'council leader', 'union secretary', 'fire chief'];
const TOWNS = ['Osk', 'Brannock', 'Velmere', 'Tarsholm'];

/** Made-up short reports, as many as wanted, that share their people and towns; the same number gives the same texts. */
export function generatedNewsroom(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`report-${String(n).padStart(3, '0')}.txt`, report(n)] as const),
  );
}

function report(n: number): string {
  const pick = (list: string[], step: number): string => list[(n * step + Math.floor(n / list.length)) % list.length]!;
  const [first, second, town] = [pick(PEOPLE, 1), pick(PEOPLE, 3), pick(TOWNS, 1)];
  return [
    `Ferry report ${n} from ${town}`,
    '',
    `${first}, the ${pick(ROLES, 2)} of ${town}, said on Thursday that ${n + 2} boats would stay in port until the storm had passed.`,
    '',
    `“We will not send anybody out in this weather,” ${second} told reporters. “Nobody should ask for it.”`,
    '',
    `Officials in ${town} said ${n + 40} people had left their homes. ${first} denied that the harbour wall had broken.`,
    '',
  ].join('\n');
}
