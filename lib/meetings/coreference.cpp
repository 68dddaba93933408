#include "meetings/coreference.hpp"

#include "meetings/coreference_weights.hpp"

namespace communique::meetings {

namespace {

unsigned distance(std::uint32_t sentences) noexcept { return sentences < 3 ? sentences : sentences < 6 ? 3u : 4u; }

// People whom the sentence names, in whatever part of it.
ids people_named(const material& of, const text::sentence& s) {
  constexpr std::size_t most = 16;
  ids out;
  for (token_id t = s.first; t < s.last && out.size() < most;) {
    const reference* r = of.starts(t);
    if (r && of.names_person(*r))
      for (const entity_id e : r->who)
        if (!has(out, e)) out.push_back(e);
    t = r ? std::max(r->last, t + 1) : t + 1;
  }
  return out;
}

// What is the same for all encounters.
sheet<corefering> ask_telling(const telling& t, std::size_t told) {
  sheet<corefering> a;
  const auto yes = [&](corefering q, bool is) { a.set(q, is ? 1u : 0u); };
  a.set(corefering::trigger, t.trigger == role::topic ? role::nothing : t.trigger);
  a.set(corefering::kind, t.kind);
  yes(corefering::fate, t.fate);
  a.set(corefering::hosts_are, t.hosts.size());
  a.set(corefering::guests_are, t.guests.size());
  a.set(corefering::refers, (t.refers ? 1u : 0u) | (t.other ? 2u : 0u));
  a.set(corefering::owner, t.theirs ? 2u : t.owned ? 1u : 0u);
  yes(corefering::weak, t.weak);
  yes(corefering::verbal, t.verbal);
  yes(corefering::joins, t.joins);
  yes(corefering::apart, t.apart);
  yes(corefering::bare, t.is_doubted(doubt::bare));
  a.set(corefering::told, up_to(told, 3) - 1);
  return a;
}

}  // namespace

std::vector<sheet<corefering>> ask_coreference(const material& of, const telling& t, const company& with,
                                               const std::vector<encounter>& told) {
  std::vector<sheet<corefering>> out;
  const std::size_t stop = told.size() > memory ? told.size() - memory : 0;
  if (stop == told.size()) return out;
  out.reserve(told.size() - stop);
  const sheet<corefering> common = ask_telling(t, told.size());
  const ids named = people_named(of, of.in.sentences[t.sentence]);
  for (std::size_t i = told.size(); i-- > stop;) {
    const encounter& e = told[i];
    sheet<corefering> a = common;
    const bool same_sort = sort_of(e.told.kind) == sort_of(t.kind);
    a.set(corefering::sort, e.told.kind == t.kind ? 0u : same_sort ? 1u : 2u);
    a.set(corefering::state, e.told.state);
    a.set(corefering::same_state, e.told.state == t.state ? 0u : e.told.state == meeting::status::planned ? 1u : 2u);
    // "has been put off to March 20": the new day is another by right.
    const bool moved = t.state == meeting::status::postponed && e.told.state == meeting::status::planned;
    a.set(corefering::date, moved ? likeness::unknown : compare_dates(t, e.told));
    a.set(corefering::place, compare_places(t, e.told));
    a.set(corefering::relation, relate(with.who, e.who));
    a.set(corefering::hosts, relate(t.hosts.best(), e.who));
    a.set(corefering::guests, relate(t.guests.best(), e.who));
    a.set(corefering::subject, relate(t.subject.best(), e.who));
    a.set(corefering::series, !t.series ? 0u : e.told.series ? 1u : 2u);
    a.set(corefering::topics, (t.topics.empty() ? 0u : 1u) | (e.told.topics.empty() ? 0u : 2u));
    a.set(corefering::recency, up_to(told.size() - 1 - i, 3));
    a.set(corefering::since, distance(t.sentence - std::min(t.sentence, e.told.sentence)));
    const std::uint32_t here = of.in.sentences[t.sentence].paragraph,
                        there = of.in.sentences[e.told.sentence].paragraph;
    a.set(corefering::paragraph, up_to(here - std::min(here, there), 2));
    const std::size_t strangers = named.size() - shared(named, e.who);
    a.set(corefering::strangers, up_to(strangers, 2));
    out.push_back(a);
  }
  for (std::size_t i = 0; i < out.size(); ++i) {
    // None, a less like one, an equally like one, a more like one.
    unsigned rival = 0;
    for (std::size_t k = 0; k < out.size(); ++k) {
      if (k == i || out[k][corefering::relation] >= static_cast<unsigned>(relation::others)) continue;
      const unsigned now = out[k][corefering::relation], own = out[i][corefering::relation];
      rival = std::max(rival, now > own ? 1u : now == own ? 2u : 3u);
    }
    out[i].set(corefering::rival, rival);
  }
  return out;
}

std::int32_t weigh_coreference(const sheet<corefering>& of) noexcept {
  return weigh(coreference_asked, of, coreference_weights);
}

}  // namespace communique::meetings
