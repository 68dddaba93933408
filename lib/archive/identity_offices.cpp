// What offices and countries add where a name says little.
#include "archive/identity_readings.hpp"

#include <string>

namespace communique::archives {

namespace {

// Whose something is: nobody's, one group's or several groups'.
struct owner {
  static constexpr std::uint32_t nobody = 0xFFFFFFFF, several = 0xFFFFFFFE;
  std::uint32_t is = nobody;

  void add(std::uint32_t group) noexcept { is = is == nobody || is == group ? group : group == nobody ? is : several; }
  bool one() const noexcept { return is < several; }
};

// Of each key, whose it is.
struct owners {
  numbers& words;
  std::vector<owner> of{};

  void add(const std::string& key, std::uint32_t group) {
    const std::uint32_t at = words.of(key);
    if (of.size() <= at) of.resize(at + 1);
    of[at].add(group);
  }
  owner find(const std::string& key) const {
    const std::uint32_t at = words.of(key);
    return at < of.size() ? of[at] : owner{};
  }
};

std::string key(std::initializer_list<std::uint32_t> numbers, const std::string& word = {}) {
  std::string out;
  for (const std::uint32_t number : numbers) out += std::to_string(number) + " ";
  return out + word;
}

std::string whole_name(const reading& of, const std::string& evidence) {
  std::string out;
  for (std::size_t f = 0; f < feature::country; ++f) out += std::to_string(of.known[f]) + " ";
  return out + evidence;
}

template <class Use>
void each_evidence(const reading& of, Use&& use) {
  for (const office_words& office : of.offices) use(whole_name(of, office.whole));
  if (of.known[feature::country] == 0 && of.where != 0) use(whole_name(of, "@" + std::to_string(of.where)));
}

// Where surnames alone are looked for: one family name in one country or body.
struct home {
  owners people, without_office, office, heads;
};

void join_strangers(const std::vector<reading>& all, const std::vector<std::uint32_t>& surnames, numbers& words,
                    groups& into);

}  // namespace

// Sergey Lavrov, Foreign Minister, of no country: the archive has one of Russia with that office and, since some
// article was misread, one of another country without it.
void join_by_office(const std::vector<reading>& all, const std::vector<bool>& torn, numbers& words, groups& into) {
  owners known{words};
  const auto may_ask = [&](std::uint32_t i) {
    const features& known = all[i].known;
    return torn[i] && !known[feature::proof] && !known[feature::country] && known[feature::given];
  };
  const auto person = static_cast<std::uint32_t>(entity::type::person) + 1;
  for (std::uint32_t i = 0; i < all.size(); ++i)
    if (all[i].is == reading::role::whole && all[i].known[feature::what] == person && !torn[i])
      each_evidence(all[i], [&](const std::string& evidence) { known.add(evidence, into.of(i)); });
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (all[i].is != reading::role::whole || all[i].known[feature::what] != person || !may_ask(i)) continue;
    owner whose;
    each_evidence(all[i], [&](const std::string& evidence) { whose.add(known.find(evidence).is); });
    if (whose.one()) into.join(i, whose.is);
  }
}

void join_surnames(const std::vector<reading>& all, numbers& words, groups& into) {
  home at{{words}, {words}, {words}, {words}};
  std::vector<bool> has_office(all.size());
  for (std::uint32_t i = 0; i < all.size(); ++i)
    if (!all[i].offices.empty()) has_office[into.of(i)] = true;
  std::vector<std::uint32_t> surnames;
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    const reading& one = all[i];
    if (one.where == 0 || one.is == reading::role::anybody) continue;
    if (one.is == reading::role::surname && one.known[feature::proof] == 0) {
      surnames.push_back(i);
      continue;
    }
    const bool king = one.is == reading::role::whole && !one.known[feature::given_letter];
    if (king) continue;   // Abdullah is not Abdullah II
    const std::uint32_t who = into.of(i);
    at.people.add(key({one.known[feature::family], one.where}, "people"), who);
    if (!has_office[who]) at.without_office.add(key({one.known[feature::family], one.where}, "without"), who);
    for (const office_words& office : one.offices) {
      at.office.add(key({one.known[feature::family], one.where}, office.whole), who);
      if (!office.head.empty()) at.heads.add(key({one.known[feature::family], one.where}, office.head), who);
    }
  }
  std::vector<std::uint32_t> strangers;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> found;   // joined at the end: each asks the same archive
  for (const std::uint32_t i : surnames) {
    const reading& one = all[i];
    const owner anyone = at.people.find(key({one.known[feature::family], one.where}, "people"));
    if (anyone.is == owner::nobody) {
      strangers.push_back(i);
      continue;
    }
    owner same_office, like_office;
    for (const office_words& office : one.offices) {
      const auto asked = [&](const std::string& word) { return key({one.known[feature::family], one.where}, word); };
      same_office.add(at.office.find(asked(office.whole)).is);
      like_office.add(at.heads.find(asked(office.whole)).is);
      if (!office.head.empty()) like_office.add(at.office.find(asked(office.head)).is);
    }
    like_office.add(same_office.is);
    const owner officeless = at.without_office.find(key({one.known[feature::family], one.where}, "without"));
    owner whose;
    if (one.offices.empty()) whose = anyone;
    else if (same_office.one()) whose = same_office;
    else if (like_office.one() && officeless.is == owner::nobody) whose = like_office;
    else if (like_office.is == owner::nobody && anyone.one() && !has_office[anyone.is]) whose = anyone;
    if (whose.one()) found.emplace_back(i, whose.is);
  }
  for (const auto& [surname, who] : found) into.join(surname, who);
  join_strangers(all, strangers, words, into);
}

namespace {

// Surnames of whom no whole name is known: one person, unless they hold offices that have nothing in common.
void join_strangers(const std::vector<reading>& all, const std::vector<std::uint32_t>& surnames, numbers& words,
                    groups& into) {
  owners offices{words}, holders{words};
  const auto home_of = [&](const reading& one, const std::string& word) {
    return key({one.known[feature::family], one.where}, word);
  };
  for (const std::uint32_t i : surnames)
    for (const office_words& office : all[i].offices) {
      const owner other = offices.find(home_of(all[i], "stranger " + office.whole));
      if (other.one()) into.join(i, other.is);
      else offices.add(home_of(all[i], "stranger " + office.whole), i);
    }
  for (const std::uint32_t i : surnames)
    if (!all[i].offices.empty()) holders.add(home_of(all[i], "strangers"), into.of(i));
  owners officeless{words};
  for (const std::uint32_t i : surnames) {
    if (!all[i].offices.empty()) continue;
    const owner holder = holders.find(home_of(all[i], "strangers"));
    if (holder.is == owner::several) continue;
    if (holder.one()) into.join(i, holder.is);
    const owner other = officeless.find(home_of(all[i], "officeless"));
    if (other.one()) into.join(i, other.is);
    else officeless.add(home_of(all[i], "officeless"), i);
  }
}

}  // namespace

}  // namespace communique::archives
