/** On which day something happened: words for days in and beside the clause, and the days that the text told of before. */
export { near } from "./ranges.ts";
export { daysBefore, findTime, type TimeFinding } from "./time.ts";
export { voteDay } from "./told-acts.ts";
export { Calendar } from "./told-days.ts";
