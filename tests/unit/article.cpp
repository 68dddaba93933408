#include "record/stages.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace communique;
using article_frame::part;

namespace {

const stages::knowledge& english() {
  static const stages::knowledge* const loaded = [] {
    static stages::knowledge out;
    REQUIRE(stages::load({}, out).code == status::ok);
    return &out;
  }();
  return *loaded;
}

struct page {
  std::string text;
  stages::article read;
  const text::document& document = read.document;
  const article_frame::frame& frame = read.frame;

  explicit page(std::string of, const read_options& options = {})
      : text(std::move(of)), read(stages::open(text, english(), options)) {}

  std::string_view headline() const { return frame.article.headline.in(text); }
  std::string_view agency() const { return frame.article.agency.in(text); }
  std::string_view place() const { return frame.article.dateline.place.in(text); }
  std::string published() const { return to_string(frame.article.published); }
  std::string byline() const {
    std::string out;
    for (const span name : frame.article.byline) {
      if (!out.empty()) out += "; ";
      out += name.in(text);
    }
    return out;
  }
  // The story without datelines, sentences split by " / ".
  std::string story() const {
    std::string out;
    for (std::size_t s = 0; s < document.sentences.size(); ++s) {
      if (frame.parts[s] != part::body) continue;
      if (!out.empty()) out += " / ";
      out += document.over(frame.begins[s], document.sentences[s].last).in(text);
    }
    return out;
  }
};

constexpr std::string_view title = "Foreign minister receives new ambassador of Kenya";
constexpr std::string_view lead =
    "The foreign minister received the newly appointed ambassador of Kenya and discussed with her the state of "
    "relations.";
constexpr std::string_view more =
    "The ambassador thanked the minister for the warm welcome and wished for closer ties.";

std::string lines(std::initializer_list<std::string_view> parts) {
  std::string out;
  for (const std::string_view part : parts) out += std::string(part) + "\n\n";
  return out;
}
page under_headline(std::string_view line) { return page(lines({title, line, lead, more})); }
page opened_by(std::string_view dateline) {
  return page(lines({title, std::string(dateline) + std::string(lead), more}));
}
page signed_by(std::string_view line) { return page(lines({title, lead, more, line})); }
std::string both() { return std::string(lead) + " / " + std::string(more); }

}  // namespace

TEST_CASE("a headline is the first line that is neither furniture nor story") {
  CHECK(page(lines({title, lead, more})).headline() == title);
  CHECK(page(lines({"12.03.2025", title, lead, more})).headline() == title);
  CHECK(page(lines({"Press release", title, lead, more})).headline() == title);
  CHECK(page(lines({"FOR IMMEDIATE RELEASE", title, lead, more})).headline() == title);
  CHECK(page(lines({"MIGRATION", title, lead, more})).headline() == title);
  CHECK(page(lines({"Home > News > Diplomacy", title, lead, more})).headline() == title);
  CHECK(page(lines({"MINISTRY OF FOREIGN AFFAIRS", title, lead, more})).headline() == title);
  CHECK(page(lines({"PRESIDENT RECEIVES THREE NEW HEADS OF MISSION", lead, more})).headline() ==
        "PRESIDENT RECEIVES THREE NEW HEADS OF MISSION");
  CHECK(page(lines({"Lebanon – Telephone conversation with the minister", lead, more})).headline() ==
        "Lebanon – Telephone conversation with the minister");
}

TEST_CASE("a text that begins with its story has no headline") {
  CHECK(page(lines({lead, more})).headline() == "");
  CHECK(page(lines({"MOSCOW, May 27. /TASS/. " + std::string(lead), more})).headline() == "");
  CHECK(page(lines({lead, more})).story() == both());
}

TEST_CASE("a headline that comes twice is one, and the second is furniture") {
  const page twice(lines({title, title, lead, more}));
  CHECK(twice.headline() == title);
  CHECK(twice.frame.article.headline.begin == 0);
  CHECK(twice.story() == both());
  const std::string doubled = std::string(title) + " " + std::string(title);
  CHECK(page(lines({doubled, lead, more})).headline() == title);
}

TEST_CASE("a standfirst belongs to the headline, not to the story") {
  const page read(lines({title, "Talks touch on tea, trade and tourism.", "By Saleem Rind", lead, more}));
  CHECK(read.byline() == "Saleem Rind");
  CHECK(read.frame.parts[1] == part::headline);
  CHECK(read.story() == both());
}

