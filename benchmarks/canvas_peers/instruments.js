/* What every page that is measured gets before anything of its own: frames, and the time from an input to the picture that answers it. */
(() => {
  let times = [];
  let running = false;
  let taken = 0;
  let answered = [];
  let moved = false;
  window.addEventListener("pointermove", () => {
    taken += 1;
    moved = true;
  }, true);

  /** Begins to note the time of every animation frame, and in each calls for a move of the hand where there is one to call. */
  window.startFrames = () => {
    times = [];
    taken = 0;
    answered = [];
    running = true;
    const look = (now) => {
      times.push(now);
      if (moved) answered.push(now);
      moved = false;
      if (!running) return;
      window.handMove?.("");
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };

  /** Ends it; gives the times noted, those of frames that answer a move of the mouse, and how many moves the page has taken in. */
  window.stopFrames = () => {
    running = false;
    return { times, answered, taken };
  };

  /** Runs after the next picture has been painted. */
  const painted = (then) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(0);
  });

  window.middleOf = (id) => {
    const box = window.findPlace?.(id)?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  };

  /** A point of a place that nothing else covers: its middle, or as near to that as there is one; null when there is none. */
  window.gripOf = (id) => {
    const box = window.findPlace(id).getBoundingClientRect();
    const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
    for (const down of shares) {
      for (const along of shares) {
        const x = box.x + box.width * along;
        const y = box.y + box.height * down;
        const top = (window.canvasRoot ?? document).elementFromPoint(x, y);
        if (top && window.partOf(id, top)) return { x, y };
      }
    }
    return null;
  };

  /** How far below a point, or nearly so, there is neither a place nor a way: where what is dragged can be let go in every editor. */
  window.emptyBelow = (x, y) => {
    for (const dx of [0, 4, -4, 8, -8, 12, -12, 16, -16]) {
      for (const dy of [26, 24, 28, 22, 30, 32, 34, 36]) {
        const top = (window.canvasRoot ?? document).elementFromPoint(x + dx, y + dy);
        if (top && window.isEmpty(top)) return { x: dx, y: dy };
      }
    }
    return null;
  };

  /** Milliseconds from the next input of a kind (a key by its name) to the first picture in which a place is where it is to be (or at once). */
  window.watchInput = (kind, key, id, place) => {
    window.watched = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`no answer to ${key ?? kind} within 20 seconds`)), 20_000);
      const begin = (event) => {
        if (key && event.key.toLowerCase() !== key) return;
        window.removeEventListener(kind, begin, true);
        const began = performance.now();
        const look = () => painted(() => {
          const now = place ? window.middleOf(id) : null;
          if (place && (now === null || Math.hypot(now.x - place.x, now.y - place.y) > 0.5)) look();
          else resolve(performance.now() - began);
        });
        look();
      };
      window.addEventListener(kind, begin, true);
    });
  };

  /** Milliseconds from the opening of the page to the second picture of it with these places and as many ways: it hears the hand by then. */
  window.opened = (ids, ways) => new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("the map was not drawn within 90 seconds")), 90_000);
    const look = () => {
      const all = ids.every((id) => window.findPlace?.(id)) && (window.waysDrawn?.() ?? 0) >= ways;
      if (all) painted(() => painted(() => resolve(performance.now())));
      else requestAnimationFrame(look);
    };
    look();
  });
})();
