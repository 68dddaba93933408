// Names to entities: the same person under full name, surname or another spelling, an organisation under its acronym.
#include "entities/scene.hpp"
#include "entities/surnames.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <unordered_map>

namespace communique::entities {

namespace {

using text::token;

class linker {
 public:
  linker(const sources& from, scene& into) : from_(from), in_(from.in), out_(into) {}

  std::vector<entity> run() {
    link_people();
    for (std::uint32_t i = 0; i < out_.chunks.size(); ++i)
      if (is(i, entity::type::place) && !out_.chunks[i].demonym) link_place(i);
    link_organizations();
    link_events();
    for (std::uint32_t i = 0; i < out_.chunks.size(); ++i)
      if (out_.chunks[i].demonym && out_.chunks[i].first < out_.chunks[i].last) link_demonym(i);
    name_entities();
    settle_offices();
    return std::move(entities_);
  }

 private:
  bool is(std::uint32_t i, entity::type what) const noexcept {
    const chunk& c = out_.chunks[i];
    return c.typed && c.first < c.last && c.what == what;
  }
  bool in_headline(const chunk& c) const noexcept { return from_.part_of(c.first) == article_frame::part::headline; }

  std::string words(const chunk& c) const {
    return folded_space(text::repaired(in_.over(c.first, c.last).in(in_.text)));
  }

  // Of a thousand entities found so, how many are right: measured on train 200-549 with tests/quality/reliability.py.
  static std::uint16_t place_confidence(const chunk& c) noexcept { return c.meaning != none ? 960 : 620; }
  static constexpr std::uint16_t place_without_country = 700;   // "South Caucasus": in the lexicon, but of no country
  // Only its demonym stands in the text: how often somebody belongs to it, as what nobody belongs to is never right.
  static constexpr std::uint16_t place_of_demonym = 600;
  static std::uint16_t organization_confidence(const chunk& c) noexcept {
    const token_id words = c.last - c.first;
    if (c.meaning != none) return words == 1 ? 880 : 950;
    return words == 1 ? 110 : words == 2 ? 720 : 840;
  }
  static constexpr std::uint16_t unknown_acronym = 420, common_noun = 740, event_confidence = 610;
  static std::uint16_t person_confidence(const chunk& c, std::size_t words) noexcept {
    if (words == 1) return 150;   // "Mr Lund": his full name is not in the text, or he is somebody else who is
    return c.person >= 6 ? 970 : c.person >= 4 ? 870 : 400;
  }

  entity_id create(entity::type what, std::uint16_t confidence) {
    entity next;
    next.what = what;
    next.confidence = confidence;
    entities_.push_back(std::move(next));
    return static_cast<entity_id>(entities_.size() - 1);
  }
  entity& of(entity_id id) noexcept { return entities_[static_cast<std::size_t>(id)]; }

  std::uint64_t key(token_id first, token_id last) const {
    std::uint64_t k = 0;
    for (token_id t = first; t < last; ++t) k = k * 1099511628211u + identity(in_, t);
    return k;
  }

  // A sense that stands for one thing under several spellings gives one entity; a capital is not its country.
  std::uint64_t key(const chunk& c) const {
    if (c.meaning == none) return key(c.first, c.last);
    const sense& s = from_.known.senses[c.meaning];
    const sense::kind what = s.what == sense::kind::demonym ? sense::kind::country : s.what;
    if (what == sense::kind::capital) return key(c.first, c.last);   // a country can have two
    const token_id last = c.last - 1;   // "Kherson |region" is not Kherson
    if (what == sense::kind::place && (from_.known.place_head[in_.tokens[last].word] & 4) != 0 && last > c.first)
      return key(c.first, c.last);
    return (std::uint64_t{1} << 62) | (static_cast<std::uint64_t>(what) << 32) | s.index;
  }

  void link_place(std::uint32_t i) {
    chunk& c = out_.chunks[i];
    const auto [at, fresh] = places_.try_emplace(key(c), entity_id::none);
    if (fresh) {
      at->second = create(entity::type::place, place_confidence(c));
      set_country(of(at->second), c);
      if (c.meaning != none && callers_name(c) == none && of(at->second).country[0] == 0)
        of(at->second).confidence = place_without_country;
    }
    c.who = at->second;
  }

