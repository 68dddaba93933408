// The archive of a build without SQLite.
#include <communique/archive.hpp>

namespace communique::inline v1 {

struct archive::state {};

namespace {

error none() {
  return {status::unsupported,
          "this build of communique has no archive: it was built without SQLite; build it with "
          "-DCOMMUNIQUE_ARCHIVE=ON, which needs SQLite 3.37 or later with FTS5 (Debian: libsqlite3-dev)"};
}

}  // namespace

archive::archive(std::unique_ptr<state> opened) noexcept : state_(std::move(opened)) {}
archive::archive(archive&&) noexcept = default;
archive& archive::operator=(archive&&) noexcept = default;
archive::~archive() = default;

result<archive> archive::open(std::string_view, const archive_options&) { return none(); }
result<addition> archive::add(const record&, std::string_view) { return none(); }
result<addition> archive::add(const std::vector<record>&, std::string_view) { return none(); }
result<addition> archive::add(const std::vector<arrival>&) { return none(); }
result<std::uint64_t> archive::remove(std::string_view) { return none(); }
result<std::uint64_t> archive::remove(const std::vector<std::string>&) { return none(); }
result<std::shared_ptr<const stored>> archive::article_of(std::string_view) const { return none(); }
result<page<found<statement>>> archive::statements(const filter&, const paging&) const { return none(); }
result<page<found<meeting>>> archive::meetings(const filter&, const paging&) const { return none(); }
result<page<found<fact>>> archive::facts(const filter&, const paging&) const { return none(); }
result<page<found<article>>> archive::articles(const filter&, const paging&) const { return none(); }
result<page<identity>> archive::identities(const filter&, const paging&) const { return none(); }
result<identity> archive::identity_of(identity_id) const { return none(); }
result<std::uint64_t> archive::count_of(noun, const filter&) const { return none(); }
result<std::vector<count>> archive::counts(noun, interval, const filter&) const { return none(); }
result<std::vector<ranked>> archive::top(communique::top, const filter&, std::uint32_t) const { return none(); }
result<page<moment>> archive::timeline(const who&, const filter&, const paging&) const { return none(); }
result<graph> archive::graph(const filter&) const { return none(); }
result<identity_id> archive::merge(identity_id, identity_id) { return none(); }
result<identity_id> archive::split(identity_id, const std::vector<std::int64_t>&) { return none(); }
result<identity_id> archive::split(identity_id, const std::vector<std::string>&) { return none(); }
result<archive_info> archive::info() const { return none(); }
result<std::vector<std::string>> archive::check() const { return none(); }
result<archive_info> archive::optimize() { return none(); }
result<archive_info> archive::rebuild() { return none(); }
result<std::string> archive::explain(noun, const filter&, const paging&) const { return none(); }

}  // namespace communique::inline v1
