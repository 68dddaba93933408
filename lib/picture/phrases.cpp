#include "picture/phrases.hpp"

namespace communique::picture {

std::string spoken(date day) {
  static constexpr const char* months[] = {"January", "February", "March",     "April",   "May",      "June",
                                           "July",    "August",   "September", "October", "November", "December"};
  std::string out;
  if (day.month && day.day) out += std::to_string(day.day) + ' ';
  if (day.month && day.month <= 12) out += std::string(months[day.month - 1]) + ' ';
  return out + std::to_string(day.year);
}

std::string spoken(std::uint64_t number) {
  std::string out = std::to_string(number);
  for (std::size_t at = out.size(); at > 3;) out.insert(at -= 3, 1, ',');
  return out;
}

std::string spoken(std::uint64_t number, std::string_view thing) {
  return spoken(number) + " " + std::string(thing) + (number == 1 ? "" : "s");
}

std::string_view done(const statement& said) {
  if (said.what == statement::type::thought) return "thought";
  switch (said.does) {
    case statement::act::say: return "said";
    case statement::act::praise: return "praised";
    case statement::act::thank: return "thanked";
    case statement::act::ask: return "asked";
    case statement::act::promise: return "promised";
    case statement::act::warn: return "warned";
    case statement::act::threaten: return "threatened";
    case statement::act::criticise: return "criticised";
    case statement::act::reject: return "rejected";
    case statement::act::deny: return "denied";
    case statement::act::agree: return "agreed";
    case statement::act::announce: return "announced";
    case statement::act::invite: return "invited";
    case statement::act::congratulate: return "congratulated";
    case statement::act::condole: return "condoled";
  }
  return "said";
}

std::string_view before_addressee(const statement& said) {
  if (said.what == statement::type::thought) return " to ";
  switch (said.does) {
    case statement::act::praise:
    case statement::act::thank:
    case statement::act::ask:
    case statement::act::promise:
    case statement::act::warn:
    case statement::act::threaten:
    case statement::act::criticise:
    case statement::act::invite:
    case statement::act::congratulate: return " ";
    case statement::act::agree:
    case statement::act::condole: return " with ";
    default: return " to ";
  }
}

std::string_view manner(statement::mode how) {
  switch (how) {
    case statement::mode::direct: return "quoted";
    case statement::mode::mixed: return "partly quoted";
    case statement::mode::indirect: break;
  }
  return "reported";
}

}  // namespace communique::picture
