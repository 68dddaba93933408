"""What the README and the guides quote, link and name is there: pages.py CHECKOUT PAGE...

A block of code in C, C++, Python, JavaScript, SQL or CMake is a verbatim run of lines of a file that is built and run,
which a comment above it names: <!-- from: examples/c/who.c -->. What cannot be run says why: <!-- sketch: no Swift
here -->.
"""

import glob
import pathlib
import re
import sys

RUN = {"c", "cpp", "python", "js", "cmake", "sql"}
ANYTHING_ELSE = {"sh", "console", "text", "json", "lex"}   # shown, but no program that one would copy
BLOCK = re.compile(r"(?:^<!-- (?P<kind>\w+): (?P<about>.*?) -->\n)?^```(?P<language>\w*)\n(?P<words>.*?)^```$",
                   re.MULTILINE | re.DOTALL)
LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?P<path>[^)#\s]*)(?:#(?P<heading>[^)]*))?\)")
# A path below one of the checkout's folders, wherever the page says it; in a list of tests without `tests/`.
FILE = re.compile(r"(?<![\w./-])(?:include|lib|capi|examples|tests|cmake)/[\w./*-]*[\w*/]")


def heading_names(text):
    """The names by which links find headings, as GitHub makes them."""
    titles = re.findall(r"^#+ (.*)$", BLOCK.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


def block_problem(checkout, block):
    kind, language = block["kind"], block["language"]
    if kind == "from":
        source = checkout / block["about"]
        if not source.is_file():
            return f"there is no {block['about']}"
        if "\n" + block["words"] not in "\n" + source.read_text(encoding="utf-8"):
            return f"{block['about']} does not say so:\n{block['words']}"
    elif kind == "sketch":
        return None if block["about"].strip() else "a sketch has to say why it is one"
    elif language in RUN:
        return f"a block of {language} that is neither quoted nor a sketch:\n{block['words']}"
    elif language not in ANYTHING_ELSE:
        return f"a block in \"{language}\" that nothing checks"
    return None


def problems_of(checkout, page):
    text = page.read_text(encoding="utf-8")
    for block in BLOCK.finditer(text):
        if problem := block_problem(checkout, block):
            yield text.count("\n", 0, block.start()) + 1, problem
    for link in LINK.finditer(BLOCK.sub(lambda block: "\n" * block[0].count("\n"), text)):
        path, heading = link["path"], link["heading"]
        if re.match(r"\w+:", path):
            continue
        target = page.parent / path if path else page
        if not target.exists():
            yield 0, f"a link to {path}, which is not there"
        elif heading and heading not in heading_names(target.read_text(encoding="utf-8")):
            yield 0, f"a link to {path}#{heading}, a heading that is not there"
    for number, line in enumerate(text.splitlines(), 1):
        for path in FILE.findall(line):
            if not glob.glob(str(checkout / path)) and not glob.glob(str(checkout / "tests" / path)):
                yield number, f"there is no {path}"
        if len(line) > 120 and not line.startswith("|"):
            yield number, f"{len(line)} columns"
    if text.count("\n```") % 2:
        yield 0, "a block is not closed"


def main():
    checkout = pathlib.Path(sys.argv[1])
    problems = 0
    quoted = 0
    for name in sys.argv[2:]:
        page = pathlib.Path(name)
        quoted += page.read_text(encoding="utf-8").count("\n<!-- from: ")
        for line, problem in problems_of(checkout, page):
            print(f"{page.relative_to(checkout)}:{line or ''} {problem}")
            problems += 1
    if not quoted:
        sys.exit("no page quotes anything: is <!-- from: … --> written otherwise now?")
    sys.exit(1 if problems else 0)


main()
