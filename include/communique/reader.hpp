// The way in: bytes to a record. Since 0.1.
#pragma once

#include <communique/options.hpp>
#include <communique/record.hpp>
#include <communique/result.hpp>

#include <memory>
#include <string_view>

namespace communique::inline v1 {

// Language resources, loaded once. Immutable and cheap to copy: any number of threads may read with one at the
// same time. Since 0.1.
class reader {
 public:
  // Parses the built-in lexicon and the caller's rows. Fails with status::lexicon or status::io, and the message
  // names `file:line`. About 20 ms and 8 MB; make one and keep it.
  static result<reader> create(const reader_options& options = {});

  // Reads one article. Any bytes are a text: ill-formed UTF-8 is read as U+FFFD, and offsets still count what was
  // given. Fails only with status::too_large and, for a published date that is no full day or a least confidence
  // above 1000, status::argument.
  // Time and memory grow linearly with the text.
  result<record> read(std::string_view text, const read_options& options = {}) const;

 private:
  struct resources;
  explicit reader(std::shared_ptr<const resources> loaded) noexcept;
  std::shared_ptr<const resources> resources_;
};

}  // namespace communique::inline v1
