// Where names stand: a left-to-right pass that takes the longest reading at each token.
#include "entities/name_runs.hpp"
#include "entities/name_words.hpp"
#include "entities/spotting.hpp"
#include "entities/steps.hpp"
#include "entities/words.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace communique::entities {

namespace {

using tagging::tag;
using text::token;

class spotter {
 public:
  explicit spotter(const sources& from) : from_(from), in_(from.in) {
    out_.chunk_at.assign(in_.tokens.size(), none);
    out_.office_end_at.assign(in_.tokens.size() + 1, none);
  }

  scene run() && {
    for (std::uint32_t s = 0; s < in_.sentences.size(); ++s) {
      const article_frame::part part = from_.frame.parts[s];
      if (part == article_frame::part::body || part == article_frame::part::headline) read(in_.sentences[s], s);
      else read_credits(in_.sentences[s]);
    }
    return std::move(out_);
  }

 private:
  void read(const text::sentence& s, std::uint32_t id) {
    const token_id begin = std::max(s.first, from_.frame.begins[id]);
    if (begin > s.first) read_credits({s.first, begin, s.paragraph, s.at}, true);
    for (token_id t = begin; t < s.last;) t = step(t, s);
  }

  // Datelines, bylines and the foot of a page name the agency and where a report was filed, and nobody of the story.
  void read_credits(const text::sentence& s, bool in_story = false) {
    const span agency = from_.frame.article.agency, place = from_.frame.article.dateline.place;
    for (token_id t = s.first; t < s.last; ++t) {
      // "PRETORIA - …", "Plovdiv: …" in a diary, and the dateline itself
      if ((place && place.contains(in_.tokens[t].at)) || (in_story && t == s.first)) {
        const lexicon::phrase_map::match match = from_.phrase_at(t, s.last);
        const bool known = match && (from_.known.senses[match.value].what == sense::kind::capital ||
                                     from_.known.senses[match.value].what == sense::kind::country ||
                                     from_.known.senses[match.value].what == sense::kind::place);
        if (known) t = take(t, match.last, match.value) - 1;
        if (known || !in_story) continue;
        if (place && place.contains(in_.tokens[t].at)) continue;
      }
      if (!agency || in_.tokens[t].at.begin != agency.begin) {
        t = std::max(t + 1, credited_end(t, s)) - 1;
        continue;
      }
      token_id end = t;
      while (end < s.last && in_.tokens[end].at.end <= agency.end) ++end;
      if (end == t) continue;
      const lexicon::phrase_map::match match = from_.phrase_at(t, end);
      const sense::kind what =
          match && match.last == end ? from_.known.senses[match.value].what : sense::kind::modifier;
      if (what == sense::kind::agency || what == sense::kind::callers || what == sense::kind::organization)
        take(t, end, match.value);
      else take_typed(t, end, entity::type::organization);
      t = end - 1;
    }
  }

  // "Source: |EFE - El Espectador", "|Press and Information Department": a body that a credit or a signature names.
  token_id credited_end(token_id t, const text::sentence& s) {
    if (!is_capitalised_word(from_, t)) return t;
    const lexicon::phrase_map::match match = from_.phrase_at(t, s.last);
    const sense::kind what = match ? from_.known.senses[match.value].what : sense::kind::modifier;
    bool common = false;
    const token_id organization = organization_end(from_, t, s.last, common);
    // "Read more: |EU envoy warns", "|Afghan embassy suspends services": another story's headline.
    const auto ends = [&](token_id k) {
      return k >= s.last || in_.tokens[k].what != token::kind::word || in_.tokens[k].capital ||
             from_.tags[k] == tag::conjunction || from_.tags[k] == tag::preposition;
    };
    if (organization > t + 1 && !common && (!match || organization > match.last) && is_signature(t, organization) &&
        ends(organization) && in_.tokens[organization - 1].capital)
      return take_typed(t, organization, entity::type::organization);
    if ((what == sense::kind::agency || what == sense::kind::organization) && ends(match.last))
      return take(t, match.last, match.value);
    return match ? match.last : t + 1;
  }

