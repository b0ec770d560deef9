/** Three invented articles about one story; the first two contradict each other, the third has no date. */
export const FERRY_ARTICLES = [
  {
    name: 'harbour-post.txt',
    content:
      'Ferry deal in sight\n\nPublished 14 March 2024\n\n' +
      'Mara Voss met Ilan Brandt in Lisbon on 11 March 2024 to settle the ferry dispute. ' +
      'Voters in Nordland elected Tove Aasen on 5/3/2024. ' +
      'Mara Voss will phone Tove Aasen on 20 March 2024.',
  },
  {
    name: 'tide-courier.txt',
    content:
      'What became of the ferries\n\nPublished 15 March 2024\n\n' +
      'Ilan Brandt met Mara Voss in Lisbon on 12 March 2024, people close to both said.',
  },
  {
    name: 'island-letter.txt',
    content:
      'Mara Voss met Ilan Brandt in Lisbon. ' +
      'Crews went on strike in Aveiro on Friday. ' +
      'Mara Voss will phone Tove Aasen.',
  },
] as const;
