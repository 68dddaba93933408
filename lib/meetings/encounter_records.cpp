// The records of the encounters of a text.
#include "meetings/merge.hpp"

#include "model/calibration.hpp"

#include <communique/plover.hpp>

#include <array>

namespace communique::meetings {

namespace {

// Of a thousand encounters told with so many 1/256 of log odds, how many are right. Chosen on readouts
// 550-599, from which the weights were not learned; what cross-validation says of it stands in MODEL.md.
constexpr std::array<model::measured, 6> told_right{
    {{-256, 520}, {0, 700}, {256, 800}, {400, 860}, {800, 940}, {4000, 980}}};

// Hosts and guests where the text tells them apart; who acts for somebody stands for him.
std::vector<participant> participants_of(const material& of, const encounter& e) {
  std::vector<participant> out;
  for (const entity_id who : e.who) {
    participant::side side = participant::side::unknown;
    if (e.told.sided && has(e.told.hosts.best(), who)) side = participant::side::host;
    else if (e.told.sided && has(e.told.guests.best(), who)) side = participant::side::guest;
    const entity_id acting = of.cast.acting(who);
    const bool there = std::any_of(out.begin(), out.end(), [acting](const participant& p) { return p.who == acting; });
    if (!there) out.push_back({acting, side});
  }
  return out;
}

// The sentence; of one without end the words around, so that a record grows no faster than its text.
span evidence_of(const material& of, const telling& told) {
  constexpr token_id reach = 150;
  const text::sentence& s = of.in.sentences[told.sentence];
  token_id first = s.first, last = s.last;
  if (told.sentence < of.frame.begins.size()) first = std::max(first, std::min(of.frame.begins[told.sentence], s.last));
  if (last - first > 2 * reach) {
    first = std::max(first, told.first > reach ? told.first - reach : 0);
    last = std::min(last, told.last + reach);
  }
  return first < last ? of.in.over(first, last) : s.at;
}

}  // namespace

std::vector<communique::meeting> merger::finish() {
  std::vector<communique::meeting> out;
  share_days();
  for (encounter& e : told_) {
    represent(e);
    if (e.told.kind == kind::visit && e.told.place != entity_id::none && told_by_meeting(e)) continue;
    communique::meeting m;
    m.what = e.told.kind;
    m.state = e.told.state;
    m.participants = participants_of(of_, e);
    m.when = e.told.when;
    m.place = e.told.place;
    m.topics = e.told.topics;
    m.evidence = evidence_of(of_, e.told);
    m.plover = plover_of(m.what, m.state);
    m.confidence = static_cast<std::uint16_t>(model::calibrated(told_right, e.told.odds));
    out.push_back(std::move(m));
  }
  return out;
}

// A visit is told only where no encounter of the visitor is.
bool merger::told_by_meeting(const encounter& v) const {
  std::size_t looked = 0;
  for (const encounter& e : told_) {
    if (e.told.kind == kind::visit) continue;
    if (++looked > 64) break;
    bool some = false;
    for (const entity_id w : v.who) some = some || has(e.who, w);
    if (!some) continue;
    if (v.told.state == status::held) {
      if (!v.told.when || v.told.place == e.told.place || agree(v.told.when.value, e.told.when.value)) return true;
    } else if (v.told.state == e.told.state) {
      if (v.told.place == e.told.place || (v.told.when.value && v.told.when.value == e.told.when.value)) return true;
    }
  }
  return false;
}

}  // namespace communique::meetings
