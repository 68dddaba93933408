// What stands behind a cmq_cursor: the rows of one page, each laid out when it is looked at.
#pragma once

#include "record.hpp"

#include <communique/archive.hpp>

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace communique::capi {

// A found thing without its type: C tells them apart by number.
struct finding {
  noun what = noun::statement;
  std::uint32_t item = CMQ_NONE;
  date day{};
  std::shared_ptr<const stored> from{};  // none for an identity
};

cmq_identity to_c(const identity& from, arrays& keep);

}  // namespace communique::capi

struct cmq_cursor {
  // An article of the page as C sees it.
  struct laid_out {
    std::unique_ptr<cmq_record> record{};
    std::vector<std::int64_t> identities{};
  };

  communique::offset_unit unit = communique::offset_unit::byte;
  std::optional<communique::noun> of{};  // what its rows are; nothing: statements and meetings of a timeline
  std::vector<communique::capi::finding> rows{};
  std::vector<communique::identity> identities{};  // of the rows, if they are identities
  std::string after{};
  std::vector<std::string> unread{};  // ids of articles
  std::size_t next = 0;               // the row to be given
  std::map<const communique::stored*, laid_out> articles{};
  communique::capi::arrays kept{};
  cmq_identity current{};  // of the row that was given last; id 0 if it is none
};
