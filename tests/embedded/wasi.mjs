// SPDX-License-Identifier: MIT
// node --experimental-wasi-unstable-preview1 wasi.mjs PROGRAM.wasm
import { WASI } from 'wasi';
import fs from 'fs';

let wasi;
try {
  wasi = new WASI({ version: 'preview1', args: ['program'], env: {} });
} catch (e) {
  wasi = new WASI({ args: ['program'], env: {} });
}
const module = await WebAssembly.compile(fs.readFileSync(process.argv[2]));
const instance = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: wasi.wasiImport });
wasi.start(instance);
