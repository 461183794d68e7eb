import type { QuantityWords } from '../../mentions/quantity-words.ts'

export const quantities: QuantityWords = {}
