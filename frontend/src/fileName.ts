import { oneLine } from "./map/text";

/** The longest name that is kept whole. */
const LONGEST = 80;

/** Names that Windows keeps for devices, whatever follows their first dot. */
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** A map's name as the name of a file that Windows, too, accepts: "Front door: 2026" becomes "Front door 2026.svg". */
export function fileName(name: string, ending: "svg" | "png" | "html"): string {
  const plain = oneLine(oneLine(name).replace(/[<>:"/\\|?*]/g, " ").replace(/[\p{Cf}\uFFFE\uFFFF]/gu, ""));
  const short = [...plain].slice(0, LONGEST).join("").replace(/^[ .]+|[ .]+$/g, "");
  if (short === "") return `Map.${ending}`;
  return DEVICES.test(short) ? `Map ${short}.${ending}` : `${short}.${ending}`;
}
