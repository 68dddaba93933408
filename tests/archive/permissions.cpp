// Who may read an archive and who may write to it.
#include "scene.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <optional>

using namespace communique;
using namespace communique::testing;

namespace {

archive_options reading() {
  archive_options out;
  out.mode = archive_options::access::read;
  return out;
}

// A folder for the archive, with rights of its own.
class folder {
 public:
  folder() : path_("archive-folder-" + std::to_string(getpid())) { REQUIRE(mkdir(path_.c_str(), 0755) == 0); }
  ~folder() {
    allow(0755);
    for (const char* behind : {"", "-wal", "-shm"}) std::remove((file() + behind).c_str());
    rmdir(path_.c_str());
  }
  folder(const folder&) = delete;
  folder& operator=(const folder&) = delete;

  std::string file() const { return path_ + "/news.cmq"; }
  void allow(mode_t rights) const { REQUIRE(chmod(path_.c_str(), rights) == 0); }
  bool has(const char* behind) const { return access((file() + behind).c_str(), F_OK) == 0; }

 private:
  std::string path_;
};

// While it lives, the program runs as somebody without rights; only the superuser can become him.
class nobody {
 public:
  nobody() : was_(geteuid()) { is_ = was_ != 0 || seteuid(65534) == 0; }
  ~nobody() {
    if (is_ && was_ == 0) static_cast<void>(seteuid(0) == 0);
  }
  nobody(const nobody&) = delete;
  nobody& operator=(const nobody&) = delete;
  explicit operator bool() const { return is_; }

 private:
  uid_t was_;
  bool is_ = false;
};

std::uint64_t articles_in(const archive& in) { return sure(in.info()).articles; }

}  // namespace

TEST_CASE("an archive that is read where nothing can be written sees what is added later") {
  const folder home;
  sure(sure(archive::open(home.file())).add(batch(0, 3)));
  REQUIRE_FALSE(home.has("-shm"));
  home.allow(0555);
  std::optional<archive> news;
  {
    const nobody now;
    REQUIRE(now);
    news = sure(archive::open(home.file(), reading()));
    CHECK(articles_in(*news) == 3);
  }
  home.allow(0755);
  {
    archive writer = sure(archive::open(home.file()));
    sure(writer.add(batch(3, 2)));
    REQUIRE(home.has("-wal"));
    const nobody now;
    CHECK(articles_in(*news) == 5);
  }
  sure(sure(archive::open(home.file())).add(batch(5, 1)));
  const nobody now;
  CHECK(articles_in(*news) == 6);
  CHECK(sure(news->check()).empty());
}

TEST_CASE("who reads an archive leaves one file, and changes nothing in it") {
  const folder home;
  sure(sure(archive::open(home.file())).add(batch(0, 3)));
  {
    archive news = sure(archive::open(home.file(), reading())), again = sure(archive::open(home.file(), reading()));
    CHECK(articles_in(news) + articles_in(again) == 6);
    CHECK(sure(news.check()).empty());
    const auto added = news.add(batch(3, 1));
    REQUIRE_FALSE(added);
    CHECK(added.error().code == status::read_only);
    CHECK_MESSAGE(added.error().message.ends_with("it was opened only to be read"), added.error().message);
    CHECK_FALSE(news.rebuild());
    CHECK_FALSE(news.optimize());
    CHECK_FALSE(news.merge(identity_id{1}, identity_id{2}));
  }
  CHECK_FALSE(home.has("-shm"));
  CHECK_FALSE(home.has("-wal"));
  CHECK(articles_in(sure(archive::open(home.file(), reading()))) == 3);
}

TEST_CASE("who reads the archive of another user leaves nothing there that keeps its owner out") {
  if (geteuid() != 0) return;  // only the superuser can be two users
  const folder home;
  home.allow(0777);
  sure(sure(archive::open(home.file())).add(batch(0, 3)));
  {
    const nobody now;
    const archive news = sure(archive::open(home.file(), reading()));
    CHECK(articles_in(news) == 3);
    CHECK_FALSE(home.has("-shm"));
  }
  CHECK_FALSE(home.has("-shm"));
}

TEST_CASE("a file beside the archive that is another user's is named, with what to do") {
  if (geteuid() != 0) return;
  const folder home;
  home.allow(0777);
  sure(sure(archive::open(home.file())).add(batch(0, 3)));
  REQUIRE(chown(home.file().c_str(), 65534, 65534) == 0);
  std::fclose(std::fopen((home.file() + "-shm").c_str(), "w"));
  REQUIRE(chmod((home.file() + "-shm").c_str(), 0600) == 0);
  const nobody now;
  const auto got = archive::open(home.file());
  REQUIRE_FALSE(got);
  const std::string& told = got.error().message;
  CHECK_MESSAGE(told.find("news.cmq-shm, which belongs to the archive, is another user's") != told.npos, told);
}