TEST_CASE("a byline gives the names only") {
  struct sample {
    std::string_view line, names;
  };
  constexpr sample samples[] = {
      {"By Saleem Rind", "Saleem Rind"},
      {"BY JUSTUS WEKESA-ODERO", "JUSTUS WEKESA-ODERO"},
      {"By: Marielle Cabrera-Yap - Reporter / INQUIRER.net", "Marielle Cabrera-Yap"},
      {"By foreign affairs reporter Declan Ashworth", "Declan Ashworth"},
      {"By SHEN YUJIE and ZUO LANCHUN in Guiyang | China Daily | Updated: 2025-10-16 09:12", "SHEN YUJIE; ZUO LANCHUN"},
      {"Tamsin Beaufoy in London and Rakan Al-Shehri in Riyadh", "Tamsin Beaufoy; Rakan Al-Shehri"},
      {"Saleem Rind Published January 18, 2025", "Saleem Rind"},
      {"Gizem Nur Balkan | 14.08.2025 - Update : 14.08.2025", "Gizem Nur Balkan"},
      {"Torn Sokunthea / Khmer Times", "Torn Sokunthea"},
      {"Ghina Maharani (The Jakarta Post)", "Ghina Maharani"},
      {"Mereana Hohaia, Pacific journalist", "Mereana Hohaia"},
      {"By Lelise Gemechu @Lelise_G", "Lelise Gemechu"},
      {"Written by Yusneidy Colmenares on 22/05/2024. Posted in News", "Yusneidy Colmenares"},
      {"By SAMUEL TAUPARE, Shortland Islands", "SAMUEL TAUPARE"},
      {"Gulnar Sadiqova", "Gulnar Sadiqova"},
      {"By Farah Lindqvist and Owen Adebayo-Reyes, CNN", "Farah Lindqvist; Owen Adebayo-Reyes"},
      {"By Channels Television", ""},
      {"By RFE/RL's Kyrgyz Service", ""},
      {"By Web Desk", ""},
      {"Staff Correspondent", ""},
      {"Editor: huaxia", ""},
  };
  for (const sample& s : samples) {
    CAPTURE(s.line);
    const page read = under_headline(s.line);
    CHECK(read.byline() == s.names);
    CHECK(read.headline() == title);
    CHECK(read.story() == both());
  }
}

TEST_CASE("an author may sign below the story") {
  CHECK(signed_by("Nargiza Eshonova, UzA").byline() == "Nargiza Eshonova");
  CHECK(signed_by("Nargiza Eshonova, UzA").agency() == "UzA");
  CHECK(signed_by("(By Wen Kuei-hsiang, Liu Yu-lun and Matthew Tseng)").byline() ==
        "Wen Kuei-hsiang; Liu Yu-lun; Matthew Tseng");
  CHECK(signed_by(
            "(Reporting by Akinyi Wambura; Additional reporting by Omar Siddig in Cairo; Editing by Philippa Thane)")
            .byline() == "Akinyi Wambura; Omar Siddig");
  CHECK(signed_by("[Edited by Owen Prendergast]").byline() == "");
  CHECK(signed_by("Media contact: Hemi Anaru-Ross").byline() == "");
  CHECK(signed_by("Nargiza Eshonova, UzA").story() == both());
}

TEST_CASE("a dateline gives place, agency and date, and is no part of the story") {
  struct sample {
    std::string_view opening, place, agency, published;
  };
  constexpr sample samples[] = {
      {"QUETTA: ", "QUETTA", "", ""},
      {"GENEVA, 12 May (KUNA) -- ", "GENEVA", "KUNA", ""},
      {"Addis Abeba – ", "Addis Abeba", "", ""},
      {"(Seoul=Yonhap) ", "Seoul", "Yonhap", ""},
      {"Tashkent, Uzbekistan (UzDaily.com) -- ", "Tashkent, Uzbekistan", "UzDaily.com", ""},
      {"BAKU, Azerbaijan, May 14. ", "BAKU, Azerbaijan", "", ""},
      {"MOSCOW, October 2. /TASS/. ", "MOSCOW", "TASS", ""},
      {"Chisinau, 27 January /MOLDPRES/ - ", "Chisinau", "MOLDPRES", ""},
      {"ASTANA. October 22. KAZINFORM - ", "ASTANA", "KAZINFORM", ""},
      {"DUSHANBE, 02.09.2025 (NIAT Khovar) – ", "DUSHANBE", "NIAT Khovar", "2025-09-02"},
      {"DUSHANBE, October 8, 2024, Asia-Plus -- ", "DUSHANBE", "Asia-Plus", "2024-10-08"},
      {"YEREVAN, FEBRUARY 11, ARMENPRESS. ", "YEREVAN", "ARMENPRESS", ""},
      {"Damascus, SANA- ", "Damascus", "SANA", ""},
      {"New Delhi [India], August 12 (ANI): ", "New Delhi [India]", "ANI", ""},
      {"March 3, 2025 (Rift Desk) - ", "", "Rift Desk", "2025-03-03"},
      {"Chahid El Hafed (Refugee Camps), 07 November 2024 (SPS) – ", "Chahid El Hafed (Refugee Camps)", "SPS",
       "2024-11-07"},
      {"NNA - ", "", "NNA", ""},
      {"(Bloomberg) -- ", "", "Bloomberg", ""},
      {"Santo Domingo.- ", "Santo Domingo", "", ""},
      {"Dar es Salaam. ", "Dar es Salaam", "", ""},
      {"Havana, Mar 5 (ACN) ", "Havana", "ACN", ""},
      {"TOKYO/HANOI -- ", "TOKYO/HANOI", "", ""},
      {"Baku/14.05.24/Turan: ", "Baku", "Turan", "2024-05-14"},
      {"Kyiv. March 5. UNN. ", "Kyiv", "UNN", ""},
      {"JAKARTA, KOMPAS — ", "JAKARTA", "KOMPAS", ""},
  };
  for (const sample& s : samples) {
    CAPTURE(s.opening);
    const page read = opened_by(s.opening);
    CHECK(read.place() == s.place);
    CHECK(read.agency() == s.agency);
    CHECK(read.published() == s.published);
    CHECK(read.story() == both());
  }
}