  // Not "Latest News", "NEWS IN BRIEF", "Society 14", "Inc. Reprinted".
  bool is_signature(token_id t, token_id end) const noexcept {
    bool named = end > t + 2;
    for (token_id k = t; k < end; ++k) {
      if (in_.tokens[k].what == token::kind::number) return false;
      named |= from_.known.common[from_.word(k)] == 0;
    }
    const bool capitals = in_.tokens[t].caps && in_.tokens[end - 1].caps;
    const bool of = from_.word(t + 1) == from_.known.word.of;
    return named && (of || (!capitals && from_.known.organization_head[from_.word(t)] != 2));
  }

  token_id step(token_id t, const text::sentence& s) {
    const token& here = in_.tokens[t];
    if (here.what == token::kind::mark) return t + 1;
    const lexicon::phrase_map::match match = from_.phrase_at(t, s.last);
    const sense* meaning = match ? &from_.known.senses[match.value] : nullptr;
    if (meaning && meaning->what == sense::kind::callers) return take(t, match.last, match.value);
    if (const token_id name = surname_behind_particles(t, s); name > t) return take_name(t, name, s);
    if (from_.word(t) == from_.known.word.the && t + 1 < s.last) {
      const lexicon::phrase_map::match behind = from_.phrase_at(t + 1, s.last);
      const bool callers = behind && from_.known.senses[behind.value].what == sense::kind::callers;
      if (callers && behind.last > (match ? match.last : t)) return t + 1;
      // "The National |Prosecuting Authority": no paper of that name.
      const bool agency = meaning && meaning->what == sense::kind::agency;
      if (agency && match.last < s.last && is_capitalised_word(from_, match.last)) return t + 1;
    }
    if (meaning && meaning->what == sense::kind::body) {
      if (!here.capital) return is_particular(from_, t) ? take_body(t, match.last, s) : match.last;
      meaning = nullptr;  // "Central Bank of Tunisia"
    }

    const bool known_body = meaning && meaning->what == sense::kind::organization;
    if (const token_id end = event_end(from_, t, s.last);
        end > t && !is_of_body(end, s) && !(known_body && match.last == end))  // "Pacific Islands Forum" is a body
      return take_event(t, end);
    bool common = false;
    const token_id organization = organization_end(from_, t, s.last, common);
    if (organization > t && (!meaning || organization > match.last || is_person_word(meaning->what))) {
      const bool wins = !meaning || organization > match.last;
      if (wins && common) return take_body(t, organization, s);
      if (wins) {
        take_typed(t, organization, entity::type::organization);
        return with_acronym(organization, s);
      }
    }
    if (meaning) {
      switch (meaning->what) {
        case sense::kind::office:
          if (is_sons_name(from_, t, match.last, s)) return take_run(t, s);
          // "will |host President Roy"
          if (!here.capital && match.last == t + 1 && from_.tags[t] == tag::verb) return match.last;
          return take_office(t, match, *meaning);
        case sense::kind::honorific:
          if (is_given_alone(from_, t, match.last, s) || is_sons_name(from_, t, match.last, s)) return take_run(t, s);
          return take_courtesy(t, match.last, from_.known.honorifics[meaning->index]);
        case sense::kind::modifier: return match.last;
        case sense::kind::agency:
          if (is_plain_word(t, match.last)) return take_run(t, s);
          [[fallthrough]];
        default:
          if (goes_on_as_name(t, match.last, s)) break;
          if (const token_id thing = thing_end(from_, match.last, s.last); thing > match.last) return thing;
          if (match.last < s.last && in_[match.last][0] == '$') return match.last;  // "US|$5 million"
          return take(t, place_end(from_, *meaning, t, match.last, s.last), match.value);
      }
    }
    return take_run(t, s);
  }

  // "the Border |Post", "the |Monitor": a common word that is an outlet's name only in the outlet's own text.
  bool is_plain_word(token_id t, token_id end) const noexcept {
    if (end != t + 1 || in_.tokens[t].caps || from_.known.organization_head[from_.word(t)] == 0) return false;
    const span agency = from_.frame.article.agency;
    return !agency || text::folded(agency.in(in_.text)).find(text::folded(in_[t])) == std::string::npos;
  }

  // "Trade Negotiations |Department" is no event.
  bool is_of_body(token_id t, const text::sentence& s) const noexcept {
    return t < s.last && in_.tokens[t].capital && from_.known.organization_head[from_.word(t)] != 0;
  }

  static bool is_person_word(sense::kind k) noexcept {
    return k == sense::kind::office || k == sense::kind::honorific || k == sense::kind::modifier;
  }

