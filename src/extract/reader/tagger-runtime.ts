import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { type InferenceSession, type Tensor } from 'onnxruntime-node';

import { type TaggerOutput } from './tagger-model.ts';

/** Which build of ONNX Runtime runs the network: machine code, or WebAssembly where that cannot load. */
export type TaggerRuntime = 'native' | 'wasm';

/** A loaded network. */
export interface TaggerSession {
  readonly runtime: TaggerRuntime;
  run(pieces: Int32Array, features: Int32Array): Promise<TaggerOutput>;
  close(): Promise<void>;
}

/** What both builds of ONNX Runtime have in common, as far as it is used here. */
interface OnnxRuntime {
  InferenceSession: { create(model: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession> };
  Tensor: new (type: 'int64', data: BigInt64Array, shape: readonly number[]) => Tensor;
}

const OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  graphOptimizationLevel: 'all',
  // The fused operator is slower on CPUs than the addition and normalisation it replaces: a tenth of the whole run.
  extra: { optimization: { disable_specified_optimizers: 'SkipLayerNormFusion' } },
};

const LOADERS: Record<TaggerRuntime, () => Promise<OnnxRuntime>> = { native: loadNative, wasm: loadWasm };

/**
 * Loads the network from its bytes, on one thread and without network access.
 * Rejects with the runtime's own error when it cannot load on this machine.
 */
export async function openTaggerSession(model: Uint8Array, runtime: TaggerRuntime): Promise<TaggerSession> {
  const onnx = await LOADERS[runtime]();
  const session = await onnx.InferenceSession.create(model, OPTIONS);
  const tensor = (values: Int32Array): Tensor => new onnx.Tensor('int64', widen(values), [1, values.length]);
  const needsMask = session.inputNames.includes('attention_mask');
  return {
    runtime,
    async run(pieces, features) {
      const inputs: Record<string, Tensor> = { input_ids: tensor(pieces), token_type_ids: tensor(features) };
      if (needsMask) inputs['attention_mask'] = tensor(new Int32Array(pieces.length).fill(1));
      const { tags, q, k, source_q, source_k, names } = await session.run(inputs);
      return {
        tags: floats(tags),
        cue: { queries: floats(q), keys: floats(k) },
        source: { queries: floats(source_q), keys: floats(source_k) },
        names: floats(names),
      };
    },
    close: () => session.release(),
  };
}

async function loadNative(): Promise<OnnxRuntime> {
  const loaded = await import('onnxruntime-node');
  return loaded.default ?? loaded;
}

async function loadWasm(): Promise<OnnxRuntime> {
  const { env, InferenceSession, Tensor } = await import('onnxruntime-web/wasm');
  const binary = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');
  env.wasm.numThreads = 1;
  env.wasm.wasmBinary = new Uint8Array(await readFile(binary)).buffer;
  return { InferenceSession, Tensor };
}

/** Non-negative 32-bit numbers as 64-bit ones: the low halves of little-endian words (every platform of ONNX Runtime is). */
function widen(values: Int32Array): BigInt64Array {
  const wide = new BigInt64Array(values.length);
  const halves = new Int32Array(wide.buffer);
  for (let i = 0; i < values.length; i++) halves[2 * i] = values[i]!;
  return wide;
}

function floats(tensor: Tensor | undefined): Float32Array {
  if (!(tensor?.data instanceof Float32Array)) throw new Error('the network gave an output of an unexpected type');
  return tensor.data;
}
