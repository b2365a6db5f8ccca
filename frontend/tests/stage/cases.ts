/** Worked cases of playback-cases.md, copied to the letter: what each is called, its legs, and where the child is at some moments. */
export interface Case { number: number; title: string; legs: string; moments: string[] }

export const CASES: Case[] = [
  {
    number: 1, title: "Contact (same day, NFA), then a contact 5 days later",
    legs: `
| 1 | 1 | travel |  | contact | 2024-03-05 | 2024-03-05 | 2024-03-05 | 2024-03-06 | 1 | n | y | y |  |
| 1 | 1 | travel | contact | nfa | 2024-03-05 | 2024-03-05 | 2024-03-06 | 2024-03-07 | 1 | n | n | y |  |
| 1 | 1 | fade | nfa | nfa | 2024-03-05 | 2024-03-05 | 2024-03-07 | 2024-03-08 |  | n | n | y |  |
| 2 | 1 | travel |  | contact | 2024-03-10 | 2024-03-10 | 2024-03-10 | 2024-03-11 | 1 | n | y | y |  |
| 2 | 1 | fade | contact | contact | 2024-03-10 | 2024-03-10 | 2024-03-11 | 2024-03-12 |  | n | n | y |  |`,
    moments: [
      "At 2024-03-05 12:00: in or heading to: contact; waiting: –; on the map: yes; dots (solid first): 1.1 travel contact 0.500 of the way; arrivals so far: –.",
      "At 2024-03-06 12:00: in or heading to: nfa; waiting: –; on the map: yes; dots (solid first): 1.1 travel nfa 0.500 of the way; arrivals so far: contact 1.",
      "At 2024-03-08: in or heading to: –; waiting: –; on the map: no; dots (solid first): none; arrivals so far: contact 1, nfa 1.",
      "At 2024-03-10 12:00: in or heading to: contact; waiting: –; on the map: yes; dots (solid first): 2.1 travel contact 0.500 of the way; arrivals so far: contact 1, nfa 1.",
    ],
  },
  {
    number: 2, title: "Contact, referral and assessment start on one day; the assessment ends 40 days later",
    legs: `
| 1 | 1 | travel |  | contact | 2024-03-05 | 2024-03-05 | 2024-03-05 | 2024-03-05 08:00 | 1 | n | y | y |  |
| 1 | 1 | travel | contact | referral | 2024-03-05 | 2024-03-05 | 2024-03-05 08:00 | 2024-03-05 16:00 | 1 | n | y | y |  |
| 1 | 1 | travel | referral | assessment | 2024-03-05 | 2024-04-14 | 2024-03-05 16:00 | 2024-04-14 | 1 | n | n | y |  |
| 1 | 1 | travel | assessment | nfa | 2024-04-14 | 2024-04-14 | 2024-04-14 | 2024-04-15 | 1 | n | n | y |  |
| 1 | 1 | fade | nfa | nfa | 2024-04-14 | 2024-04-14 | 2024-04-15 | 2024-04-16 |  | n | n | y |  |`,
    moments: [
      "At 2024-03-05 12:00: in or heading to: referral; waiting: –; on the map: yes; dots (solid first): 1.1 travel referral 0.500 of the way; arrivals so far: contact 1.",
      "At 2024-03-25: in or heading to: assessment; waiting: –; on the map: yes; dots (solid first): 1.1 travel assessment 0.492 of the way; arrivals so far: contact 1, referral 1.",
    ],
  },
  {
    number: 3, title: "The same with times of day (every source has them)",
    legs: `
| 1 | 1 | travel |  | contact | 2024-03-05 09:00 | 2024-03-05 09:00 | 2024-03-05 09:00 | 2024-03-05 17:00 | 1 | n | y | y |  |
| 1 | 1 | travel | contact | referral | 2024-03-05 10:00 | 2024-03-05 10:00 | 2024-03-05 17:00 | 2024-03-06 01:00 | 1 | n | y | y |  |
| 1 | 1 | travel | referral | assessment | 2024-03-05 11:00 | 2024-04-14 15:30 | 2024-03-06 01:00 | 2024-04-14 15:30 | 1 | n | n | y |  |
| 1 | 1 | fade | assessment | assessment | 2024-04-14 15:30 | 2024-04-14 15:30 | 2024-04-14 15:30 | 2024-04-15 15:30 |  | n | n | y |  |`,
    moments: [],
  },
  {
    number: 4, title: "Section 47 inside an assessment; conference and plan while it is open",
    legs: `
| 1 | 1 | travel |  | contact | 2024-03-05 | 2024-03-05 | 2024-03-05 | 2024-03-06 | 1 | n | y | y |  |
| 1 | 1 | travel | contact | referral | 2024-03-06 | 2024-03-06 | 2024-03-06 | 2024-03-07 | 1 | n | y | y |  |
| 1 | 1 | travel | referral | assessment | 2024-03-07 | 2024-04-20 | 2024-03-07 | 2024-04-20 | 1 | n | n | y |  |
| 1 | 1 | fade | assessment | assessment | 2024-04-20 | 2024-04-20 | 2024-04-20 | 2024-04-21 |  | n | n | y |  |
| 1 | 2 | travel | assessment | strategy | 2024-03-10 | 2024-03-10 | 2024-03-10 | 2024-03-10 12:00 | 1 | n | y | y | 1 |
| 1 | 2 | travel | strategy | s47 | 2024-03-10 | 2024-03-24 | 2024-03-10 12:00 | 2024-03-24 | 1 | n | n | y |  |
| 1 | 2 | wait | s47 | s47 | 2024-03-24 | 2024-03-28 | 2024-03-24 | 2024-03-28 |  | n | n | y |  |
| 1 | 2 | travel | s47 | icpc | 2024-03-28 | 2024-03-28 | 2024-03-28 | 2024-03-28 12:00 | 1 | n | y | y |  |
| 1 | 2 | travel | icpc | cp | 2024-03-28 | 2024-11-01 | 2024-03-28 12:00 | 2024-03-29 12:00 | 1 | n | n | y |  |
| 1 | 2 | rest | cp | cp | 2024-03-28 | 2024-11-01 | 2024-03-29 12:00 | 2024-11-01 |  | n | n | y |  |
| 1 | 2 | fade | cp | cp | 2024-11-01 | 2024-11-01 | 2024-11-01 | 2024-11-02 |  | n | n | y |  |`,
    moments: [
      "At 2024-03-26: in or heading to: assessment; waiting: s47; on the map: yes; dots (solid first): 1.1 travel assessment 0.432 of the way; 1.2 wait s47; arrivals so far: contact 1, referral 1, s47 1, strategy 1.",
      "At 2024-04-15: in or heading to: assessment, cp; waiting: –; on the map: yes; dots (solid first): 1.1 travel assessment 0.886 of the way; 1.2 rest cp; arrivals so far: contact 1, cp 1, icpc 1, referral 1, s47 1, strategy 1.",
      "At 2024-04-20 12:00: in or heading to: cp; waiting: –; on the map: yes; dots (solid first): 1.2 rest cp; 1.1 fade assessment; arrivals so far: assessment 1, contact 1, cp 1, icpc 1, referral 1, s47 1, strategy 1.",
      "At 2024-06-01: in or heading to: cp; waiting: –; on the map: yes; dots (solid first): 1.2 rest cp; arrivals so far: assessment 1, contact 1, cp 1, icpc 1, referral 1, s47 1, strategy 1.",
    ],
  },
  {
    number: 5, title: "CP plan with a review assessment inside it that ends NFA",
    legs: `
| 1 | 1 | travel |  | cp | 2024-02-01 | 2025-02-01 | 2024-02-01 | 2024-02-02 | 1 | n | n | n |  |
| 1 | 1 | rest | cp | cp | 2024-02-01 | 2025-02-01 | 2024-02-02 | 2025-02-01 |  | n | n | y |  |
| 1 | 1 | fade | cp | cp | 2025-02-01 | 2025-02-01 | 2025-02-01 | 2025-02-02 |  | n | n | y |  |
| 1 | 2 | travel | cp | assessment | 2024-06-01 | 2024-07-10 | 2024-06-01 | 2024-07-10 | 1 | n | n | n | 1 |
| 1 | 2 | travel | assessment | nfa | 2024-07-10 | 2024-07-10 | 2024-07-10 | 2024-07-11 | 1 | n | n | y |  |
| 1 | 2 | fade | nfa | nfa | 2024-07-10 | 2024-07-10 | 2024-07-11 | 2024-07-12 |  | n | n | y |  |`,
    moments: [
      "At 2024-07-10 12:00: in or heading to: cp, nfa; waiting: –; on the map: yes; dots (solid first): 1.1 rest cp; 1.2 travel nfa 0.500 of the way; arrivals so far: assessment 1, cp 1.",
      "At 2024-07-11 12:00: in or heading to: cp; waiting: –; on the map: yes; dots (solid first): 1.1 rest cp; 1.2 fade nfa; arrivals so far: assessment 1, cp 1, nfa 1.",
    ],
  },
  {
    number: 6, title: "CIN plan, CP plan, looked after while the CP plan is still open",
    legs: `
| 1 | 1 | travel |  | cin | 2024-02-01 | 2024-05-20 | 2024-02-01 | 2024-02-02 | 1 | n | n | n |  |
| 1 | 1 | rest | cin | cin | 2024-02-01 | 2024-05-20 | 2024-02-02 | 2024-05-20 |  | n | n | y |  |
| 1 | 1 | fade | cin | cin | 2024-05-20 | 2024-05-20 | 2024-05-20 | 2024-05-21 |  | n | n | y |  |
| 1 | 2 | travel | cin | cp | 2024-05-15 | 2024-09-30 | 2024-05-15 | 2024-05-16 | 1 | n | n | y | 1 |
| 1 | 2 | rest | cp | cp | 2024-05-15 | 2024-09-30 | 2024-05-16 | 2024-09-30 |  | n | n | y |  |
| 1 | 2 | fade | cp | cp | 2024-09-30 | 2024-09-30 | 2024-09-30 | 2024-10-01 |  | n | n | y |  |
| 1 | 3 | travel | cp | care | 2024-09-20 | 2025-03-01 | 2024-09-20 | 2024-09-21 | 1 | n | n | y | 2 |
| 1 | 3 | rest | care | care | 2024-09-20 | 2025-03-01 | 2024-09-21 | 2025-03-01 |  | n | n | y |  |
| 1 | 3 | travel | care | closed | 2025-03-01 | 2025-03-01 | 2025-03-01 | 2025-03-02 | 1 | n | n | y |  |
| 1 | 3 | fade | closed | closed | 2025-03-01 | 2025-03-01 | 2025-03-02 | 2025-03-03 |  | n | n | y |  |`,
    moments: [
      "At 2024-05-17: in or heading to: cin, cp; waiting: –; on the map: yes; dots (solid first): 1.1 rest cin; 1.2 rest cp; arrivals so far: cin 1, cp 1.",
      "At 2024-09-25: in or heading to: care, cp; waiting: –; on the map: yes; dots (solid first): 1.2 rest cp; 1.3 rest care; arrivals so far: care 1, cin 1, cp 1.",
      "At 2024-10-15: in or heading to: care; waiting: –; on the map: yes; dots (solid first): 1.3 rest care; arrivals so far: care 1, cin 1, cp 1.",
    ],
  },
  {
    number: 7, title: "Placements changing daily (X1), care ends, care leaver the same day",
    legs: `
| 1 | 1 | travel |  | care | 2024-06-01 | 2024-06-02 | 2024-06-01 | 2024-06-02 | 1 | n | n | n |  |
| 1 | 1 | rest | care | care | 2024-06-02 | 2024-06-03 | 2024-06-02 | 2024-06-03 |  | n | n | y |  |
| 1 | 1 | rest | care | care | 2024-06-03 | 2024-06-10 | 2024-06-03 | 2024-06-10 |  | n | n | y |  |
| 1 | 1 | rest | care | care | 2024-06-10 | 2024-08-01 | 2024-06-10 | 2024-08-01 |  | n | n | y |  |
| 1 | 1 | travel | care | leaver | 2024-08-01 |  | 2024-08-01 | 2024-08-02 | 1 | y | n | y |  |
| 1 | 1 | rest | leaver | leaver | 2024-08-01 |  | 2024-08-02 | 2025-07-01 |  | y | n | y |  |`,
    moments: [],
  },
  {
    number: 10, title: "Contact while a CIN plan is open, leading to section 47",
    legs: `
| 1 | 1 | travel |  | cin | 2024-02-01 | 2024-10-01 | 2024-02-01 | 2024-02-02 | 1 | n | n | n |  |
| 1 | 1 | rest | cin | cin | 2024-02-01 | 2024-10-01 | 2024-02-02 | 2024-10-01 |  | n | n | y |  |
| 1 | 1 | travel | cin | closed | 2024-10-01 | 2024-10-01 | 2024-10-01 | 2024-10-02 | 1 | n | n | y |  |
| 1 | 1 | fade | closed | closed | 2024-10-01 | 2024-10-01 | 2024-10-02 | 2024-10-03 |  | n | n | y |  |
| 1 | 2 | travel |  | contact | 2024-05-10 | 2024-05-10 | 2024-05-10 | 2024-05-10 12:00 | 1 | n | y | y |  |
| 1 | 2 | travel | contact | strategy | 2024-05-10 | 2024-05-10 | 2024-05-10 12:00 | 2024-05-11 | 1 | n | y | n |  |
| 1 | 2 | travel | strategy | s47 | 2024-05-11 | 2024-05-24 | 2024-05-11 | 2024-05-24 | 1 | n | n | y |  |
| 1 | 2 | travel | s47 | nfa | 2024-05-24 | 2024-05-24 | 2024-05-24 | 2024-05-25 | 1 | n | n | y |  |
| 1 | 2 | fade | nfa | nfa | 2024-05-24 | 2024-05-24 | 2024-05-25 | 2024-05-26 |  | n | n | y |  |
| 1 | 3 | travel |  | contact | 2024-06-05 | 2024-06-05 | 2024-06-05 | 2024-06-06 | 1 | n | y | y |  |
| 1 | 3 | travel | contact | nfa | 2024-06-05 | 2024-06-05 | 2024-06-06 | 2024-06-07 | 1 | n | n | y |  |
| 1 | 3 | fade | nfa | nfa | 2024-06-05 | 2024-06-05 | 2024-06-07 | 2024-06-08 |  | n | n | y |  |`,
    moments: [
      "At 2024-05-20: in or heading to: cin, s47; waiting: –; on the map: yes; dots (solid first): 1.1 rest cin; 1.2 travel s47 0.692 of the way; arrivals so far: cin 1, contact 1, strategy 1.",
      "At 2024-06-06 12:00: in or heading to: cin, nfa; waiting: –; on the map: yes; dots (solid first): 1.1 rest cin; 1.3 travel nfa 0.500 of the way; arrivals so far: cin 1, contact 2, nfa 1, s47 1, strategy 1.",
      "At 2024-10-01 12:00: in or heading to: closed; waiting: –; on the map: yes; dots (solid first): 1.1 travel closed 0.500 of the way; arrivals so far: cin 1, contact 2, nfa 2, s47 1, strategy 1.",
    ],
  },
  {
    number: 12, title: "Two contacts on one day at different times",
    legs: `
| 1 | 1 | travel |  | contact | 2024-03-05 09:00 | 2024-03-05 09:00 | 2024-03-05 09:00 | 2024-03-05 21:00 | 1 | n | y | y |  |
| 1 | 1 | travel | contact | contact | 2024-03-05 15:00 | 2024-03-05 15:00 | 2024-03-05 21:00 | 2024-03-06 09:00 | 1 | n | y | y |  |
| 1 | 1 | wait | contact | contact | 2024-03-05 15:00 | 2024-03-06 10:00 | 2024-03-06 09:00 | 2024-03-06 10:00 |  | n | n | y |  |
| 1 | 1 | travel | contact | referral | 2024-03-06 10:00 | 2024-03-06 10:00 | 2024-03-06 10:00 | 2024-03-07 10:00 | 1 | n | y | y |  |
| 1 | 1 | fade | referral | referral | 2024-03-06 10:00 | 2024-03-06 10:00 | 2024-03-07 10:00 | 2024-03-08 10:00 |  | n | n | y |  |
| 1 | 2 | travel | contact | nfa | 2024-03-05 09:00 | 2024-03-05 09:00 | 2024-03-05 21:00 | 2024-03-06 21:00 | 1 | n | n | y | 1 |
| 1 | 2 | fade | nfa | nfa | 2024-03-05 09:00 | 2024-03-05 09:00 | 2024-03-06 21:00 | 2024-03-07 21:00 |  | n | n | y |  |`,
    moments: [],
  },
  {
    number: 13, title: "Referral with no contact",
    legs: `
| 1 | 1 | travel |  | referral | 2024-03-05 | 2024-03-05 | 2024-03-05 | 2024-03-06 | 1 | n | y | n |  |
| 1 | 1 | wait | referral | referral | 2024-03-05 | 2024-03-08 | 2024-03-06 | 2024-03-08 |  | n | n | y |  |
| 1 | 1 | travel | referral | assessment | 2024-03-08 | 2024-04-10 | 2024-03-08 | 2024-04-10 | 1 | n | n | y |  |
| 1 | 1 | travel | assessment | eh_exit | 2024-04-10 | 2024-04-10 | 2024-04-10 | 2024-04-11 | 1 | n | n | y |  |
| 1 | 1 | fade | eh_exit | eh_exit | 2024-04-10 | 2024-04-10 | 2024-04-11 | 2024-04-12 |  | n | n | y |  |
| 1 | 2 | travel | assessment | nfa | 2024-04-10 | 2024-04-10 | 2024-04-10 | 2024-04-11 | 1 | n | n | y | 1 |
| 1 | 2 | fade | nfa | nfa | 2024-04-10 | 2024-04-10 | 2024-04-11 | 2024-04-12 |  | n | n | y |  |`,
    moments: [
      "At 2024-04-10 12:00: in or heading to: eh_exit, nfa; waiting: –; on the map: yes; dots (solid first): 1.1 travel eh_exit 0.500 of the way; 1.2 travel nfa 0.500 of the way; arrivals so far: assessment 1, referral 1.",
      "At 2024-04-11 12:00: in or heading to: –; waiting: –; on the map: no; dots (solid first): 1.1 fade eh_exit; 1.2 fade nfa; arrivals so far: assessment 1, eh_exit 1, nfa 1, referral 1.",
    ],
  },
  {
    number: 16, title: "Started before the window",
    legs: `
| 1 | 1 | travel |  | care | 2019-08-04 |  | 2019-08-04 | 2019-08-05 | 1 | y | n | n |  |
| 1 | 1 | rest | care | care | 2019-08-04 |  | 2019-08-05 | 2025-07-01 |  | y | n | y |  |
| 1 | 2 | travel |  | contact | 2024-03-03 | 2024-03-03 | 2024-03-03 | 2024-03-04 | 1 | n | y | y |  |
| 1 | 2 | travel | contact | nfa | 2024-03-03 | 2024-03-03 | 2024-03-04 | 2024-03-05 | 1 | n | n | y |  |
| 1 | 2 | fade | nfa | nfa | 2024-03-03 | 2024-03-03 | 2024-03-05 | 2024-03-06 |  | n | n | y |  |`,
    moments: [],
  },
  {
    number: 18, title: "NFA, and the next day a new contact",
    legs: `
| 1 | 1 | travel |  | contact | 2024-03-05 | 2024-03-05 | 2024-03-05 | 2024-03-06 | 1 | n | y | y |  |
| 1 | 1 | travel | contact | nfa | 2024-03-05 | 2024-03-05 | 2024-03-06 | 2024-03-07 | 1 | n | n | y |  |
| 1 | 1 | fade | nfa | nfa | 2024-03-05 | 2024-03-05 | 2024-03-07 | 2024-03-08 |  | n | n | y |  |
| 2 | 1 | travel |  | contact | 2024-03-06 | 2024-03-06 | 2024-03-06 | 2024-03-07 | 1 | n | y | y |  |
| 2 | 1 | travel | contact | nfa | 2024-03-06 | 2024-03-06 | 2024-03-07 | 2024-03-08 | 1 | n | n | y |  |
| 2 | 1 | fade | nfa | nfa | 2024-03-06 | 2024-03-06 | 2024-03-08 | 2024-03-09 |  | n | n | y |  |
| 3 | 1 | travel |  | contact | 2024-03-07 | 2024-03-07 | 2024-03-07 | 2024-03-08 | 1 | n | y | y |  |
| 3 | 1 | fade | contact | contact | 2024-03-07 | 2024-03-07 | 2024-03-08 | 2024-03-09 |  | n | n | y |  |`,
    moments: [
      "At 2024-03-07 06:00: in or heading to: contact, nfa; waiting: –; on the map: yes; dots (solid first): 3.1 travel contact 0.250 of the way; 2.1 travel nfa 0.250 of the way; 1.1 fade nfa; arrivals so far: contact 2, nfa 1.",
    ],
  },
  {
    number: 26, title: "From each child's start, several passes",
    legs: `
| 1 | 1 | travel |  | contact | 2024-03-05 | 2024-03-05 | 2024-03-05 | 2024-03-06 | 1 | n | y | y |  |
| 1 | 1 | travel | contact | nfa | 2024-03-05 | 2024-03-05 | 2024-03-06 | 2024-03-07 | 1 | n | n | y |  |
| 1 | 1 | fade | nfa | nfa | 2024-03-05 | 2024-03-05 | 2024-03-07 | 2024-03-08 |  | n | n | y |  |
| 2 | 1 | travel |  | contact | 2024-06-10 | 2024-06-10 | 2024-06-10 | 2024-06-11 | 1 | n | y | y |  |
| 2 | 1 | wait | contact | contact | 2024-06-10 | 2024-06-12 | 2024-06-11 | 2024-06-12 |  | n | n | y |  |
| 2 | 1 | travel | contact | referral | 2024-06-12 | 2024-06-12 | 2024-06-12 | 2024-06-13 | 1 | n | y | y |  |
| 2 | 1 | travel | referral | nfa | 2024-06-12 | 2024-06-12 | 2024-06-13 | 2024-06-14 | 1 | n | n | y |  |
| 2 | 1 | fade | nfa | nfa | 2024-06-12 | 2024-06-12 | 2024-06-14 | 2024-06-15 |  | n | n | y |  |`,
    moments: [],
  },
  {
    number: 29, title: "Two dots of one child in one node",
    legs: `
| 1 | 1 | travel |  | assessment | 2024-03-01 | 2024-04-30 | 2024-03-01 | 2024-04-30 | 1 | n | n | n |  |
| 1 | 1 | fade | assessment | assessment | 2024-04-30 | 2024-04-30 | 2024-04-30 | 2024-05-01 |  | n | n | y |  |
| 1 | 2 | travel | assessment | assessment | 2024-03-20 | 2024-05-10 | 2024-03-20 | 2024-05-10 | 1 | n | n | y | 1 |
| 1 | 2 | fade | assessment | assessment | 2024-05-10 | 2024-05-10 | 2024-05-10 | 2024-05-11 |  | n | n | y |  |`,
    moments: [
      "At 2024-04-01: in or heading to: assessment; waiting: –; on the map: yes; dots (solid first): 1.1 travel assessment 0.517 of the way; 1.2 travel assessment 0.235 of the way; arrivals so far: –.",
      "At 2024-05-05: in or heading to: assessment; waiting: –; on the map: yes; dots (solid first): 1.2 travel assessment 0.902 of the way; arrivals so far: assessment 1.",
    ],
  },
  {
    number: 30, title: "Waiting",
    legs: `
| 1 | 1 | travel |  | referral | 2024-03-05 | 2024-03-05 | 2024-03-05 | 2024-03-06 | 1 | n | y | n |  |
| 1 | 1 | wait | referral | referral | 2024-03-05 | 2024-03-20 | 2024-03-06 | 2024-03-20 |  | n | n | y |  |
| 1 | 1 | travel | referral | assessment | 2024-03-20 | 2024-05-01 | 2024-03-20 | 2024-05-01 | 1 | n | n | y |  |
| 1 | 1 | wait | assessment | assessment | 2024-05-01 | 2024-05-20 | 2024-05-01 | 2024-05-20 |  | n | n | y |  |
| 1 | 1 | travel | assessment | cin | 2024-05-20 |  | 2024-05-20 | 2024-05-21 | 1 | y | n | y |  |
| 1 | 1 | rest | cin | cin | 2024-05-20 |  | 2024-05-21 | 2025-07-01 |  | y | n | y |  |`,
    moments: [
      "At 2024-03-10: in or heading to: –; waiting: referral; on the map: yes; dots (solid first): 1.1 wait referral; arrivals so far: referral 1.",
      "At 2024-05-10: in or heading to: –; waiting: assessment; on the map: yes; dots (solid first): 1.1 wait assessment; arrivals so far: assessment 1, referral 1.",
      "At 2025-06-30: in or heading to: cin; waiting: –; on the map: yes; dots (solid first): 1.1 rest cin; arrivals so far: assessment 1, cin 1, referral 1.",
    ],
  },
  {
    number: 31, title: "A row never closed",
    legs: `
| 1 | 1 | travel |  | assessment | 2022-03-01 |  | 2022-03-01 | 2022-03-31 14:24 | 0.9 | y | n | n |  |
| 1 | 1 | rest | assessment | assessment | 2022-03-01 |  | 2022-03-31 14:24 | 2025-07-01 |  | y | n | y |  |
| 1 | 2 | travel |  | contact | 2024-03-05 | 2024-03-05 | 2024-03-05 | 2024-03-06 | 1 | n | y | y |  |
| 1 | 2 | travel | contact | nfa | 2024-03-05 | 2024-03-05 | 2024-03-06 | 2024-03-07 | 1 | n | n | y |  |
| 1 | 2 | fade | nfa | nfa | 2024-03-05 | 2024-03-05 | 2024-03-07 | 2024-03-08 |  | n | n | y |  |
| 1 | 3 | travel |  | contact | 2024-06-10 | 2024-06-10 | 2024-06-10 | 2024-06-11 | 1 | n | y | y |  |
| 1 | 3 | travel | contact | nfa | 2024-06-10 | 2024-06-10 | 2024-06-11 | 2024-06-12 | 1 | n | n | y |  |
| 1 | 3 | fade | nfa | nfa | 2024-06-10 | 2024-06-10 | 2024-06-12 | 2024-06-13 |  | n | n | y |  |`,
    moments: [
      "At 2024-03-10: in or heading to: assessment; waiting: –; on the map: yes; dots (solid first): 1.1 rest assessment; arrivals so far: contact 1, nfa 1.",
    ],
  },
];
