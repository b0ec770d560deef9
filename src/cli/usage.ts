/** What `dateline --help` prints. */
export const USAGE = `Usage:
  dateline ARTICLE... -o FILE [-o FILE]...
  dateline annotate < documents.ndjson > annotations.ndjson
  dateline annotate SHARD... -o FOLDER

Finds what happened when in articles, and draws it on one timeline.

  ARTICLE         a text file in UTF-8, a file of documents a line (.ndjson, .jsonl), a folder (its
                  files of these kinds are read), a story that was saved in the browser
                  (.dateline.json: its articles, and what was decided), or - for a text on
                  standard input
  -o, --out FILE  where the timeline goes: a picture (.svg), a page with the picture and all passages
                  (.html), a calendar (.ics), its data (.json), or - for the data on standard
                  output; may be given several times
  -w, --workers N how many texts are looked into at once; as many as there are cores, if not given
  -h, --help      print this
  -V, --version   print the version

annotate reads one JSON document a line, {"id", "text", "published"?, "title"?, "url"?}, and writes one
line for each, in order: {"id", "timexes": [...], "events": [...]}, or {"error", "line"} for a line that
cannot be read. "id" is a string or a number and comes back as it was given. What it writes is the same
for any number of workers. Of files of documents (SHARD: .ndjson, .jsonl, or a folder of them) each gives
one file of its name in FOLDER, which is there only when it is whole; a shard whose file is there is left out.

Exit code: 0 all went well; 1 something could not be read or written (the rest was done); 2 wrong usage.
`;

/** Thrown where a command was not called as it has to be; the message says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