  // "Ministry of Foreign Affairs of Poland", "Italian Interior Ministry": the one country that its name tells.
  std::array<char, 2> country_in(const chunk& c) const {
    std::array<char, 2> found{};
    for (token_id t = c.first; t < c.last; ++t) {
      const lexicon::phrase_map::match match = from_.phrase_at(t, c.last);
      if (!match) continue;
      const sense& s = from_.known.senses[match.value];
      if (s.what == sense::kind::country || s.what == sense::kind::demonym) {
        const std::array<char, 2>& code = from_.known.countries[s.index].code;
        if (found[0] != 0 && found != code) return {};
        found = code;
      }
      t = match.last - 1;
    }
    return found;
  }

  void set_country(entity& e, const chunk& c) {
    if (c.meaning == none) {
      if (e.what == entity::type::organization) e.country = country_in(c);
      return;
    }
    const sense& s = from_.known.senses[c.meaning];
    switch (s.what) {
      case sense::kind::country: case sense::kind::capital: case sense::kind::demonym:
        e.country = from_.known.countries[s.index].code;
        break;
      case sense::kind::place: e.country = from_.known.places[s.index].country; break;
      case sense::kind::organization: e.country = from_.known.organizations[s.index].country; break;
      case sense::kind::agency: e.country = from_.known.agencies[s.index].country; break;
      case sense::kind::callers:
        e.country = from_.known.callers[s.index].country;
        e.reference = from_.known.callers[s.index].reference;
        e.confidence = 990;
        break;
      default: break;
    }
  }

  // A country of which only the demonym stands in the text: made when something belongs to it.
  void link_demonym(std::uint32_t i) {
    chunk& c = out_.chunks[i];
    const auto at = places_.find(key(c));
    if (at != places_.end()) c.who = at->second;
  }
  entity_id country_of(chunk& c) {
    if (c.who != entity_id::none) return c.who;
    if (!c.demonym) return c.who;
    const auto [at, fresh] = places_.try_emplace(key(c), entity_id::none);
    if (fresh) {
      at->second = create(entity::type::place, place_of_demonym);
      set_country(of(at->second), c);
      of(at->second).name = words(c);
    }
    return c.who = at->second;
  }

  void link_organizations() {
    std::unordered_map<std::uint64_t, entity_id> known;        // by words or sense
    std::unordered_map<std::uint64_t, entity_id> acronyms;     // by token
    for (std::uint32_t i = 0; i < out_.chunks.size(); ++i) {
      chunk& c = out_.chunks[i];
      if (!is(i, entity::type::organization) || c.common) continue;
      if (is_short(c) && c.acronym == none) continue;   // next pass: the text may define it
      const auto [at, fresh] = known.try_emplace(key(c), entity_id::none);
      if (fresh) {
        at->second = create(entity::type::organization, organization_confidence(c));
        set_country(of(at->second), c);
      }
      c.who = at->second;
      if (c.acronym != none) {
        acronyms.try_emplace(identity(in_, c.acronym), c.who);
        if (of(c.who).acronym.empty()) of(c.who).acronym = text::repaired(in_[c.acronym]);
      }
    }
    for (std::uint32_t i = 0; i < out_.chunks.size(); ++i) {
      chunk& c = out_.chunks[i];
      if (!is(i, entity::type::organization) || c.common) continue;
      if (!is_short(c) || c.acronym != none) continue;
      if (const auto at = acronyms.find(identity(in_, c.first)); at != acronyms.end()) {
        c.who = at->second;
        continue;
      }
      const auto [at, fresh] = known.try_emplace(key(c), entity_id::none);
      if (fresh) {
        at->second = create(entity::type::organization,
                            c.meaning != none ? organization_confidence(c) : unknown_acronym);
        set_country(of(at->second), c);
      }
      c.who = at->second;
    }
    // An acronym defined for one sense joins its other spellings: "UN" and "United Nations" share a sense already.
    link_common(known);
  }

