// What the page does beyond being read: chains of claims that are pointed at, filters, ways between
// words and graph. Everything it shows stands in the page already; the text of the article is moved
// about as nodes and never read as markup.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("selon-data").textContent);
  document.documentElement.classList.add("js");

  const numbers = (element, name) => (element.getAttribute(name) || "").split(" ").filter(Boolean).map(Number);

  // One article of the page.
  const start = ({ id, claims }) => {
    const root = document.getElementById(id);
    const prefix = id.replace(/article$/, "");
    const at = (part) => document.getElementById(prefix + part);
    const text = at("text");
    const canvas = root.querySelector(".canvas");
    const panel = root.querySelector(".chosen");
    const hint = panel && panel.firstElementChild;
    const tally = root.querySelector(".tally");
    if (!claims.length) return;

    // Elements of the text and the graph by claim, entity and finding.
    const index = (name) => {
      const map = new Map();
      for (const area of [text, canvas])
        for (const element of area.querySelectorAll(`[${name}]`))
          for (const n of numbers(element, name)) {
            if (!map.has(n)) map.set(n, []);
            map.get(n).push(element);
          }
      return map;
    };
    const byClaim = index("data-c");
    const byEntity = index("data-e");
    const byFinding = index("data-f");

    let chosen = null; // { claims, entity, finding } that stays when nothing is pointed at
    let lit = [];
    let described = null; // what the panel says
    let from = null; // where a jump began: Escape goes back there
    let still = null; // where the pointer was when a jump moved the page under it

    // --- showing ---

    const same = (a, b) =>
      a === b || (a && b && a.entity === b.entity && a.finding === b.finding && String(a.claims) === String(b.claims));

    const clear = () => {
      for (const element of lit) element.classList.remove("on", "who", "hit");
      lit = [];
      canvas.classList.remove("lit");
    };
    const mark = (element, name) => {
      element.classList.add(name);
      lit.push(element);
    };
    const copies = (element) => [...element.children].map((part) => part.cloneNode(true));
    // "Odile Garrec, personne, 2 propos", and the way to each of the claims.
    const portrait = ({ claims: list, entity }) => {
      const words = document.createElement("p");
      words.className = "words";
      words.textContent = at(`n-e${entity}`).getAttribute("aria-label");
      const ways = document.createElement("p");
      for (const n of list) {
        const way = document.createElement("a");
        way.href = `#${prefix}a${n}`;
        way.textContent = n;
        way.setAttribute("aria-label", at(`a${n}`).getAttribute("aria-label"));
        ways.append(way, " ");
      }
      return [words, ways];
    };
    // Only what is new: a click on a link of the panel must find that link still there.
    const describe = (what) => {
      if (same(what, described)) return;
      described = what;
      panel.classList.toggle("active", Boolean(what));
      if (what && what.finding) panel.replaceChildren(...copies(at(`f${what.finding}`)));
      else if (what && what.entity) panel.replaceChildren(...portrait(what));
      else if (what && what.claims.length) panel.replaceChildren(...copies(at(`c${what.claims[0]}`)));
      else panel.replaceChildren(hint);
    };
    // Lights up claims, the words of an entity, those of a finding, and says what it is.
    const show = (what) => {
      clear();
      describe(what);
      if (!what) return;
      if (what.claims.length) canvas.classList.add("lit");
      for (const n of what.claims) for (const element of byClaim.get(n)) mark(element, "on");
      for (const element of byEntity.get(what.entity) || []) mark(element, text.contains(element) ? "who" : "on");
      for (const element of byFinding.get(what.finding) || []) mark(element, "hit");
    };
    const choose = (what) => {
      chosen = what;
      show(what);
    };

    // --- ways ---

    // Brings a node into the canvas without moving the page.
    const reveal = (node) => {
      if (!node) return;
      const box = node.getBoundingClientRect();
      const frame = canvas.getBoundingClientRect();
      canvas.scrollBy({
        top: box.top + box.height / 2 - frame.top - frame.height / 2,
        left: box.left < frame.left || box.right > frame.right ? box.left - frame.left - 16 : 0,
      });
    };
    const go = (target, origin) => {
      from = origin;
      if (!target.matches("a")) target.tabIndex = -1;
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: "center" });
    };
    const nodeOf = (what) => (what.entity ? at(`n-e${what.entity}`) : at(`n-a${what.claims[0]}`));

    // What an element of the text or the graph stands for.
    const about = (finding) => ({ claims: numbers(at(`f${finding}`), "data-c"), finding });
    const meaning = (element) => {
      const list = numbers(element, "data-c");
      const [entity] = numbers(element, "data-e");
      if (element.matches(".node") && entity) return { claims: list, entity };
      if (list.length) return { claims: [list[0]] };
      const [finding] = numbers(element, "data-f");
      if (finding) return about(finding);
      return entity ? { claims: numbers(at(`n-e${entity}`), "data-c"), entity } : null;
    };
    const hit = (event) => event.target.closest && event.target.closest(".text [data-c], .text [data-e], .text [data-f], .canvas .node, .canvas .edge");

    // --- pointing, focus, clicks ---

    // Only a pointer that moves points at something, not one under which the page moved.
    const points = (event) => {
      if (event.pointerType === "touch") return false;
      if (still && Math.abs(still.x - event.clientX) < 2 && Math.abs(still.y - event.clientY) < 2) return false;
      still = null;
      return true;
    };

    root.addEventListener("click", ({ clientX, clientY }) => {
      still = { x: clientX, y: clientY };
    }, true);
    for (const area of [text, canvas]) {
      area.addEventListener("pointerover", (event) => {
        const element = points(event) && hit(event);
        const what = element && meaning(element);
        if (what) show(what);
      });
      area.addEventListener("pointerout", (event) => {
        if (points(event) && hit(event)) show(chosen);
      });
      area.addEventListener("focusin", (event) => {
        const element = hit(event);
        if (!element || !event.target.matches(":focus-visible")) return;
        const what = meaning(element);
        if (!what) return;
        show(what);
        if (area === text) reveal(nodeOf(what));
      });
      area.addEventListener("focusout", () => show(chosen));
    }

    text.addEventListener("click", (event) => {
      const element = hit(event);
      if (!element) return;
      event.preventDefault();
      const what = meaning(element);
      if (!what) return;
      choose(same(what, chosen) ? null : what);
      if (chosen) reveal(nodeOf(what));
    });

    canvas.addEventListener("click", (event) => {
      const element = hit(event);
      const what = element && meaning(element);
      if (!what || !element.matches(".node")) return;
      const target = document.getElementById(element.getAttribute("href").slice(1));
      event.preventDefault();
      go(target, element);
      choose(what);
    });

    root.addEventListener("click", (event) => {
      const link = event.target.closest('a[href^="#"]');
      if (!link || text.contains(link) || canvas.contains(link)) return;
      const target = document.getElementById(link.getAttribute("href").slice(1));
      if (!target || !root.contains(target)) return;
      if (link.dataset.finding) {
        event.preventDefault();
        const what = about(Number(link.dataset.finding));
        go(target, link.isConnected ? link : null);
        choose(what);
      } else if (target.matches(".tag, .node")) {
        event.preventDefault();
        const what = meaning(target);
        go(target, link.isConnected ? link : null);
        choose(what);
        reveal(nodeOf(what));
      }
    });

    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      if (from && root.contains(document.activeElement)) from.focus();
      from = null;
      if (chosen) choose(null);
      else reset();
    });

    // --- filters: one choice of each kind, all of which must hold ---

    const filters = { status: null, speaker: null, relay: null, rule: null };
    const holds = {
      status: (claim, value) => claim.status === value,
      speaker: (claim, value) => String(claim.speaker) === value,
      relay: (claim, value) => claim.relays.map(String).includes(value),
      rule: (claim, value) => claim.rules.includes(value),
    };
    const kinds = Object.keys(filters);
    const matches = (claim) => kinds.every((kind) => filters[kind] === null || holds[kind](claim, filters[kind]));

    const apply = () => {
      const active = kinds.some((kind) => filters[kind] !== null);
      const shown = new Set();
      claims.forEach((claim, i) => matches(claim) && shown.add(i + 1));
      const out = (element) => {
        const list = numbers(element, "data-c");
        return active && !list.some((n) => shown.has(n));
      };
      for (const area of [text, canvas])
        for (const element of area.querySelectorAll("[data-c]")) element.classList.toggle("off", out(element));
      for (const entry of root.querySelectorAll(".claim-list .claim")) entry.hidden = out(entry);
      for (const finding of root.querySelectorAll(".finding")) {
        const other = filters.rule !== null && finding.dataset.rule !== filters.rule;
        const alone = !finding.dataset.c && kinds.every((kind) => kind === "rule" || filters[kind] === null);
        finding.hidden = other || (!alone && out(finding));
      }
      for (const chip of chips) {
        const { facet, value } = chip.dataset;
        chip.setAttribute("aria-pressed", String(filters[facet] === value));
      }
      const none = root.querySelector(".no-finding");
      if (none) none.hidden = Boolean(root.querySelector(".finding:not([hidden])"));
      tally.hidden = !active;
      const count = tally.querySelector(".shown");
      count.textContent = count.dataset.text.replace("{n}", shown.size).replace("{all}", claims.length);
    };
    const reset = () => {
      for (const kind of kinds) filters[kind] = null;
      apply();
    };

    const chips = [...root.querySelectorAll(".chip")];
    for (const chip of chips) {
      chip.disabled = false;
      chip.addEventListener("click", () => {
        const { facet, value } = chip.dataset;
        filters[facet] = filters[facet] === value ? null : value;
        apply();
      });
    }
    tally.querySelector(".reset").addEventListener("click", () => {
      const pressed = chips.find((chip) => chip.getAttribute("aria-pressed") === "true");
      reset();
      if (pressed) pressed.focus();
    });

    panel.hidden = false;
    const named = location.hash && document.getElementById(location.hash.slice(1));
    if (named && text.contains(named) && named.matches(".tag")) choose(meaning(named));
  };

  data.forEach(start);
})();
