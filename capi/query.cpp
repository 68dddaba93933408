#include "query.hpp"

#include "arguments.hpp"
#include "record.hpp"

#include <communique/words.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace communique::capi {

static_assert(CMQ_NOUN_STATEMENT == number(noun::statement) && CMQ_NOUN_MEETING == number(noun::meeting) &&
              CMQ_NOUN_IDENTITY == number(noun::identity) && CMQ_NOUN_ARTICLE == number(noun::article) &&
              CMQ_NOUN_FACT == number(noun::fact));
static_assert(CMQ_ORDER_NEWEST == number(order::newest) && CMQ_ORDER_OLDEST == number(order::oldest) &&
              CMQ_ORDER_RELEVANCE == number(order::relevance) && CMQ_ORDER_CONFIDENCE == number(order::confidence));
static_assert(CMQ_DAY_OF_EVENT == number(day_of::event) && CMQ_DAY_OF_PUBLICATION == number(day_of::publication));

namespace {

constexpr std::uint32_t largest_page = 10'000;

template <class Enum> constexpr auto last_of = static_cast<std::int32_t>(spellings<Enum>.size()) - 1;

template <class Enum>
std::string convert(std::int32_t from, std::string_view constants, std::string_view name, Enum& into) {
  if (std::string wrong = trouble_with(from, last_of<Enum>, constants, name); !wrong.empty()) return wrong;
  into = static_cast<Enum>(from);
  return {};
}

std::string convert(const cmq_text& from, std::string_view name, std::string& into) {
  if (std::string wrong = trouble_with(from, name); !wrong.empty()) return wrong;
  into = view(from);
  return {};
}

std::string shown(const cmq_date& day) {
  std::string out = std::to_string(day.year);
  for (const std::int32_t part : {day.month, day.day}) out += "-" + std::to_string(part);
  return out;
}

std::string convert(const cmq_date& from, std::string_view name, date& into) {
  const bool absent = from.year == 0 && from.month == 0 && from.day == 0;
  const bool exists = from.year >= 1 && from.year <= 9999 &&
                      (from.month == 0 ? from.day == 0
                                       : from.month >= 1 && from.month <= 12 && from.day >= 0 &&
                                             from.day <= days_in_month(from.year, from.month));
  if (!absent && !exists) return std::string(name) + " is " + shown(from) + ", no day, month or year";
  into = {static_cast<std::int16_t>(from.year), static_cast<std::uint8_t>(from.month),
          static_cast<std::uint8_t>(from.day)};
  return {};
}

std::string trouble_with_country(const std::string& code, const std::string& name) {
  const auto is_letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
  if (code.size() == 2 && is_letter(code[0]) && is_letter(code[1])) return {};
  return name + " is " + capi::shown(code) + ", no country code of two letters";
}

// The lists of a query, one after the other; after the first mistake the others are left alone.
class lists {
 public:
  template <class From, class To, class Each>
  void take(const From* from, std::uint32_t count, std::string_view name, std::vector<To>& to, Each each) {
    if (!wrong_.empty()) return;
    const std::string full = "query." + std::string(name);
    if (count && !from) wrong_ = full + " is NULL, but its count is " + std::to_string(count);
    for (std::uint32_t i = 0; i < count && wrong_.empty(); ++i)
      wrong_ = each(from[i], numbered(full, i), to.emplace_back());
  }

  void take(const cmq_who* from, std::uint32_t count, std::string_view name, std::vector<who>& to) {
    take(from, count, name, to,
         [](const cmq_who& one, const std::string& full, who& into) { return capi::convert(one, full, into); });
  }
  void take(const cmq_text* from, std::uint32_t count, std::string_view name, std::vector<std::string>& to) {
    take(from, count, name, to,
         [](const cmq_text& one, const std::string& full, std::string& into) { return convert(one, full, into); });
  }
  template <class Enum>
  void take(const std::int32_t* from, std::uint32_t count, std::string_view name, std::string_view constants,
            std::vector<Enum>& to) {
    take(from, count, name, to,
         [&](std::int32_t one, const std::string& full, Enum& into) { return convert(one, constants, full, into); });
  }

  std::string& wrong() { return wrong_; }

