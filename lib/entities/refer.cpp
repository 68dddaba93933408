// Every mention of every entity: names, titles alone ("the minister"), pronouns, groups ("both ministers").
#include "entities/scene.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace communique::entities {

namespace {

using tagging::tag;
using text::token;

class referrer {
 public:
  referrer(const sources& from, const scene& of, std::vector<entity> entities)
      : from_(from), in_(from.in), scene_(of) {
    out_.entities = std::move(entities);
    sex_.assign(out_.entities.size(), sex::unknown);
  }

  cast run() {
    for (const chunk& c : scene_.chunks)
      if (c.who != entity_id::none && c.of != sex::unknown && sex_of(c.who) == sex::unknown) sex_of(c.who) = c.of;
    for (const chunk& c : scene_.chunks)
      if (c.who != entity_id::none && c.meaning != none &&
          (from_.known.senses[c.meaning].what == sense::kind::country ||
           from_.known.senses[c.meaning].what == sense::kind::demonym))
        countries_.try_emplace(from_.known.senses[c.meaning].index, c.who);
    for (std::size_t i = 1; i < scene_.chunks.size(); ++i) {
      // "Burundi's Espérance Ndayikeza", "PPP's Ana Roy"
      const chunk& c = scene_.chunks[i];
      const chunk& owner = scene_.chunks[i - 1];
      if (c.who == entity_id::none || !is_person(c.who) || owner.who == entity_id::none || is_person(owner.who)) continue;
      if (owner.last + 1 == c.first && from_.tags[owner.last] == tag::genitive) origin_.try_emplace(c.who, owner.who);
    }
    learn_offices();
    name_references();
    sort_references();
    fill_affiliations(false);
    title_references();
    sort_references();
    pronoun_references();
    sort_references();
    fill_affiliations(true);
    finish();
    return std::move(out_);
  }

 private:
  text::word_id word(token_id t) const noexcept { return in_.tokens[t].word; }
  sex& sex_of(entity_id id) noexcept { return sex_[static_cast<std::size_t>(id)]; }
  entity& of(entity_id id) noexcept { return out_.entities[static_cast<std::size_t>(id)]; }
  bool is_person(entity_id id) const noexcept { return out_[id].what == entity::type::person; }

  entity_id affiliation_of(const office_phrase& o) const noexcept {
    if (o.affiliation == none) return entity_id::none;
    const chunk& c = scene_.chunks[o.affiliation];
    const bool capital = c.meaning != none && from_.known.senses[c.meaning].what == sense::kind::capital;
    if (!capital) return c.who;
    const auto country = countries_.find(from_.known.senses[c.meaning].index);   // "Baku's envoy"
    return country == countries_.end() ? c.who : country->second;
  }

  void add_office(entity_id who, const office_phrase& o) {
    const span title = in_.over(o.title_first, o.title_last);
    const std::string form = text::folded(folded_space(title.in(in_.text)));
    const entity_id affiliation = affiliation_of(o);
    for (office& known : of(who).offices) {
      if (text::folded(folded_space(known.title.in(in_.text))) != form) continue;
      if (known.affiliation == entity_id::none) known.affiliation = affiliation;
      return;
    }
    if (of(who).offices.size() < 32) of(who).offices.push_back({title, affiliation, o.state});
  }

  // --- who holds what ---------------------------------------------------------------------------------------

  struct holder {
    entity_id who;
    entity_id affiliation;
    bool lowered;
    text::word_id title_word;   // the first word of the title: "foreign" of "foreign minister"
  };

  void learn_offices() {
    for (const office_phrase& o : scene_.offices) {
      if (o.who == entity_id::none || !is_person(o.who)) continue;
      if (affiliation_of(o) != entity_id::none && belongs_.size() < 64) belongs_.push_back({o.who, affiliation_of(o)});
      if (o.relation) {
        if (affiliation_of(o) != entity_id::none) origin_.try_emplace(o.who, affiliation_of(o));
        continue;
      }
      add_office(o.who, o);
      const office_title& title = from_.known.titles[o.title];
      if (title.holder != sex::unknown && sex_of(o.who) == sex::unknown) sex_of(o.who) = title.holder;
      take_up(title.head, o);
      for (const text::word_id later : title.later) take_up(later, o);
    }
  }
  void take_up(text::word_id head, const office_phrase& o) {
    auto& list = holders_[head];
    for (holder& h : list) {
      if (h.who != o.who) continue;
      if (h.affiliation == entity_id::none) h.affiliation = affiliation_of(o);
      return;
    }
    if (list.size() < 24) list.push_back({o.who, affiliation_of(o), o.lowered, word(o.title_first)});
  }

