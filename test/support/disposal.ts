// jest runs tests in a realm of its own, which lacks the `Symbol.dispose` that Node 20 gives to programs. Playwright's
// `using` then throws where it asks for a frame's place on the page, takes the element for hidden, and click() in any
// sandboxed frame tries again until its time is out. To be imported before playwright-core.
for (const name of ['dispose', 'asyncDispose']) {
  if (!(name in Symbol)) Object.defineProperty(Symbol, name, { value: Symbol.for(`Symbol.${name}`) });
}
