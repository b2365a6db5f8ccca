/** Labels of the age bands that a filter can ask for, youngest first. */
export const AGES: string[] = ["under 1", "1 to 4", "5 to 9", "10 to 15", "16 and over", "not recorded"];
