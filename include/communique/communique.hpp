// Everything. Since 0.1.
#pragma once

#include <communique/archive.hpp>
#include <communique/article.hpp>
#include <communique/date.hpp>
#include <communique/entity.hpp>
#include <communique/export.hpp>
#include <communique/fact.hpp>
#include <communique/filter.hpp>
#include <communique/fold.hpp>
#include <communique/html.hpp>
#include <communique/json.hpp>
#include <communique/matching.hpp>
#include <communique/meeting.hpp>
#include <communique/options.hpp>
#include <communique/plover.hpp>
#include <communique/query.hpp>
#include <communique/reader.hpp>
#include <communique/record.hpp>
#include <communique/result.hpp>
#include <communique/span.hpp>
#include <communique/statement.hpp>
#include <communique/version.hpp>
#include <communique/words.hpp>

// The C++ interface: plain values, functions over them, and three things that hold more: reader, archive and result. It
// is compatible by source, not by symbol: compile your program together with the library. v1 is inline, for a later
// version of the same names beside it.
namespace communique::inline v1 {

// Questions to one record, as predicates that compose: `speaker("Roy") && !about("corridor")`.
namespace query {}

}  // namespace communique::inline v1
