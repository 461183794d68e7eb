// What a packed body is when it is unpacked: its name without the ending, its address, and no media type, for that was of the packing.
//   { name: 'a/feed.xml.gz', type: 'application/gzip' } → { name: 'a/feed.xml', type: null }

import type { Body } from '../body.ts'

export const inner = ({ where, name, address, fetched }: Body, bytes: AsyncIterable<Uint8Array>): Body => ({
  where,
  bytes,
  type: null,
  name: name?.replace(/\.(?:gz|br|zstd?)$/iu, '') ?? null,
  address,
  fetched,
})
