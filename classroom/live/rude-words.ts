/**
 * Words that a nickname may not hold, in the letters of `nicknameSkeleton`: lower case, look-alikes replaced, no signs
 * between. Short on purpose: it stops the first joke, and what it misses the host removes with one touch. Words inside
 * ordinary names and places ("Scunthorpe", "Dickson", "Yoshitaka") are matched as whole words only.
 */
export const RUDE_ANYWHERE: readonly string[] = [
  ...[
    'fuck',
    'shithead',
    'bullshit',
    'bitch',
    'nigger',
    'nigga',
    'faggot',
    'wanker',
    'asshole',
    'arsehole',
    'bastard',
    'whore',
  ],
  ...['penis', 'vagina', 'pussy', 'dildo', 'hitler', 'porno', 'motherf', 'retard', 'blowjob', 'jizz', 'bollocks'],
  ...['scheisse', 'arschloch', 'hurensohn', 'wichser', 'fotze', 'putain', 'connard', 'salope', 'encule', 'mierda'],
  ...['cabron', 'pendejo', 'cazzo', 'stronzo', 'vaffancul', 'caralho', 'kurwa', 'pizda', 'blyat', 'siegheil'],
];

export const RUDE_WORDS: readonly string[] = [
  ...['cunt', 'dick', 'cock', 'tits', 'twat', 'slut', 'rape', 'rapist', 'nazi', 'sex', 'sexy', 'cum', 'anus', 'anal'],
  ...[
    'ass',
    'arse',
    'shit',
    'piss',
    'crap',
    'fag',
    'poo',
    'hoe',
    'boobs',
    'wank',
    'puta',
    'puto',
    'merde',
    'sau',
    'nutte',
  ],
];
