import { type EventRule, rulesLike } from '../event-rule.ts';

/** Companies, science and sport. */
export const PUBLIC_LIFE_RULES: readonly EventRule[] = [
  ...rulesLike({ type: 'OTHER', placeKind: 'ANY', parties: ['ORGANIZATION'], isDated: true }, [
    {
      /** "a merger with Halden Credit", "the takeover". */
      name: 'merger',
      type: 'AGREEMENT',
      parties: ['ORGANIZATION', 'PERSON'],
      label: 'Merger of {who}',
      trigger:
        /\b(?:mergers?|merge with|merged with|takeovers?|buy-?outs?|acquisition of|(?:take|taking|took) over the (?:firm|company|bank|airline))\b/gi,
    },
    {
      /** "closed its plant", "cut 900 jobs". */
      name: 'closure',
      label: 'Closure by {who}',
      trigger:
        /\b(?:(?:clos|shut)(?:e|ed|es|ing|ting)?(?: down)? (?:its|the|their|a|two|three|several) (?:\w+ )?(?:plants?|factory|factories|branch(?:es)?|stores?|mines?|mills?|offices?|shops?|shipyard|refinery)|(?:cut|shed|slash|axe)(?:ting|d|s|ed)? (?:up to |about |some )?[\d,]+ jobs|lay-?offs|laid off|job cuts|redundancies|(?:filed for|declared) (?:bankruptcy|insolvency))\b/gi,
    },
    {
      /** "raised interest rates". */
      name: 'rate-decision',
      label: 'Rate decision of {who}',
      needs: /\b(?:bank|banks|interest|fed|reserve|monetary|inflation)\b/i,
      trigger:
        /\b(?:(?:rais|cut|lower|rais|hold|held|increas|kept|keep)(?:e|es|ed|ing|ting|s)? (?:its |the |key |main |benchmark )*(?:interest |key |base |policy )?rates?|rate (?:hikes?|cuts?|rises?|increases?|decision))\b/gi,
    },
    {
      /** "launched a satellite", "the launch". */
      name: 'launch',
      label: 'Launch by {who}',
      trigger: /\b(?:launched|unveiled|launch of|lift-?off|the launch)\b/gi,
      needs:
        /\b(?:satellites?|rockets?|spacecraft|probe|capsule|phone|handset|tablet|cars?|models?|app|products?|service|game|console|brand|device|vaccine|liner|ship|product)\b/i,
      unlessAfter:
        /^\s(?:an? |the |its |their |his |her )?(?:\w+ )?(?:attacks?|strikes?|investigation|inquiry|probe into|appeal|campaign|offensive|invasion|raid|missiles?|rockets? (?:at|into|on)|airstrikes?)\b/i,
    },
    {
      /** "regulators approved a vaccine", "the approval". */
      name: 'approval',
      label: 'Approval in {place}',
      trigger: /\b(?:approv(?:ed|es|al)|authori[sz]ed|licensed|recall(?:ed)?|banned)\b/gi,
      needs:
        /\b(?:regulators?|agency|authority|commission|drugs?|vaccines?|medicine|treatment|merger|council|approval|watchdog|ministry)\b/i,
      needsAnchor: true,
      unlessBefore: /\b(?:of|his|her)\s$/i,
      unlessAfter: /^\s(?:ratings?|of (?:his|her|the (?:president|government)))\b/i,
    },
  ]),
  ...rulesLike({ type: 'ANNOUNCEMENT', placeKind: 'ANY', parties: 'NONE', isDated: true }, [
    {
      /** "published a study", "the discovery". */
      name: 'study',
      label: 'Study in {place}',
      trigger:
        /\b(?:publish(?:ed|es) (?:an? |the |its |their )(?:\w+ )?(?:study|report|findings|paper|survey)|(?:new|the) (?:study|survey|findings)|discover(?:ed|y) of)\b/gi,
    },
  ]),
  ...rulesLike({ type: 'OTHER', placeKind: 'ANY', parties: 'NONE', isDated: true }, [
    {
      /** "beat Sweden 2-1", "the final", "the defeat". */
      name: 'match',
      label: 'Match in {place}',
      trigger:
        /\b(?:beat|defeated|lost to|drew with|thrashed|(?:the |a |this |that |football |tennis |opening |home |away |friendly )(?:match|game|derby)|(?:cup |semi-?|quarter-?)finals?|the final(?=[.,]|\s(?:in|on|against|at)\b)|kick-?off|the (?:defeat|victory|win))\b/gi,
      needs:
        /\b(?:\d{1,2}[-–]\d{1,2}|match|game|goals?|cup|league|coach|captain|players?|team|club|penalt(?:y|ies)|stadium|striker|referee|tournament|title|derby|defeat)\b|\bthe final(?=[.,]|\s(?:in|on|against|at)\b)/i,
      unlessBefore: /\b(?:election|electoral|court|legal)\s$/i,
      unlessAfter: /^\s(?:for (?:the|a)|plan|changer|show|theory|of (?:chess|colou?rs|words))\b/i,
    },
  ]),
];
