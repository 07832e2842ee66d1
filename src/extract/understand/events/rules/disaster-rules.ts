import { type EventRule, rulesLike } from '../event-rule.ts';
import { FIGURATIVE_BEFORE, FIGURATIVE_OF } from './figurative.ts';

/** What nature, fire and failing machines do; each kind is the target, so that a fire is never joined to a flood. */
export const DISASTER_RULES: readonly EventRule[] = rulesLike(
  {
    type: 'DISASTER',
    placeKind: 'ANY',
    parties: 'NONE',
    isDated: true,
    unlessBefore: FIGURATIVE_BEFORE,
    unlessAfter: FIGURATIVE_OF,
  },
  [
    {
      name: 'earthquake',
      label: 'Earthquake in {place}',
      trigger: /\b(?:earthquakes?|quakes?|tremors?|aftershocks?|seaquake|tsunamis?)\b/gi,
    },
    { name: 'flood', label: 'Flood in {place}', trigger: /\b(?:(?:flash )?floods?|flooding|flooded|floodwaters?)\b/gi },
    {
      name: 'storm',
      label: 'Storm in {place}',
      trigger:
        /\b(?:hurricanes?|typhoons?|cyclones?|tornado(?:es)?|(?:winter |tropical |the |a |snow|thunder|sand|ice )?storms?|snowstorms?|blizzards?)\b(?!ed)/gi,
    },
    {
      name: 'fire',
      label: 'Fire in {place}',
      trigger:
        /\b(?:wild ?fires?|bush ?fires?|blazes?|infernos?|(?:a|the|this|that|another|forest|house|warehouse|factory|huge|large|major) fires?|fires? (?:broke out|tore|swept|raged|spread|destroyed|burned)|burned down|burnt down|caught fire)\b/gi,
      unlessAfter: /^\s(?:department|brigade|service|fighters?|station|chief|engines?|alarm|truck|of)\b/i,
    },
    {
      name: 'crash',
      label: 'Crash in {place}',
      trigger:
        /\b(?:crash(?:ed|es)?|derail(?:ed|ments?)|collisions?|collided|pile-?up|(?:rail|train|plane|car|bus|road) accidents?|wreck(?:age)?)\b/gi,
      unlessBefore: /\b(?:market|stock|financial|price|computer|system|server|website|wall street)\s$/i,
      unlessAfter:
        /^\s(?:course|diet|programme|program|test|helmet|the (?:party|meeting|event|wedding)|of the (?:market|country|economy|currency)|on the rocks)\b/i,
    },
    {
      name: 'sinking',
      label: 'Sinking in {place}',
      trigger: /\b(?:sank|sunk|sinking|capsized|shipwrecks?|ran aground)\b/gi,
      needs:
        /\b(?:ferry|ferries|ships?|boats?|vessels?|tanker|trawler|dinghy|yacht|submarine|barge|crew|aboard|passengers)\b/i,
    },
    {
      name: 'collapse',
      label: 'Collapse in {place}',
      trigger: /\bcollaps(?:e|ed|es|ing)\b/gi,
      needs:
        /\b(?:bridge|footbridge|building|tower|roof|wall|mine|crane|dam|tunnel|stand|floor|ceiling|balcony|block|house|scaffold(?:ing)?|shaft|pit|rescue\w*|killed|dead|victims?|rubble|\w+ died)\b/i,
      unlessAfter:
        /^\s(?:of (?:the )?(?:talks|negotiations|government|currency|bank|market|deal|marriage|coalition))\b/i,
    },
    {
      name: 'explosion',
      label: 'Explosion in {place}',
      trigger: /\b(?:explosions?|exploded|blasts?|blew up)\b/gi,
      unlessAfter: /^\s(?:to|into|onto|in popularity|with|of)\b/i,
      needsAnchor: true,
      mayBe: ['attack', 'fire', 'crash'],
    },
    {
      name: 'landslide',
      label: 'Landslide in {place}',
      unless: /\b(?:victory|won|election|vote|votes|presidential|defeat)\b/i,
      trigger: /\b(?:landslides?|mudslides?|avalanches?|rockfalls?)\b(?! (?:victory|win|majority|defeat))/gi,
    },
    {
      name: 'eruption',
      label: 'Eruption in {place}',
      trigger: /\b(?:erupted|eruptions?)\b/gi,
      needs: /\b(?:volcan\w+|lava|ash|crater|mount)\b/i,
    },
    {
      name: 'spill',
      label: 'Leak in {place}',
      trigger:
        /\b(?:(?:oil|chemical|gas|water|toxic) (?:spills?|leaks?)|(?:main|pipe|pipeline|dam|reservoir|dyke|levee) (?:burst|broke|leaked|failed)|burst (?:main|pipe|dam)|nuclear meltdown)\b/gi,
    },
    {
      name: 'outage',
      label: 'Outage in {place}',
      trigger: /\b(?:(?:power |internet )?outages?|blackouts?|power cuts?)\b/gi,
    },
    {
      name: 'outbreak',
      label: 'Outbreak in {place}',
      trigger: /\b(?:outbreaks?|epidemics?|pandemic)\b(?! of (?:violence|war|fighting|hostilities))/gi,
    },
    {
      name: 'drought',
      label: 'Drought in {place}',
      trigger: /\b(?:droughts?|famines?|heat ?waves?)\b/gi,
      isDated: false,
      status: 'ONGOING',
    },
  ],
);