  // "the Ministry", "the Commission", "parliament": the last organisation whose name holds that word, else the first
  // that will be named so, else itself.
  void link_common(std::unordered_map<std::uint64_t, entity_id>& known) {
    std::unordered_map<std::uint64_t, entity_id> last_with;
    for (auto i = static_cast<std::uint32_t>(out_.chunks.size()); i-- > 0;)   // the first that will be named
      if (is(i, entity::type::organization) && !out_.chunks[i].common)
        for (token_id t = out_.chunks[i].first; t < out_.chunks[i].last; ++t)
          if (from_.known.organization_head[in_.tokens[t].word] || from_.known.small_organization[in_.tokens[t].word])
            last_with[identity(in_, t)] = out_.chunks[i].who;
    for (std::uint32_t i = 0; i < out_.chunks.size(); ++i) {
      chunk& c = out_.chunks[i];
      if (!is(i, entity::type::organization)) continue;
      if (!c.common) {
        for (token_id t = c.first; t < c.last; ++t)
          if (from_.known.organization_head[in_.tokens[t].word] || from_.known.small_organization[in_.tokens[t].word])
            last_with[identity(in_, t)] = c.who;
        continue;
      }
      const auto at = last_with.find(identity(in_, c.last - 1));
      if (c.last == c.first + 1 && at != last_with.end()) {
        c.who = at->second;
        continue;
      }
      if (c.last == c.first + 1 && from_.known.small_organization[in_.tokens[c.first].word] == 0) continue;
      const auto [same, fresh] = known.try_emplace(key(c.first, c.last), entity_id::none);
      if (fresh) same->second = create(entity::type::organization, common_noun);
      c.who = same->second;
      last_with[identity(in_, c.last - 1)] = c.who;
    }
  }

  void link_events() {
    std::unordered_map<std::uint64_t, entity_id> known;
    for (chunk& c : out_.events) {
      if (in_headline(c)) continue;
      const auto [at, fresh] = known.try_emplace(key(c), entity_id::none);
      if (fresh) {
        at->second = create(entity::type::event, event_confidence);
        of(at->second).name = words(c);
      }
      c.who = at->second;
    }
  }

  // --- people ------------------------------------------------------------------------------------------

  struct person {
    entity_id id;
    name words;
    sex of = sex::unknown;
    bool told = false;
    std::string surname{};   // folded last word
  };

  name name_words(const chunk& c) const {
    name out;
    for (token_id t = c.first; t < c.last; ++t) {
      if (in_.tokens[t].what != token::kind::word) continue;
      const std::string_view word = in_[t];
      const std::string first = text::folded(word.substr(0, text::decode(word, 0).size));
      out.push_back({identity(in_, t), first.empty() ? '\0' : first.front(), word.size() <= 3 && word.back() == '.'});
    }
    return out;
  }

  void link_people() {
    // Longest names first: a surname may stand in the headline before the full name.
    std::vector<std::uint32_t> order;
    // Runs of unsettled type, or settled by their neighbours alone, may still be somebody's surname: "in Leota's
    // words".
    for (std::uint32_t i = 0; i < out_.chunks.size(); ++i) {
      const chunk& c = out_.chunks[i];
      if (is(i, entity::type::person) || (c.first < c.last && c.meaning == none && c.last - c.first <= 2 && !c.common &&
                                          c.what != entity::type::event && c.acronym == none) ||
          may_be_surname(from_, out_, c))
        order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
      return out_.chunks[a].last - out_.chunks[a].first > out_.chunks[b].last - out_.chunks[b].first;
    });
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> by_word;   // name word to people
    std::unordered_map<std::uint32_t, std::uint32_t> callers_people;         // row of names.lex to people
    for (const std::uint32_t i : order) {
      chunk& c = out_.chunks[i];
      const name called = name_words(c);
      if (called.empty()) continue;
      const std::uint32_t callers = callers_name(c);
      const auto same = callers == none ? callers_people.end() : callers_people.find(callers);
      const std::uint32_t found = same != callers_people.end() ? same->second : find_person(called, i, by_word);
      if (found != none) {
        c.who = people_[found].id;
        c.typed = true;
        c.what = entity::type::person;
        if (people_[found].of == sex::unknown || (c.told && !people_[found].told))
          people_[found].of = c.of, people_[found].told = c.told;
        continue;
      }
      if (!is(i, entity::type::person)) continue;
      // A single word that fits nobody: a person only with a title, a courtesy, or good evidence.
      if (ambiguous_) continue;
      if (called.size() == 1 && c.person < 5 && callers == none) continue;
      if (in_headline(c) && c.person < 6 && callers == none) continue;
      c.who = create(entity::type::person, person_confidence(c, called.size()));
      set_country(of(c.who), c);
      for (const name_word& w : called) {
        auto& list = by_word[w.is];
        if (list.size() < 16) list.push_back(static_cast<std::uint32_t>(people_.size()));
      }
      if (callers != none) callers_people.emplace(callers, static_cast<std::uint32_t>(people_.size()));
      people_.push_back({c.who, called, c.of, c.told, text::folded(in_[c.last - 1])});
    }
  }

