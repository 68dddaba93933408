#include "guard.hpp"
#include "record.hpp"

namespace communique::capi {

static_assert(CMQ_STATEMENT_TYPE_SPEECH == number(statement::type::speech) &&
              CMQ_STATEMENT_TYPE_THOUGHT == number(statement::type::thought));
static_assert(CMQ_STATEMENT_MODE_DIRECT == number(statement::mode::direct) &&
              CMQ_STATEMENT_MODE_INDIRECT == number(statement::mode::indirect) &&
              CMQ_STATEMENT_MODE_MIXED == number(statement::mode::mixed));
static_assert(CMQ_STATEMENT_ACT_SAY == number(statement::act::say) &&
              CMQ_STATEMENT_ACT_PRAISE == number(statement::act::praise) &&
              CMQ_STATEMENT_ACT_THANK == number(statement::act::thank) &&
              CMQ_STATEMENT_ACT_ASK == number(statement::act::ask) &&
              CMQ_STATEMENT_ACT_PROMISE == number(statement::act::promise) &&
              CMQ_STATEMENT_ACT_WARN == number(statement::act::warn) &&
              CMQ_STATEMENT_ACT_THREATEN == number(statement::act::threaten) &&
              CMQ_STATEMENT_ACT_CRITICISE == number(statement::act::criticise) &&
              CMQ_STATEMENT_ACT_REJECT == number(statement::act::reject) &&
              CMQ_STATEMENT_ACT_DENY == number(statement::act::deny) &&
              CMQ_STATEMENT_ACT_AGREE == number(statement::act::agree) &&
              CMQ_STATEMENT_ACT_ANNOUNCE == number(statement::act::announce) &&
              CMQ_STATEMENT_ACT_INVITE == number(statement::act::invite) &&
              CMQ_STATEMENT_ACT_CONGRATULATE == number(statement::act::congratulate) &&
              CMQ_STATEMENT_ACT_CONDOLE == number(statement::act::condole));

cmq_statement to_c(const statement& from, arrays& keep) {
  cmq_statement to{};
  to.type = number(from.what);
  to.mode = number(from.how);
  to.act = number(from.does);
  to.source = to_c(from.source);
  to.cue = to_c(from.cue);
  to.meeting = to_c(from.meeting);
  keep.list(from.speakers, to.speakers, to.speaker_count);
  keep.list(from.content, to.content, to.content_count);
  keep.list(from.addressees, to.addressees, to.addressee_count);
  keep.list(from.topics, to.topics, to.topic_count);
  to.confidence = probability(from.confidence);
  return to;
}

}  // namespace communique::capi

uint32_t cmq_statement_count(const cmq_record* record) {
  return record ? static_cast<uint32_t>(record->statements.size()) : 0;
}

cmq_status cmq_statement_get(const cmq_record* record, uint32_t id, cmq_statement* out) {
  return communique::capi::give_at(record ? &record->statements : nullptr, id, out,
                                   CMQ_SIZE_THROUGH(cmq_statement, confidence));
}
