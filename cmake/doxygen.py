"""Lets Doxygen see the comments of a public header, which are ordinary ones: doxygen.py FILE, an INPUT_FILTER.

What one comment says of several things each of them gets: of fields in one declaration, of macros and of functions
without a blank line between them. Every line stays on its line, so that warnings name the right one.
"""

import pathlib
import re
import sys

OF_EVERY_STRUCT = {
    "struct_size": "The size of the struct as the caller knows it; CMQ_INIT sets it.",
    "reserved": "Always 0: room for later versions.",
}
FIELDS = re.compile(r"( +)((?:[\w:]+ )*[\w:]+(?:<[^;()]*>)?[ *]+)(\w[^();]*);$")
BEHIND = re.compile(r"(?<=[;,{}()\w])( +)(//|/\*) (.*)")
# Comparisons of values; what a template is for one type; deduction guides.
NEEDS_NO_WORD = re.compile(r" *friend .*operator(==|<=>).*= default;|template <>|template <.*?> \w+\(.*\) -> ")
SECTION = re.compile(r"/\* -+ (\d+)\. (.*?) -+ \*/")


class Header:
    def __init__(self, text):
        self.lines = text.splitlines() + [""]           # there always is a line below
        self.opened, self.closed = set(), set()   # groups of functions: after and before these lines

    def is_comment(self, at):
        return re.match(r" *(//|/\*|\*( |/|$))", self.lines[at]) is not None

    def take_behind(self, at):
        """Removes the comment behind a declaration, over as many lines as it has."""
        found = None if self.is_comment(at) else BEHIND.search(self.lines[at])
        if not found:
            return ""
        column, text = found.start(2), found[3].strip()
        self.lines[at] = self.lines[at][:found.start()]
        while (self.lines[at + 1].startswith(" " * column + "// ") if found[2] == "//" else not text.endswith("*/")):
            at += 1
            text += " " + re.sub("^// ", "", self.lines[at].strip())
            self.lines[at] = ""
        return re.sub(r" *\*/$", "", text)

    def counted(self, name, at):
        """The array of which a field is the count."""
        while not self.lines[at - 1].startswith("typedef struct"):
            at -= 1
        for line in self.lines[at:]:
            if line.startswith("}"):
                return None
            found = re.search(rf"\*({name[:-len('_count') - 1]}\w*);", line)
            if found:
                return found[1]

    def document_fields(self, at, text):
        found = FIELDS.match(self.lines[at])
        if not found or found[2].split()[0] in ("return", "using", "typedef", "friend", "namespace", "enum"):
            if text:
                self.lines[at] += f" /**< {text} */"
            return
        out = found[1]
        for field in found[3].split(", "):
            name = re.match(r"\w+", field)[0]
            own = text or OF_EVERY_STRUCT.get(name, "")
            if not own and name.endswith("_count") and self.counted(name, at):
                own = f"How many elements `{self.counted(name, at)}` has."
            out += f"{found[2]}{field}; " + (f"/**< {own} */ " if own else "")
        self.lines[at] = out.rstrip()

    def document_macros(self, at):
        """Of several macros, each says what it is and then what all of them are. Gives the line behind them."""
        first = at
        while self.lines[first - 1].startswith(("/* ", " * ", "// ")):
            first -= 1
        shared = " ".join(re.sub(r"^/\*|^ \*|^//|\*/$", "", line).strip() for line in self.lines[first:at])
        self.lines[first:at] = [""] * (at - first)
        while self.lines[at].startswith("#define"):
            own, now = self.take_behind(at), at
            at += 1
            while own and not self.lines[at] and self.lines[at + 1].startswith("#define"):   # it took this line
                at += 1
            self.lines[now] += f" /**< {own}{'. ' if own and shared else ''}{shared} */" if own or shared else ""
        return at

    def group_functions(self, at):
        """Has Doxygen give the comment that ends above this line to all functions up to the next blank line."""
        end, indent = at, re.match(" *", self.lines[at])[0]
        while self.lines[end].startswith(indent) and self.lines[end] and not self.is_comment(end):
            end += 1
        heads = [line for line in self.lines[at:end] if re.match(indent + r"[\w\[]", line) and "(" in line]
        if len(heads) < 2:
            return
        first = at
        while self.is_comment(first - 1):
            first -= 1
        self.opened.add(first - 1)
        self.closed.add(end)

    def drop(self, at, end):
        while not self.lines[at].strip().endswith(end):
            self.lines[at] = ""
            at += 1
        self.lines[at] = ""

    def rewrite_comment(self, first, end):
        """A comment above something, as Doxygen wants it. What is indented is code or a table; the points of a list are
        not, with one more space than text."""
        words = [re.sub(r"^ *(//|/\*|\*(?!/))|\*/$", "", line).rstrip() for line in self.lines[first:end]]
        extra = [len(line) - len(line.lstrip()) - 1 for line in words]
        at = 1
        while at < len(words):
            if extra[at] >= 2 and extra[at - 1] <= 0:
                last = at
                while last + 1 < len(words) and (extra[last + 1] >= 2 or not words[last + 1]):
                    last += 1
                while not words[last]:
                    last -= 1
                kind = "code" if any(line.endswith(";") for line in words[at:last + 1]) else "verbatim"
                words[at - 1] += f" \\ilinebr @{kind}"
                words[last] += f" @end{kind}"
                at = last
            elif extra[at] < 2:
                words[at] = re.sub(r" \*(\w)", r" \\*\1", words[at])   # *out is no emphasis
            at += 1
        words[0] = "/**" + (" @file \\ilinebr" if first == 0 else "") + words[0]
        words[-1] += " */"
        self.lines[first:end] = words

    def open_section(self, at, number, title):
        end = "/** @} */ " if number > 1 else ""
        self.lines[at] = f"{end}/** @defgroup section_{number:02} {number}. {title} \\ilinebr @{{ */"

    def run(self):
        at = 0
        while at < len(self.lines):
            if self.lines[at].startswith("#define") and not self.lines[at].endswith("_H"):
                at = self.document_macros(at)
                continue
            if NEEDS_NO_WORD.match(self.lines[at]):
                self.drop(at, ";")
            elif re.match(r" *class iterator \{", self.lines[at]):   # it has what every iterator has
                self.drop(at + 1, "};")
                self.lines[at + 1] = "};"
            elif not self.is_comment(at):
                self.document_fields(at, self.take_behind(at))
                if at and self.is_comment(at - 1) and not self.lines[at].startswith("#"):
                    self.group_functions(at)
            at += 1

        at, sections = 0, 0
        while at < len(self.lines) - 1:
            found, end = SECTION.fullmatch(self.lines[at]), at + 1
            if found:
                sections += 1
                self.open_section(at, int(found[1]), found[2])
            elif self.is_comment(at):
                while self.is_comment(end) and not self.lines[end - 1].endswith("*/"):
                    end += 1
                self.rewrite_comment(at, end)
            elif sections and not self.lines[at] and self.lines[at + 1].startswith("#ifdef"):
                self.lines[at] = "/** @} */"
            at = end
        for at in self.opened:
            self.lines[at] += " /** @{ */"
        for at in self.closed:
            self.lines[at] = "/** @} */ " + self.lines[at]
        return "\n".join(self.lines).replace("communique::inline v1", "communique")


def with_anchors(text):
    """A page in Markdown, whose links to its own headings find them."""
    def named(heading):
        name = re.sub(r"[^\w -]", "", heading[2].lower()).replace(" ", "-")
        return f"{heading[0]} {{#{name}}}" if f"](#{name})" in text else heading[0]
    text = re.sub(r"^(#+) (.*)$", named, text, flags=re.MULTILINE)
    return re.sub(r"\]\(([^)#]+\.md)#[^)]*\)", r"](\1)", text)   # headings of other pages are not found


sys.stdout.reconfigure(encoding="utf-8", newline="\n")
path = pathlib.Path(sys.argv[1])
text = path.read_text(encoding="utf-8")
sys.stdout.write(with_anchors(text) if path.suffix == ".md" else Header(text).run())
