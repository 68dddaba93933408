"""What communique.h declares, taken from its text.

The header keeps to one style, and what does not fit that style is an error here: a declaration that nobody understands
would be one that nobody checks.
"""

import pathlib
import re
from typing import Dict, List, NamedTuple, Tuple

COMMENT = r"/\*(?P<comment>.*?)\*/"
FUNCTION = r"CMQ_API\s+(?P<result>[^()]*?)(?P<function>cmq_\w+)\((?P<arguments>[^()]*)\);"
STRUCT = r"typedef struct (?P<struct>cmq_\w+) \{(?P<body>.*?)\} (?P=struct);"
OPAQUE = r"typedef struct (?P<opaque>cmq_\w+) (?P=opaque);"
ALIAS = r"typedef (?P<target>\w+) (?P<alias>cmq_\w+);"
CONSTANT = r"#define (?P<constant>CMQ_[A-Z0-9_]+)[ \t]+(?P<value>\(-\d+\)|\d+|0x[0-9A-F]+u)(?=\s)"
MACRO = r"#define (?P<macro>CMQ_[A-Z_]+)\((?P<parameters>\w+)\)[ \t]+(?P<expansion>[^\n]+)"
ITEM = re.compile("|".join([COMMENT, FUNCTION, STRUCT, OPAQUE, ALIAS, CONSTANT, MACRO]), re.DOTALL)

# Between these two stands all that a program sees; before them only includes and CMQ_API.
BEGIN = '#ifdef __cplusplus\nextern "C" {\n#endif\n'
END = "#ifdef __cplusplus\n}\n#endif\n"


class Field(NamedTuple):
    type: str    # "const cmq_span *", "uint32_t"
    name: str


class Function(NamedTuple):
    result: str
    arguments: List[Field]
    since: str   # "0.1"


class Header(NamedTuple):
    functions: Dict[str, Function]
    structs: Dict[str, List[Field]]
    opaque: List[str]
    aliases: Dict[str, str]
    constants: Dict[str, int]
    macros: Dict[str, str]

    def growable(self) -> List[str]:
        """The structs that may grow at their end; all others are frozen."""
        return [name for name, fields in self.structs.items() if fields[0] == Field("uint32_t", "struct_size")]


def squeezed(words: str) -> str:
    """"const  cmq_record*const*" as "const cmq_record *const *"."""
    words = re.sub(r"\s*\*\s*", " *", words.strip())
    return re.sub(r"\s+", " ", words).replace("* *", "**").strip()


def declared(words: str) -> Field:
    """"const char *text" as its type and its name."""
    found = re.fullmatch(r"\s*(.*?)(\w+)\s*", words, re.DOTALL)
    if not found or not found[1].strip():
        raise ValueError(f"no declaration: {words!r}")
    return Field(squeezed(found[1]), found[2])


def fields_of(body: str) -> List[Field]:
    fields = []
    for declaration in re.sub(r"/\*.*?\*/", " ", body, flags=re.DOTALL).split(";")[:-1]:
        first, *others = declaration.split(",")
        field = declared(first)
        if others and "*" in field.type:
            raise ValueError(f"several pointers in one declaration: {declaration.strip()!r}")
        fields += [field, *(Field(field.type, one.strip()) for one in others)]
    return fields


def function_of(found: "re.Match[str]", comment: str) -> Tuple[str, Function]:
    name = found["function"]
    versions = re.findall(r"Since (\d+\.\d+)\.", comment)
    if not versions:
        raise ValueError(f"{name}: its comment does not end with the version since which it is there")
    arguments = [] if found["arguments"].strip() == "void" else [declared(one) for one in found["arguments"].split(",")]
    return name, Function(squeezed(found["result"]), arguments, versions[-1])


def parse(text: str) -> Header:
    if text.count(BEGIN) != 1 or text.count(END) != 1:
        raise ValueError('the header has no extern "C" part, or several')
    inside = text[text.index(BEGIN) + len(BEGIN):text.index(END)]
    header = Header({}, {}, [], {}, {}, {})
    at, comment = 0, ""
    for found in ITEM.finditer(inside):
        if inside[at:found.start()].strip():
            raise ValueError(f"what is this? {inside[at:found.start()].strip()!r}")
        at = found.end()
        if found["comment"] is not None:
            comment = found["comment"]
        elif found["function"]:
            name, function = function_of(found, comment)
            header.functions[name] = function
        elif found["struct"]:
            header.structs[found["struct"]] = fields_of(found["body"])
        elif found["opaque"]:
            header.opaque.append(found["opaque"])
        elif found["alias"]:
            header.aliases[found["alias"]] = found["target"]
        elif found["constant"]:
            header.constants[found["constant"]] = int(found["value"].strip("()u"), 0)
        else:
            header.macros[f"{found['macro']}({found['parameters']})"] = found["expansion"]
    if inside[at:].strip():
        raise ValueError(f"what is this? {inside[at:].strip()!r}")
    return header


def read(path) -> Header:
    return parse(pathlib.Path(path).read_text(encoding="utf-8"))