  // --- references -----------------------------------------------------------------------------------------

  void add(token_id first, token_id last, mention::kind what, std::vector<entity_id> who, bool group = false) {
    out_.references.push_back({first, last, what, group, std::move(who)});
  }

  void name_references() {
    std::vector<std::uint32_t> office_of(scene_.chunks.size(), none);
    for (std::uint32_t i = 0; i < scene_.offices.size(); ++i)
      if (scene_.offices[i].joined && scene_.offices[i].holder != none) office_of[scene_.offices[i].holder] = i;
    for (std::uint32_t i = 0; i < scene_.chunks.size(); ++i) {
      const chunk& c = scene_.chunks[i];
      if (c.who == entity_id::none || c.first == c.last) continue;
      const bool short_form = c.last == c.first + 1 && in_.tokens[c.first].caps &&
                              out_[c.who].what == entity::type::organization && out_[c.who].acronym == in_[c.first];
      token_id first = c.first;
      if (out_[c.who].what == entity::type::person) first = with_courtesies(first);
      if (office_of[i] != none) {
        const office_phrase& o = scene_.offices[office_of[i]];
        first = o.possessor != text::word_id::unknown ? o.begin : o.first;
      }
      add(first, c.last, short_form ? mention::kind::acronym : mention::kind::name, {c.who});
      if (c.acronym != none) add(c.acronym, c.acronym + 1, mention::kind::acronym, {c.who});
    }
    government_references();
    for (const chunk& c : scene_.events)
      if (c.who != entity_id::none) add(c.first, c.last, mention::kind::name, {c.who});
    for (const office_phrase& o : scene_.offices)
      if (o.holder != none && !o.joined && o.who != entity_id::none && is_person(o.who))
        add(o.begin, o.last, mention::kind::title, {o.who});
  }

  // "the government", "the Norwegian government": the country speaks through it.
  void government_references() {
    bool looked = false;
    entity_id at_home = entity_id::none;
    for (token_id t = 0; t < in_.tokens.size(); ++t) {
      if (word(t) != from_.known.word.government || scene_.chunk_at[t] != none) continue;
      const text::sentence& s = in_.sentence_of(t);
      token_id first = t;
      while (first > s.first && from_.tags[first - 1] == tag::adjective) --first;   // "the federal government"
      if (first == s.first) continue;
      token_id before = first - 1;
      if (from_.tags[before] == tag::genitive && before > s.first) --before;
      entity_id who = entity_id::none;
      if (scene_.chunk_at[before] != none && scene_.chunks[scene_.chunk_at[before]].what == entity::type::place) {
        who = scene_.chunks[scene_.chunk_at[before]].who;
        first = scene_.chunks[scene_.chunk_at[before]].first;
      } else if (word(before) == from_.known.word.the && (t + 1 >= s.last || from_.tags[t + 1] != tag::noun)) {
        if (!looked) at_home = home();
        looked = true;
        who = at_home;
        first = before;
      }
      if (who != entity_id::none) add(first, t + 1, mention::kind::title, {who});
    }
  }

  token_id with_courtesies(token_id first) const noexcept {
    for (int two = 0; two < 2; ++two) {
      const auto at = std::lower_bound(scene_.courtesies.begin(), scene_.courtesies.end(), first,
                                       [](const courtesy& c, token_id key) { return c.last < key; });
      if (at == scene_.courtesies.end() || at->last != first) break;
      first = at->first;
    }
    return first;
  }

  void sort_references() {
    std::sort(out_.references.begin(), out_.references.end(), [](const reference& a, const reference& b) {
      return a.first != b.first ? a.first < b.first : a.last > b.last;
    });
    out_.references.erase(std::unique(out_.references.begin(), out_.references.end(),
                                      [](const reference& a, const reference& b) {
                                        return a.first == b.first && a.last == b.last;
                                      }),
                          out_.references.end());
  }

  // --- titles alone -----------------------------------------------------------------------------------------

