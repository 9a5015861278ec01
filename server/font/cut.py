"""Cuts the type of the pictures out of the packages of Noto; docs/decisions/0002-fonts.md says how it is called.

Each result has its script and Latin letters in one file: the library that draws pictures shapes a text
with one font, and draws boxes where letters that are joined stand beside letters that the font lacks.
"""

import sys
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

# As many Latin letters as readers get in Titillium, which the names of places and networks are written with.
LATIN = [(0x20, 0x7E), (0xA0, 0xFF), (0x152, 0x153), (0x2010, 0x2014), (0x2018, 0x201E), (0x2022, 0x2022)]
LATIN += [(0x2026, 0x2026), (0x2039, 0x203A), (0x20AC, 0x20AC), (0x2122, 0x2122), (0x2212, 0x2212)]
# What Romanian and the languages around it have besides, which the packages keep in a file of their own.
MORE_LATIN = [(0x100, 0x17F), (0x1E9E, 0x1E9E), (0x218, 0x21B)]
# Letters, marks and digits of Arabic and Urdu; zero-width joiners.
ARABIC = [(0x60C, 0x60C), (0x61B, 0x61B), (0x61F, 0x61F), (0x621, 0x655), (0x660, 0x66D), (0x670, 0x671)]
ARABIC += [(it, it) for it in (0x679, 0x67E, 0x686, 0x688, 0x691, 0x698, 0x6A9, 0x6AF, 0x6BA, 0x6BE)]
ARABIC += [(0x6C0, 0x6C3), (0x6CC, 0x6CC), (0x6D2, 0x6D5), (0x6F0, 0x6F9), (0x200C, 0x200F)]
BENGALI = [(0x964, 0x965), (0x980, 0x9FE), (0x200C, 0x200D), (0x25CC, 0x25CC)]
GURMUKHI = [(0x964, 0x965), (0xA01, 0xA76), (0x200C, 0x200D), (0x25CC, 0x25CC)]
CYRILLIC = [(0x400, 0x45F), (0x490, 0x491), (0x2116, 0x2116)]
# Chinese is set across alone: what sets it down the page, or squeezes its points, is not needed.
ACROSS = ["ccmp", "kern", "liga", "locl", "mark"]
SIMPLIFIED = "chinese-simplified"
REGULAR, STRONG = "400", "600"


def chinese(root):
    """The characters of everything that is written in Chinese here."""
    files = [*root.glob("words/locales/zh/*.ftl"), *root.glob("data/**/*.json")]
    written = {character for file in files for character in file.read_text(encoding="utf-8")}
    ours = {ord(it) for it in written if 0x3000 <= ord(it) <= 0x9FFF or 0xFF00 <= ord(it) <= 0xFFEF}
    points = {ord(it) for it in "　、。〈〉《》「」『』【】〔〕！（），．：；？～"}
    return ours | points


def level_1():
    """The 3,755 characters of the first level of GB 2312: those that newspapers are written with."""
    rows, columns = range(0xB0, 0xD8), range(0xA1, 0xFF)
    codes = (bytes([row, column]) for row in rows for column in columns)
    return {ord(it) for it in (code.decode("gb2312", errors="ignore") for code in codes) if it}


def within(ranges):
    return {code for first, last in ranges for code in range(first, last + 1)}


def cut(file, codes, features, to):
    options = Options(hinting=False, layout_features=features, name_IDs=[0, 1, 2, 4, 5, 6, 13, 14])
    options.drop_tables += ["BASE", "STAT", "vhea", "vmtx"]
    font = TTFont(file, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes & set(font.getBestCmap()))
    subsetter.subset(font)
    font.flavor = None
    font.save(to)


def named(font, family, weight):
    """Both weights are of one family; some packages call each a family, or every weight thin."""
    strong = weight == STRONG
    full = f"{family} SemiBold" if strong else family
    names = {1: full, 2: "Regular", 4: full if strong else f"{family} Regular"}
    names[6] = f"{family.replace(' ', '')}-{'SemiBold' if strong else 'Regular'}"
    if strong:
        names |= {16: family, 17: "SemiBold"}
    for number, name in names.items():
        font["name"].setName(name, number, 3, 1, 0x409)


def make(packages, out, name, family, parts, features):
    for weight in (REGULAR, STRONG):
        cuts = []
        for index, (part, codes) in enumerate(parts):
            if part == SIMPLIFIED and weight == REGULAR:
                # New wording can be drawn before the type is cut again; a title comes in regular type then.
                codes = codes | level_1()
            cuts.append(out / f"part-{index}.ttf")
            cut(packages / f"{name}/files/{name}-{part}-{weight}-normal.woff2", codes, features, cuts[-1])
        font = TTFont(cuts[0], recalcTimestamp=False) if len(cuts) == 1 else Merger().merge(list(map(str, cuts)))
        font.recalcTimestamp = False
        font["head"].created = font["head"].modified = TTFont(cuts[0])["head"].modified
        named(font, family, weight)
        font.save(out / f"{name}-{weight}.ttf")
        for part in cuts:
            part.unlink()


def main():
    root, packages, out = map(Path, sys.argv[1:4])
    latin = within(LATIN)
    titillium = [("latin", latin), ("latin-ext", within(MORE_LATIN))]
    make(packages, out, "titillium-web", "Titillium Web", titillium, ["kern"])
    every = ["*"]
    make(packages, out, "noto-sans", "Noto Sans", [("cyrillic", within(CYRILLIC)), ("latin", latin)], every)
    arabic = [("arabic", within(ARABIC)), ("latin", latin)]
    make(packages, out, "noto-sans-arabic", "Noto Sans Arabic", arabic, every)
    bengali = [("bengali", within(BENGALI)), ("latin", latin)]
    make(packages, out, "noto-sans-bengali", "Noto Sans Bengali", bengali, every)
    gurmukhi = [("gurmukhi", within(GURMUKHI)), ("latin", latin)]
    make(packages, out, "noto-sans-gurmukhi", "Noto Sans Gurmukhi", gurmukhi, every)
    make(packages, out, "noto-sans-sc", "Noto Sans SC", [(SIMPLIFIED, chinese(root) | latin)], ACROSS)


main()
