// Walks through Parvis in a real browser, with and without its scripts, and looks at every page.
//
//   CHROMIUM=/usr/bin/chromium PARVIS=../target/debug/parvis node tests/run.mjs [part …]
//
// Parts: reading writing talking resting refusing live spaces choosing seeing plain keyboard beginning sweep. All of them otherwise.

import { beginning } from "./journeys/beginning.mjs";
import { choosing } from "./journeys/choosing.mjs";
import { live } from "./journeys/live.mjs";
import { plain } from "./journeys/plain.mjs";
import { reading } from "./journeys/reading.mjs";
import { refusing } from "./journeys/refusing.mjs";
import { seeing } from "./journeys/seeing.mjs";
import { resting } from "./journeys/resting.mjs";
import { spaces } from "./journeys/spaces.mjs";
import { talking } from "./journeys/talking.mjs";
import { writing } from "./journeys/writing.mjs";
import { keyboard } from "./keyboard.mjs";
import { openDemo } from "./square.mjs";
import { sweep } from "./sweep.mjs";
import { tally, trial } from "./trial.mjs";
import { launch, Visitors } from "./visitors.mjs";

const PARTS = { reading, writing, talking, resting, refusing, live, spaces, choosing, seeing, plain, keyboard, sweep };
const chosen = process.argv.slice(2);
const wanted = (name) => chosen.length === 0 || chosen.includes(name);

const browser = await launch();
try {
  await trial("the demonstration opens", async () => {
    const square = await openDemo();
    const visitors = new Visitors(browser, square);
    try {
      for (const [name, part] of Object.entries(PARTS)) if (wanted(name)) await part(visitors);
    } finally {
      await square.stop();
    }
  });
  if (wanted("beginning")) await trial("an empty server starts", () => beginning(browser));
} finally {
  await browser.close();
}
const { passed, failed } = tally();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