  void title_references() {
    std::vector<std::uint32_t> last_seen(out_.entities.size(), none);   // index of the last reference so far
    named_.assign(out_.entities.size(), 0);
    for (const reference& r : out_.references)
      for (const entity_id id : r.who) ++named_[static_cast<std::size_t>(id)];
    std::size_t next = 0;
    std::vector<reference> found;
    for (const office_phrase& o : scene_.offices) {
      for (; next < out_.references.size() && out_.references[next].first < o.first; ++next)
        for (const entity_id id : out_.references[next].who)
          last_seen[static_cast<std::size_t>(id)] = static_cast<std::uint32_t>(out_.references[next].first);
      if (o.holder != none && o.who != entity_id::none) continue;
      const bool capital = in_.tokens[o.title_first].capital;
      if (o.indefinite || (!o.definite && !capital)) continue;
      if (o.relation) {
        // "the Georgian official", "his Italian counterpart": whoever of that country or body was named last.
        const entity_id who = o.plural ? entity_id::none : of_body(affiliation_of(o), last_seen);
        if (who != entity_id::none) found.push_back({o.begin, o.last, mention::kind::title, false, {who}});
        continue;
      }
      const auto at = holders_.find(from_.known.titles[o.title].head);
      if (at == holders_.end()) continue;
      if (o.plural) {
        if (std::optional<reference> all = group(o, at->second, last_seen)) found.push_back(*all);
        continue;
      }
      const entity_id who = choose(o, at->second, last_seen);
      if (who == entity_id::none) continue;
      found.push_back({o.begin, o.last, mention::kind::title, false, {who}});
      last_seen[static_cast<std::size_t>(who)] = o.first;
      if (!o.relation) add_office(who, o);
    }
    out_.references.insert(out_.references.end(), found.begin(), found.end());
  }

  entity_id of_body(entity_id body, const std::vector<std::uint32_t>& last_seen) const {
    if (body == entity_id::none) return body;
    entity_id best = entity_id::none;
    std::uint32_t latest = 0;
    for (const auto& [who, of] : belongs_) {
      const std::uint32_t seen = last_seen[static_cast<std::size_t>(who)];
      if (seen == none || !same_country(of, body) || seen < latest) continue;
      best = who;
      latest = seen;
    }
    return best;
  }

  bool same_country(entity_id a, entity_id b) const noexcept {
    if (a == b) return true;
    return out_[a].country[0] != 0 && out_[a].country == out_[b].country;
  }

  entity_id choose(const office_phrase& o, const std::vector<holder>& holders, const std::vector<std::uint32_t>& last_seen) const {
    const entity_id affiliation = affiliation_of(o);
    entity_id best = entity_id::none;
    long best_rank = -1;
    for (const holder& h : holders) {
      const entity_id theirs = h.affiliation != entity_id::none ? h.affiliation : main_affiliation(h.who);
      if (affiliation != entity_id::none && theirs != entity_id::none && !same_country(affiliation, theirs)) continue;
      if (o.lowered && !h.lowered) continue;
      const bool longer = o.title_last - o.title_first > 1;   // "the foreign minister" is no "defence minister"
      if (longer && h.title_word != word(o.title_first) && !shares_words(o, h.who)) continue;
      const std::uint32_t seen = last_seen[static_cast<std::size_t>(h.who)];
      long rank = seen == none ? 0 : 1 + static_cast<long>(seen);
      // Without a country the minister is the one whom the text talks of most.
      if (affiliation == entity_id::none && seen != none) rank += 60 * static_cast<long>(named_[static_cast<std::size_t>(h.who)]);
      if (affiliation != entity_id::none && theirs != entity_id::none) rank += 400;
      if (h.lowered == o.lowered) rank += 200;   // within a page "the minister" is the minister, not the deputy
      if (rank > best_rank) best = h.who, best_rank = rank;
    }
    return best;
  }

  entity_id main_affiliation(entity_id who) const noexcept {
    for (const office& held : out_[who].offices)
      if (held.affiliation != entity_id::none) return held.affiliation;
    const auto at = origin_.find(who);
    return at == origin_.end() ? entity_id::none : at->second;
  }

  bool shares_words(const office_phrase& o, entity_id who) const {
    for (const office& known : out_[who].offices) {
      const std::string title = text::folded(known.title.in(in_.text));
      bool all = true;
      for (token_id t = o.title_first; t < o.title_last && all; ++t)
        if (from_.tags[t] != tag::preposition) all = title.find(text::folded(in_[t])) != std::string::npos;
      if (all) return true;
    }
    return false;
  }

