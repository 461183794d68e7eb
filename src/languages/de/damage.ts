import type { DamageWords } from '../../extract/damage.ts'

export const damage: DamageWords = {}
