"""The prototypes of the package are those of communique.h."""

import ctypes
import os
import subprocess
import sys
import unittest

import samples

from communique import _abi, _library, errors

sys.path.insert(0, str(samples.CHECKOUT / "tests" / "abi"))
import header  # noqa: E402

PLAIN = {"int32_t": ctypes.c_int32, "uint32_t": ctypes.c_uint32, "size_t": ctypes.c_size_t, "double": ctypes.c_double,
         "int64_t": ctypes.c_int64, "uint64_t": ctypes.c_uint64, "cmq_status": ctypes.c_int32}
DECLARED = header.read(samples.HEADER)


def c_type(words, owned=False):
    """The ctypes type of a C type."""
    stars = words.count("*")
    name = words.replace("const", "").replace("*", "").strip()
    if name == "void" and not stars:
        return None
    if name in DECLARED.opaque or name == "void" or (name == "char" and "const" not in words):
        return ctypes.c_void_p if stars == 1 else ctypes.POINTER(ctypes.c_void_p)
    if name == "char":
        return ctypes.c_void_p if owned else ctypes.c_char_p
    plain = PLAIN.get(name) or getattr(_abi, name)
    return ctypes.POINTER(plain) if stars else plain


def structs():
    return {name: value for name, value in vars(_abi).items()
            if isinstance(value, type) and issubclass(value, ctypes.Structure)}


class Text(unittest.TestCase):
    """What the header says."""

    def test_functions_have_the_types_of_the_header(self):
        declared = {name: (c_type(function.result), [c_type(one.type) for one in function.arguments])
                    for name, function in DECLARED.functions.items()}
        self.assertEqual(_abi.PROTOTYPES, declared)

    def test_structs_have_the_fields_of_the_header(self):
        self.assertEqual(set(structs()), set(DECLARED.structs))
        for name, fields in DECLARED.structs.items():
            expected = [(one.name, c_type(one.type, owned=True)) for one in fields]
            self.assertEqual(getattr(_abi, name)._fields_, expected, name)

    def test_every_constant_is_known_under_its_name_or_as_a_word_or_as_an_exception(self):
        sets = {name[len("CMQ_WORDS_"):] for name in DECLARED.constants if name.startswith("CMQ_WORDS_")}
        codes = {one.code for one in vars(errors).values()
                 if isinstance(one, type) and issubclass(one, errors.Error)} | {errors.Error.code}
        for name, value in DECLARED.constants.items():
            short = name[len("CMQ_"):]
            if short == "OK" or short.startswith("VERSION_"):
                continue
            if value < 0 and short.startswith("E"):
                self.assertIn(value, codes, name)
            elif not any(short.startswith(f"{words}_") for words in sets):
                self.assertEqual(getattr(_abi, short, None), value, name)

    def test_the_package_has_no_constants_of_its_own(self):
        for name, value in vars(_abi).items():
            if name.isupper() and isinstance(value, int):
                self.assertEqual(value, DECLARED.constants.get(f"CMQ_{name}"), name)

    def test_every_constant_of_the_header_has_its_word(self):
        sets = {name[len("CMQ_WORDS_"):]: number for name, number in DECLARED.constants.items()
                if name.startswith("CMQ_WORDS_") and name != "CMQ_WORDS_OFFSETS"}
        for words, number in sets.items():
            begin = f"CMQ_{words}_"
            values = {name[len(begin):]: value for name, value in DECLARED.constants.items() if name.startswith(begin)}
            self.assertTrue(values, words)
            for word, value in values.items():
                expected = "" if word == "UNKNOWN" else word.lower()
                self.assertEqual(_library.library.cmq_word(number, value).decode(), expected)
            self.assertIsNone(_library.library.cmq_word(number, len(values)), words)

    def test_the_package_has_the_version_of_the_header(self):
        numbers = [DECLARED.constants[f"CMQ_VERSION_{part}"] for part in ("MAJOR", "MINOR", "PATCH")]
        self.assertEqual(_library.VERSION, ".".join(map(str, numbers)))


@unittest.skipUnless(os.environ.get("COMMUNIQUE_FACTS"), "needs the program communique_abi_facts")
class Compiled(unittest.TestCase):
    """What a C compiler makes of it on this machine."""

    @classmethod
    def setUpClass(cls):
        told = subprocess.run([os.environ["COMMUNIQUE_FACTS"]], stdout=subprocess.PIPE, check=True,
                              universal_newlines=True).stdout
        cls.facts = [line.split() for line in told.splitlines()]

    def of(self, kind):
        return [words for first, *words in self.facts if first == kind]

    def test_structs_are_as_large_as_in_c(self):
        sizes = {name: int(size) for name, size in self.of("struct")}
        self.assertEqual({name: ctypes.sizeof(one) for name, one in structs().items()}, sizes)

    def test_fields_stand_where_they_do_in_c(self):
        fields = [(name, field, int(offset), int(size)) for name, field, offset, size in self.of("field")]
        self.assertEqual(len(fields), sum(map(len, DECLARED.structs.values())))
        for name, field, offset, size in fields:
            mine = getattr(getattr(_abi, name), field)
            self.assertEqual((mine.offset, mine.size), (offset, size), f"{name}.{field}")

    def test_constants_have_the_values_that_the_text_says(self):
        self.assertEqual({name: int(value) for name, value in self.of("constant")}, DECLARED.constants)


if __name__ == "__main__":
    unittest.main()
