"""The prototypes of the package are those of communique.h."""

import ctypes
import re
import unittest

import samples

from communique import _abi, _library

PLAIN = {"int32_t": ctypes.c_int32, "uint32_t": ctypes.c_uint32, "size_t": ctypes.c_size_t, "double": ctypes.c_double,
         "int64_t": ctypes.c_int64, "uint64_t": ctypes.c_uint64, "cmq_status": ctypes.c_int32}
OPAQUE = {"cmq_reader", "cmq_record", "cmq_error", "cmq_archive", "cmq_cursor", "cmq_counts", "cmq_ranking",
          "cmq_graph", "void"}


def header():
    text = samples.HEADER.read_text(encoding="utf-8")
    return re.sub(r"/\*.*?\*/", " ", text, flags=re.DOTALL)


def c_type(words, owned=False):
    """The ctypes type of a C declaration without its name."""
    stars = words.count("*")
    name = words.replace("const", "").replace("*", "").strip()
    if name == "void" and not stars:
        return None
    if name in OPAQUE or (name == "char" and "const" not in words):
        return ctypes.c_void_p if stars == 1 else ctypes.POINTER(ctypes.c_void_p)
    if name == "char":
        return ctypes.c_void_p if owned else ctypes.c_char_p
    plain = PLAIN.get(name) or getattr(_abi, name)
    return ctypes.POINTER(plain) if stars else plain


def split(declaration):
    """"const char *text" as its type and its name."""
    return re.fullmatch(r"\s*(.*?)\s*(\w+)\s*", declaration, flags=re.DOTALL).groups()


class Abi(unittest.TestCase):
    def test_functions_have_the_types_of_the_header(self):
        declared = {}
        for result, name, arguments in re.findall(r"CMQ_API\s+(.*?)(cmq_\w+)\(([^)]*)\);", header()):
            types = [] if arguments.strip() == "void" else [c_type(split(one)[0]) for one in arguments.split(",")]
            declared[name] = (c_type(result), types)
        self.assertEqual(_abi.PROTOTYPES, declared)

    def test_structs_have_the_fields_of_the_header(self):
        structs = re.findall(r"typedef struct (\w+) \{(.*?)\} \1;", header(), flags=re.DOTALL)
        self.assertEqual({name for name, _ in structs},
                         {name for name, value in vars(_abi).items()
                          if isinstance(value, type) and issubclass(value, ctypes.Structure)})
        for name, body in structs:
            fields = []
            for line in body.split(";")[:-1]:
                first, *others = line.split(",")
                words, field = split(first)
                fields += [(one.strip(), c_type(words, owned=True)) for one in [field, *others]]
            self.assertEqual(getattr(_abi, name)._fields_, fields, name)

    def test_constants_are_those_of_the_header(self):
        constants = {name: int(value.strip("()u"), 0)
                     for name, value in re.findall(r"#define CMQ_(\w+) (\(?-?[0-9a-fA-Fx]+u?\)?)\s", header())}
        for name in dir(_abi):
            if name.isupper() and isinstance(getattr(_abi, name), int):
                self.assertEqual(getattr(_abi, name), constants[name], name)

    def test_every_constant_of_the_header_has_its_word(self):
        sets = dict(re.findall(r"#define CMQ_WORDS_(\w+) (\d+)\s", header()))
        del sets["OFFSETS"]
        for words, number in sets.items():
            values = re.findall(rf"#define CMQ_{words}_(\w+) (\d+)\s", header())
            self.assertTrue(values, words)
            for word, value in values:
                expected = "" if word == "UNKNOWN" else word.lower()
                self.assertEqual(_library.library.cmq_word(int(number), int(value)).decode(), expected)
            self.assertIsNone(_library.library.cmq_word(int(number), len(values)), words)

    def test_the_package_has_the_version_of_the_header(self):
        numbers = re.findall(r"#define CMQ_VERSION_\w+ (\d+)", header())
        self.assertEqual(_library.VERSION, ".".join(numbers))


if __name__ == "__main__":
    unittest.main()