  std::optional<reference> group(const office_phrase& o, const std::vector<holder>& holders,
                                 const std::vector<std::uint32_t>& last_seen) const {
    reference all{o.begin, o.last, mention::kind::title, true, {}};
    for (const holder& h : holders)
      if (last_seen[static_cast<std::size_t>(h.who)] != none && all.who.size() < 8) all.who.push_back(h.who);
    if (all.who.size() < 2) return std::nullopt;
    return all;
  }

  // --- pronouns ---------------------------------------------------------------------------------------------

  struct seen_person {
    entity_id who;
    std::uint32_t sentence;
    bool subject;       // before the first verb of its sentence
    token_id at;
  };

  void pronoun_references() {
    std::vector<seen_person> recent;   // the last few people, newest last
    std::vector<reference> found;
    std::size_t next = 0;
    for (std::uint32_t s = 0; s < in_.sentences.size(); ++s) {
      const text::sentence& here = in_.sentences[s];
      const article_frame::part part = from_.frame.parts[s];
      if (part == article_frame::part::byline || part == article_frame::part::boilerplate) continue;
      bool verb_seen = false;
      for (token_id t = here.first; t < here.last; ++t) {
        for (; next < out_.references.size() && out_.references[next].first <= t; ++next) {
          const reference& r = out_.references[next];
          if (r.group || r.first < t || in_.quoted(r.first)) continue;
          for (const entity_id id : r.who)
            if (is_person(id)) remember(recent, {id, s, !verb_seen, t});
        }
        verb_seen |= tagging::is_finite(from_.tags[t]) || from_.tags[t] == tag::auxiliary;
        if (in_.quoted(t)) continue;
        const sex wanted = pronoun(t);
        if (wanted == sex::unknown) continue;
        const entity_id who = antecedent(recent, wanted, s, t, verb_seen);
        if (who == entity_id::none) continue;
        if (sex_of(who) == sex::unknown) sex_of(who) = wanted;
        found.push_back({t, t + 1, mention::kind::pronoun, false, {who}});
        remember(recent, {who, s, !verb_seen, t});
      }
    }
    out_.references.insert(out_.references.end(), found.begin(), found.end());
  }

  static void remember(std::vector<seen_person>& recent, const seen_person& one) {
    if (recent.size() >= 16) recent.erase(recent.begin());
    recent.push_back(one);
  }

  sex pronoun(token_id t) const noexcept {
    const text::word_id w = word(t);
    const auto& p = from_.known.word;
    if (w == p.he || w == p.him || w == p.his || w == p.self_he) return sex::male;
    if (w == p.she || w == p.her || w == p.self_she) return sex::female;
    return sex::unknown;
  }

  // The subject of this sentence, else that of the one before, else whoever was named last; not across five sentences.
  entity_id antecedent(const std::vector<seen_person>& recent, sex wanted, std::uint32_t s, token_id t, bool verb_seen) {
    entity_id best = entity_id::none;
    int best_rank = 0;
    for (const seen_person& one : recent) {
      if (one.at >= t || s - one.sentence > 4) continue;
      const sex of = sex_of(one.who);
      if (of != sex::unknown && of != wanted) continue;
      int rank = 100 - 20 * static_cast<int>(s - one.sentence);
      if (one.subject) rank += 30;
      if (of == wanted) rank += 25;
      if (one.sentence == s && !verb_seen && !one.subject) rank -= 10;
      if (rank >= best_rank) best_rank = rank, best = one.who;
    }
    return best;
  }

  // --- affiliations --------------------------------------------------------------------------------------------

