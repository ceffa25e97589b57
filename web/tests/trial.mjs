// One trial after another: what passed, what failed and why.

const results = { passed: 0, failed: 0 };

/** Runs one trial; `does` throws when something is not as it should be. */
export async function trial(name, does) {
  const begun = Date.now();
  try {
    await does();
    results.passed += 1;
    console.log(`ok   ${name} (${Date.now() - begun} ms)`);
  } catch (error) {
    results.failed += 1;
    const reason = String(error.stack ?? error).split("\n").slice(0, 14).join("\n     ");
    console.log(`FAIL ${name}\n     ${reason}`);
  }
}

/** How many trials passed and failed so far. */
export function tally() {
  return results;
}
