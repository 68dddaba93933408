#include "guard.hpp"
#include "record.hpp"

namespace communique::capi {

static_assert(CMQ_MEETING_KIND_MEETING == number(meeting::kind::meeting) &&
              CMQ_MEETING_KIND_CALL == number(meeting::kind::call) &&
              CMQ_MEETING_KIND_VISIT == number(meeting::kind::visit) &&
              CMQ_MEETING_KIND_SUMMIT == number(meeting::kind::summit) &&
              CMQ_MEETING_KIND_SIGNING == number(meeting::kind::signing) &&
              CMQ_MEETING_KIND_CONSULTATION == number(meeting::kind::consultation));
static_assert(CMQ_MEETING_STATUS_HELD == number(meeting::status::held) &&
              CMQ_MEETING_STATUS_PLANNED == number(meeting::status::planned) &&
              CMQ_MEETING_STATUS_POSTPONED == number(meeting::status::postponed) &&
              CMQ_MEETING_STATUS_CANCELLED == number(meeting::status::cancelled) &&
              CMQ_MEETING_STATUS_DENIED == number(meeting::status::denied));
static_assert(CMQ_PARTICIPANT_SIDE_UNKNOWN == number(participant::side::unknown) &&
              CMQ_PARTICIPANT_SIDE_HOST == number(participant::side::host) &&
              CMQ_PARTICIPANT_SIDE_GUEST == number(participant::side::guest));

cmq_meeting to_c(const meeting& from, arrays& keep) {
  cmq_meeting to{};
  to.kind = number(from.what);
  to.status = number(from.state);
  to.place = to_c(from.place);
  to.date = {to_c(from.when.value), to_c(from.when.end), to_c(from.when.text), from.when.ambiguous};
  to.evidence = to_c(from.evidence);
  keep.list(from.participants, to.participants, to.participant_count, [](const participant& one) {
    return cmq_participant{to_c(one.who), number(one.at)};
  });
  keep.list(from.topics, to.topics, to.topic_count);
  to.plover = keep.text(from.plover);
  to.confidence = probability(from.confidence);
  return to;
}

}  // namespace communique::capi

uint32_t cmq_meeting_count(const cmq_record* record) {
  return record ? static_cast<uint32_t>(record->meetings.size()) : 0;
}

cmq_status cmq_meeting_get(const cmq_record* record, uint32_t id, cmq_meeting* out) {
  return communique::capi::give_at(record ? &record->meetings : nullptr, id, out,
                                   CMQ_SIZE_THROUGH(cmq_meeting, confidence));
}
