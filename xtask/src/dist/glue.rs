//! wasm-bindgen's script, cut in two like the Wasm: one that the page loads, and one that comes with the second part.

use super::{cut::LINK, names::Exports};
use crate::Result;

/// What loads both parts, in place of wasm-bindgen's own and that of the cut.
const LOADER: &str = include_str!("loader.js");
/// What the script that comes later answers with what the second part imports, and takes what the first one exports.
const LATER: &str = "let wasm;\nexport default (exports) => ((wasm = exports), imports);\n";
/// The one way into the second part.
const LOAD: &str = "__wasm_split_load_later";
/// A failure becomes a value for Rust.
const HANDLING: &str = "
const handling = (call) => (...given) => {
    try { return call(...given) } catch (error) { wasm.__wbindgen_exn_store(addToExternrefTable0(error)) }
};\n";

/// The script that wasm-bindgen writes, in its pieces.
pub(super) struct Glue<'a> {
    /// Lines that import what our own scripts give.
    given: Vec<&'a str>,
    /// The classes that Rust gives the page.
    classes: &'a str,
    /// The functions that Wasm imports, each with its name.
    functions: Vec<(&'a str, String)>,
    /// What the functions are made with.
    means: &'a str,
}

impl<'a> Glue<'a> {
    /// Takes a script to pieces.
    pub(super) fn read(script: &'a str) -> Result<Self> {
        let unknown = "wasm-bindgen's script is not what it used to be";
        let (head, rest) = script
            .split_once("function __wbg_get_imports() {\n    const import0 = {\n        __proto__: null,\n")
            .ok_or(unknown)?;
        let (functions, rest) = rest.split_once("    };\n    return {\n").ok_or(unknown)?;
        let (_, rest) = rest.split_once("\n    };\n}\n").ok_or(unknown)?;
        let (means, _) = rest.split_once("\nlet wasmModule, wasmInstance, wasm;\n").ok_or(unknown)?;
        let (given, classes) = head.split_at(head.find("\n\n").ok_or(unknown)?);
        let classes = classes.split("\nif (Symbol.dispose)").next().unwrap_or_default();
        let starts =
            functions.match_indices("        __wb").map(|(at, _)| at).chain([functions.len()]).collect::<Vec<_>>();
        let functions = starts.windows(2).map(|at| function(&functions[at[0]..at[1]])).collect::<Option<_>>();
        Ok(Self { given: given.lines().collect(), classes, functions: functions.ok_or(unknown)?, means })
    }

    /// Whether the script uses this of what the first part exports.
    pub(super) fn uses(&self, export: &str) -> bool {
        let named = ["wasm.", export].concat();
        let functions = self.functions.iter().map(|(_, function)| function.as_str());
        [self.classes, self.means, LOADER, HANDLING].into_iter().chain(functions).any(|text| has(text, &named))
    }

    /// The script of a part that imports these functions: their modules and names, in their order.
    pub(super) fn part(&self, imports: &[(String, String)], exports: &Exports, is_first: bool) -> Result<String> {
        let functions: Vec<String> =
            imports.iter().map(|(module, name)| self.function(module, name)).collect::<Result<_>>()?;
        let list = functions.join(",\n");
        let given = self.given.iter().filter(|line| is_of_use(line, &list)).copied().collect::<Vec<_>>().join("\n");
        let last = if is_first { LOADER } else { LATER };
        let script = [&given, self.classes, HANDLING, "const imports = [\n", &list, "\n];\n", self.means, "\n", last];
        Ok(exports.iter().fold(script.concat(), |script, (name, short)| renamed(&script, name, short)))
    }

    /// A line that both scripts have of those that import our own: what it brings has a state, and is there once.
    pub(super) fn twice(&self, one: &str, other: &str) -> Option<&'a str> {
        self.given.iter().find(|line| !line.is_empty() && one.contains(**line) && other.contains(**line)).copied()
    }

    fn function(&self, module: &str, name: &str) -> Result<String> {
        if module == ["./", LINK].concat() && name == LOAD {
            return Ok(["(...given) => ", LOAD, "(...given)"].concat());
        }
        let namespace = self.given.iter().find_map(|line| {
            let (name, from) = line.strip_prefix("import * as ")?.split_once(" from ")?;
            (from.trim_matches(['"', ';']) == module).then_some(name)
        });
        let own = self.functions.iter().find(|(own, _)| *own == name).map(|(_, function)| function.clone());
        let function = namespace.map(|namespace| [namespace, ".", name].concat()).or(own);
        Ok(function.ok_or_else(|| format!("the script does not give {name} as it used to"))?)
    }
}

