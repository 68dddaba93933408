"""C programs made from the header: describe.py stubs|facts|holes HEADER

stubs  every function with an empty body: what the header says, as debug information and as symbols
facts  prints the size of each struct, offset and size of each field, and the value of each constant, by this compiler
holes  does not compile where a struct has padding: a later field could land in it, and struct_size would not tell
"""

import sys

import header


def stubs(of: header.Header) -> str:
    lines = ["#include <communique.h>"]
    for name, function in of.functions.items():
        arguments = ", ".join(f"{one.type} {one.name}" for one in function.arguments) or "void"
        body = "{}" if function.result == "void" else "{ return 0; }"
        lines.append(f"{function.result} {name}({arguments}) {body}")
    return "\n".join(lines) + "\n"


def facts(of: header.Header) -> str:
    lines = ["#include <communique.h>", "#include <stdio.h>", "int main(void) {"]
    for name, fields in of.structs.items():
        lines.append(f'  printf("struct {name} %u\\n", (unsigned)sizeof({name}));')
        lines += [f'  printf("field {name} {one.name} %u %u\\n", (unsigned)offsetof({name}, {one.name}), '
                  f"(unsigned)sizeof((({name} *)0)->{one.name}));" for one in fields]
    for name in of.constants:
        lines.append(f'  printf("constant {name} %.0f\\n", (double){name});')
    return "\n".join([*lines, "  return 0;", "}"]) + "\n"


def holes(of: header.Header) -> str:
    lines = ["#include <communique.h>"]
    for name, fields in of.structs.items():
        filled = " + ".join(f"sizeof((({name} *)0)->{one.name})" for one in fields)
        lines.append(f"typedef char {name}_has_no_holes[sizeof({name}) == {filled} ? 1 : -1];")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print({"stubs": stubs, "facts": facts, "holes": holes}[sys.argv[1]](header.read(sys.argv[2])), end="")
