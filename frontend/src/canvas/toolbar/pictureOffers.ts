import { savePicture } from "../picture/savePicture";
import type { CanvasSession } from "../session";
import type { Offer } from "./Menu";

/** The pictures of the map that can be taken away. */
export function pictureOffers(session: CanvasSession): Offer[] {
  const take = async (kind: "svg" | "png") => session.say(await savePicture(session.editor.state.drawing, kind));
  return [
    { name: "SVG, sharp at any size", act: () => void take("svg") },
    { name: "PNG, for slides and e-mails", act: () => void take("png") },
  ];
}
