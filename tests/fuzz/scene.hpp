// A few small articles for archives: a meeting, a call with a denial, facts, a copy, a text that is not English.
#pragma once

#include <string_view>

namespace communique::fuzz {

struct news {
  std::string_view id, published, outlet, text;
};

inline constexpr news articles[] = {
    {"bern", "2024-03-05", "",
     "BERN, 5 March (APA) - Swiss Foreign Minister Anna Keller met Norwegian Foreign Minister Mart Lund in Bern on "
     "Tuesday to discuss trade. \"We agree on the corridor,\" Keller said. Lund thanked Switzerland.\n"},
    {"oslo", "2024-03-07", "Gazette",
     "OSLO, 7 March (NTB) - Norwegian Foreign Minister Mart Lund said that the corridor would open in May. He denied "
     "that he had spoken by phone with Prime Minister José Çelik of Türkiye on 1 March.\n"},
    {"copy", "2024-03-06", "Herald",
     "BERN, 5 March (APA) - Swiss Foreign Minister Anna Keller met Norwegian Foreign Minister Mart Lund in Bern on "
     "Tuesday to discuss trade. \"We agree on the corridor,\" Keller said. Lund thanked Switzerland. He left.\n"},
    {"forum", "2024-02-01", "Gazette",
     "The Strelsau Forum (SF) was founded on July 10, 2015. The forum's Secretary-General, Ana Roy, will visit Bern "
     "from 3 to 5 April 2024. \"The talks 😀 went well,\" Roy told the ambassador of Norway. The treaty was signed in "
     "Oslo in 2019.\n"},
    {"other", "", "", "Le ministre des Affaires étrangères a déclaré lundi à Paris que les négociations vont bien.\n"},
};

// Words that occur in them, and some that a question may hold.
inline constexpr std::string_view words[] = {"Lund",
                                             "Mart Lund",
                                             "Keller",
                                             "Anna",
                                             "Roy",
                                             "Çelik",
                                             "celik",
                                             "SF",
                                             "Strelsau Forum",
                                             "Norway",
                                             "Switzerland",
                                             "Bern",
                                             "Oslo",
                                             "Gazette",
                                             "Herald",
                                             "APA",
                                             "corridor",
                                             "trade",
                                             "\"the corridor\"",
                                             "corr*",
                                             "talks 😀",
                                             "NO",
                                             "ch",
                                             "foreign minister",
                                             "secretary general",
                                             "",
                                             " ",
                                             "*",
                                             "\"",
                                             "the"};

}  // namespace communique::fuzz
