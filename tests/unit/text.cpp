// UTF-8, offset units, paragraphs, sentences, tokens.
#include "lexicon/conventions.hpp"
#include "lexicon/tables.hpp"
#include "text/document.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace communique;

namespace {

struct language {
  text::vocabulary words;
  text::conventions conventions;
};

const language& english() {
  static const language one = [] {
    language made;
    const auto tables = lexicon::tables::load({});
    REQUIRE(tables);
    made.conventions = lexicon::conventions_of(*tables, made.words);
    return made;
  }();
  return one;
}

text::document take_apart(std::string_view t) { return text::take_apart(t, english().words, english().conventions); }

std::string tokens(std::string_view t) {
  const text::document d = take_apart(t);
  std::string out;
  for (text::token_id i = 0; i < d.tokens.size(); ++i) out += (i ? "|" : "") + std::string(d[i]);
  return out;
}

template <class Part> std::string joined(const std::vector<Part>& parts, std::string_view t) {
  std::string out;
  for (const Part& one : parts) out += "[" + std::string(one.at.in(t)) + "]";
  return out;
}
std::string sentences(std::string_view t) { return joined(take_apart(t).sentences, t); }
std::string paragraphs(std::string_view t) { return joined(take_apart(t).paragraphs, t); }

}  // namespace

TEST_CASE("well-formed UTF-8 is read as it is") {
  for (const std::string_view s : {"a", "é", "ა", "😀"}) {
    const text::decoded d = text::decode(s, 0);
    CHECK(d.well_formed);
    CHECK(d.size == s.size());
  }
}

