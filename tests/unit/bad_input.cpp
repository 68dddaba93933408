// Any bytes are a text: a record or a named status, in linear time, and nothing invented.
#include "reading.hpp"

#include <ctime>
#include <string>

using namespace communique;
using testing::read;

namespace {

// Of the processor: a machine that is busy with something else must not fail a specification.
double seconds_for(const std::string& text) {
  const std::clock_t begin = std::clock();
  read(text);
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

std::string times(std::string_view part, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += part;
  return out;
}

void spans_are_inside(const record& r) {
  const auto inside = [&](span at) { CHECK((!at || (at.begin <= at.end && at.end <= r.text.size()))); };
  for (const span at : r.article.sentences) inside(at);
  for (const entity& e : r.entities)
    for (const mention& m : e.mentions) inside(m.at);
  for (const statement& s : r.statements) {
    inside(s.source);
    inside(s.cue);
    for (const span at : s.content) inside(at);
  }
  for (const meeting& m : r.meetings) inside(m.evidence);
}

}  // namespace

TEST_CASE("nothing, and nothing but blanks, is an empty record") {
  for (const std::string_view text :
       {std::string_view(""), std::string_view(" \t\r\n \n"), std::string_view("\0\0\0", 3),
        std::string_view("\xEF\xBB\xBF"), std::string_view("\u00A0\u2003")}) {
    const record r = read(text);
    CHECK(r.article.written_in == article::language::undetermined);
    CHECK(r.entities.empty());
    CHECK(r.statements.empty());
  }
}

TEST_CASE("a content may go on to the last word of a text") {
  for (const std::string_view end : {" on", " in an interview on", ", on", " of", " and", " that", ""})
    spans_are_inside(read("\"Tulio is right,\" the minister conceded later. She announced a reaction, the Ombudsman's "
                          "Office called for talks" +
                          std::string(end)));
}

TEST_CASE("a page may end anywhere in its frame") {
  const std::string page = "Talks in Bern\n(Seoul=Yonhap) GENEVA, KUNA, 12 May (KUNA) - [Source: UN/ By";
  for (std::size_t size = 0; size <= page.size(); ++size)
    for (const std::string_view behind : {"", "(", "[", "/", ", ", " - ", "\n(", "\n(Bern=", "\nBern (", "\nBy "})
      spans_are_inside(read(page.substr(0, size) + std::string(behind)));
}

TEST_CASE("NUL bytes, ill-formed bytes, a byte order mark and CRLF leave the story readable") {
  const std::string story = "Foreign Minister Ingrid Solheim of Norway said on Monday that the talks had gone well.";
  for (const std::string& text :
       {"\xEF\xBB\xBF" + story, story + "\r\n\r\n" + story, story + std::string("\0", 1) + " More was said.",
        "\x80\xFE " + story + "\n\n\xE2\x82"}) {
    const record r = read(text);
    spans_are_inside(r);
    CHECK(testing::find(r, "Ingrid Solheim") != nullptr);
    REQUIRE(!r.statements.empty());
    CHECK(r[r.statements.front().cue] == "said");
  }
}

TEST_CASE("a text in another language gives nothing but its frame") {
  for (const std::string_view text :
       {"Le ministre des Affaires étrangères a déclaré lundi à Paris que les négociations avec la Norvège se "
        "poursuivent.",
        "Die Außenministerin sagte am Montag in Berlin, dass die Gespräche mit Norwegen gut verlaufen seien.",
        "El ministro de Asuntos Exteriores dijo el lunes en Madrid que las conversaciones con Noruega van bien.",
        "Министр иностранных дел заявил в понедельник в Москве, что переговоры с Норвегией прошли успешно.",
        "外交部长星期一在北京表示,与挪威的会谈进展顺利。"}) {
    const record r = read(text);
    CHECK_MESSAGE(r.article.written_in == article::language::undetermined, text);
    CHECK(r.entities.empty());
    CHECK(r.statements.empty());
    CHECK(r.meetings.empty());
  }
}

TEST_CASE("a published date that is no full day is the caller's mistake") {
  const auto trouble = [](date published) {
    read_options options;
    options.published = published;
    const auto r = testing::shared_reader().read("It opened yesterday.", options);
    if (r) return std::string();
    CHECK(r.error().code == status::argument);
    return r.error().message;
  };
  CHECK(trouble({2024, 2, 0}) == "the published date must be a full day, not 2024-02");
  CHECK(trouble({2024, 13, 1}) == "the published date must be a full day, not 2024-13-01");
  CHECK(trouble({2023, 2, 29}) == "the published date must be a full day, not 2023-02-29");
  CHECK(trouble({2024, 0, 1}) == "the published date must be a full day, not 2024");
  CHECK_FALSE(trouble({-1, 1, 1}).empty());
  CHECK_FALSE(trouble({10000, 1, 1}).empty());
  CHECK(trouble({2024, 2, 29}).empty());
}

TEST_CASE("hostile texts are read in time that grows with their size") {
  struct hostile {
    std::string_view name, part;
  };
  for (const hostile& one : {hostile{"opening marks", "“"},
                             {"straight marks", "\" "},
                             {"single marks", "'a "},
                             {"one word", "said "},
                             {"capitals", "Anna "},
                             {"titles", "Minister of "},
                             {"brackets", "("},
                             {"commas", ", "},
                             {"meetings", "met with "},
                             {"one letter", "a"},
                             {"combining marks", "\u0301"},
                             {"names", "Anna Berg said. "},
                             {"acronyms", "ABC (ABC) "},
                             {"dates", "May 5 2024 "},
                             {"quotations", "“Yes,” she said. "},
                             {"one paragraph", "\"We agree with the government,\" said Ana Roy of the ministry. "},
                             {"lines", "a\n"},
                             {"ministers", "the minister said he "}}) {
    const std::size_t small = 100000 / one.part.size();
    const double base = seconds_for(times(one.part, small)), four = seconds_for(times(one.part, 4 * small));
    // Linear would be 4; twice that leaves room for a busy machine, quadratic would be 16.
    CHECK_MESSAGE(four < 8 * base + 0.05, one.name);
  }
}

TEST_CASE("a crowd that is taken up again and again is read in time that grows with the text") {
  const auto crowd = [](std::size_t names) {
    std::string text = "The government said so on Monday. ";
    for (std::size_t i = 0; i < names; ++i) {
      for (const std::size_t n : {i, i * 7 + 3})
        text += {static_cast<char>('A' + n % 26),
                 static_cast<char>('a' + n / 26 % 26),
                 static_cast<char>('a' + n / 676 % 26),
                 'b',
                 'a',
                 ' '};
      text += i + 1 < names ? "and " : "met. ";
    }
    return text + times("They said that they met. ", names);
  };
  const double base = seconds_for(crowd(1500)), four = seconds_for(crowd(6000));
  CHECK(four < 8 * base + 0.05);
}

TEST_CASE("words of meeting without end are read in time that grows with the text") {
  for (const std::string_view words :
       {"met ", "talks ", "visited ", "The talks with Ana Roy, ", "called on Ana Roy and "}) {
    CAPTURE(words);
    const double base = seconds_for(times(words, 4000)), four = seconds_for(times(words, 16000));
    CHECK(four < 8 * base + 0.05);
  }
}

TEST_CASE("one sentence of 5 MB is read") {
  const record r = read(times("the minister of Norway met the envoy and said that ", 100000));
  spans_are_inside(r);
}
