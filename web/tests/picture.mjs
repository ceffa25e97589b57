// A picture the server really opens: 64 × 48 pixels of one blue, as a PNG.

/** The file, as Playwright sets it in a form. */
export function picture(name) {
  return { name, mimeType: "image/png", buffer: Buffer.from(PIXELS, "base64") };
}

const PIXELS =
  "iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAIAAAAuKetIAAAAZElEQVR4nO3PUQkAIBTAwNfERmY0qiH8OITBAtxm7fN1wwUNaEEDWtCA" +
  "FjSgBQ1oQQNa0IAWNKAFDWhBA1rQgBY0oAUNaEEDWtCAFjSgBQ1oQQNa0IAWNKAFDWhBA1rQgBY8dgEW4py1jlX7lQAAAABJRU5ErkJggg==";