  // "Jordan Henderson", "Chad Wolf", "Paris Hilton": a place's name that a given-name list knows too, or that follows a
  // title ("Ms April Nakimuli"), with another capitalised word behind it that is no name of a place itself.
  bool goes_on_as_name(token_id t, token_id end, const text::sentence& s) const {
    if (end != t + 1 || end >= s.last) return false;
    if (!is_capitalised_word(from_, end))  // "Foreign Minister Fatima al-Zahra"
      return follows_title(t) && from_.known.given[from_.word(t)].known && particles_lead_on(end, s);
    if (follows_title(t) && from_.known.given[from_.word(t)].known) return true;  // "Rep. Jordan Whitehorse"
    if (from_.phrase_at(end, s.last) || from_.known.common[from_.word(end)] != 0) return false;
    if (is_of_office(t, s)) return false;
    if (is_place_in_name(from_, t, s)) return true;
    return (from_.known.given[from_.word(t)].known && from_.known.family_first[from_.word(t)] == 0) || follows_title(t);
  }
  bool particles_lead_on(token_id t, const text::sentence& s) const {
    const token_id name = after_particles(from_, t, s);
    return begins_small(from_, t) || (name > t && name < s.last && is_capitalised_word(from_, name));
  }
  // "of |Georgia Ekaterine Samkharadze", "his colleague from |Georgia Levan Beridze"
  bool is_of_office(token_id t, const text::sentence& s) const noexcept {
    if (t == s.first) return false;
    if (from_.word(t - 1) == from_.known.word.of) return true;
    return from_.tags[t - 1] == tag::preposition && out_.office_end_at[t - 1] != none;
  }
  bool follows_title(token_id t) const noexcept {
    return out_.office_end_at[t] != none || (!out_.courtesies.empty() && out_.courtesies.back().last == t);
  }

  token_id take_office(token_id t, const lexicon::phrase_map::match& match, const sense& meaning) {
    office_phrase next;
    next.first = next.begin = next.title_first = t;
    next.last = next.title_last = match.last;
    next.title = meaning.index;
    next.plural = from_.known.titles[meaning.index].plural;
    next.relation = from_.known.titles[meaning.index].relation;
    next.state = from_.known.titles[meaning.index].state;
    out_.office_end_at[match.last] = static_cast<std::uint32_t>(out_.offices.size());
    out_.offices.push_back(next);
    return match.last;
  }

  token_id take_courtesy(token_id t, token_id end, sex of) {
    out_.courtesies.push_back({t, end, of});
    return end;
  }

  token_id take(token_id t, token_id end, std::uint32_t meaning) {
    const sense& of = from_.known.senses[meaning];
    chunk next;
    next.first = t;
    next.last = end;
    next.meaning = meaning;
    next.typed = true;
    next.demonym = of.what == sense::kind::demonym;
    switch (of.what) {
      case sense::kind::organization:
      case sense::kind::agency: next.what = entity::type::organization; break;
      case sense::kind::callers: next.what = from_.known.callers[of.index].what; break;
      default: next.what = entity::type::place;
    }
    if (end == t + 1 && of.what == sense::kind::place && from_.known.places[of.index].country[0] == 0)
      next.demonym |= describes_noun(end);
    add(next);
    return next.what == entity::type::organization ? with_acronym(end, in_.sentence_of(t)) : end;
  }

  // "Caribbean |ministers", "the Mediterranean |desk": it says of what sort they are, as "Kenyan" does.
  bool describes_noun(token_id t) const noexcept {
    return t < in_.tokens.size() && !in_.tokens[t].capital && from_.tags[t] == tag::noun &&
           from_.known.place_head[from_.word(t)] == 0 && in_.tokens[t].sentence == in_.tokens[t - 1].sentence;
  }

  // "the foreign ministry", "the Council": an organisation by a common noun.
  token_id take_body(token_id t, token_id end, const text::sentence& s) {
    take_typed(t, end, entity::type::organization);
    out_.chunks.back().common = true;
    return with_acronym(end, s);
  }

  token_id take_typed(token_id t, token_id end, entity::type what) {
    chunk next;
    next.first = t;
    next.last = end;
    next.what = what;
    next.typed = true;
    add(next);
    return end;
  }

