// The page of an audit in Chromium. `run` makes the pages in the folder SELON_PAGE_WORK.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";

const work = path.resolve(process.env.SELON_PAGE_WORK);
const require = createRequire(path.join(work, "package.json"));
const { chromium } = require("playwright-core");
const axe = require("axe-core");

const desk = { viewport: { width: 1400, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

let browser;
before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.SELON_CHROMIUM || "/usr/bin/chromium",
    args: process.getuid() === 0 ? ["--no-sandbox"] : [],
  });
});
after(() => browser.close());

// Opens a page, hands it to `use`, and fails on anything that a quiet page does not do.
const open = async (name, options, use) => {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const url = pathToFileURL(path.join(work, name)).href;
  const troubles = [];
  page.on("console", (message) => troubles.push(message.text()));
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("dialog", (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== url) troubles.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  try {
    await use(page);
    assert.deepEqual(troubles, []);
  } finally {
    await context.close();
  }
};

const classes = (locator) => locator.evaluate((element) => [...element.classList]);
const focused = (page) => page.evaluate(() => document.activeElement.id);
const inView = (locator) =>
  locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

describe("a claim", () => {
  it("shows its chain when it is pointed at, and no longer when not", () =>
    open("long-fr.html", desk, async (page) => {
      const panel = page.locator(".chosen");
      assert.match(await panel.innerText(), /^Pointez/);
      await page.locator(".text .m.content[data-c='8']").hover();
      assert.match(await panel.innerText(), /Théodule Marsan[^]*Reuters[^]*cet article/);
      assert.ok((await classes(page.locator("#d1-n-a8"))).includes("on"));
      assert.ok((await classes(page.locator("#d1-a8"))).includes("on"));
      assert.ok(!(await classes(page.locator("#d1-n-a7"))).includes("on"));
      assert.equal(await page.locator(".edge.on").count(), 3);
      await page.mouse.move(5, 5);
      assert.match(await panel.innerText(), /^Pointez/);
      assert.equal(await page.locator(".on").count(), 0);
    }));

  it("stays when it is clicked, until it is clicked again or Escape is pressed", () =>
    open("long-fr.html", desk, async (page) => {
      const words = page.locator(".text .m.content[data-c='6']").first();
      await words.click();
      await page.mouse.move(5, 5);
      assert.match(await page.locator(".chosen").innerText(), /technicien/);
      assert.ok(await inView(page.locator("#d1-n-a6")));
      await words.click();
      await page.mouse.move(5, 5);
      assert.match(await page.locator(".chosen").innerText(), /^Pointez/);
      await words.click();
      await page.keyboard.press("Escape");
      await page.mouse.move(5, 5);
      assert.equal(await page.locator(".on").count(), 0);
    }));

  it("shows its chain on a phone, above the text", () =>
    open("long-fr.html", phone, async (page) => {
      assert.ok(!(await page.locator(".chosen").isVisible()));
      await page.locator("#d1-a6").tap();
      assert.ok(await page.locator(".chosen").isVisible());
      assert.ok(await inView(page.locator(".chosen")));
    }));
});

describe("the graph", () => {
  it("leads to the words and back", () =>
    open("long-fr.html", desk, async (page) => {
      const last = page.locator("svg.graph .node.claim").last();
      const id = await last.getAttribute("id");
      const tag = id.replace("-n-", "-");
      await last.click();
      assert.equal(await focused(page), tag);
      assert.ok(await inView(page.locator(`#${tag}`)));
      await page.keyboard.press("Escape");
      assert.equal(await focused(page), id);
    }));

  it("leads from a source to its words and shows all of its claims", () =>
    open("long-fr.html", desk, async (page) => {
      const node = page.locator(".node.speaker", { hasText: "Théodule" });
      const claims = (await node.getAttribute("data-c")).split(" ");
      await node.click();
      assert.equal(await focused(page), (await node.getAttribute("href")).slice(1));
      assert.equal(await page.locator(".tag.on").count(), claims.length);
      assert.match(await page.locator(".chosen").innerText(), /Théodule Marsan/);
      assert.ok((await page.locator(".m.who").count()) > 0);
      await page.locator(".chosen a").first().click();
      assert.equal(await focused(page), `d1-a${claims[0]}`);
    }));

  it("is found from the text through the chain", () =>
    open("long-fr.html", desk, async (page) => {
      await page.locator("#d1-a6").click();
      await page.locator(".chosen a", { hasText: "dans le graphe" }).click();
      assert.equal(await focused(page), "d1-n-a6");
      assert.ok(await inView(page.locator("#d1-n-a6")));
    }));
});

describe("a finding", () => {
  it("leads to its words", () =>
    open("status-en.html", desk, async (page) => {
      const link = page.locator(".finding .places a").first();
      const words = (await link.innerText()).replace(/^«\s|\s»$/g, "");
      await link.click();
      assert.ok((await page.locator(".m.hit").allInnerTexts()).join(" ").includes(words));
      assert.equal(await focused(page), (await link.getAttribute("href")).slice(1));
      assert.ok(await inView(page.locator(".m.hit").first()));
    }));
});

describe("words without a claim", () => {
  it("show what was found about them", () =>
    open("flagged.html", desk, async (page) => {
      await page.locator(".flagged").first().focus();
      await page.keyboard.press("Enter");
      assert.match(await page.locator(".chosen").innerText(), /Remarque[^]*sans source/);
      assert.equal(await page.locator(".m.hit").innerText(), "Douze maisons");
      assert.equal(await page.locator(".canvas.lit").count(), 0);
      await page.keyboard.press("Escape");
      await page.locator(".m.found", { hasText: "Douze maisons" }).click();
      assert.match(await page.locator(".chosen").innerText(), /sans source/);
    }));
});

describe("filters", () => {
  for (const facet of ["status", "speaker", "relay"]) {
    it(`by ${facet}`, () =>
      open("long-fr.html", desk, async (page) => {
        const all = await page.locator(".claim-list .claim").count();
        const chip = page.locator(`.chip[data-facet=${facet}]`).last();
        await page.locator(`.choices:has(.chip[data-facet=${facet}]) summary`).click({ timeout: 500 }).catch(() => {});
        const count = Number(await chip.locator(".count").innerText());
        assert.ok(count > 0 && count < all);
        await chip.click();
        assert.equal(await chip.getAttribute("aria-pressed"), "true");
        assert.equal(await page.locator(".claim-list .claim:visible").count(), count);
        assert.equal(await page.locator(".tag:not(.off)").count(), count);
        assert.equal(await page.locator(".node.claim:not(.off)").count(), count);
        assert.equal(await page.locator(".shown").innerText(), `${count} propos sur ${all}`);
        await chip.click();
        assert.equal(await page.locator(".claim-list .claim:visible").count(), all);
        assert.ok(!(await page.locator(".tally").isVisible()));
      }));
  }

  it("by rule, which chooses findings too", () =>
    open("status-fr.html", desk, async (page) => {
      const chip = page.locator(".chip[data-facet=rule]").first();
      await chip.click();
      const rule = await chip.getAttribute("data-value");
      const rules = await page.locator(".finding:visible").evaluateAll((all) => all.map((f) => f.dataset.rule));
      assert.equal(rules.length, Number(await chip.locator(".count").innerText()));
      assert.deepEqual([...new Set(rules)], [rule]);
    }));

  it("together, and all off at once", () =>
    open("long-fr.html", desk, async (page) => {
      const all = await page.locator(".claim-list .claim").count();
      await page.locator(".chip[data-facet=speaker]", { hasText: "Théodule" }).click();
      await page.locator(".chip[data-facet=relay]", { hasText: "Reuters" }).click();
      assert.equal(await page.locator(".claim-list .claim:visible").count(), 1);
      assert.ok(await page.locator(".no-finding").isVisible());
      await page.locator(".reset").click();
      assert.equal(await page.locator(".claim-list .claim:visible").count(), all);
      assert.match(await page.evaluate(() => document.activeElement.className), /chip/);
    }));
});

describe("the keyboard", () => {
  it("skips to the content first", () =>
    open("long-fr.html", desk, async (page) => {
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
      assert.ok(await inView(page.locator(".skip")));
      await page.keyboard.press("Enter");
      assert.equal(await focused(page), "main");
    }));

  it("reaches every claim, filter, finding and node, and always shows where it is", () =>
    open("status-fr.html", desk, async (page) => {
      const wanted = await page.evaluate(() =>
        [...document.querySelectorAll(".tag, .node, .places a, .chip, .claim-list a")].filter(
          (element) => element.checkVisibility(),
        ).length,
      );
      const seen = await page.evaluate(() => {
        window.reached = new Set();
        window.unseen = [];
        addEventListener("focusin", ({ target }) => {
          if (getComputedStyle(target).outlineStyle === "none") window.unseen.push(target.outerHTML);
          if (target.matches(".tag, .node, .places a, .chip, .claim-list a")) window.reached.add(target);
        });
        return document.querySelectorAll("a, button, summary, [tabindex='0']").length;
      });
      for (let i = 0; i < seen + 5; ++i) await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => window.reached.size), wanted);
      assert.deepEqual(await page.evaluate(() => window.unseen.slice(0, 3)), []);
    }));

  it("shows the chain of the claim that has the focus, and chooses with Enter", () =>
    open("long-fr.html", desk, async (page) => {
      await page.locator("#d1-a5").focus();
      await page.keyboard.press("Tab");
      assert.equal(await focused(page), "d1-a6");
      assert.match(await page.locator(".chosen").innerText(), /ranger mes photos/);
      await page.keyboard.press("Enter");
      await page.locator(".chip").first().focus();
      assert.match(await page.locator(".chosen").innerText(), /ranger mes photos/);
      await page.keyboard.press("Space");
      assert.equal(await page.locator(".chip").first().getAttribute("aria-pressed"), "true");
      await page.locator("#d1-n-a3").focus();
      await page.keyboard.press("Enter");
      assert.equal(await focused(page), "d1-a3");
    }));
});

