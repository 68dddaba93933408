#include "cursor.hpp"
#include "guard.hpp"

namespace communique::capi {

namespace {

cmq_appearance appearance_to_c(const appearance& from, arrays& keep) {
  cmq_appearance to{};
  to.id = from.id;
  to.articles = from.articles;
  to.name = keep.text(from.name);
  to.acronym = keep.text(from.acronym);
  to.affiliation = keep.text(from.affiliation);
  to.country = keep.text(from.country);
  to.reference = keep.text(from.reference);
  to.by_hand = from.by_hand;
  return to;
}

cmq_tenure tenure_to_c(const tenure& from, arrays& keep) {
  cmq_tenure to{};
  to.articles = from.articles;
  to.title = keep.text(from.title);
  to.affiliation = keep.text(from.affiliation);
  to.first = to_c(from.first);
  to.last = to_c(from.last);
  to.status = number(from.state);
  return to;
}

}  // namespace

cmq_identity to_c(const identity& from, arrays& keep) {
  cmq_identity to{};
  to.type = number(from.what);
  to.id = static_cast<std::int64_t>(from.id);
  to.articles = from.articles;
  to.statements = from.statements;
  to.meetings = from.meetings;
  to.name = keep.text(from.name);
  to.acronym = keep.text(from.acronym);
  to.country = keep.text(from.country);
  to.reference = keep.text(from.reference);
  keep.list(from.appearances, to.appearances, to.appearance_count,
            [&](const appearance& one) { return appearance_to_c(one, keep); });
  keep.list(from.offices, to.offices, to.office_count, [&](const tenure& one) { return tenure_to_c(one, keep); });
  return to;
}

}  // namespace communique::capi

cmq_status cmq_cursor_identity(const cmq_cursor* cursor, cmq_identity* out) {
  return cursor && cursor->current.id
             ? communique::capi::give(out, cursor->current, CMQ_SIZE_THROUGH(cmq_identity, offices))
             : CMQ_EARGUMENT;
}
