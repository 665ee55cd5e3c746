/** What this is, and what the simulator rests on. */
export const about = {
  title: 'About Faultline',
  short: 'About',
  description: 'What Faultline is, and what it is made of.',
  what: 'Faultline is a study app for people who prepare for a cloud certification, and for those who teach them. Every claim in its material can be read on a page, asked in a question, and proven in a simulator. One list of facts ties the three together.',
  kept: {
    title: 'How the material is kept true',
    facts:
      'A fact is one statement, with the pages it was read on, the way it was checked and the day of the check. Prose, questions and explanations take their numbers from the facts; nobody types them twice. Where the page that a pack began from says something else, the fact says what has changed. All of it is listed under <link>sources</link>.',
    simulator:
      'What the simulator takes into account and what not, each law and number it rests on and how it was proven is on a <link>page of its own</link>.',
    pack: '<link>{title}</link>: {topics, plural, one {# topic} other {# topics}}, {facts, plural, one {# fact} other {# facts}}, version {version}, checked {date}.',
  },
  you: {
    title: 'What it keeps about you',
    body: 'Your answers, places and designs are kept by this installation. Nothing of them goes elsewhere but grades to a learning platform that you came from, and what a record store is told where the owner has set one. There are no statistics on visitors, and no page loads anything from another server. You can study as a guest. Your <link>account page</link> says whether a record store is told, and leads to where you take everything with you or delete it.',
  },
  licences: {
    title: 'Licences',
    body: 'Faultline is open source under the MIT licence. Its typefaces are under the SIL Open Font License:',
    font: '{name}, for {use} (<link>licence of {name}</link>)',
    uses: { interface: 'the interface', reading: 'reading', identifiers: 'identifiers' },
  },
  simulator: {
    title: 'The simulator',
    description:
      'What the simulator takes into account and what not, the laws and numbers it rests on, and how it was proven.',
    lead: 'A fault strikes a design under load. Probes, failovers, launches and people follow as events; between two events traffic is a rate that goes through the graph of calls. What users get, which data is gone and what people had to do is read off the trace. The same design, fault and seed give the same trace to the last byte, in this page, on the server and on the command line.',
    contents: 'On this page',
    sections: {
      modelled: 'What is modelled',
      leftOut: 'What is not',
      laws: 'Laws of the services',
      faults: 'Faults',
      constants: 'Constants',
      proof: 'Proof',
    },
    laws: 'Each law links to the fact it rests on.',
    beyond: 'Beyond the page that the pack began from.',
    faults: 'How often each comes in a year is an estimate of practice; providers publish few such figures.',
    faultHead: { fault: 'Fault', happens: 'What happens', year: 'A year and target' },
    notByChance: 'not by chance',
    perYear: '{value} ({low} to {high})',
    constants:
      'A requirement is judged at the typical values, then again with all of them at one end of their ranges. A verdict that turns on the way says so.',
    constantsOf: 'Constants: {title}',
    constantHead: { constant: 'Constant', value: 'Value', range: 'Range', source: 'Source', checked: 'Checked' },
    proofHead: { tried: 'What was tried', outcome: 'Outcome', seenBy: 'Seen by' },
  },
} as const;
