// Words as they are compared.
#include "text/utf8.hpp"

#include <communique/fold.hpp>

#include <doctest/doctest.h>

#include <string>

using communique::folded;

namespace {

std::string utf8(char32_t point) {
  if (point < 0x800) return {static_cast<char>(0xC0 | point >> 6), static_cast<char>(0x80 | (point & 0x3F))};
  return {static_cast<char>(0xE0 | point >> 12), static_cast<char>(0x80 | (point >> 6 & 0x3F)),
          static_cast<char>(0x80 | (point & 0x3F))};
}

}  // namespace

TEST_CASE("words are folded to lower case and joined with one space") {
  CHECK(folded("Jean-Yves Le Drian's") == "jean yves le drian s");
  CHECK(folded("  5,000\n\ttroops…") == "5 000 troops");
  CHECK(folded("“—”") == "");
}

TEST_CASE("diacritics do not count, precomposed or combining") {
  CHECK(folded("Erdoğan") == "erdogan");
  CHECK(folded("Nguyễn Phú Trọng") == "nguyen phu trong");
  CHECK(folded("re\u0301sume\u0301") == folded("résumé"));
  CHECK(folded("Øystein Łukasz Æ ß") == "oystein lukasz ae ss");
}

TEST_CASE("what has no width does not part a word") {
  CHECK(folded("Lav\u00ADrov") == "lavrov");
  CHECK(folded("\uFEFFLavrov\u200B") == "lavrov");
}

TEST_CASE("letters of other scripts stand as they are") { CHECK(folded("Лавров") == "Лавров"); }

TEST_CASE("ill-formed bytes part words and are never given") {
  CHECK(folded("a\x80z") == "a z");
  CHECK(folded("\xE2\x82") == "");
  CHECK(folded(std::string("a\0b", 3)) == "a b");
}

TEST_CASE("Latin letters fold as Unicode decomposes them") {
  // Letters that Unicode does not take apart, but readers do.
  const std::string own = "ÆæÐðØøÞþĐđĦħıĸŁłŊŋŒœŦŧƀƉƏəǢǣǼǽǾǿẞŉĲĳĿŀɃẚ";
  for (char32_t point = 0xC0; point < 0x1F00; point = point == 0x24F ? 0x1E00 : point + 1) {
    const std::string letter = utf8(point);
    if (own.find(letter) != own.npos) continue;
    const std::string got = folded(letter);
    if (got.empty()) CHECK_MESSAGE((point == 0xD7 || point == 0xF7), letter);
    else if (static_cast<unsigned char>(got[0]) < 0x80) CHECK_MESSAGE(got == communique::text::folded(letter), letter);
  }
}
