import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Icon, type IconName } from "./icons";
import { ToolButton } from "./ToolButton";

/** One thing that a menu offers. */
export interface Offer { name: string; icon?: IconName; act(): void; idle?: boolean }

/** A tool that opens a short menu beneath it. `words`: whether its name stands beside its drawing. */
export function Menu({ name, icon, offers, words = false }: { name: string; icon: IconName; offers: readonly Offer[]; words?: boolean }) {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  const close = (back: boolean) => {
    setOpen(false);
    if (back) whole.current?.querySelector<HTMLElement>("[data-tool]")?.focus();
  };
  useLayoutEffect(() => {
    if (open) items()[0]?.focus();
  }, [open]);
  useEffect(() => {
    if (!open) return undefined;
    const away = (event: PointerEvent) => {
      if (whole.current && !event.composedPath().includes(whole.current)) setOpen(false);
    };
    window.addEventListener("pointerdown", away, true);
    return () => window.removeEventListener("pointerdown", away, true);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const now = all.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: now + 1, ArrowUp: now + all.length - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) all[to % all.length]?.focus();
    else if (event.key === "Escape") close(true);
    else if (event.key === "Tab") {
      setOpen(false);
      return;
    } else if (!event.key.startsWith("Arrow")) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="jm-menu-place" ref={whole}>
      <ToolButton name={name} icon={icon} iconOnly={!words} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)} className="jm-opens" onKeyDown={(event) => {
        if (event.key !== "ArrowDown" || open) return;
        event.preventDefault();
        setOpen(true);
      }}>
        <Icon name="more" />
      </ToolButton>
      {open && (
        <div className="jm-menu" role="menu" aria-label={name} ref={list} onKeyDown={onKeyDown}>
          {offers.map((offer) => (
            <button
              key={offer.name} type="button" role="menuitem" tabIndex={-1} aria-disabled={offer.idle || undefined}
              onClick={() => {
                if (offer.idle) return;
                close(true);
                offer.act();
              }}
            >
              {offer.icon && <Icon name={offer.icon} />}
              {offer.name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