TEST_CASE("what only looks like a dateline is the story") {
  for (const std::string_view opening :
       {"The International Atomic Energy Agency (IAEA) says so. ", "Chair Ruth Ann Pickering (R-Wyo.) was there. ",
        "Institutional reform: the talks went on. ", "Spokesperson: Yes. "}) {
    CAPTURE(opening);
    const page read = opened_by(opening);
    CHECK(read.place() == "");
    CHECK(read.agency() == "");
    CHECK(read.story().substr(0, 8) == opening.substr(0, 8));
  }
}

TEST_CASE("the place may stand on a line of its own") {
  CHECK(under_headline("Abuja, 8 March 2024").place() == "Abuja");
  CHECK(under_headline("Vienna, Austria").place() == "Vienna, Austria");
  CHECK(under_headline("27 May 2025 | Malé, Maldives").place() == "Malé, Maldives");
  CHECK(under_headline("Bibek Lamichhane-Wong in Hong Kong").place() == "Hong Kong");
  CHECK(under_headline("By Adeola Ogunsakin, Abuja").place() == "Abuja");
  CHECK(under_headline("Society 14:20 05/06/2024 Armenia").place() == "");
  CHECK(under_headline("Tamsin Beaufoy in London and Rakan Al-Shehri in Riyadh").place() == "");
  CHECK(under_headline("Published January 18, 2025").place() == "");
}

TEST_CASE("the agency is that of the dateline, else the first credit") {
  CHECK(page(lines({title, "LRT, BNS", "2026.02.10 15:26", "VILNIUS, Feb 10, BNS – " + std::string(lead), more}))
            .agency() == "BNS");
  CHECK(under_headline("Source: Xinhua").agency() == "Xinhua");
  CHECK(under_headline("By Lotte Karimova | Levant Courier").agency() == "Levant Courier");
  CHECK(page(lines({title, std::string(lead.substr(0, lead.size() - 1)) + ", Azernews reports.", more})).agency() ==
        "Azernews");
  CHECK(page(lines({title, lead, "\"We agreed,\" she told the Oxus Tribune.", more})).agency() == "Oxus Tribune");
  CHECK(page(lines({title, lead, "The Mehr news agency reported that the talks had failed.", more})).agency() == "");
  CHECK(signed_by("(QNA)").agency() == "QNA");
  CHECK(signed_by("-- BERNAMA").agency() == "BERNAMA");
  CHECK(signed_by("Published in Dawn, January 18th, 2025").agency() == "Dawn");
  CHECK(page(lines({title, lead, std::string(more) + " – SAnews.gov.za"})).agency() == "SAnews.gov.za");
  CHECK(page(lines({title, lead, more})).agency() == "");
}

