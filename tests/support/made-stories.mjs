/** Stories made of plain sentences: few events and many, in little time and in much. The same at every run. */

/** @typedef {{ name: string, articles: string[] }} Story */

const WHO = ['Ministers', 'Engineers', 'The council', 'Farmers', 'The pilots', 'Two banks'];
const DID = ['met', 'signed an agreement', 'protested', 'launched a ferry', 'held a vote'];
const WHERE = ['Aveiro', 'Turku', 'Sibiu', 'Cork', 'Bergen', 'Tartu', 'Trieste', 'Varna'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
/** So many sentences make an article. */
const SENTENCES = 20;
/** Steps through days, minutes and words that meet again only after many. */
const [DAYS, MINUTES, WORDS] = [7919, 389, 7];

/** @type {Story[]} */
export const STORIES = [2, 20, 2000].flatMap((count) => [
  { name: `${count}-events-a-day`, articles: articles(count, onTheDay) },
  { name: `${count}-events-three-centuries`, articles: articles(count, inCenturies) },
]);

/**
 * @param {number} count
 * @param {(i: number, count: number) => string} when
 */
function articles(count, when) {
  const sentences = Array.from({ length: count }, (_, i) => `${deed(i)} ${when(i, count)}.`);
  const parts = Math.ceil(count / SENTENCES);
  return Array.from({ length: parts }, (_, part) =>
    sentences.slice(part * SENTENCES, (part + 1) * SENTENCES).join(' '),
  );
}

/** @param {number} i */
function deed(i) {
  const at = i * WORDS + Math.floor(i / (24 * 60));
  const [who, did, where] = [WHO, DID, WHERE].map((words, k) => words[(at + k) % words.length]);
  return `${who} ${did} in ${where}`;
}

/** @param {number} i */
function onTheDay(i) {
  const minute = (i * MINUTES) % (24 * 60);
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return `at ${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')} on 3 March 2024`;
}

/**
 * @param {number} i
 * @param {number} count
 */
function inCenturies(i, count) {
  const day = (i * DAYS) % 28;
  const year = 1720 + Math.floor((300 * i) / count);
  return `on ${day + 1} ${MONTHS[i % 12]} ${year}`;
}
