/** A WebAssembly module carried inside the code: a `data:` address of its bytes. The bundler makes it. */
declare module '*.wasm?inline' {
  const dataUrl: string;
  export default dataUrl;
}
