let wasm;

// What the page is to give a part of the program is a list, so that each import is called by its number there.
const instantiate = async (file, imports) => {
  const answer = await file;
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  // Wasm is compiled as it comes; where the server names no type, once it is there.
  return answer.headers.get("content-type")?.startsWith("application/wasm")
    ? WebAssembly.instantiateStreaming(answer, imports)
    : WebAssembly.instantiate(await answer.arrayBuffer(), imports);
};

export default async () => {
  const first = instantiate(fetch(new URL("liseuse_bg.wasm", import.meta.url)), { a: imports });
  // HTML that stands in the page takes both parts.
  if (document.querySelector("liseuse-reader:not([src]) > :not(script)")) early = ask();
  wasm = (await first).instance.exports;
  wasm.__wbindgen_start();
};

// A script that did not load is asked for no more under the same address.
let again = "";
const ask = () => {
  const file = fetch(new URL("liseuse_later.wasm", import.meta.url));
  file.catch(() => {});
  const script = import(new URL("liseuse_later.js", import.meta.url) + again);
  script.catch(() => (again += "?"));
  return [file, script];
};

let early;
const load = async () => {
  const [file, script] = early ?? ask();
  early = undefined;
  await instantiate(file, { a: (await script).default(wasm), b: wasm });
};

// What did not load may load the next time.
let loading;
const __wasm_split_load_later = async (index, data) => {
  const current = (loading ??= load());
  let loaded = true;
  try {
    await current;
  } catch (error) {
    console.error(error);
    loaded = false;
    if (loading === current) loading = undefined;
  }
  wasm.__indirect_function_table.get(index)(data, loaded);
};