 private:
  std::string wrong_{};
};

std::string take_lists(const cmq_query& from, filter& into) {
  lists all;
  all.take(from.involved, from.involved_count, "involved", into.involved);
  all.take(from.speakers, from.speaker_count, "speakers", into.speakers);
  all.take(from.addressees, from.addressee_count, "addressees", into.addressees);
  all.take(from.types, from.type_count, "types", "CMQ_STATEMENT_TYPE_", into.types);
  all.take(from.modes, from.mode_count, "modes", "CMQ_STATEMENT_MODE_", into.modes);
  all.take(from.acts, from.act_count, "acts", "CMQ_STATEMENT_ACT_", into.acts);
  all.take(from.participants, from.participant_count, "participants", into.participants);
  all.take(from.any_participants, from.any_participant_count, "any_participants", into.any_participants);
  all.take(from.kinds, from.kind_count, "kinds", "CMQ_MEETING_KIND_", into.kinds);
  all.take(from.statuses, from.status_count, "statuses", "CMQ_MEETING_STATUS_", into.statuses);
  all.take(from.places, from.place_count, "places", into.places);
  all.take(from.countries, from.country_count, "countries", into.countries);
  all.take(from.organizations, from.organization_count, "organizations", into.organizations);
  all.take(from.outlets, from.outlet_count, "outlets", into.outlets);
  all.take(from.entity_types, from.entity_type_count, "entity_types", "CMQ_ENTITY_TYPE_", into.entity_types);
  all.take(from.offices, from.office_count, "offices", into.offices);
  all.take(from.fact_kinds, from.fact_kind_count, "fact_kinds", "CMQ_FACT_KIND_", into.fact_kinds);
  for (std::size_t i = 0; i < into.countries.size() && all.wrong().empty(); ++i)
    all.wrong() = trouble_with_country(into.countries[i], numbered("query.countries", i));
  return std::move(all.wrong());
}

std::string take_part(const cmq_query& from, paging& into) {
  if (std::string wrong = convert(from.order, "CMQ_ORDER_", "query.order", into.by); !wrong.empty()) return wrong;
  if (from.limit > largest_page)
    return "query.limit is " + std::to_string(from.limit) + ", more than " + std::to_string(largest_page);
  if (from.limit) into.limit = from.limit;
  return convert(from.after, "query.after", into.after);
}

}  // namespace

std::string convert(const cmq_who& from, std::string_view name, who& into) {
  if (std::string wrong = convert(from.name, std::string(name) + ".name", into.name); !wrong.empty()) return wrong;
  if (from.identity < 0)
    return std::string(name) + ".identity is " + std::to_string(from.identity) + "; identities are positive";
  into.identity = static_cast<identity_id>(from.identity);
  return {};
}

std::string convert(const cmq_query* from, asked& into) {
  cmq_query given;
  constexpr std::size_t first = CMQ_SIZE_THROUGH(cmq_query, reserved_list);
  if (std::string wrong = take(from, "query", given, first); !wrong.empty()) return wrong;
  if (given.reserved_list) return "query.reserved_list is not NULL";
  filter& asks = into.filter;
  if (std::string wrong = convert(given.noun, "CMQ_NOUN_", "query.noun", into.what); !wrong.empty()) return wrong;
  if (std::string wrong = take_part(given, into.paging); !wrong.empty()) return wrong;
  if (std::string wrong = trouble_with_flag(given.skip_damaged, "query.skip_damaged"); !wrong.empty()) return wrong;
  into.paging.skip_damaged = given.skip_damaged == 1;
  into.limited = given.limit != 0;
  if (std::string wrong = convert(given.dated, "CMQ_DAY_OF_", "query.dated", asks.dated); !wrong.empty()) return wrong;
  if (std::string wrong = trouble_with_flag(given.copies, "query.copies"); !wrong.empty()) return wrong;
  asks.copies = given.copies != 0;
  if (std::string wrong = convert(given.since, "query.since", asks.since); !wrong.empty()) return wrong;
  if (std::string wrong = convert(given.until, "query.until", asks.until); !wrong.empty()) return wrong;
  if (std::string wrong = trouble_with(given.min_confidence, "query.min_confidence"); !wrong.empty()) return wrong;
  asks.min_confidence = thousandths(given.min_confidence);
  if (std::string wrong = convert(given.about, "query.about", asks.about); !wrong.empty()) return wrong;
  return take_lists(given, asks);
}

}  // namespace communique::capi
