/** The build of sql.js that carries its WebAssembly inside, so that it reads no file. */
declare module 'sql.js/dist/sql-wasm-inline.js' {
  export { type Database, default } from 'sql.js';
}