  std::uint32_t callers_name(const chunk& c) const noexcept {
    if (c.meaning == none || from_.known.senses[c.meaning].what != sense::kind::callers) return none;
    return from_.known.senses[c.meaning].index;
  }

  std::uint32_t find_person(const name& called, std::uint32_t i,
                            const std::unordered_map<std::uint64_t, std::vector<std::uint32_t>>& by_word) {
    ambiguous_ = false;
    const chunk& c = out_.chunks[i];
    const auto candidates = by_word.find(called.back().is);
    if (candidates == by_word.end()) return by_another_form(called, i);
    std::uint32_t best = none;
    int matches = 0;
    for (const std::uint32_t p : candidates->second) {
      const person& one = people_[p];
      if (!holds(one.words, called) && !is_styled(one, called, c)) continue;
      if (c.told && one.told && c.of != one.of) continue;   // a given name tells less: "Mr Hillary Roy"
      // A surname beats a given name or a middle name.
      const bool doubtful = c.told && one.of != sex::unknown && one.of != c.of;   // "Ms Roy" of James and Kaiane Roy
      const int rank = (one.words == called                                                        ? 6
                        : one.words.back() == called.back() || one.words.front() == called.front() ? 4
                                                                                                   : 2) - doubtful;
      if (rank > matches) matches = rank, best = p, ambiguous_ = false;
      else if (rank == matches) ambiguous_ = true;
    }
    if (ambiguous_) best = closest(candidates->second, called, i);
    return best;
  }

  // A surname in another form, if it fits one person only.
  std::uint32_t by_another_form(const name& called, std::uint32_t i) const {
    const chunk& c = out_.chunks[i];
    if (called.size() != 1 || c.last != c.first + 1) return none;
    const std::string short_form = text::folded(in_[c.first]);
    std::uint32_t found = none;
    const std::size_t count = std::min<std::size_t>(people_.size(), 64);
    for (std::uint32_t p = 0; p < count; ++p) {
      const std::string& surname = people_[p].surname;
      if (people_[p].words.size() < 2 || !is_form_of(surname, short_form)) continue;
      if (found != none) return none;
      found = p;
    }
    return found;
  }
  // "SMS Ong" of Ong Siew Leng, "PDAS Roy": capitals in front that are no name of hers.
  bool is_styled(const person& one, const name& called, const chunk& c) const noexcept {
    return called.size() == 2 && c.last == c.first + 2 && in_.tokens[c.first].caps && !in_.tokens[c.last - 1].caps &&
           in_[c.first].size() <= 5 && one.words.size() > 1 &&
           (one.words.back() == called.back() || one.words.front() == called.back());
  }
  // Two people share the word: the one who was named last is meant. Looks back over a page, no further.
  std::uint32_t closest(const std::vector<std::uint32_t>& candidates, const name& called,
                        std::uint32_t before) const {
    constexpr std::uint32_t page = 200;
    for (std::uint32_t i = before; i-- > (before > page ? before - page : 0);) {
      const chunk& earlier = out_.chunks[i];
      if (earlier.who == entity_id::none || earlier.what != entity::type::person) continue;
      for (const std::uint32_t p : candidates)
        if (people_[p].id == earlier.who && holds(people_[p].words, called)) return p;
    }
    return none;
  }

  // --- names, offices ------------------------------------------------------------------------------------