  // "… of the ministers of Azerbaijan|, Türkiye| and Georgia": countries that act, not a part of the name.
  bool is_listed(token_id t, token_id last, token_id end) const noexcept {
    const auto joint = [&](token_id k) { return in_.tokens[k].ascii == ',' || from_.word(k) == from_.known.word.and_; };
    return joint(t - 1) || (last < end && joint(last));
  }

  // An event, and the organisations that its name holds.
  token_id take_event(token_id t, token_id end) {
    chunk event;
    event.first = t;
    event.last = end;
    event.what = entity::type::event;
    event.typed = true;
    out_.events.push_back(event);
    while (t < end) {
      const lexicon::phrase_map::match match = from_.phrase_at(t, end);
      bool common = false;
      const token_id organization = t == event.first ? t : organization_end(from_, t, end, common);
      if (organization > t && !common && (!match || organization > match.last)) {
        take_typed(t, organization, entity::type::organization);
        t = with_acronym(organization, in_.sentence_of(t));
        continue;
      }
      const sense::kind what = match ? from_.known.senses[match.value].what : sense::kind::modifier;
      // "Francophonie Summit" names the event alone; "NATO summit" the body too.
      const bool whole = t == event.first && in_.tokens[end - 1].capital;
      if (what == sense::kind::body && !in_.tokens[t].capital) take_body(t, match.last, in_.sentence_of(t));
      else if (what == sense::kind::organization && !whole) take(t, match.last, match.value);
      else if (what == sense::kind::country && t > event.first && is_listed(t, match.last, end))
        take(t, match.last, match.value);
      t = match ? match.last : t + 1;
    }
    return t;
  }

  // "Shanghai Cooperation Organisation (SCO)", "League of Kosovo, LDK,"; “… (“the Agency”)” is none.
  token_id with_acronym(token_id end, const text::sentence& s) {
    if (end + 2 < s.last && in_.tokens[end].ascii == ',' && in_.tokens[end + 2].ascii == ',' &&
        in_.tokens[end + 1].caps && in_[end + 1].size() <= 6 && !from_.phrase_at(end + 1, s.last) &&
        from_.word(end + 1) == text::word_id::unknown) {
      out_.chunks.back().acronym = end + 1;
      out_.chunk_at[end + 1] = static_cast<std::uint32_t>(out_.chunks.size() - 1);
      return end + 2;
    }
    if (end + 2 < s.last && in_.tokens[end].ascii == '(' && in_.tokens[end + 1].what == token::kind::word) {
      token_id close = end + 1;
      while (close < s.last && close < end + 4 && in_.tokens[close].what == token::kind::word) ++close;
      const token& short_form = in_.tokens[end + 1];
      if (close < s.last && in_.tokens[close].ascii == ')' && short_form.capital &&
          (short_form.caps || in_[end + 1].size() <= 6)) {
        out_.chunks.back().acronym = end + 1;
        out_.chunks.back().end = close + 1;
        for (token_id t = end; t <= close; ++t) out_.chunk_at[t] = static_cast<std::uint32_t>(out_.chunks.size() - 1);
        return close + 1;
      }
    }
    return end;
  }

  // "Minister |van Buren", "Ms. |de Valencia": behind a title particles begin a surname, be it a place elsewhere; not
  // "Ambassador de France".
  token_id surname_behind_particles(token_id t, const text::sentence& s) const {
    if (in_.tokens[t].capital || !follows_title(t)) return t;
    const token_id name = after_particles(from_, t, s);
    if (name == t || name >= s.last || !is_capitalised_word(from_, name)) return t;
    const lexicon::phrase_map::match match = from_.phrase_at(name, s.last);
    const sense::kind what = match ? from_.known.senses[match.value].what : sense::kind::place;
    return (what == sense::kind::place || what == sense::kind::capital) && (!match || match.last == name + 1) ? name
                                                                                                              : t;
  }

  token_id take_name(token_id first, token_id surname, const text::sentence& s) {
    chunk name;
    name.first = first;
    name.last = name_end(surname, s);
    add(name);
    return name.last;
  }

  token_id name_end(token_id begin, const text::sentence& s) const {
    token_id end = begin + 1;
    while (end < s.last && end < begin + 8) {
      const token_id next = after_particles(from_, end, s);
      if (next >= s.last || !continues(begin, next, s)) break;
      if (end == begin + 1 && is_unknown_country(begin, next, s)) break;
      end = next + 1;
    }
    return end;
  }

