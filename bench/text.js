// The words of the bench's articles: sentences with gaps, and what may fill them. All of it was written for this project.

// A person is a given name and a family name, a place one of many of its kind: an article of a megabyte needs thousands.
export const givens = [
  "Imogen", "Tobias", "Maud", "Henrik", "Priya", "Owen", "Clara", "Yusuf", "Agnete", "Rufus", "Lidia", "Moira", "Anselm",
  "Noor", "Ezra", "Wilhelmina", "Ines", "Casimir", "Thora", "Jocelyn", "Ravi", "Beatrix", "Leopold", "Sunniva",
];
export const beginnings = [
  "Hart", "Wren", "Salt", "Lark", "Thistle", "Ben", "March", "Pen", "Castle", "Quay", "Copper", "Fair", "Stroud", "Ash",
  "Birk", "Cold", "Drum", "Elm", "Fern", "Gold", "Holm", "Isle", "Kettle", "Long", "Mill", "Nether", "Oaken", "Rook",
];
export const endings = [
  "sease", "field", "marsh", "spur", "wood", "ecula", "bank", "hallow", "ton", "le", "thwaite", "bairn", "by", "combe",
  "dale", "ford", "garth", "ham", "ley", "mere", "ness", "rigg", "stead", "wick", "worth", "shaw", "beck", "don",
];
export const kinds = [
  "Quay", "Street", "Weir", "Steps", "Lock", "Bridge", "Market", "Green", "Wharf", "Mill", "Lane", "Hill", "Gate", "Yard",
];

export const roles = [
  "the harbour master", "a retired bell founder", "the night baker", "the keeper of the lock", "a beekeeper",
  "the parish surveyor", "a maker of nets", "the ferry's engineer", "the librarian", "a teacher of drawing",
];

export const things = [
  "lantern", "ledger", "rope", "drum", "weathervane", "kettle", "chart", "bell", "barrow", "loom", "spyglass", "clock",
];

export const materials = ["oak", "brass", "slate", "wool", "tarred linen", "cast iron", "willow", "blue clay"];

export const doings = [
  "counting the boats", "mending the sluice", "sorting the post", "painting the railings", "reading the gauges",
  "carrying the flour", "winding the clock", "airing the sails", "weighing the catch", "tuning the carillon",
];

export const times = [
  "before the first tram", "on the last Friday of the month", "when the fog came in", "after the fair", "at low water",
  "in the year of the long frost", "while the bridge stood open", "an hour past midnight",
];

export const manners = ["quietly", "without much hope", "in good order", "twice", "against all advice", "by lamplight"];

export const sentences = [
  "{Person} had been {doing} at {place} since {year}, and saw no reason to stop.",
  "Nobody remembers who first hung a {thing} of {material} above the door at {place}.",
  "“We kept the {thing},” said {person} of {place}, {role}, “because it was the only one that never lied to us.”",
  "The {thing} was carried from {place} to {place}, {manner}, by {number} people.",
  "{Person} says that {doing} is “mostly a matter of waiting”, and that the waiting is the better part.",
  "A notice at {place} asks visitors *not to touch the {thing}*, which everybody does.",
  "{Time}, the water rose to the **step {number}**, and {role} rang for help.",
  "“If you had asked me {time},” {person} told us, “I would have called it a {thing} and gone home.”",
  "There are {number} of them left, most of {material}, and one that is [said to be older](https://liseuse.example/archive/{number}).",
  "What {role} wanted was a {thing}; what arrived, {time}, was a crate of {material}.",
  "The council put the cost of {doing} at {number} crowns, a figure that {person} calls “generous to a fault”.",
  "On the far side of {place} the path narrows, and whoever meets there must agree on who steps back.",
  "{Person} keeps a `{thing}-{number}` label in a drawer, and will show it to anyone who brings cake.",
  "Some blame the {material}; others say that no {thing} could have lasted, even {time}.",
  "“It is not the {thing} that matters,” {person} replied, “but who comes to look at it.”",
  "The map of {year} shows {place} where the map of today shows only [open water](https://liseuse.example/maps/{year}).",
  "{Person}, who came for a week in {year}, has been {doing} ever since, {manner}.",
  "They met at {place} {time}, agreed on nothing, and parted friends.",
  "According to {role}, a {thing} of {material} needs a year to settle and a century to be forgiven.",
  "“Write that down,” said {person}. “Then cross it out.”",
  "By {year} the trade had gone, and with it the {thing}, the {thing} and half of {place}.",
  "Visitors arrive by the {number} boat, look for {place}, and find {person} instead.",
  "It took {number} winters; {time}, the last of the {material} was laid, and {person} slept for two days.",
  "No two accounts agree on the {thing}, except that it was loud.",
];

export const headings = [
  "What the {thing} knew", "A morning at {place}", "The case against {material}", "{Person} explains", "How to carry a {thing}",
  "The year {year}", "Doubts, and a {thing}", "From {place} to {place}",
];

export const items = [
  "one {thing} of {material}, in fair condition;", "the keys to {place};", "{number} yards of {material};",
  "a letter to {person}, never opened;", "**no** lamps, whatever {role} may say;",
];

export const verses = [
  "Leave the {thing} where the tide can find it,", "leave the gate and the path behind it;",
  "what we carried was only {material},", "what we keep is the way we came.",
];

export const programs = [
  'const {thing} = tides.filter((tide) => tide.height > {number});\nfor (const tide of {thing}) ring(tide, "{place}");',
  'fn {thing}(height: u32) -> Option<Signal> {\n    (height > {number}).then(|| Signal::new("{place}"))\n}',
];
