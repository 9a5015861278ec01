//! The other regions of Italy, as far as it takes to say that a place is not in Lombardy.

/// The letters and the capital of each province outside Lombardy (ISTAT, 2023), folded.
const PROVINCES: [(&str, &str); 95] = [
    ("to", "torino"),
    ("vc", "vercelli"),
    ("no", "novara"),
    ("cn", "cuneo"),
    ("at", "asti"),
    ("al", "alessandria"),
    ("bi", "biella"),
    ("vb", "verbania"),
    ("ao", "aosta"),
    ("im", "imperia"),
    ("sv", "savona"),
    ("ge", "genova"),
    ("sp", "la spezia"),
    ("bz", "bolzano"),
    ("tn", "trento"),
    ("vr", "verona"),
    ("vi", "vicenza"),
    ("bl", "belluno"),
    ("tv", "treviso"),
    ("ve", "venezia"),
    ("pd", "padova"),
    ("ro", "rovigo"),
    ("ud", "udine"),
    ("go", "gorizia"),
    ("ts", "trieste"),
    ("pn", "pordenone"),
    ("pc", "piacenza"),
    ("pr", "parma"),
    ("re", "reggio emilia"),
    ("mo", "modena"),
    ("bo", "bologna"),
    ("fe", "ferrara"),
    ("ra", "ravenna"),
    ("fc", "forli"),
    ("rn", "rimini"),
    ("ms", "massa"),
    ("lu", "lucca"),
    ("pt", "pistoia"),
    ("fi", "firenze"),
    ("li", "livorno"),
    ("pi", "pisa"),
    ("ar", "arezzo"),
    ("si", "siena"),
    ("gr", "grosseto"),
    ("po", "prato"),
    ("pg", "perugia"),
    ("tr", "terni"),
    ("pu", "pesaro"),
    ("an", "ancona"),
    ("mc", "macerata"),
    ("ap", "ascoli piceno"),
    ("fm", "fermo"),
    ("vt", "viterbo"),
    ("ri", "rieti"),
    ("rm", "roma"),
    ("lt", "latina"),
    ("fr", "frosinone"),
    ("aq", "l aquila"),
    ("te", "teramo"),
    ("pe", "pescara"),
    ("ch", "chieti"),
    ("cb", "campobasso"),
    ("is", "isernia"),
    ("ce", "caserta"),
    ("bn", "benevento"),
    ("na", "napoli"),
    ("av", "avellino"),
    ("sa", "salerno"),
    ("fg", "foggia"),
    ("ba", "bari"),
    ("ta", "taranto"),
    ("br", "brindisi"),
    ("le", "lecce"),
    ("bt", "andria"),
    ("pz", "potenza"),
    ("mt", "matera"),
    ("cs", "cosenza"),
    ("cz", "catanzaro"),
    ("rc", "reggio calabria"),
    ("kr", "crotone"),
    ("vv", "vibo valentia"),
    ("tp", "trapani"),
    ("pa", "palermo"),
    ("me", "messina"),
    ("ag", "agrigento"),
    ("cl", "caltanissetta"),
    ("en", "enna"),
    ("ct", "catania"),
    ("rg", "ragusa"),
    ("sr", "siracusa"),
    ("ss", "sassari"),
    ("nu", "nuoro"),
    ("ca", "cagliari"),
    ("or", "oristano"),
    ("su", "carbonia"),
];

/// The first two digits of the postal codes of Lombardy.
const CODES: [&str; 9] = ["20", "21", "22", "23", "24", "25", "26", "27", "46"];

/// Whether these are the letters of a province outside Lombardy.
pub(super) fn is_province(letters: &str) -> bool {
    PROVINCES.iter().any(|(known, _)| *known == letters)
}

/// Whether this is the capital of a province outside Lombardy.
pub(super) fn is_capital(name: &str) -> bool {
    PROVINCES.iter().any(|(_, known)| *known == name)
}

/// Whether no postal code of Lombardy begins so.
pub(super) fn is_code(digits: &str) -> bool {
    digits.len() == 5
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && !CODES.iter().any(|code| digits.starts_with(code))
}
