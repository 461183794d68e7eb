// Lagebild as a library: who said what in two sentences. Run it with: node examples/library/read.ts
import { read } from 'lagebild'

const { text, attributions, quantities } = await read({
  text: 'Bis zu 40 Häuser müssten geräumt werden, sagte Bürgermeisterin Ida Lorenz am Mittwoch. „Wir rechnen mit dem Schlimmsten.“',
  published: '2026-03-14',
})
for (const { source, content, mode } of attributions) {
  console.log(`${source.name} (${mode}): ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`)
}
for (const { start, end, low, high } of quantities) console.log(`${text.slice(start, end)} = ${low ?? '?'} to ${high ?? '?'}`)