/// The name of a function for Wasm, and itself as an arrow, which is shorter.
fn function(entry: &str) -> Option<(&str, String)> {
    let (name, function) = entry.trim_start().trim_end_matches([',', '\n']).split_once(": function(")?;
    let arrow = |function: &str| {
        let (given, body) = function.split_once(") {")?;
        Some(format!("({given}) => {{{body}"))
    };
    let failing = function.strip_prefix(") { return handleError(function (");
    let function = match failing {
        Some(failing) => format!("handling({})", arrow(failing.strip_suffix(", arguments); }")?)?),
        None => arrow(function)?,
    };
    // An arrow has neither, and nobody else is given it as a method.
    let is_plain = !function.contains("this.") && !function.contains("arguments)");
    is_plain.then_some((name, function))
}

/// Whether a line imports something that these functions call.
fn is_of_use(line: &str, functions: &str) -> bool {
    let names = line.strip_prefix("import ").and_then(|line| line.split_once(" from ")).map_or("", |(names, _)| names);
    let names = names.trim_start_matches("* as ").trim_matches(['{', '}', ' ']).split(", ");
    names.into_iter().any(|name| has(functions, name))
}

/// Whether a text has this name, and not only as the beginning or end of another.
fn has(text: &str, name: &str) -> bool {
    places(text, name).next().is_some()
}

fn places<'a>(text: &'a str, name: &'a str) -> impl Iterator<Item = usize> + 'a {
    let is_letter = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.match_indices(name).map(|(at, _)| at).filter(move |at| {
        let before = text[..*at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        !before.is_some_and(|letter| is_letter(letter) || letter == '.') && !after.is_some_and(is_letter)
    })
}

fn renamed(script: &str, export: &str, short: &str) -> String {
    let long = ["wasm.", export].concat();
    let (mut renamed, mut from) = (String::new(), 0);
    for at in places(script, &long) {
        renamed.push_str(&script[from..at]);
        renamed.push_str("wasm.");
        renamed.push_str(short);
        from = at + long.len();
    }
    renamed + &script[from..]
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "import { words } from './words.js';\nimport * as import1 from \"./element.js\"\n\n\nclass Widget {}\n\
        if (Symbol.dispose) Widget.prototype[Symbol.dispose] = Widget.prototype.free;\n\
        function __wbg_get_imports() {\n    const import0 = {\n        __proto__: null,\n\
        \x20       __wbg_abort_1: function(arg0) {\n            arg0.abort();\n        },\n\
        \x20       __wbg_append_2: function() { return handleError(function (arg0, arg1) {\n            arg0.append(arg1);\n\
        \x20       }, arguments); },\n\
        \x20       __wbg_words_3: function(arg0) {\n            return words(wasm.abc, arg0);\n        },\n\
        \x20   };\n    return {\n        __proto__: null,\n        \"./liseuse_bg.js\": import0,\n    };\n}\n\
        function addToExternrefTable0(obj) {\n    return wasm.ab(obj);\n}\n\
        \nlet wasmModule, wasmInstance, wasm;\nrest\n";

    fn import(module: &str, name: &str) -> (String, String) {
        (module.into(), name.into())
    }

    #[test]
    fn each_part_has_what_it_imports_in_order() {
        let glue = Glue::read(SCRIPT).unwrap();
        let imports = [import("./element.js", "define"), import("./liseuse_bg.js", "__wbg_append_2")];
        let first = glue.part(&imports, &Exports::new(), true).unwrap();
        let list = "const imports = [\nimport1.define,\nhandling((arg0, arg1) => {\n            arg0.append(arg1);\n        })\n];";
        assert!(first.contains(list), "{first}");
        assert!(first.contains("element.js") && !first.contains("words.js") && first.contains("liseuse_later.js"));
        let later = glue.part(&[import("./liseuse_bg.js", "__wbg_words_3")], &Exports::new(), false).unwrap();
        assert!(later.contains("words.js") && !later.contains("element.js") && !later.contains("liseuse_later.js"));
        assert!(glue.part(&[import("./liseuse_bg.js", "__wbg_other_4")], &Exports::new(), false).is_err());
    }

    #[test]
    fn exports_have_their_short_names_in_the_script() {
        let glue = Glue::read(SCRIPT).unwrap();
        assert!(glue.uses("ab") && glue.uses("abc") && glue.uses("__wbindgen_start") && !glue.uses("a"));
        let exports = Exports::from([("ab".to_owned(), "x".to_owned()), ("abc".to_owned(), "y".to_owned())]);
        let later = glue.part(&[import("./liseuse_bg.js", "__wbg_words_3")], &exports, false).unwrap();
        assert!(later.contains("wasm.x(obj)") && later.contains("words(wasm.y, arg0)"), "{later}");
    }

    #[test]
    fn another_script_is_refused() {
        assert!(Glue::read("function init() {}").is_err());
    }
}
