import { describe, expect, it } from "vitest";
import { freshId, slug } from "../../../src/canvas/model/ids";

describe("an id made of a label", () => {
  it("is small letters, digits and hyphens", () => {
    expect(slug("Family Help")).toBe("family-help");
    expect(slug("  Section 47 enquiry (s.47) ")).toBe("section-47-enquiry-s-47");
    expect(slug("Children's Café – Zoë")).toBe("childrens-cafe-zoe");
  });
  it("is a word of its own when nothing is left", () => {
    expect(slug("???")).toBe("place");
    expect(slug("", "lane")).toBe("lane");
    expect(slug("家")).toBe("place");
  });
  it("is a hundred characters long at most, and ends with none that joins", () => {
    expect(slug(`${"a".repeat(99)} b`)).toBe("a".repeat(99));
    expect(slug("<script>alert(1)</script>")).toBe("script-alert-1-script");
  });
});

describe("a free id", () => {
  it("is the wanted one, or that with the first free number", () => {
    expect(freshId("plan", [])).toBe("plan");
    expect(freshId("plan", ["plan"])).toBe("plan-2");
    expect(freshId("plan", ["plan", "plan-2", "plan-3"])).toBe("plan-4");
  });
  it("counts on where the wanted one has a number already and is itself a copy", () => {
    expect(freshId("plan-2", ["plan", "plan-2"])).toBe("plan-3");
    expect(freshId("april-2024", ["april-2024"])).toBe("april-2024-2");
  });
  it("keeps an id as authorities write theirs, and makes one of what is none", () => {
    expect(freshId("S47_Enquiry", [])).toBe("S47_Enquiry");
    expect(freshId("Two words", [])).toBe("two-words");
  });
  it("never gets too long for a map file", () => {
    const long = "a".repeat(100);
    expect(freshId(long, [long])).toBe(`${"a".repeat(98)}-2`);
  });
});