  // The fullest form for people and organisations; for a place the usual one, where the text has it; for a row of the
  // caller's the name that he gave it.
  void name_entities() {
    std::vector<std::uint32_t> best(entities_.size(), none);
    for (std::uint32_t i = 0; i < out_.chunks.size(); ++i) {
      const chunk& c = out_.chunks[i];
      if (c.who == entity_id::none || c.demonym || c.first == c.last) continue;
      std::uint32_t& b = best[static_cast<std::size_t>(c.who)];
      if (b == none || better(c, out_.chunks[b])) b = i;
    }
    for (std::size_t e = 0; e < entities_.size(); ++e) {
      if (best[e] == none) continue;
      const chunk& c = out_.chunks[best[e]];
      const bool callers = c.meaning != none && from_.known.senses[c.meaning].what == sense::kind::callers;
      entities_[e].name = callers ? from_.known.callers[from_.known.senses[c.meaning].index].name
                          : c.what == entity::type::place ? usual_name(c) : words(c);
    }
    // "UN" beside "United Nations": an acronym is told apart by its form.
    for (const chunk& c : out_.chunks) {
      if (c.who == entity_id::none || c.first == c.last || !is_short(c)) continue;
      entity& e = of(c.who);
      if (e.what != entity::type::organization || !e.acronym.empty()) continue;
      if (std::string form = words(c); form != e.name) e.acronym = std::move(form);
    }
  }
  // "Republic of |Moldova", "The |Netherlands": the name in its usual form, where it ends with it.
  std::string usual_name(const chunk& c) const {
    std::string name = words(c);
    if (c.meaning == none || from_.known.senses[c.meaning].what != sense::kind::country) return name;
    const std::string& usual = from_.known.countries[from_.known.senses[c.meaning].index].name;
    if (name.size() <= usual.size() + 1) return name;
    const std::string tail = name.substr(name.size() - usual.size());
    const bool ends = text::folded(tail) == text::folded(usual) && name[name.size() - usual.size() - 1] == ' ' &&
                      name.find("States") == std::string::npos;   // "Federated States of Micronesia" is the usual form
    return ends ? tail : name;
  }

  bool better(const chunk& a, const chunk& b) const {
    const std::uint32_t a_size = a.last - a.first, b_size = b.last - b.first;
    if (a.what == entity::type::person) {
      // A surname in the story is less than the full name in the headline, if that is not in capitals.
      if (in_capitals(a) != in_capitals(b)) return in_capitals(b);
      return a_size != b_size ? a_size > b_size : in_headline(b) && !in_headline(a);
    }
    if (in_headline(b) != in_headline(a)) return in_headline(b);
    if (a.common != b.common) return b.common;
    if (a.what == entity::type::place && a.meaning != none) {
      const auto usual = [&](const chunk& c) {
        const sense& s = from_.known.senses[c.meaning];
        return s.what == sense::kind::country &&
               text::folded(from_.known.countries[s.index].name) == text::folded(words(c));
      };
      if (usual(a) != usual(b)) return usual(a);
      if (is_short(a) != is_short(b)) return is_short(b);
      return a_size < b_size;
    }
    if (a.what == entity::type::organization && is_short(a) != is_short(b)) return is_short(b);
    return a_size > b_size;
  }
  bool in_capitals(const chunk& c) const noexcept { return in_headline(c) && in_.tokens[c.last - 1].caps; }
  bool is_short(const chunk& c) const noexcept { return c.last == c.first + 1 && in_.tokens[c.first].caps; }

  void settle_offices() {
    for (office_phrase& o : out_.offices) {
      if (o.affiliation != none) {
        chunk& c = out_.chunks[o.affiliation];
        if (c.typed && c.first < c.last) country_of(c);
      }
      if (o.holder != none) o.who = out_.chunks[o.holder].who;
    }
  }

  const sources& from_;
  const document& in_;
  scene& out_;
  std::vector<entity> entities_;
  std::unordered_map<std::uint64_t, entity_id> places_;
  std::vector<person> people_;
  bool ambiguous_ = false;
};

}  // namespace

std::vector<entity> link(const sources& from, scene& into) { return linker(from, into).run(); }

}  // namespace communique::entities
