import fc from 'fast-check';

/** Texts that would be markup, a script, a property or a request where somebody forgot to escape them. */
export const NAUGHTY = [
  '</title></style></blockquote><script>window.pwned = 1</script>',
  '<img src="https://example.org/x.png" onerror="window.pwned = 1">',
  '<!--<script>',
  '--><svg onload="window.pwned = 1">',
  ']]>',
  '&amp;&lt;&#0;&nbsp;',
  '"\' onload="window.pwned = 1" x="',
  '<style>@import "https://example.org/x.css"</style>',
  'url(https://example.org/x)',
  'javascript:window.pwned = 1',
  '{{ 1 + 1 }} ${1}',
  'Hi\r\nATTENDEE:mailto:evil@example.org',
  'Hi\u0085BEGIN:VEVENT\u2028END:VEVENT\u2029',
  'back\\slash, semi;colon \\n \\',
  '\u0000\u0008\u000b\u001b]0;x\u0007\u009b\ufffe\uffff',
  '\ud800 \udfff',
  '\u202egnp.exe',
  '👩‍👩‍👧‍👦'.repeat(30),
  'é'.repeat(200),
] as const;

/** Any text, and often one of the naughty ones. */
export const naughtyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
  fc.constantFrom(...NAUGHTY),
);