TEST_CASE("the published date is the caller's, else that of the page, else that of the dateline") {
  read_options options;
  options.published = {2025, 1, 2};
  CHECK(page(lines({title, "18 January 2025", lead, more}), options).published() == "2025-01-02");
  CHECK(under_headline("18 September 2025 15:07 (UTC+04:00)").published() == "2025-09-18");
  CHECK(under_headline("Published: 4 Mar 2025 17:12 CET. Updated: 5 Mar 2025").published() == "2025-03-04");
  CHECK(under_headline("Wednesday, March 5, 2025 - 18:20. Updated on Thursday, March 6, 2025 - 09:05.").published() ==
        "2025-03-05");
  CHECK(opened_by("Amman, Feb. 16 (Petra) -- ").published() == "");
  CHECK(signed_by("Published: 8/21/2025").published() == "2025-08-21");
  CHECK(page(lines({title, "It was signed on January 29, 1992. " + std::string(lead), more})).published() == "");
}

TEST_CASE("the dateline settles the order of day and month in figures") {
  CHECK(page(lines({title, "08/06/2025 05:58 PM", "Taipei, Aug. 6 (CNA) " + std::string(lead), more})).published() ==
        "2025-08-06");
  CHECK(page(lines({title, "02/03/2023", "Manama, Mar. 2 (BNA): " + std::string(lead), more})).published() ==
        "2023-03-02");
  CHECK(under_headline("04/09/25 3:47 PM ET").published() == "2025-04-09");
}

TEST_CASE("furniture between the paragraphs is read past") {
  for (const std::string_view line :
       {"ADVERTISEMENT", "Share   Tweet   Email   Print", "Read more: President visits port", "Photo: MFA of Ukraine",
        "© 2025 Levant Courier. All rights reserved.", "Tags: audience, diplomats", "(Photo by Petr Novak/Xinhua)",
        "Follow us on Telegram and X @IrnaEnglish"}) {
    CAPTURE(line);
    CHECK(page(lines({title, lead, line, more})).story() == both());
  }
}

TEST_CASE("endings, codes and other reports' headlines are no story") {
  for (const std::string_view line :
       {"(END)", "ENDS", "-ENDS-", "###", "***", "NNNN", "BH/BH", "jcu/CC", "CMC/af/ir/2025",
        "(Unofficial translation)", "For media inquiries, please contact the press office.",
        "Related articles\n\nSeven more protesters sentenced\n\nTwo injured in car crash"}) {
    CAPTURE(line);
    CHECK(signed_by(line).story() == both());
  }
  CHECK(page(lines({title, lead, std::string(more) + " (QNA)"})).story() == both());
}

TEST_CASE("a short report keeps its paragraphs when an author signs it") {
  const page read(lines({title, lead, "By Heng Panha"}));
  CHECK(read.byline() == "Heng Panha");
  CHECK(read.story() == lead);
}

TEST_CASE("English is told from other languages, also in few words") {
  using language = article::language;
  for (const std::string_view text : {"Ministers meet in Baku", "Gasimbeyli met Toktosunova.", "He said no.",
                                      "BAKU HOSTS SUMMIT", "Azerbaijani, Malaysian FMs talk over phone"}) {
    CAPTURE(text);
    CHECK(page(std::string(text)).frame.article.written_in == language::english);
  }
  for (const std::string_view text : {"", " \n", "1 2 3", "Le ministre a rencontré son homologue.",
                                      "El canciller llama a su homólogo en Lima", "Außenminister trifft Botschafterin",
                                      "Bakan Ankara'da konuştu", "Министр принял посла.", "外交部长会见了大使。",
                                      "De minister van Buitenlandse Zaken heeft maandag in Den Haag de nieuwe "
                                      "ambassadeur van Kenia ontvangen. Het was een goed "
                                      "gesprek over de handel en over de situatie in de regio, zei hij."}) {
    CAPTURE(text);
    CHECK(page(std::string(text)).frame.article.written_in == language::undetermined);
  }
}

TEST_CASE("the id is the caller's or a hash of the text that is the same everywhere") {
  CHECK(page("").frame.article.id == "cbf29ce484222325");
  CHECK(page("a").frame.article.id == "af63dc4c8601ec8c");
  read_options options;
  options.id = "17";
  CHECK(page("a", options).frame.article.id == "17");
}

TEST_CASE("every sentence has a part and a beginning inside it") {
  const page read(lines({title, "By Saleem Rind", "MOSCOW, October 2. /TASS/. " + std::string(lead), more, "(END)"}));
  REQUIRE(read.frame.parts.size() == read.document.sentences.size());
  REQUIRE(read.frame.begins.size() == read.document.sentences.size());
  for (std::size_t s = 0; s < read.document.sentences.size(); ++s) {
    CHECK(read.frame.begins[s] >= read.document.sentences[s].first);
    CHECK(read.frame.begins[s] <= read.document.sentences[s].last);
  }
  CHECK(read.frame.article.sentences.size() == read.document.sentences.size());
  CHECK(read.frame.article.paragraphs.size() == read.document.paragraphs.size());
}
