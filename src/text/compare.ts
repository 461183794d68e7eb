// The order of two strings by their code units, alike on every machine.
//   ['b', 'a'].sort(compare)   ['a', 'b']

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
