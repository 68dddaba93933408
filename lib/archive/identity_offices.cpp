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

template <class Use> void each_evidence(const reading& of, Use&& use) {
  for (const office_words& office : of.offices) use(whole_name(of, office.whole));
  if (of.known[feature::country] == 0 && of.where != 0) use(whole_name(of, "@" + std::to_string(of.where)));
}

std::string at_home(const reading& of, const std::string& word) {
  return key({of.known[feature::family], of.where}, word);
}

// Those of whom more than a surname is known, by family and country or body.
class homes {
 public:
  homes(const std::vector<reading>& all, numbers& words, groups& into);

  owner anybody(const reading& of) const { return people_.find(at_home(of, "")); }
  // Whose surname stands alone in `one`: of one man, of one with that office, of one with such an office.
  owner bearer_of(const reading& one) const;

 private:
  void add(const reading& one, std::uint32_t who);
  owners people_, without_office_, offices_, heads_;
  std::vector<bool> has_office_;  // by group
};

homes::homes(const std::vector<reading>& all, numbers& words, groups& into)
    : people_{words}, without_office_{words}, offices_{words}, heads_{words}, has_office_(all.size()) {
  for (std::uint32_t i = 0; i < all.size(); ++i)
    if (!all[i].offices.empty()) has_office_[into.of(i)] = true;
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    const reading& one = all[i];
    const bool king = one.is == reading::role::whole && !one.known[feature::given_letter];  // Abdullah II
    const bool asks = one.is == reading::role::surname && !one.known[feature::proof];
    if (one.where != 0 && one.is != reading::role::anybody && !king && !asks) add(one, into.of(i));
  }
}

void homes::add(const reading& one, std::uint32_t who) {
  people_.add(at_home(one, ""), who);
  if (!has_office_[who]) without_office_.add(at_home(one, ""), who);
  for (const office_words& office : one.offices) {
    offices_.add(at_home(one, office.whole), who);
    if (!office.head.empty()) heads_.add(at_home(one, office.head), who);
  }
}

owner homes::bearer_of(const reading& one) const {
  const owner anyone = anybody(one);
  if (one.offices.empty()) return anyone;
  owner same_office, like_office;
  for (const office_words& office : one.offices) {
    same_office.add(offices_.find(at_home(one, office.whole)).is);
    like_office.add(heads_.find(at_home(one, office.whole)).is);  // "minister" of a foreign minister
    if (!office.head.empty()) like_office.add(offices_.find(at_home(one, office.head)).is);
  }
  like_office.add(same_office.is);
  if (same_office.one()) return same_office;
  const bool all_hold = without_office_.find(at_home(one, "")).is == owner::nobody;
  if (like_office.one() && all_hold) return like_office;
  // The first lady is not the president of that name, but may be one of whom no office is known.
  if (like_office.is == owner::nobody && anyone.one() && !has_office_[anyone.is]) return anyone;
  return {};
}

// Surnames of whom no whole name is known: one person, unless they hold offices that have nothing in common.
void join_strangers(const std::vector<reading>& all, const std::vector<std::uint32_t>& surnames, numbers& words,
                    groups& into) {
  owners first_holder{words}, holders{words}, officeless{words};
  const auto join_first = [&](owners& first, const std::string& home, std::uint32_t i) {
    if (const owner other = first.find(home); other.one()) into.join(i, other.is);
    else first.add(home, i);
  };
  for (const std::uint32_t i : surnames)
    for (const office_words& office : all[i].offices) join_first(first_holder, at_home(all[i], office.whole), i);
  for (const std::uint32_t i : surnames)
    if (!all[i].offices.empty()) holders.add(at_home(all[i], ""), into.of(i));
  for (const std::uint32_t i : surnames) {
    if (!all[i].offices.empty()) continue;
    const owner holder = holders.find(at_home(all[i], ""));
    if (holder.is == owner::several) continue;
    if (holder.one()) into.join(i, holder.is);
    join_first(officeless, at_home(all[i], ""), i);
  }
}

}  // namespace

// Sergey Lavrov, Foreign Minister, of no country: the archive has one of Russia with that office and, since some
// article was misread, one of another country without it.
void join_by_office(const std::vector<reading>& all, const std::vector<bool>& torn, numbers& words, groups& into) {
  const auto person = static_cast<std::uint32_t>(entity::type::person) + 1;
  owners holders{words};
  std::vector<std::uint32_t> asking;
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    const features& known = all[i].known;
    if (all[i].is != reading::role::whole || known[feature::what] != person) continue;
    if (!torn[i]) each_evidence(all[i], [&](const std::string& evidence) { holders.add(evidence, into.of(i)); });
    else if (!known[feature::proof] && !known[feature::country] && known[feature::given]) asking.push_back(i);
  }
  for (const std::uint32_t i : asking) {
    owner whose;
    each_evidence(all[i], [&](const std::string& evidence) { whose.add(holders.find(evidence).is); });
    if (whose.one()) into.join(i, whose.is);
  }
}

void join_surnames(const std::vector<reading>& all, numbers& words, groups& into) {
  const homes archive(all, words, into);
  std::vector<std::uint32_t> strangers;
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    const reading& one = all[i];
    if (one.where == 0 || one.is != reading::role::surname || one.known[feature::proof]) continue;
    if (archive.anybody(one).is == owner::nobody) strangers.push_back(i);
    else if (const owner bearer = archive.bearer_of(one); bearer.one()) into.join(i, bearer.is);
  }
  join_strangers(all, strangers, words, into);
}

}  // namespace communique::archives
