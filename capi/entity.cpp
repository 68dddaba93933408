#include "guard.hpp"
#include "record.hpp"

namespace communique::capi {

static_assert(CMQ_ENTITY_TYPE_PERSON == number(entity::type::person) &&
              CMQ_ENTITY_TYPE_ORGANIZATION == number(entity::type::organization) &&
              CMQ_ENTITY_TYPE_PLACE == number(entity::type::place) &&
              CMQ_ENTITY_TYPE_EVENT == number(entity::type::event));
static_assert(CMQ_MENTION_KIND_NAME == number(mention::kind::name) &&
              CMQ_MENTION_KIND_TITLE == number(mention::kind::title) &&
              CMQ_MENTION_KIND_ACRONYM == number(mention::kind::acronym) &&
              CMQ_MENTION_KIND_PRONOUN == number(mention::kind::pronoun));
static_assert(CMQ_MENTION_REASON_NAME == number(mention::reason::name) &&
              CMQ_MENTION_REASON_SURNAME == number(mention::reason::surname) &&
              CMQ_MENTION_REASON_GIVEN == number(mention::reason::given) &&
              CMQ_MENTION_REASON_PART == number(mention::reason::part) &&
              CMQ_MENTION_REASON_SPELLING == number(mention::reason::spelling) &&
              CMQ_MENTION_REASON_NAMESAKE == number(mention::reason::namesake) &&
              CMQ_MENTION_REASON_ACRONYM == number(mention::reason::acronym) &&
              CMQ_MENTION_REASON_ALIAS == number(mention::reason::alias) &&
              CMQ_MENTION_REASON_DEMONYM == number(mention::reason::demonym) &&
              CMQ_MENTION_REASON_NOUN == number(mention::reason::noun) &&
              CMQ_MENTION_REASON_APPOSITION == number(mention::reason::apposition) &&
              CMQ_MENTION_REASON_OFFICE == number(mention::reason::office) &&
              CMQ_MENTION_REASON_DESCRIPTION == number(mention::reason::description) &&
              CMQ_MENTION_REASON_COURTESY == number(mention::reason::courtesy) &&
              CMQ_MENTION_REASON_GOVERNMENT == number(mention::reason::government) &&
              CMQ_MENTION_REASON_PRONOUN == number(mention::reason::pronoun) &&
              CMQ_MENTION_REASON_SPEAKER == number(mention::reason::speaker));
static_assert(CMQ_OFFICE_STATUS_CURRENT == number(office::status::current) &&
              CMQ_OFFICE_STATUS_FORMER == number(office::status::former) &&
              CMQ_OFFICE_STATUS_ACTING == number(office::status::acting) &&
              CMQ_OFFICE_STATUS_DESIGNATE == number(office::status::designate));

cmq_entity to_c(const entity& from, arrays& keep) {
  cmq_entity to{};
  to.type = number(from.what);
  to.name = keep.text(from.name);
  to.acronym = keep.text(from.acronym);
  to.country = keep.text(from.country_code());
  to.reference = keep.text(from.reference);
  to.affiliation = to_c(from.affiliation);
  keep.list(from.offices, to.offices, to.office_count, [](const office& one) {
    return cmq_office{to_c(one.title), to_c(one.affiliation), number(one.state)};
  });
  keep.list(from.mentions, to.mentions, to.mention_count, [](const mention& one) {
    return cmq_mention{to_c(one.at), number(one.what), number(one.because)};
  });
  to.confidence = probability(from.confidence);
  return to;
}

}  // namespace communique::capi

uint32_t cmq_entity_count(const cmq_record* record) {
  return record ? static_cast<uint32_t>(record->entities.size()) : 0;
}

cmq_status cmq_entity_get(const cmq_record* record, uint32_t id, cmq_entity* out) {
  return communique::capi::give_at(record ? &record->entities : nullptr, id, out,
                                   CMQ_SIZE_THROUGH(cmq_entity, confidence));
}
