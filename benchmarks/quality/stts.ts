// Which universal parts of speech a tag of the STTS, the usual tag set of German corpora, can be.
//   fits('VAFIN', 'AUX') → true; fits('NN', 'PROPN') → false
// Where treebanks of Universal Dependencies differ ("nicht" is PART or ADV) or look at the sentence too ("haben" is AUX or
// VERB), each choice of theirs is let through; what the tag decides, it decides.

const ALLOWED = new Map<string, ReadonlySet<string>>(
  [
    'NN: NOUN',
    'NE: PROPN',
    'TRUNC: NOUN PROPN ADJ X',
    'FM: X PROPN',
    'XY: X SYM NUM PROPN',
    'ADJA: ADJ',
    'ADJD: ADJ ADV',
    'ADV: ADV',
    'PROAV PAV PWAV: ADV',
    'CARD: NUM',
    'ART PPOSAT PWAT PRELAT: DET',
    'PIAT PIDAT PDAT: DET PRON ADJ',
    'PIS PDS: PRON DET',
    'PPER PRF PRELS PWS PPOSS: PRON',
    'APPR APPRART APPO APZR: ADP',
    'KON: CCONJ SCONJ ADV',
    'KOUS: SCONJ',
    'KOUI: SCONJ ADP',
    'KOKOM: ADP CCONJ SCONJ',
    'PTKNEG PTKA: PART ADV',
    'PTKZU: PART',
    'PTKVZ: ADP ADV ADJ NOUN VERB',
    'PTKANT: INTJ PART',
    'ITJ: INTJ',
    'VVFIN VVINF VVIZU VVIMP: VERB',
    'VVPP: VERB ADJ',
    'VAFIN VAINF VAPP VAIMP VMFIN VMINF VMPP: AUX VERB',
    '$. $, $(: PUNCT',
  ].flatMap(line => {
    const [tags = '', classes = ''] = line.split(': ')
    return tags.split(' ').map((tag): [string, ReadonlySet<string>] => [tag, new Set(classes.split(' '))])
  }),
)

/** False also for a tag that is none. */
export const fits = (tag: string, upos: string): boolean => ALLOWED.get(tag)?.has(upos) ?? false

/** A preposition with an article in it: the one tag whose word is two ("im"). */
export const FUSED = 'APPRART'
