/** On which day something happened: words for days in and beside the clause, and the days that the text told of before. */
export { daysBefore, findTime, type TimeFinding } from "./time.ts";
export { voteDay } from "./told-acts.ts";
export { Calendar, near } from "./told-days.ts";
