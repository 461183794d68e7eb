// Takes a file of trained weights apart: "LGBM", version, header, tensors → typed arrays over the same bytes.
//   const container = readContainer(bytes, 'models/xx/syntax.bin')
//   tensorOf(container, 'upos.w', { dtype: 'i8', shape: [17, 192] }) → Int8Array(3264)
//
// Layout, little endian: magic, u32 version of the container, u32 length of the header, header (JSON, UTF-8), zeros to the next
// multiple of 16, tensors. Offsets in the header count from the first tensor; each is a multiple of 16.

import { z } from 'zod'
import { LagebildError } from '../errors.ts'

const MAGIC = 'LGBM'
const VERSION = 1
const START = 12
const ALIGNMENT = 16

/** What a tensor's numbers are stored as; utf8 is text. */
const ARRAYS = {
  i8: Int8Array,
  u8: Uint8Array,
  utf8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  f32: Float32Array,
} as const

export type Dtype = keyof typeof ARRAYS
export type TensorArray<D extends Dtype> = InstanceType<(typeof ARRAYS)[D]>

interface Tensor {
  readonly dtype: Dtype
  readonly shape: readonly number[]
  readonly data: TensorArray<Dtype>
}

/** A file taken apart. The arrays share its bytes where they are aligned. */
export interface Container {
  /** What to call the file in an error. */
  readonly where: string
  /** As written; whoever uses it checks it. */
  readonly header: Readonly<Record<string, unknown>>
  readonly tensors: ReadonlyMap<string, Tensor>
}

const headerShape = z.looseObject({
  tensors: z.array(
    z.object({
      name: z.string(),
      dtype: z.enum(Object.keys(ARRAYS) as [Dtype, ...Dtype[]]),
      shape: z.array(z.int().nonnegative()),
      offset: z.int().nonnegative(),
      bytes: z.int().nonnegative(),
    }),
  ),
})

type TensorHeader = z.infer<typeof headerShape>['tensors'][number]

/** Throws LagebildError MODEL_BROKEN when the bytes are no such file, cut short, or of another container version. */
export function readContainer(bytes: Uint8Array, where: string): Container {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length))
  if (magic !== MAGIC) throw modelError(where, `it begins with ${JSON.stringify(magic)}, not with "${MAGIC}"`)
  if (bytes.length < START) throw modelError(where, `it ends after ${bytes.length} bytes`)
  const version = view.getUint32(4, true)
  if (version !== VERSION) throw modelError(where, `its container has version ${version}, this program reads ${VERSION}`)
  const end = START + view.getUint32(8, true)
  if (end > bytes.length) throw modelError(where, `its header needs ${end} bytes, the file has ${bytes.length}`)
  const header = parsed(bytes.subarray(START, end), where)
  const body = bytes.subarray(Math.ceil(end / ALIGNMENT) * ALIGNMENT)
  return { where, header, tensors: new Map(header.tensors.map(tensor => [tensor.name, tensorIn(body, tensor, where)])) }
}

/** The numbers of a tensor. Throws MODEL_BROKEN when it is missing or not what the caller expects. */
export function tensorOf<D extends Dtype>(
  container: Container,
  name: string,
  expected: { dtype: D; shape: readonly number[] },
): TensorArray<D> {
  const tensor = container.tensors.get(name)
  if (!tensor) throw modelError(container.where, `it has no tensor "${name}"`)
  const is = `${tensor.dtype}[${tensor.shape.join(', ')}]`
  const should = `${expected.dtype}[${expected.shape.join(', ')}]`
  if (is !== should) throw modelError(container.where, `its tensor "${name}" is ${is}, expected ${should}`)
  return tensor.data as TensorArray<D>
}

/** The one shape of what is wrong with a file of weights. `problem`: "it ends after 3 bytes". */
export function modelError(where: string, problem: string, cause?: unknown): LagebildError {
  return new LagebildError({
    code: 'MODEL_BROKEN',
    message: `The trained weights in "${where}" cannot be used: ${problem}`,
    where,
    remedy: 'Install Lagebild again (npm install lagebild). In a checkout, restore models/ from git or build it with training/.',
    cause,
  })
}

function parsed(bytes: Uint8Array, where: string): z.infer<typeof headerShape> {
  try {
    return headerShape.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (cause) {
    throw modelError(where, 'its header cannot be understood', cause)
  }
}

function tensorIn(body: Uint8Array, { name, dtype, shape, offset, bytes }: TensorHeader, where: string): Tensor {
  if (offset + bytes > body.length) throw modelError(where, `it is cut short: tensor "${name}" ends after the file does`)
  const array = ARRAYS[dtype]
  const size = array.BYTES_PER_ELEMENT
  const wanted = shape.reduce((product, length) => product * length, size)
  if (dtype === 'utf8' ? bytes % size !== 0 : bytes !== wanted)
    throw modelError(where, `tensor "${name}" has ${bytes} bytes, its shape needs ${wanted}`)
  const start = body.byteOffset + offset
  // Bytes handed in may begin anywhere in their buffer, and an Int16Array cannot.
  if (start % size !== 0) return { dtype, shape, data: new array(body.slice(offset, offset + bytes).buffer) }
  return { dtype, shape, data: new array(body.buffer as ArrayBuffer, start, bytes / size) }
}
