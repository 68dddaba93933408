#include "guard.hpp"
#include "record.hpp"

namespace communique::capi {

static_assert(CMQ_FACT_KIND_FOUNDED == number(fact::kind::founded) &&
              CMQ_FACT_KIND_JOINED == number(fact::kind::joined) &&
              CMQ_FACT_KIND_STATUS == number(fact::kind::status) &&
              CMQ_FACT_KIND_SIGNED == number(fact::kind::signed_) && CMQ_FACT_KIND_HOSTS == number(fact::kind::hosts) &&
              CMQ_FACT_KIND_DECLARED == number(fact::kind::declared) &&
              CMQ_FACT_KIND_APPOINTED == number(fact::kind::appointed) &&
              CMQ_FACT_KIND_HELD == number(fact::kind::held));

cmq_fact to_c(const fact& from, arrays&) {
  cmq_fact to{};
  to.kind = number(from.what);
  to.subject = to_c(from.subject);
  to.place = to_c(from.place);
  to.object = to_c(from.object);
  to.evidence = to_c(from.evidence);
  to.date = to_c(from.when);
  to.confidence = probability(from.confidence);
  return to;
}

}  // namespace communique::capi

uint32_t cmq_fact_count(const cmq_record* record) { return record ? static_cast<uint32_t>(record->facts.size()) : 0; }

cmq_status cmq_fact_get(const cmq_record* record, uint32_t index, cmq_fact* out) {
  return communique::capi::give_at(record ? &record->facts : nullptr, index, out,
                                   CMQ_SIZE_THROUGH(cmq_fact, confidence));
}
