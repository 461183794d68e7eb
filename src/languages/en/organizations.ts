// Words of which English names of organisations are made, and what they mean in every language.

import type { OrganizationWords } from '../../identity/organization-keys.ts'
import { allPhrases, set } from '../lists.ts'
import { demonyms } from './names-places.ts'

const all = allPhrases

/** Words that mean themselves: they are the keys. */
const OWN =
  'ministry agency council parliament government commission committee court police army navy bank university academy institute centre hospital association federation alliance party union organisation society foundation fund group movement front nations cross crescent church television radio newspaper plant airport programme conference league interior foreign defence finance economy justice health education environment transport labour agriculture culture energy trade development security refugee children monetary weather statistics technology medicine sciences aviation football red world federal state national international european african arab united supreme high central general democratic liberal social catholic orthodox constitution prosecution hydrometeorology guard coast air force intelligence service civil protection criminal human rights atomic relief oecd osce nato'

export const organizations: OrganizationWords = {
  words: {
    ...Object.fromEntries(OWN.split(' ').map(word => [word, word])),
    ...all('department', 'ministry'),
    ...all('authority|office|bureau', 'agency'),
    ...all('headquarters', 'police'),
    ...all('tribunal', 'court'),
    ...all('constitutional', 'constitution'),
    ...all('prosecutor|prosecutors', 'prosecution'),
    ...all('brigade', 'fire_brigade'),
    ...all('military', 'army'),
    ...all('forces', 'armed_forces'),
    ...all('college', 'university'),
    ...all('center', 'centre'),
    ...all('clinic', 'hospital'),
    ...all('organization', 'organisation'),
    ...all('broadcaster', 'radio'),
    ...all('factory|works', 'plant'),
    ...all('program', 'programme'),
    ...all('defense', 'defence'),
    ...all('economic|economics|economy', 'economy'),
    ...all('financial|finances', 'finance'),
    ...all('environmental', 'environment'),
    ...all('labor', 'labour'),
    ...all('agricultural', 'agriculture'),
    ...all('cultural', 'culture'),
    ...all('refugees', 'refugee'),
    ...all('child', 'children'),
    ...all('meteorological|meteorology', 'weather'),
    ...all('hydrometeorological', 'hydrometeorology'),
    ...all('statistical', 'statistics'),
    ...all('technical|technological', 'technology'),
    ...all('medical', 'medicine'),
    ...all('science|scientific', 'sciences'),
    ...all('europe', 'european'),
    ...all('africa', 'african'),
    ...all('europeans', 'european'),
    ...all('un', 'united nations'),
    ...all('eu', 'european union'),
    ...all('who', 'health organisation world'),
    ...all('imf', 'fund international monetary'),
    ...all('ecb', 'bank central european'),
    ...all('iaea', 'agency atomic energy international'),
    ...all('icc', 'court criminal international'),
    ...all('icrc', 'committee cross international red'),
    ...all('echr|ecthr', 'court european human rights'),
    ...all('ecj|cjeu', 'court european justice'),
  },
  endings: ["'s", 's'],
  links: [],
  empty: set('the of and for in on at fire armed'),
  demonyms,
}
