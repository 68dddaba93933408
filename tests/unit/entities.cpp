// People, offices, organisations, places, events, and the mentions of each.
#include "reading.hpp"

using namespace communique;
using testing::find;
using testing::mentions;
using testing::names;
using testing::people;
using testing::read;

TEST_CASE("a title in front of a name is an office, a courtesy is none") {
  CHECK(people(read("Foreign Minister Sergei Lavrov spoke in Moscow. The Russian minister left.")) ==
        "Sergei Lavrov [Foreign Minister; minister] of Russian");
  CHECK(people(read("They met Mr. Petr Novak in Prague.")) == "Petr Novak");
  CHECK(people(read("His Excellency Dr. Petr Novak arrived in Prague.")) == "Petr Novak");
}

TEST_CASE("an office before a name in apposition belongs to it") {
  const record r = read("Norway's Minister of Foreign Affairs, Ingrid Solheim, met reporters.");
  CHECK(people(r) == "Ingrid Solheim [Minister of Foreign Affairs] of Norway");
  CHECK(mentions(r, "Ingrid Solheim") == "Norway's Minister of Foreign Affairs | Ingrid Solheim");
}

TEST_CASE("an office behind a name in apposition belongs to it") {
  CHECK(people(read("Ingrid Solheim, the foreign minister of Norway, met reporters.")) ==
        "Ingrid Solheim [foreign minister] of Norway");
}

TEST_CASE("affiliation comes from a possessive, a demonym, of and apposition") {
  for (const std::string_view text : {"Norway's Foreign Minister Ingrid Solheim spoke. Norway agreed.",
                                      "Norwegian Foreign Minister Ingrid Solheim spoke. Norway agreed.",
                                      "Foreign Minister of Norway Ingrid Solheim spoke. Norway agreed."})
    CHECK(people(read(text)) == "Ingrid Solheim [Foreign Minister] of Norway");
}

TEST_CASE("the head of a body belongs to the body") {
  CHECK(people(read("The Secretary-General of the East African Community (EAC), Amina Juma, spoke.")) ==
        "Amina Juma [Secretary-General] of East African Community");
}

TEST_CASE("the field of an office is part of the title, the name behind it is not") {
  CHECK(
      people(read("Minister of Food, Agriculture and Light Industry Dorj Batbold signed the paper in Ulaanbaatar.")) ==
      "Dorj Batbold [Minister of Food, Agriculture and Light Industry]");
  CHECK(people(read("Bolivia's Minister of Foreign Affairs and Worship, Wara Mamani, spoke.")) ==
        "Wara Mamani [Minister of Foreign Affairs and Worship] of Bolivia");
}

TEST_CASE("former, acting and designate are told by the status") {
  const auto status_of = [](std::string_view text) {
    const record r = read(text);
    REQUIRE(!r.entities.empty());
    for (const entity& one : r.entities)
      if (!one.offices.empty()) return to_string(one.offices.front().state);
    return std::string_view("none");
  };
  CHECK(status_of("Former Foreign Minister Ingrid Solheim spoke in Oslo.") == "former");
  CHECK(status_of("Acting Foreign Minister Ingrid Solheim spoke in Oslo.") == "acting");
  CHECK(status_of("Prime Minister-designate Ingrid Solheim spoke in Oslo.") == "designate");
  CHECK(status_of("Foreign Minister Ingrid Solheim spoke in Oslo.") == "current");
}

TEST_CASE("a surname, a title and a pronoun refer to the person") {
  const record r = read(
      "Foreign Minister Ingrid Solheim of Norway spoke. Solheim thanked the hosts. The minister then left. She was "
      "tired.");
  CHECK(mentions(r, "Ingrid Solheim") == "Foreign Minister Ingrid Solheim | Solheim | The minister | She");
}

TEST_CASE("'I' inside a quotation is who is quoted, inside another quotation it is not") {
  const record r = read(
      "News of the day\n\nForeign Minister Ana Roy of Chile spoke. \"I am glad, and my friends helped me,\" Roy said. "
      "Karl Brandt said: \"She told me 'I will go' twice.\" I was there.");
  CHECK(mentions(r, "Ana Roy") == "Foreign Minister Ana Roy | I | my | me | Roy");
  CHECK(mentions(r, "Karl Brandt") == "Karl Brandt | me");
}

TEST_CASE("'I' in an interview's answer is who answers") {
  const record r = read(
      "News of the day\n\nAmbassador Karl Brandt spoke with Ana Roy.\n\nAna Roy: How long is the new road to the "
      "border, and "
      "who pays for it?\n\nKarl Brandt: I think it is ten miles long, and we pay for it.\n\nAna Roy: Will it open this "
      "year?\n\nKarl Brandt: It will open in May, as I have said.");
  CHECK(mentions(r, "Karl Brandt") == "Ambassador Karl Brandt | Karl Brandt | I | Karl Brandt | I");
}