TEST_CASE("each maximal ill-formed part is one U+FFFD") {
  CHECK(text::repaired("a\x80z") == "a\uFFFDz");
  CHECK(text::repaired("\xE2\x82z") == "\uFFFDz");                // a sequence cut short
  CHECK(text::repaired("\xC0\xAF") == "\uFFFD\uFFFD");            // overlong
  CHECK(text::repaired("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");  // a surrogate
  CHECK(text::repaired("\xF5\x80") == "\uFFFD\uFFFD");
  CHECK(text::repaired("ok") == "ok");
}

TEST_CASE("offsets are counted in UTF-16 units and in code points") {
  const std::string t = "é😀x\x80y";
  const text::unit_map utf16(t, offset_unit::utf16), points(t, offset_unit::codepoint), bytes(t, offset_unit::byte);
  CHECK(utf16(2) == 1);
  CHECK(utf16(6) == 3);
  CHECK(utf16(8) == 5);
  CHECK(points(6) == 2);
  CHECK(points(8) == 4);
  CHECK(points(static_cast<std::uint32_t>(t.size())) == 5);
  CHECK(bytes(6) == 6);
}

TEST_CASE("offsets are right far into a text of wide characters") {
  std::string t;
  for (int i = 0; i < 500; ++i) t += "ა😀";
  const text::unit_map utf16(t, offset_unit::utf16);
  for (std::uint32_t i = 0; i <= 500; ++i) CHECK(utf16(i * 7) == i * 3);
}

TEST_CASE("words fold without case, diacritics and the form of their apostrophe") {
  CHECK(text::folded("Türkiye") == "turkiye");
  CHECK(text::folded("İlham") == "ilham");
  CHECK(text::folded("Łukasz") == "lukasz");
  CHECK(text::folded("O’Brien") == text::folded("O'Brien"));
  CHECK(text::folded("e\u0301") == text::folded("é"));
}

TEST_CASE("possessives, hyphens and abbreviations are cut as readers expect") {
  CHECK(tokens("Malta's envoy") == "Malta|'s|envoy");
  CHECK(tokens("Malta’s envoy") == "Malta|’s|envoy");
  CHECK(tokens("Secretary-General Baek Do-hyun") == "Secretary-General|Baek|Do-hyun");
  CHECK(tokens("Mr. O'Brien of the U.S. left.") == "Mr.|O'Brien|of|the|U.S.|left|.");
  CHECK(tokens("1,000 and 3.5 percent") == "1,000|and|3.5|percent");
  CHECK(tokens("\"Yes,\" he said") == "\"|Yes|,|\"|he|said");
  CHECK(tokens("''Yes'' ``no``") == "''|Yes|''|``|no|``");
}

TEST_CASE("sentences end at full stops, not at abbreviations, initials and figures") {
  CHECK(sentences("Mr. Lund met Gen. A. Roy. They spoke.") == "[Mr. Lund met Gen. A. Roy.][They spoke.]");
  CHECK(sentences("It cost 3.5 million. Nobody paid.") == "[It cost 3.5 million.][Nobody paid.]");
  CHECK(sentences("He left the U.S. The visit was short.") == "[He left the U.S.][The visit was short.]");
  CHECK(sentences("The U.S. Senate voted.") == "[The U.S. Senate voted.]");
  CHECK(sentences("Is it so? It is! Good.") == "[Is it so?][It is!][Good.]");
}

TEST_CASE("a sentence may begin with the particle of a name") {
  CHECK(sentences("He was \"ready\". al-Zahra was not.") == "[He was \"ready\".][al-Zahra was not.]");
  CHECK(sentences("They left. van der Berg stayed.") == "[They left.][van der Berg stayed.]");
  CHECK(sentences("They met Mr. van der Berg.") == "[They met Mr. van der Berg.]");
  CHECK(sentences("It cost approx. 3 million, i.e. too much.") == "[It cost approx. 3 million, i.e. too much.]");
}

TEST_CASE("a closing mark belongs to the sentence that it closes") {
  CHECK(sentences("\"We agree.\" He left.") == "[\"We agree.\"][He left.]");
  CHECK(sentences("“We agree.” “Good.”") == "[“We agree.”][“Good.”]");
  CHECK(sentences("“Why?” he asked. Then he left.") == "[“Why?” he asked.][Then he left.]");
}

TEST_CASE("words run together at a full stop are two sentences, an address is one word run") {
  CHECK(sentences("He said.She left.") == "[He said.][She left.]");
  CHECK(sentences("See example.org for more.") == "[See example.org for more.]");
}

TEST_CASE("paragraphs are cut at blank lines, whatever the line ends") {
  CHECK(paragraphs("One.\n\nTwo.") == "[One.][Two.]");
  CHECK(paragraphs("One.\r\n\r\nTwo.") == "[One.][Two.]");
  CHECK(paragraphs("One.\n \t\nTwo.\n\n\n") == "[One.][Two.]");
}

TEST_CASE("without blank lines every line is a paragraph") {
  CHECK(paragraphs("Headline without a stop\nFirst line of the story, which ends.\nSecond.") ==
        "[Headline without a stop][First line of the story, which ends.][Second.]");
}

TEST_CASE("a line that breaks off in the middle of a sentence goes on in the next") {
  CHECK(paragraphs("The ministers met\nin Geneva.") == "[The ministers met\nin Geneva.]");
}

TEST_CASE("lines wrapped at a column are one paragraph") {
  const std::string wrapped = "The Minister of Foreign Affairs of Norway met the\n"
                              "Ambassador of Chile on Monday in Oslo and spoke about\n"
                              "Arctic fisheries. Both sides agreed that the talks\n"
                              "Norway proposed would go on.\n";
  CHECK(take_apart(wrapped).paragraphs.size() == 1);
  const std::string twice = "Ministers of Norway and Chile discuss the border trade\n\n"
                            "OSLO, 12 March 2024 - Foreign Minister Anton Vesely met with his Chilean counterpart\n"
                            "Maria Lorry in Oslo on Tuesday.\n\n"
                            "Foreign Minister Anton Vesely said that the border would be open by the summer. So\n"
                            "Lorry said too.\n";
  CHECK(take_apart(twice).paragraphs.size() == 3);
}

TEST_CASE("a headline and a caption of about the same length are not wrapped lines") {
  CHECK(take_apart("Ministers of Norway and Chile discuss the border trade in Oslo on Monday\n"
                   "OSLO, 12 March 2024 - The ministers met in the palace in the old harbour.\n\n"
                   "Foreign Minister Anton Vesely, left, greets Maria Lorry at the old harbour\n"
                   "Photo: Strelsau News, the agency of the kingdom, on the twelfth of March\n")
            .paragraphs.size() == 4);
}

TEST_CASE("every token knows its sentence and the spans rise") {
  const text::document d = take_apart("A b. C d.\n\nE “f” g.");
  std::uint32_t end = 0;
  for (const text::token& t : d.tokens) {
    CHECK(t.at.begin >= end);
    end = t.at.end;
    CHECK(d.sentences[t.sentence].at.contains(t.at));
  }
}

TEST_CASE("a byte order mark and no-break spaces are blanks") {
  CHECK(tokens("\xEF\xBB\xBFHello\u00A0there") == "Hello|there");
}
