// German words that stand in reports of whatever happens, so that they tell no story from another. Written by hand.

import { set } from '../lists.ts'

export const common: ReadonlySet<string> = set(`
  aber alle allem allen aller allerdings alles also andere anderem anderen anderer anderes anders auch auf aufgrund aus außerdem
  bereits beim beiden bekannt bekommen besonders besser bevor bezüglich bisher bislang bleiben bleibt brauchen bringen
  dabei dadurch dafür dagegen daher dahin damals damit danach daneben daran darauf daraus darf darin darüber darum darunter dass davon
  dazu deine demnach denen denn dennoch deren derzeit deshalb dessen deswegen dich dies diese dieselbe diesem diesen dieser dieses doch
  dort drei drei durch durfte dürfe dürfen dürfte
  ebenfalls ebenso eben egal eigenen eigentlich eine einem einen einer eines einfach einige einigen einiger einmal erst erste ersten
  erster erstmals etwa etwas euch eure
  falls fast ferner finden folgen frage fragen führen fünf ganz ganze ganzen gegen gegenüber geben gehen geht gehört gekommen gemacht
  gemeinsam genau gerade gern gestern gewesen gibt gilt ging gleich gleichzeitig große großen großer großes gute guten
  haben habe hält hält hatte hatten hätte hätten halten heißt heute hier hieß hinaus hingegen hinter
  ihm ihn ihnen ihre ihrem ihren ihrer ihres immer inzwischen irgendwie
  jahr jahre jahren jede jedem jeden jeder jedes jedoch jemand jene jenen jetzt jüngst
  kann kaum kein keine keinem keinen keiner klar kommen kommt komme können könne könnte könnten konnte konnten kurz
  lange länger lassen lässt laut leben letzte letzten letzter liegen liegt
  machen macht mal manche manchmal mehr mehrere mehreren mein meine meinen meiner meisten mich mindestens mitteilte mitgeteilt
  mittlerweile mittwoch montag dienstag donnerstag freitag samstag sonnabend sonntag morgen möglich möglicherweise mögliche
  monat monate monaten müsse müssen müsste musste mussten muss
  nach nachdem nächste nächsten nämlich neben nehmen neue neuen neuer neues nicht nichts niemand noch nochmals nötig nunmehr
  obwohl oder offenbar ohne paar rund
  sagen sagt sagte sagten schließlich schon sehen sehr seien sein seine seinem seinen seiner seines seit seitdem selber selbst
  sich sicher sieht sind sobald sofort sogar solche solchen solcher soll solle sollen sollte sollten somit sondern sonst sowie sowohl
  stand stark statt stehen steht stellen stellte stunden
  tage tagen teil teile trotz trotzdem überhaupt übrigen uhr unser unsere unserem unseren unserer unter
  viel viele vielen vieler vielleicht vier völlig voll vom vor vorher
  wäre wären während waren warum wegen weil weit weiter weitere weiteren weiterer weiterhin weiß welche welchem welchen welcher
  wenig wenige wenigen weniger wenigstens wenn werde werden weder wieder will wird wisse wissen wobei woche wochen wohl wolle wollen
  wollte wollten worden wurde wurden würde würden
  zehn zeigen zeigt zeit ziemlich zudem zuerst zuletzt zumindest zunächst zurück zusammen zwar zwei zweite zweiten zwischen
  artikel bericht berichte berichten berichtet berichtete foto fotos video quelle angaben angabe teilte erklärte erklärt
  januar februar märz april mai juni juli august september oktober november dezember
`)