  // The country whose news this is: that of the agency, of the dateline, else the one that is named most.
  entity_id home() {
    std::array<char, 2> code{};
    for (const span at : {from_.frame.article.agency, from_.frame.article.dateline.place}) {
      if (!at || code[0] != 0) continue;
      const auto first = std::lower_bound(in_.tokens.begin(), in_.tokens.end(), at.begin,
                                          [](const token& t, std::uint32_t begin) { return t.at.begin < begin; });
      if (first == in_.tokens.end()) continue;
      const auto t = static_cast<token_id>(first - in_.tokens.begin());
      code = country_of(from_.phrase_at(t, in_.sentence_of(t).last));
    }
    std::unordered_map<std::uint32_t, std::uint32_t> named;   // by country of the lexicon
    const chunk* most = nullptr;
    std::uint32_t most_often = 0;
    for (const chunk& c : scene_.chunks) {
      if (c.meaning == none || c.first == c.last) continue;
      const sense& s = from_.known.senses[c.meaning];
      if (s.what != sense::kind::country && s.what != sense::kind::demonym) continue;
      if (code[0] != 0 && from_.known.countries[s.index].code == code) {
        home_told_ = true;
        return of_country(c);
      }
      const std::uint32_t count = ++named[s.index];
      if (count > most_often) most_often = count, most = &c;
    }
    return most ? of_country(*most) : entity_id::none;
  }

  // A country of which only the demonym stands in the text becomes an entity when somebody belongs to it.
  entity_id of_country(const chunk& c) {
    if (c.who != entity_id::none) return c.who;
    const std::array<char, 2> code = from_.known.countries[from_.known.senses[c.meaning].index].code;
    entity country;
    country.what = entity::type::place;
    country.country = code;
    country.confidence = 800;
    country.name = folded_space(text::repaired(in_.over(c.first, c.last).in(in_.text)));
    country.mentions.push_back({in_.over(c.first, c.last), mention::kind::name});
    out_.entities.push_back(std::move(country));
    return static_cast<entity_id>(out_.entities.size() - 1);
  }

  std::array<char, 2> country_of(const lexicon::phrase_map::match& match) const noexcept {
    if (!match) return {};
    const sense& s = from_.known.senses[match.value];
    switch (s.what) {
      case sense::kind::country: case sense::kind::capital: case sense::kind::demonym:
        return from_.known.countries[s.index].code;
      case sense::kind::place: return from_.known.places[s.index].country;
      case sense::kind::agency: return from_.known.agencies[s.index].country;
      default: return {};
    }
  }

  // What the text tells; at last, with `guess`, the country whose news it is.
  void fill_affiliations(bool guess) {
    std::unordered_map<entity_id, entity_id> beside;   // "Slovak Foreign Minister X and Economy Minister |Y"
    for (std::size_t i = 1; i < scene_.offices.size(); ++i) {
      const office_phrase& o = scene_.offices[i];
      const office_phrase& before = scene_.offices[i - 1];
      if (o.who == entity_id::none || o.affiliation != none || affiliation_of(before) == entity_id::none) continue;
      const token_id end = before.joined ? scene_.chunks[before.holder].last : before.last;
      if (end < o.begin && o.begin <= end + 2 && in_.tokens[end].sentence == in_.tokens[o.begin].sentence)
        beside.try_emplace(o.who, affiliation_of(before));
    }
    bool homeless = false;
    for (const entity& e : out_.entities)
      homeless |= e.what == entity::type::person && !e.offices.empty() &&
                  std::all_of(e.offices.begin(), e.offices.end(),
                              [](const office& o) { return o.affiliation == entity_id::none; });
    const entity_id at_home = homeless && guess ? home() : entity_id::none;
    // What is only guessed must not be somebody else's country: of two ministers who meet one is a foreigner.
    std::unordered_map<entity_id, int> taken;
    for (const entity& e : out_.entities) {
      if (e.what != entity::type::person) continue;
      for (const office& held : e.offices)
        if (held.affiliation != entity_id::none) {
          ++taken[held.affiliation];
          break;
        }
    }
    std::unordered_map<entity_id, entity_id> near;     // the country named last in the same sentence
    for (const office_phrase& o : scene_.offices) {
      if (o.who == entity_id::none || o.relation || near.count(o.who) != 0) continue;
      const entity_id country = country_before(o.begin);
      if (country != entity_id::none && taken.count(country) == 0) near.emplace(o.who, country);
    }
    std::unordered_map<entity_id, entity_id> body;   // for heads of bodies: the organisation named last before
    for (const office_phrase& o : scene_.offices) {
      if (o.who == entity_id::none || o.relation) continue;
      if (o.possessor == from_.known.word.its || from_.known.titles[o.title].body)
        if (const entity_id owner = body_before(o.begin); owner != entity_id::none) body.try_emplace(o.who, owner);
    }
    for (std::size_t i = 0; i < out_.entities.size(); ++i) {
      entity& e = out_.entities[i];
      const auto id = static_cast<entity_id>(i);
      if (e.what != entity::type::person) continue;
      if (e.offices.empty()) {
        if (const auto at = origin_.find(id); at != origin_.end()) e.affiliation = at->second;
        continue;
      }
      entity_id main = entity_id::none;
      for (const office& held : e.offices)
        if (main == entity_id::none) main = held.affiliation;
      if (const auto at = origin_.find(id); main == entity_id::none && at != origin_.end()) main = at->second;
      if (const auto at = beside.find(id); main == entity_id::none && at != beside.end()) main = at->second;
      if (const auto at = body.find(id); main == entity_id::none && at != body.end()) main = at->second;
      if (const auto at = near.find(id); main == entity_id::none && at != near.end()) main = at->second;
      if (main == entity_id::none && (home_told_ || taken.count(at_home) == 0)) main = at_home;
      for (office& held : e.offices)
        if (held.affiliation == entity_id::none) held.affiliation = main;
    }
  }