describe("accessibility (axe)", () => {
  const states = {
    "as it opens": () => {},
    "with a claim": (page) => page.locator(".tag").nth(1).click(),
    "with a filter": (page) => page.locator(".chip").first().click(),
    "on paper": (page) => page.emulateMedia({ media: "print" }),
  };
  const check = async (page) => {
    // on paper links are words like others
    const paper = await page.evaluate(() => matchMedia("print").matches);
    const rules = paper ? { "link-in-text-block": { enabled: false } } : {};
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(
      (options) => window.axe.run(document, options),
      { resultTypes: ["violations"], rules },
    );
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
      [],
    );
  };
  for (const language of ["fr", "en"])
    for (const colorScheme of ["light", "dark"])
      for (const [state, act] of Object.entries(states))
        it(`${language}, ${colorScheme}, ${state}`, () =>
          open(`status-${language}.html`, { ...desk, colorScheme }, async (page) => {
            await act(page);
            await check(page);
          }));
  for (const name of ["several-en.html", "flagged.html", "hostile.html", "nothing.html"])
    it(name, () => open(name, phone, check));
});

describe("a hostile article", () => {
  it("is text", () =>
    open("hostile.html", desk, async (page) => {
      const text = await page.locator(".text").textContent();
      for (const part of ["<script>alert(1)</script>", "<img src=x onerror=alert(2)>", "</main><svg onload=alert(5)>", "<!--", "&lt;b&gt;", "U+202E"])
        assert.ok(text.includes(part), part);
      assert.equal(await page.locator("script").count(), 2);
      assert.equal(await page.locator("img, iframe, object, embed, form, style:not(head style)").count(), 0);
      assert.ok(!text.includes("\u202e"));
      for (const tag of await page.locator(".tag").all()) await tag.click();
      for (const chip of await page.locator(".chip:visible").all()) await chip.click();
    }));

  it("could not run a script if it brought one", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(path.join(work, "hostile.html")).href);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
      const image = document.createElement("div");
      image.innerHTML = "<img src=x onerror='window.ran = true'>";
      document.body.append(image);
    });
    await page.waitForTimeout(200);
    assert.equal(await page.evaluate(() => window.ran), undefined);
    await context.close();
  });
});

