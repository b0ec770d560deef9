declare module 'edtf' {
  /** Parses an EDTF string; throws where it is none. */
  export default function edtf(input: string): unknown;
}