  entity_id country_before(token_id t) const noexcept {
    const std::uint32_t sentence = in_.tokens[t].sentence;
    while (t-- > 0 && in_.tokens[t].sentence == sentence) {
      if (scene_.chunk_at[t] == none) continue;
      const chunk& c = scene_.chunks[scene_.chunk_at[t]];
      if (c.who == entity_id::none || c.meaning == none) continue;
      const sense::kind what = from_.known.senses[c.meaning].what;
      if (what == sense::kind::country || what == sense::kind::demonym) return c.who;
    }
    return entity_id::none;
  }

  // The organisation named last before a token, within three sentences.
  entity_id body_before(token_id t) const noexcept {
    const std::uint32_t sentence = in_.tokens[t].sentence;
    while (t-- > 0 && in_.tokens[t].sentence + 3 > sentence) {
      if (scene_.chunk_at[t] == none) continue;
      const chunk& c = scene_.chunks[scene_.chunk_at[t]];
      if (c.who != entity_id::none && c.what == entity::type::organization) return c.who;
    }
    return entity_id::none;
  }

  // --- the public side ---------------------------------------------------------------------------------------------

  void finish() {
    for (entity& e : out_.entities) {
      std::stable_sort(e.offices.begin(), e.offices.end(),
                       [](const office& a, const office& b) { return a.title.size() > b.title.size(); });
      for (const office& held : e.offices)
        if (held.state == office::status::current || e.offices.size() == 1) {
          e.affiliation = held.affiliation;
          break;
        }
      if (e.what == entity::type::person && e.affiliation != entity_id::none && e.country[0] == 0)
        e.country = out_[e.affiliation].country;
    }
    for (const reference& r : out_.references)
      if (!r.group && r.who.size() == 1) of(r.who.front()).mentions.push_back({in_.over(r.first, r.last), r.what});
    out_.capital_of.assign(out_.entities.size(), entity_id::none);
    for (const chunk& c : scene_.chunks) {
      if (c.who == entity_id::none || c.meaning == none) continue;
      const sense& s = from_.known.senses[c.meaning];
      if (s.what != sense::kind::capital) continue;
      if (const auto country = countries_.find(s.index); country != countries_.end())
        out_.capital_of[static_cast<std::size_t>(c.who)] = country->second;
    }
    out_.covering.assign(in_.tokens.size(), none);
    for (std::uint32_t i = 0; i < out_.references.size(); ++i)
      for (token_id t = out_.references[i].first; t < out_.references[i].last; ++t)
        if (out_.covering[t] == none) out_.covering[t] = i;
  }

  const sources& from_;
  const document& in_;
  const scene& scene_;
  cast out_;
  std::vector<sex> sex_;
  bool home_told_ = false;   // by the agency or the dateline
  std::unordered_map<std::uint32_t, entity_id> countries_;           // by row of countries.lex
  std::vector<std::uint32_t> named_;                                 // how often each entity is named
  std::vector<std::pair<entity_id, entity_id>> belongs_;             // person and country or body, the first few
  std::unordered_map<entity_id, entity_id> origin_;                  // "his Italian counterpart": only looked up
  std::unordered_map<text::word_id, std::vector<holder>> holders_;   // by head word; only looked up
};

}  // namespace

cast refer(const sources& from, const scene& of, std::vector<entity> entities) {
  return referrer(from, of, std::move(entities)).run();
}

}  // namespace communique::entities
