// The WebAssembly module kernel.wat with its memory, into which a model's weights are laid once and never moved.
//   const kernel = openKernel()
//   const at = kernel.place(new Float32Array([1, 2]))     an address in bytes
//   kernel.run.multiply(…)                                see kernel.wat for what each function takes

import { kernelBytes } from './kernel-bytes.ts'

/** What kernel.wat exports; all arguments are addresses, strides in bytes, or counts. Its comments are the reference. */
export interface KernelFunctions {
  readonly embed: (
    out: number,
    stride: number,
    rows: number,
    count: number,
    words: number,
    table: number,
    scales: number,
    width: number,
    unit: number,
  ) => void
  readonly project: (out: number, x: number, words: number, matrix: number) => void
  readonly multiply: (
    out: number,
    a: number,
    aStride: number,
    rows: number,
    b: number,
    inner: number,
    columns: number,
    bias: number,
  ) => void
  readonly run: (
    pre: number,
    out: number,
    preStep: number,
    outStep: number,
    steps: number,
    recurrent: number,
    before: number,
    state: number,
  ) => void
  readonly rectify: (x: number, stride: number, words: number, width: number) => void
  readonly turn: (out: number, columnStride: number, x: number, stride: number, words: number, count: number) => void
  readonly join: (out: number, width: number, x: number, stride: number, words: number, heads: number) => void
  readonly shares: (out: number, x: number, stride: number, words: number, count: number, choice: number) => void
}

export interface Kernel {
  readonly run: KernelFunctions
  /** Sets bytes of zeros apart and returns their address, a multiple of 16. May grow the memory, which ends earlier views. */
  reserve(bytes: number): number
  /** Copies an array into memory of its own and returns the address. */
  place(array: Int8Array | Int16Array | Int32Array | Float32Array): number
  /** The whole memory; valid until the next `reserve` or `place`. */
  floats(): Float32Array
  integers(): Int32Array
  /** Bytes of memory. */
  size(): number
}

/** The little of the WebAssembly interface that is used here; Node's types leave it to those of browsers. */
interface Memory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { readonly exports: object }
}

const PAGE = 65_536
const ALIGNMENT = 16
/** A line of the cache, so that no two arrays share one; address 0 stays free. */
const FIRST = 64

let compiled: object | undefined

/** A module of its own with empty memory. */
export function openKernel(): Kernel {
  compiled ??= new WebAssembly.Module(bytesOf(kernelBytes))
  const exported = new WebAssembly.Instance(compiled).exports as KernelFunctions & { readonly memory: Memory }
  const { memory } = exported
  let top = FIRST

  function reserve(bytes: number): number {
    const address = top
    top = Math.ceil((address + bytes) / ALIGNMENT) * ALIGNMENT
    const missing = top - memory.buffer.byteLength
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE))
    return address
  }

  return {
    run: exported,
    reserve,
    place(array) {
      const address = reserve(array.byteLength)
      new Uint8Array(memory.buffer, address).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength))
      return address
    },
    floats: () => new Float32Array(memory.buffer),
    integers: () => new Int32Array(memory.buffer),
    size: () => memory.buffer.byteLength,
  }
}

/** atob is in every engine; Buffer is Node's own. */
function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
}
