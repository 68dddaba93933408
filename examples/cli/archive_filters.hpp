// The conditions of a question as options: the only place where words become a communique::filter.
#pragma once

#include <communique/filter.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace program {

void add_filters(CLI::App& to, communique::filter& into);

// "--kind" for "fact_kinds".
std::string option_of(std::string_view filter);

// "Bayramov", or "#17" for identity 17.
communique::who parse_who(const std::string& text);

// "17" or "#17"; nothing for anything else.
std::optional<communique::identity_id> parse_identity(const std::string& text);

}  // namespace program