TEST_CASE("two ministers stay apart by their country") {
  const record r = read("Norwegian Foreign Minister Ingrid Solheim met Chilean Foreign Minister Diego Rojas. "
                        "The Norwegian minister spoke first. The Chilean minister agreed.");
  CHECK(mentions(r, "Ingrid Solheim") == "Norwegian Foreign Minister Ingrid Solheim | The Norwegian minister");
  CHECK(mentions(r, "Diego Rojas") == "Chilean Foreign Minister Diego Rojas | The Chilean minister");
}

TEST_CASE("two people of one surname stay apart") {
  const record r = read("Anna Berg met Karl Berg in Oslo. Anna Berg left early.");
  CHECK(find(r, "Anna Berg") != nullptr);
  CHECK(find(r, "Karl Berg") != nullptr);
  CHECK(mentions(r, "Anna Berg") == "Anna Berg | Anna Berg");
}

TEST_CASE("names of many shapes are found") {
  for (const std::string_view name :
       {"Ursula van der Meer", "Mohammed bin Rashid Al Falasi", "Baek Do-hyun", "Nguyen Van Thanh",
        "Jean-Pierre Dubois", "Sheila O'Brien", "Łukasz Wiśniewski", "Jorge de la Cruz", "J. B. Okoro"}) {
    const record r = read("Ambassador " + std::string(name) + " spoke in Geneva on Monday.");
    CHECK_MESSAGE(find(r, name) != nullptr, name);
  }
}

TEST_CASE("a place's name behind a title is a person's") {
  CHECK(people(read("Ambassador Jordan Whitfield spoke in Kingston.")).substr(0, 16) == "Jordan Whitfield");
  CHECK(find(read("Ms April Dunleavy spoke in Delhi."), "April Dunleavy") != nullptr);
}

TEST_CASE("an organisation has its acronym from the brackets behind it, and is found by it") {
  const record r = read("The Nordic Fisheries Council (NFC) met in Oslo. The NFC agreed.");
  CHECK(names(r, entity::type::organization) == "Nordic Fisheries Council (NFC)");
  CHECK(mentions(r, "Nordic Fisheries Council") == "Nordic Fisheries Council | NFC | NFC");
}

TEST_CASE("a known organisation is one under its name and its acronym") {
  CHECK(names(read("The UN spoke. The United Nations has an office in Oslo."), entity::type::organization) ==
        "United Nations (UN)");
}

TEST_CASE("an organisation's name takes its complements and stops at a person") {
  CHECK(names(read("He works at the National Cancer Center of the Republic of Korea."), entity::type::organization) ==
        "National Cancer Center of the Republic of Korea");
  const record r = read("The Speaker of the National Assembly of Armenia Ani Petrosyan spoke.");
  CHECK(find(r, "Ani Petrosyan") != nullptr);
}

TEST_CASE("documents and buildings are no organisations") {
  CHECK(names(read("They signed the Border Commission Agreement at the Peace Palace on Monday."),
              entity::type::organization) == "");
}

TEST_CASE("a country is one place under its names, with its code") {
  const record r = read("The Republic of Korea agreed. South Korea will send experts to Norway.");
  const entity* korea = find(r, "South Korea");
  REQUIRE(korea != nullptr);
  CHECK(korea->country_code() == "KR");
  CHECK(korea->mentions.size() == 2);
}

TEST_CASE("a capital is a place of its own, with the country's code") {
  const record r = read("The talks were held in Oslo, Norway.");
  CHECK(names(r, entity::type::place) == "Oslo; Norway");
  CHECK(find(r, "Oslo")->country_code() == "NO");
}

TEST_CASE("numbered events and votes are events, with the organisations that they name") {
  CHECK(names(read("She spoke at the 62nd Munich Security Conference on Friday."), entity::type::event) ==
        "62nd Munich Security Conference");
  CHECK(names(read("Observers came for the snap presidential election in May."), entity::type::event) ==
        "snap presidential election");
  const record r = read("They met on the sidelines of the 80th session of the UN General Assembly in New York.");
  CHECK(names(r, entity::type::event) == "80th session of the UN General Assembly");
  CHECK(names(r, entity::type::organization).find("UN General Assembly") != std::string::npos);
}

