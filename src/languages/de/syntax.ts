// Closed classes of German: what opens a clause, and verb forms that tell their mood.

import type { SyntaxWords } from '../../syntax/clauses.ts'

const words = (list: string) => list.split(' ')
const all = <T extends string>(list: string, value: T): Record<string, T> =>
  Object.fromEntries(words(list).map(word => [word, value]))

export const syntax: SyntaxWords = {
  introducers: {
    // "…, dass die Brücke gesperrt sei"
    ...all('dass daß ob wie wieso weshalb warum wann wo woher wohin wer was wem wen wessen inwieweit inwiefern', 'complement'),
    // "…, der das Werk leitet"; a demonstrative ("…, der sei schon alt") reads the same here
    ...all(
      'der die das den dem dessen deren denen welcher welche welches welchen welchem worauf woran wovon wofür womit wodurch wobei',
      'relative',
    ),
    // "…, weil Hilfe fehlt"
    ...all(
      'weil da wenn falls sofern obwohl obgleich während nachdem bevor ehe bis seit seitdem sobald solange als damit sodass indem nachdem wonach demnach',
      'adverbial',
    ),
  },
  connectors: new Set(words('und oder aber sondern denn sowie auch nur sogar allerdings jedoch')),
  infinitive: new Set(['zu', 'um']),
  finite: {
    ...all(
      'sei seien seist seiet habe haben habest werde werden würde würden würdest könne könnten könnte müsse müssten müsste solle sollten sollte wolle wollten wollte dürfe dürften dürfte möge mögen möchte möchten hätte hätten wäre wären gebe gehe komme stehe lasse bleibe liege halte finde sehe wisse bringe führe nehme gelte handele handle bestehe brauche laufe mache sage spreche trage treffe zeige fehle drohe stimme ziehe sitze gehöre fahre fielen stünde stünden gäbe gäben käme kämen ginge gingen ließe ließen bliebe blieben läge lägen wüsste wüssten fände fänden bräuchte bräuchten',
      'subjunctive',
    ),
    ...all(
      'ist sind war waren bin bist hat hatte hatten hast wird wurde wurden wirst kann können konnte konnten muss müssen musste mussten soll sollen will wollen darf dürfen durfte durften mag gibt gab gaben geht ging gehen kommt kam kamen steht stand standen stehen liegt lag lagen bleibt blieb blieben hält hielt',
      'indicative',
    ),
    // Indicative and subjunctive share these; the indicative is far commoner in the news.
    ...all('haben werden wollten sollten', 'indicative'),
  },
}
