// English verbs that report speech, writing, thought, demands and estimates, with what they take.
// Columns: lemma (with its particle; ! denied, ? questioned) | kind | takes (see verb-table.ts) | irregular: past, participle.

import { verbTable } from '../../attribution/verb-table.ts'

const TABLE = `
say | speech | wqcbo | said said
tell | speech | wqcbi | told told
add | speech | qcb | -
state | speech | qcbo | -
note | speech | qcb | -
announce | speech | qcbo | -
report | speech | qcbo | -
confirm | speech | qcbo | -
claim | speech | qcbi | -
argue | speech | qcb | -
insist | speech | qcb:on | -
assert | speech | qcb | -
maintain | speech | qcb | -
explain | speech | wqcbo | -
declare | speech | qcbo | -
reply | speech | qcb | -
respond | speech | qcb | -
answer | speech | qc | -
?ask | speech | wqci | -
?inquire | speech | wqc | -
?wonder | thought | wqc | -
?question | speech | wqco | -
acknowledge | speech | qcbo | -
admit | speech | qcbo | -
concede | speech | qcbo | -
allow | speech | qc | -
confess | speech | qcb | -
reveal | speech | wqcbo | -
disclose | speech | qcbo | -
suggest | speech | qcbo | -
imply | speech | c | -
indicate | speech | qcbo | -
signal | speech | qcbo | signaled signalled
hint | speech | qcb:at | -
mention | speech | qco | -
observe | speech | qcb | -
remark | speech | qcb | -
comment | speech | qc | -
recall | speech | wqcbo | -
recount | speech | wqco | -
repeat | speech | qcbo | -
reiterate | speech | qcbo | -
stress | speech | qcbo | -
emphasize | speech | qcbo | -
emphasise | speech | qcbo | -
underline | speech | qco | -
underscore | speech | qco | -
continue | speech | q | -
conclude | speech | qcb | -
predict | estimate | qcbo | -
forecast | estimate | qcbo | forecast forecast
project | estimate | co | -
estimate | estimate | qcbo | -
count | estimate | o | -
revise | estimate | o# | -
correct | estimate | o# | -
lower | estimate | o# | -
raise | estimate | o# | -
update | estimate | o# | -
upgrade | estimate | o# | -
downgrade | estimate | o# | -
expect | estimate | cbio | -
calculate | estimate | cb | -
warn | speech | qcbo:of,about,against | -
caution | speech | qcb | -
threaten | speech | cio | -
promise | speech | qcbio | -
pledge | speech | qcbio | -
vow | speech | qcbio | -
swear | speech | qcb | swore sworn
assure | speech | qcb | -
reassure | speech | qcb | -
guarantee | speech | cbo | -
agree | speech | qcbi | -
disagree | speech | qc:with | -
complain | speech | qcbo:about,of | -
criticize | speech | qco | -
criticise | speech | qco | -
condemn | speech | qco | -
denounce | speech | qco | -
slam | speech | qo | -
blast | speech | qo | -
praise | speech | qo | -
hail | speech | o | -
welcome | speech | qo | -
applaud | speech | o | -
blame | speech | qo | -
accuse | speech | qo | -
mock | speech | qo | -
defend | speech | qo | -
dismiss | speech | qo | -
!reject | speech | qco | -
!deny | speech | qcbo | -
!refute | speech | qco | -
!dispute | speech | qco | -
!contradict | speech | o | -
?doubt | thought | cbo | -
call | speech | qo | -
call for | demand | o | -
call on | demand | io | -
describe | speech | wqo | -
characterize | speech | o | -
speak | speech | o:of | spoke spoken
talk | speech | o:about,of | -
refer | speech | o:to | -
cite | speech | o | -
quote | speech | q | -
point out | speech | qcb | -
point | speech | o:to | -
!rule out | speech | co | -
?leave open | speech | cw | left left
make clear | speech | qcb | made made
make plain | speech | qcb | made made
put | estimate | o>at | put put
hit back | speech | q | hit hit
write | writing | qcb | wrote written
tweet | writing | qcb | -
post | writing | qc | -
shout | speech | qc | -
yell | speech | qc | -
cry | speech | qc | -
whisper | speech | qc | -
joke | speech | qcb | -
quip | speech | qc | -
laugh | speech | q | -
boast | speech | qcb | -
brag | speech | qc | -
demand | demand | qcio | -
urge | demand | qcio | -
request | demand | cio | -
order | demand | io | -
appeal | demand | qio:for,to | -
advise | demand | qcbi | -
recommend | demand | qcbo | -
propose | demand | qcio | -
advocate | demand | o:for | -
beg | demand | i | -
encourage | demand | i | -
think | thought | qcb | thought thought
believe | thought | qcbo:in | -
hope | thought | qcbio:for | -
fear | thought | cbo | -
feel | thought | cb | felt felt
know | thought | cw | knew known
assume | thought | cbo | -
suspect | thought | cbo | -
consider | thought | co | -
regard | thought | o | -
realize | thought | c | -
realise | thought | c | -
understand | thought | cw | understood understood
worry | thought | qcbo:about | -
want | thought | i | -
wish | thought | cbi | -
intend | thought | i | -
plan | thought | i | -
learn | thought | cw | learnt learned
find | thought | cw | found found
remember | thought | cw | -
show | speech | cwo@ | showed shown
testify | speech | qcb | -
allege | speech | qcbo | -
contend | speech | qcb | -
counter | speech | qcb | -
retort | speech | qc | -
proclaim | speech | qcbo | -
profess | speech | ci | -
elaborate | speech | q | -
clarify | speech | qcb | -
specify | speech | c | -
apologize | speech | qco:for | -
apologise | speech | qco:for | -
assess | estimate | cb | -
judge | thought | cb | -
decide | thought | cw | -
determine | thought | cw | -
discover | thought | cw | -
prove | speech | c | proved proven
`

/** "say" + said → say, says, saying, said. Consonants double as written: "plan" → planned. */
function conjugate(verb: string, irregular: readonly string[] | null): string[] {
  const third = /(?:s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
  const stem = /[^e]e$/.test(verb) ? verb.slice(0, -1) : DOUBLED.has(verb) ? verb + verb.at(-1) : verb
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem.replace(/e$/, '')}ed`
  return [verb, third, ...(irregular ?? [past]), `${stem}ing`]
}

/** Verbs that double their last consonant. */
const DOUBLED = new Set(['admit', 'plan', 'refer', 'slam', 'quip', 'brag', 'beg', 'put', 'hit'])

export const cueVerbs = verbTable(TABLE, { conjugate, joined: () => [] })
