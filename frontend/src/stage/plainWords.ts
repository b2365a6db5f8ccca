/** Words as they are compared: small letters, no accents, signs as spaces. */
export function plainWords(text: string): string {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
}