TEST_CASE("a caller's own names win and bring their reference") {
  const auto mine = reader::create({{{"mine.lex", "# names.lex 1  name | type | reference | aliases | country\n"
                                                  "Wang Xiuying | person | Q42 | Auntie Wang | CN\n"
                                                  "The Lantern | organization | L1\n"}},
                                    {}});
  REQUIRE(mine);
  const auto r = mine->read("Auntie Wang spoke to The Lantern in Oslo. Wang Xiuying was calm.");
  REQUIRE(r);
  const entity* wang = find(*r, "Wang Xiuying");
  REQUIRE(wang != nullptr);
  CHECK(wang->reference == "Q42");
  CHECK(wang->country_code() == "CN");
  CHECK(wang->mentions.size() == 2);
  REQUIRE(find(*r, "The Lantern") != nullptr);
  CHECK(find(*r, "The Lantern")->reference == "L1");
}

TEST_CASE("a caller's person is taken up by the surname of each of his names") {
  const auto with_names = reader::create({{{"mine.lex", "# names.lex 1  name | type | reference | aliases\n"
                                                        "Zhang Ming | person | Q42 | Chang Ming\n"}},
                                          {}});
  REQUIRE(with_names);
  const auto r = with_names->read("News of the day\n\nChang Ming met Ana Roy. Mr Chang left, and Zhang Ming wrote.");
  REQUIRE(r);
  CHECK(mentions(*r, "Zhang Ming") == "Chang Ming | Mr Chang | Zhang Ming");
  CHECK(find(*r, "Zhang Ming")->reference == "Q42");
}

TEST_CASE("a caller's person is known by the surname of his row, whatever the text calls him first") {
  const auto with_names = reader::create({{{"mine.lex", "# names.lex 1  name | type | reference | aliases\n"
                                                        "Hugo Benítez | person | Q5 | the Tiger\n"}},
                                          {}});
  REQUIRE(with_names);
  const auto r = with_names->read("News of the day\n\nThen the Tiger spoke in Lima. Benitez said that he was glad.");
  REQUIRE(r);
  CHECK(mentions(*r, "Hugo Benítez") == "the Tiger | Benitez | he");
}

namespace {

// Who each person is for a caller who lists these, as "name [reference] country".
std::string recognised(const std::string& rows, std::string_view text) {
  const auto mine =
      reader::create({{{"mine.lex", "# names.lex 1  name | type | reference | aliases | country\n" + rows}}, {}});
  REQUIRE(mine);
  const auto r = mine->read(text);
  REQUIRE(r);
  std::string out;
  for (const entity& one : r->entities)
    if (one.what == entity::type::person)
      ((((((out += out.empty() ? "" : "; ") += one.name) += " [") += one.reference) += "] ") += one.country_code());
  return out;
}

}  // namespace

TEST_CASE("an office and a surname are the one whom the caller lists under it") {
  const std::string rows = "Jan Vesely | person | Q42 | | CZ\nWang Yi | person | Q1 | | CN\n";
  CHECK(recognised(rows, "Minister Vesely said that the border would stay open. He thanked Norway for its help.") ==
        "Jan Vesely [Q42] CZ");
  CHECK(recognised(rows, "Czech Foreign Minister Veselý met with Foreign Minister Wang in Prague. Vesely was glad.") ==
        "Jan Vesely [Q42] CZ; Wang Yi [Q1] CN");
  CHECK(recognised("Jean-Yves Le Drian | person | Q5 | | FR\n", "Foreign Minister Le Drian said that he was glad.") ==
        "Jean-Yves Le Drian [Q5] FR");
  const auto mine = reader::create({{{"mine.lex", "# names.lex 1  name | type\nJan Vesely | person\n"}}, {}});
  REQUIRE(mine);
  const auto r = mine->read("Minister Vesely said that the border would stay open.");
  REQUIRE(r);
  REQUIRE(find(*r, "Jan Vesely") != nullptr);
  CHECK(find(*r, "Jan Vesely")->mentions.front().because == mention::reason::surname);
}

TEST_CASE("a surname is not the caller's person where that is no more than likely") {
  const std::string row = "Anton Vesely | person | Q42 | | CZ\n";
  const std::string_view said = " said that the border would stay open, and Norway agreed to that.";
  for (const std::string before : {"Mr Vesely", "Norwegian Foreign Minister Vesely", "Norway's Minister Vesely",
                                   "Foreign Minister Jan Vesely", "Foreign Minister Ms Vesely", "Minister Anton"})
    CHECK_MESSAGE(recognised(row, before + std::string(said)).find("Q42") == std::string::npos, before);
  CHECK(recognised(row, "Vesely" + std::string(said)).empty());
  CHECK(recognised(row + "Jan Vesely | person | Q43\n", "Minister Vesely" + std::string(said)) == "Vesely [] ");
  CHECK(recognised("Anton Vesely | organization | Q42\n", "Minister Vesely" + std::string(said)) == "Vesely [] ");
}

