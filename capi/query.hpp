// A caller's question.
#pragma once

#include <communique.h>
#include <communique/archive.hpp>

#include <string>

namespace communique::capi {

struct asked {
  noun what = noun::statement;
  communique::filter filter{};
  communique::paging paging{};
  bool limited = false;  // the caller gave a limit
};

// Takes a caller's question over, or tells what is wrong with it. `from` may be NULL: everything.
std::string convert(const cmq_query* from, asked& into);

// `name` is for the message.
std::string convert(const cmq_who& from, std::string_view name, who& into);

}  // namespace communique::capi