  // A run of capitalised words that nothing else explains.
  token_id take_run(token_id t, const text::sentence& s) {
    const bool apostrophe = in_.tokens[t].ascii == '\'' && in_.tokens[t].at.size() <= 3 && t + 1 < s.last &&
                            !in_.tokens[t + 1].space_before && in_.tokens[t].space_before &&
                            is_capitalised_word(from_, t + 1) && !in_.quoted(t + 1);
    const token_id begin = apostrophe ? t + 1 : t;
    if (!is_capitalised_word(from_, begin) && !begins_small(from_, begin)) return t + 1;
    if (is_label(from_, begin) || is_compound(in_[begin])) return t + 1;
    if (from_.known.calendar[from_.word(begin)] != 0 && !follows_title(begin) && !is_month_name(from_, begin, s))
      return t + 1;
    // "Vice Premier |He Yafei", "Minister |An Dong": a surname that looks like a pronoun or an article.
    const bool surname = follows_title(begin) && begin + 1 < s.last && is_capitalised_word(from_, begin + 1) &&
                         from_.known.common[from_.word(begin + 1)] == 0;
    if (is_grammatical(from_.tags[begin]) && !surname && !from_.known.given[from_.word(begin)].known) return t + 1;
    const bool opens = begin == s.first || in_.tokens[begin - 1].what == token::kind::mark ||
                       begin == from_.frame.begins[in_.tokens[begin].sentence];
    if (opens && !apostrophe && is_common_opener(from_, begin, s)) return t + 1;
    if (from_.known.place_head[from_.word(begin)] == 3 && begin + 2 < s.last &&
        from_.word(begin + 1) == from_.known.word.of)
      if (const token_id stop = past_of(from_, begin + 1, s.last); stop > begin + 1)
        return take_typed(begin, stop, entity::type::place);
    token_id end = past_nickname(from_, name_end(begin, s), s);
    if (end > begin + 1 && end + 1 < s.last && in_.tokens[end].ascii == ',' && in_.tokens[end + 1].capital &&
        from_.known.particle[from_.word(end + 1)] == 4)
      end += 2;                                                                                // "Samuel Alden|, Jr."
    if (end > begin + 1 && end < s.last && from_.known.particle[from_.word(end)] == 2) ++end;  // "Nurbek Aliyev uulu"
    token_id first = begin;
    // "Hydrologist Ana Roy"; not "Said bin Hamoud", "Mrs Comfort Owusu Brew"
    if (end - begin >= 3 && is_occupation(from_, begin) && in_.tokens[begin + 1].capital &&
        !in_.tokens[begin + 1].caps && !follows_title(begin))
      ++first;
    chunk run;
    run.first = apostrophe ? t : first;
    run.last = end;
    run.opening = opens && end == begin + 1;
    add(run);
    if (is_abbreviated(from_, run, s)) {
      out_.chunks.back().what = entity::type::organization;
      out_.chunks.back().typed = true;
      return with_acronym(end, s);
    }
    return end;
  }

  // "Foreign Minister of |Ruritania Anton Vesely": a given name behind a word that no list knows, behind an office.
  bool is_unknown_country(token_id t, token_id next, const text::sentence& s) const noexcept {
    return t > s.first + 1 && from_.word(t - 1) == from_.known.word.of && out_.office_end_at[t - 1] != none &&
           from_.known.given[from_.word(next)].known && !from_.known.given[from_.word(t)].known &&
           from_.known.common[from_.word(t)] == 0 && next + 1 < s.last && is_capitalised_word(from_, next + 1);
  }

  bool continues(token_id begin, token_id t, const text::sentence& s) const {
    return (is_capitalised_word(from_, t) || begins_small(from_, t)) && name_continues(from_, begin, t, s);
  }

  void add(chunk next) {
    next.end = next.last;
    for (token_id t = next.first; t < next.last; ++t) out_.chunk_at[t] = static_cast<std::uint32_t>(out_.chunks.size());
    out_.chunks.push_back(next);
  }

  const sources& from_;
  const document& in_;
  scene out_;
};

}  // namespace

scene spot(const sources& from) { return spotter(from).run(); }

}  // namespace communique::entities
