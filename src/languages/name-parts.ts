// Little words of people's names, for every pack's documents alike: "Le Pen", "van der Bellen", "John Kennedy Jr".
// Lower case, without marks; written by hand.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Open a family name: German, Dutch, French, Italian, Spanish, Portuguese, Nordic. What is as often a given name ("Ben", "Al") is left out. */
export const NAME_PARTICLES = words('von vom van zu zur zum der den de del della di da das do dos du la le ter ten af av')

/** Stand behind a family name and tell two of that name apart. */
export const NAME_SUFFIXES = words('jr jnr junior jun sr snr senior sen ii iii iv')
