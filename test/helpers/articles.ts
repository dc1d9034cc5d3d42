/** A plain report of five sentences about one thing that we make up. */
export const plainReport = `Mayor opens new bridge in Tarnholt

Mayor Ilse Brandt opened a new bridge across the river Wend on Monday. “It will bring our two shores together,” Brandt said at the ceremony.

The bridge cost 40 million crowns, the city council said. About 300 people came to watch. It was built in three years.
`;

/** Five reports of five different things, none of which shares more than everyday words with another. */
export const fiveDifferentReports: readonly string[] = [
  plainReport,
  `Volcano on Sorrel Island sends ash over fishing villages

Lava reached the southern slope of Mount Kessim before dawn, the Sorrel geological survey said. Fishermen moved their boats north. “We could hear it breathe,” said Amat Dole, a net maker.
`,
  `Chess champion Pavla Risk keeps her title

Grandmaster Pavla Risk drew the last game of the match in Ostermoor and kept the world title for a third time. Her opponent, Dimas Quell, offered the draw after 61 moves. “I have never been so tired,” Risk said.
`,
  `Court fines dairy giant Velmo over watered milk

Judges in Hadrick ordered the dairy company Velmo to pay 12 million marks for selling watered milk. The prosecutor, Enno Faal, called the practice “fraud by the bucket”. Velmo will appeal.
`,
  `Scientists find frog thought extinct for a century

A team from Lindqvist University photographed the golden reed frog in the marshes of Upper Toll. “It looked at us as if nothing had happened,” said biologist Mara Ente. The species was last seen in 1921.
`,
];