TEST_CASE("a caller's body is the library's of that name, under its acronym too") {
  const auto with_names = reader::create({{{"mine.lex", "# names.lex 1  name | type | reference | aliases\n"
                                                        "European Union | organization | Q458 | Brussels bloc\n"}},
                                          {}});
  REQUIRE(with_names);
  const auto r =
      with_names->read("News of the day\n\nThe EU met in Oslo. The Brussels bloc and the European Union agreed.");
  REQUIRE(r);
  CHECK(mentions(*r, "European Union") == "EU | Brussels bloc | European Union");
  CHECK(find(*r, "European Union")->reference == "Q458");
}

TEST_CASE("a given name that is a town, too, goes on with a particle behind a title") {
  CHECK(people(read("News of the day\n\nForeign Minister Fatima al-Zahra spoke in Lima.")) ==
        "Fatima al-Zahra [Foreign Minister]");
  CHECK(people(read("News of the day\n\nForeign Minister Sofia bin Omar spoke in Lima.")) ==
        "Sofia bin Omar [Foreign Minister]");
  CHECK(find(read("News of the day\n\nForeign Minister Ana Roy flew to Sofia and Lima."), "Sofia")->what ==
        entity::type::place);
}

TEST_CASE("a caller's agency is his in the dateline, too") {
  const auto with_names = reader::create({{{"mine.lex", "# names.lex 1  name | type | reference | aliases\n"
                                                        "Strelsau Wire | organization | ag-1 | SW\n"}},
                                          {}});
  REQUIRE(with_names);
  for (const char* agency : {"Strelsau Wire", "SW"}) {
    const auto r = with_names->read("PRAGUE, 4 March 2024 (" + std::string(agency) +
                                    ") - Trade Minister Oskar Lind said the talks would go on. The Strelsau Wire "
                                    "reported that Lind was ill.");
    REQUIRE(r);
    CHECK(mentions(*r, "Strelsau Wire") == std::string(agency) + " | Strelsau Wire");
    CHECK(find(*r, "Strelsau Wire")->reference == "ag-1");
  }
}

TEST_CASE("a caller's name begins behind an article that a paper's name has too") {
  const auto with_names = reader::create({{{"mine.lex", "# names.lex 1  name | type | reference\n"
                                                        "National Land Authority | organization | O3\n"}},
                                          {}});
  REQUIRE(with_names);
  const auto r = with_names->read("News of the day\n\nThe National Land Authority spoke in Oslo.");
  REQUIRE(r);
  REQUIRE(find(*r, "National Land Authority") != nullptr);
  CHECK(find(*r, "National Land Authority")->reference == "O3");
}

TEST_CASE("a representative of an office-holder does not hold his office") {
  CHECK(people(read(
            "News of the day\n\nThe Special Representative of the UN Secretary-General for West Africa, Leo Simba, "
            "spoke in Dakar.")) == "Leo Simba [Special Representative] of UN");
}

TEST_CASE("HE in front of an office is a courtesy, and 'host' may be a verb") {
  const record r = read("News of the day\n\nThe Amir Jassim Al-Sulaiti received HE Foreign Minister of Oman Haitham Al "
                        "Busaidi. President Ana Roy will host President Karl Brandt.");
  CHECK(mentions(r, "Jassim Al-Sulaiti") == "Amir Jassim Al-Sulaiti");
  CHECK(mentions(r, "Karl Brandt") == "President Karl Brandt");
}

TEST_CASE("a caller's event is found under each of its names") {
  const auto with_names = reader::create({{{"mine.lex", "# names.lex 1  name | type | reference | aliases\n"
                                                        "Strelsau Forum | event | ev-7 | SF24\n"}},
                                          {}});
  REQUIRE(with_names);
  const auto r = with_names->read("News of the day\n\nAna Roy spoke at the Strelsau Forum. She said SF24 went well.");
  REQUIRE(r);
  CHECK(names(*r, entity::type::event) == "Strelsau Forum");
  CHECK(mentions(*r, "Strelsau Forum") == "Strelsau Forum | SF24");
  CHECK(find(*r, "Strelsau Forum")->reference == "ev-7");
}

TEST_CASE("months, weekdays and emphasis are no names") {
  const record r = read("On Monday in May the Agreement was read. Negotiations continued until Friday. GDP grew.");
  CHECK(r.entities.empty());
}

