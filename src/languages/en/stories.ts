// English words that stand in reports of whatever happens, so that they tell no story from another. Written by hand.

import { set } from '../lists.ts'

export const common: ReadonlySet<string> = set(`
  able about above according across actually added after again against ahead alone along already also although always among amid and
  announced another anyone anything appeared appears around asked away
  back became because become been before began begin behind being believe below best better between beyond both bring brought
  called came cannot come comes coming could couldn course currently
  days decided despite didn different does doesn doing done down during each earlier early either else enough even ever every
  everyone everything expected
  face fact far feel feet felt few find first five following found four from full further
  gave get gets getting give given gives goes going gone good got great had half happen happened has hasn have haven having help
  her here hers herself high him himself his hold hour hours how however
  instead into isn its itself just keep kind knew know known large last late later latest least left less let like likely little
  local long longer look looking made main make makes making many may maybe mean means might million mind minutes month months more
  most much must near nearly need never next none nothing now number off often once one only onto other others our out over own
  part past people perhaps place point possible probably put
  quite rather read really recent recently report reported reportedly reports right
  said same saw say saying says second see seem seemed seems seen several shall she should show showed shown since six small some
  someone something soon speaking spoke start started statement still story such sure
  take taken takes taking tell ten than that the their them themselves then there these they thing things think third this those
  though thought three through thus time times today together told tomorrow tonight too took toward towards tried try trying turn
  turned twice two under until upon use used using very via want wanted wants was wasn way ways week weeks well went were weren
  what when where whether which while who whole whom whose why will with within without won word words work would wouldn wrote year
  years yesterday yet you your yours
  monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december
  article photo photos image images video source sources file updated published copyright reserved rights click
`)
