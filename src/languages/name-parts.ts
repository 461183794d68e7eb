// Little words of people's names, for every pack's documents alike: "Le Pen", "van der Bellen", "John Kennedy Jr".
// Lower case, without marks; written by hand.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Open a family name: German, Dutch, French, Italian, Spanish, Portuguese, Nordic. What is as often a given name ("Ben", "Al") is left out. */
export const NAME_PARTICLES = words('von vom van zu zur zum der den de del della di da das do dos du la le ter ten af av')

/** Stand behind a family name and tell two of that name apart. */
export const NAME_SUFFIXES = words('jr jnr junior jun sr snr senior sen ii iii iv')

/** Stand between a place's own name and what tells it from others of that name: "Hohenau an der March", "Newcastle upon Tyne". */
export const PLACE_PARTICLES = words('an am auf bei ob upon on by pri pod nad sur sous')

/** May stay on a name behind which something that belongs to it stands: "Anna Kruses Aussage" in German. */
export const GENITIVE_ENDING = 's'

const TWO_FAMILIES = words(
  'garcía garcia díaz diaz ruiz castro torres vega morales ortega romero silva costa santos souza sousa pereira ferreira oliveira almeida carvalho ribeiro rocha moreno herrera medina aguilar vargas castillo reyes ríos rios mendoza rojas soto guerrero delgado flores blanco suárez navarro molina serrano iglesias calvo vidal lozano cabrera fuentes carrasco',
)

/** The first of two family names, Spanish or Portuguese: "Gómez" (most end so) and "García" (the rest are listed) of "Pilar Gómez Arce". */
export const isFirstOfTwo = (lower: string): boolean => /(?:[eé]z|ães)$/u.test(lower) || TWO_FAMILIES.has(lower)