TEST_CASE("months, places and courtesies can stand inside a name") {
  CHECK(people(read("They met the farmer Felix July Kalua in Lilongwe.")) == "Felix July Kalua");
  CHECK(people(read("The Minister of Mines, Mr. Drissa Togo Saye, left.")) == "Drissa Togo Saye [Minister of Mines]");
  CHECK(people(read("They met Mrs Norasmah binti Haji Abdul Rauf.")) == "Norasmah binti Haji Abdul Rauf");
  CHECK(people(read("Earlier, June Lalrinpuii received the guests.")) == "June Lalrinpuii");
}

TEST_CASE("a word of the language with accents is a name") {
  CHECK(people(read("They met Ms Đặng Thị Mỹ Hạnh.")) == "Đặng Thị Mỹ Hạnh");
}

TEST_CASE("somebody with one name who speaks and is told to be somebody is a person") {
  CHECK(people(read("“We have no water,” said Mamy, a taxi driver.")) == "Mamy");
}

TEST_CASE("the last field of an office is no given name") {
  CHECK(people(read("They met Minister of Foreign Affairs and Expatriates Suhair Abu Ghosheh.")) ==
        "Suhair Abu Ghosheh [Minister of Foreign Affairs and Expatriates]");
  CHECK(people(read("They met Minister for Climate, Energy and Utilities Lars Holm.")) ==
        "Lars Holm [Minister for Climate, Energy and Utilities]");
  CHECK(people(read("They met Under Secretary for Security, Democracy, and Human Rights Nora Holm.")) ==
        "Nora Holm [Under Secretary for Security, Democracy, and Human Rights]");
  CHECK(people(read("They met Minister of Electronics and Information Technology Ketaki Paranjape.")) ==
        "Ketaki Paranjape [Minister of Electronics and Information Technology]");
}

TEST_CASE("a headline in capitals names nobody with its verbs") {
  CHECK(people(read("MINISTER ROY HOLDS TALKS ON TRADE\n\nMinister Ana Roy met reporters.")) == "Ana Roy [Minister]");
}

TEST_CASE("a place that only stands in capitals is spelt as the lexicon has it") {
  const auto place_of = [](std::string dateline) {
    return names(read(dateline += ", 12 March 2024 (Reuters) - Foreign Minister Ana Roy met reporters on Tuesday. She "
                                  "said that the talks were good."),
                 entity::type::place);
  };
  CHECK(place_of("PRAGUE") == "Prague");
  CHECK(place_of("RIO DE JANEIRO") == "Rio de Janeiro");
  CHECK(place_of("THE HAGUE") == "The Hague");
  CHECK(place_of("YAOUNDE") == "YAOUNDE");
  CHECK(place_of("CÔTE D'IVOIRE") == "Côte d'Ivoire");
  CHECK(place_of("UAE") == "UAE");
  CHECK(names(read("Foreign Minister Ana Roy left MOLDOVA for NEW YORK on Monday.\n"), entity::type::place) ==
        "Moldova; New York");
}

TEST_CASE("a headline in which every word has its capital makes no body of its own") {
  CHECK(names(read("Farmers Demand Wheat Board Reform Before Spring\n\nFarmers spoke in Oslo on Monday.\n"),
              entity::type::organization) == "");
  CHECK(names(read("Farmers Demand Wheat Board Reform Before Spring\n\nThe Wheat Board spoke in Oslo on Monday.\n"),
              entity::type::organization) == "Wheat Board");
  CHECK(names(read("Farmers want the Wheat Board to change before spring\n\nThey spoke in Oslo on Monday.\n"),
              entity::type::organization) == "Wheat Board");
}

TEST_CASE("a verb in capitals is no part of a body's name") {
  CHECK(names(read("The Border Council met. The Council COMMENDS the talks."),
              communique::entity::type::organization) == "Border Council");
}

TEST_CASE("a genitive inside a body's name") {
  CHECK(names(read("They met the Democratic People's Alliance."), communique::entity::type::organization) ==
        "Democratic People's Alliance");
}

TEST_CASE("whoever helped with the report is nobody of the story") {
  const std::string story = "Talks go on\n\nForeign Minister Ana Roy spoke in Oslo on Monday. She left early.\n\n";
  for (const std::string_view credit :
       {"Karl Brandt in Vienna contributed to this report.", "--With assistance from Karl Brandt and Luis Vega.",
        "Karl Brandt conducted the interview.", "Media enquiries\nMinister's office: Karl Brandt"}) {
    CAPTURE(credit);
    CHECK(names(read(story + std::string(credit) + "\n"), entity::type::person) == "Ana Roy");
  }
}