describe("small screens and paper", () => {
  for (const name of ["long-fr.html", "several-en.html", "hostile.html"])
    for (const width of [320, 375])
      it(`${name} fits ${width} pixels`, () =>
        open(name, { ...phone, viewport: { width, height: 700 } }, async (page) => {
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(wide <= width, `${wide} pixels`);
        }));

  it("prints text, findings, graph and claims without controls", () =>
    open("status-fr.html", desk, async (page) => {
      await page.locator(".chip[data-facet=speaker]").first().click();
      await page.emulateMedia({ media: "print" });
      for (const shown of [".text", ".finding >> nth=0", "svg.graph", ".claims", ".summary"])
        assert.ok(await page.locator(shown).isVisible(), shown);
      for (const hidden of [".filters", ".chosen", ".tally", ".skip"])
        assert.ok(!(await page.locator(hidden).isVisible()), hidden);
      assert.equal(await page.locator(".finding:visible").count(), await page.locator(".finding").count());
      const canvas = page.locator(".canvas");
      assert.ok(await canvas.evaluate((e) => e.scrollHeight <= e.clientHeight + 1), "the graph is cut off");
    }));
});

describe("without script", () => {
  it("the page reads and its links lead", () =>
    open("status-fr.html", { ...desk, javaScriptEnabled: false }, async (page) => {
      assert.ok(await page.locator(".chip").first().isDisabled());
      assert.ok(!(await page.locator(".chosen").isVisible()));
      await page.locator("#d1-a6").click();
      assert.ok(page.url().endsWith("#d1-c6"));
      assert.ok(await inView(page.locator("#d1-c6")));
      await page.locator("#d1-c6 a", { hasText: "dans le texte" }).click();
      assert.ok(await inView(page.locator("#d1-a6")));
    }));
});

describe("several articles", () => {
  it("have an index, and their claims do not mix", () =>
    open("several-en.html", desk, async (page) => {
      const rows = page.locator(".index a");
      assert.equal(await rows.count(), await page.locator("article").count());
      await rows.nth(1).click();
      assert.ok(await page.locator("#d2-article > header").evaluate((e) => Math.abs(e.getBoundingClientRect().top) < 80));
      await page.locator("#d2-a1").click();
      assert.equal(await page.locator("#d1-article .on").count(), 0);
      assert.ok((await page.locator("#d2-article .on").count()) > 0);
    }));
});
