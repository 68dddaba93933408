"""Several archives become one: the same as if all articles had been added to one, oldest first."""

import datetime
import os
import pathlib
import tempfile
import unittest

import samples

import communique
from communique import Addition, Archive, merge_archives

# Every archive waits for the disk several times, which is not what is tested here.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
NAMES = ["Anna Larsen", "Mart Kask", "Jana Novak", "Piet de Vries"]
OFFICES = ["Foreign Minister", "Ambassador", "President", "Defence Minister"]


def story(number):
    """An article of its own, in which people come up again under several names."""
    one, other = NAMES[number % 4], NAMES[(number * 3 + 1) % 4]
    named = OFFICES[number % 4] + " " + one if number % 3 else "Mr " + one.split()[-1]
    return (f"{named} met {OFFICES[(number * 3 + 1) % 4]} {other} in Oslo. \"Project {number} goes on,\" {one} said. "
            f"{other.split()[-1]} welcomed the agreement number {number} on fisheries and trade.")


def records(count=40, first=0):
    """Records whose days go back and forth, some without one."""
    for number in range(first, first + count):
        day = None if number % 7 == 6 else str(datetime.date(2024, 1 + number * 5 % 12, 1 + number % 3))
        yield communique.read(story(number), id=f"r{number}", published=day)


def day_of(record):
    return str(record.article.published or "")


def everything(news):
    """All that an archive answers, with the numbers of its identities."""
    info = news.info()
    return (news.export_jsonl(), news.identities().to_jsonl(), news.statements(copies=True).to_jsonl(),
            news.meetings().to_jsonl(), news.graph().to_jsonl(), news.top("speakers").to_jsonl(),
            info.stories, info.identities, info.first, info.last)


class InAFolder(unittest.TestCase):
    def setUp(self):
        if not samples.has_archive():
            self.skipTest("no SQLite in this build")
        folder = tempfile.TemporaryDirectory(dir=MEMORY)
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def archive(self, name, records, **options):
        path = self.folder / name
        with Archive(path, **options) as news:
            news.add(records)
        return path

    def merged(self, *parts, into="whole.cmq"):
        done = merge_archives(parts, self.folder / into)
        return done, self.opened(into)

    def opened(self, name, mode="read"):
        news = Archive(self.folder / name, mode)
        self.addCleanup(news.close)
        return news


class Merging(InAFolder):
    def test_the_result_is_that_of_adding_all_articles_oldest_first(self):
        given = list(records())
        done, whole = self.merged(*[self.archive(f"{at}.cmq", given[at:at + 7]) for at in range(0, 40, 7)])
        self.assertEqual(done, Addition(40, 0, 0))
        one = self.opened(self.archive("one.cmq", sorted(given, key=day_of)))
        self.assertEqual(everything(whole), everything(one))
        self.assertEqual(whole.check(), [])

    def test_it_does_not_matter_how_articles_were_divided(self):
        given = list(records())
        wholes = []
        for size in 3, 11, 40:
            parts = [self.archive(f"{size}-{at}.cmq", given[at:at + size]) for at in range(0, 40, size)]
            wholes.append(everything(self.merged(*parts, into=f"whole-{size}.cmq")[1]))
        self.assertEqual(wholes[0], wholes[1])
        self.assertEqual(wholes[0], wholes[2])

    def test_more_articles_than_a_page_and_a_batch_have(self):
        def short(number):
            return communique.read(f"{NAMES[number % 4]} said that plan {number} is good.", id=f"s{number}",
                                   published=str(datetime.date(2024, 1, 1) + datetime.timedelta(number % 60)))

        given = [short(number) for number in range(1300)]
        done, whole = self.merged(self.archive("a.cmq", given[:800]), self.archive("b.cmq", given[800:]))
        self.assertEqual(done.added, 1300)
        self.assertEqual(everything(whole), everything(self.opened(
            self.archive("one.cmq", sorted(given, key=day_of)))))

    def test_outlets_and_copies_come_along(self):
        text = story(1) * 3
        with Archive(self.folder / "a.cmq") as news:
            news.read(text, id="copy", published="2024-03-02", outlet="Herald")
        with Archive(self.folder / "b.cmq") as news:
            news.read(text, id="first", published="2024-03-01", outlet="Gazette")
        _, whole = self.merged(self.folder / "a.cmq", self.folder / "b.cmq")
        self.assertEqual(whole.info().stories, 1)
        self.assertEqual({row.outlet for row in whole.statements()}, {"Gazette"})
        self.assertEqual(whole.article("copy").outlet, "Herald")

    def test_the_same_again_changes_nothing_and_more_parts_come_in(self):
        one, other = self.archive("a.cmq", records(9)), self.archive("b.cmq", records(9, 9))
        self.assertEqual(self.merged(one)[0], Addition(9, 0, 0))
        done, whole = self.merged(one, other)
        self.assertEqual(done, Addition(9, 0, 9))
        self.assertEqual(whole.info().articles, 18)

    def test_of_one_id_in_two_parts_the_last_stays(self):
        one = self.archive("a.cmq", [communique.read("Anna Larsen said yes.", id="x", published="2024-03-01")])
        other = self.archive("b.cmq", [communique.read("Anna Larsen said no.", id="x", published="2024-03-01")])
        done, whole = self.merged(one, other)
        self.assertEqual(done, Addition(1, 1, 0))
        self.assertIn("no", whole.article("x").record.text)

    def test_archives_of_words_only_become_one_of_words_only(self):
        parts = [self.archive(f"{at}.cmq", records(5, at), words_only=True) for at in (0, 5)]
        _, whole = self.merged(*parts)
        self.assertTrue(whole.info().words_only)
        one = self.opened(self.archive("one.cmq", sorted(records(10), key=day_of), words_only=True))
        self.assertEqual(everything(whole), everything(one))

    def test_empty_archives_and_none_at_all(self):
        self.assertEqual(self.merged(self.archive("a.cmq", []), self.archive("b.cmq", records(2)))[0].added, 2)
        done, whole = self.merged(into="nothing.cmq")
        self.assertEqual((done, whole.info().articles), (Addition(0, 0, 0), 0))

    def test_progress_is_told_behind_each_batch(self):
        told = []
        merge_archives([self.archive("a.cmq", records(3))], self.folder / "whole.cmq", progress=told.append)
        self.assertEqual(told, [Addition(3, 0, 0)])


class HandMade(InAFolder):
    """What somebody said in a part about who is the same holds in the whole."""

    def known(self, news, name):
        return {one.id for one in news.identities(involved=name)}

    def test_who_was_merged_stays_merged(self):
        part = self.archive("a.cmq", [communique.read(f"{name} said yes.", id=name, published="2024-01-01")
                                      for name in ("Robert Fitzroy", "Bobby Haldane")])
        with Archive(part) as news:
            news.merge(*[one.id for name in ("Fitzroy", "Haldane") for one in news.identities(involved=name)])
        _, whole = self.merged(self.archive("b.cmq", records(8)), part)
        self.assertEqual(len(self.known(whole, "Fitzroy")), 1)
        self.assertEqual(self.known(whole, "Fitzroy"), self.known(whole, "Haldane"))

    def test_who_was_split_by_appearances_stays_apart(self):
        texts = ["Foreign Minister Anna Larsen of Norway said yes.", "Foreign Minister Larsen of Norway said no.",
                 "Norwegian Foreign Minister A. Larsen said that she waits."]
        part = self.archive("a.cmq", [communique.read(text, id=str(number), published="2024-02-01")
                                      for number, text in enumerate(texts)])
        with Archive(part) as news:
            before = next(iter(news.identities(involved="Larsen", entity_types="person")))
            self.assertGreater(len(before.appearances), 1, "nothing to split")
            news.split(before, appearances=[before.appearances[-1].id])
            apart = len(self.known(news, "Larsen"))
        _, whole = self.merged(part, self.archive("b.cmq", records(8)))
        named = [one.appearances for one in whole.identities(involved="Larsen", entity_types="person")]
        wordings = [{each.name for each in one} for one in named]
        self.assertGreaterEqual(len(named), apart)
        self.assertFalse(any(before.appearances[0].name in one and before.appearances[-1].name in one
                             for one in wordings), wordings)

    def test_who_was_split_by_articles_stays_apart(self):
        part = self.archive("a.cmq", [communique.read(f"Anna Larsen said that plan {number} is good.", id=f"a{number}",
                                                      published="2024-02-01") for number in range(4)])
        with Archive(part) as news:
            other = news.split(next(iter(news.identities(involved="Larsen"))), articles=["a1", "a3"])
            self.assertEqual({row.article_id for row in news.statements(speakers=other)}, {"a1", "a3"})
        _, whole = self.merged(part, self.archive("b.cmq", records(4)))
        sides = [{row.article_id for row in whole.statements(speakers=one)} for one in self.known(whole, "Larsen")]
        self.assertIn({"a1", "a3"}, sides)
        self.assertTrue(any({"a0", "a2"} <= one for one in sides), sides)

    def test_what_was_said_in_the_whole_stays_when_more_comes_in(self):
        given = [communique.read(f"{name} said so.", id=name) for name in ("Robert Fitzroy", "Bobby Haldane")]
        _, whole = self.merged(self.archive("a.cmq", given))
        whole.close()
        with Archive(self.folder / "whole.cmq") as news:
            news.merge(*[one.id for name in ("Fitzroy", "Haldane") for one in news.identities(involved=name)])
        _, whole = self.merged(self.archive("b.cmq", records(8)))
        self.assertEqual(self.known(whole, "Fitzroy"), self.known(whole, "Haldane"))


class WrongInput(InAFolder):
    def test_a_part_that_is_no_archive_leaves_no_file(self):
        (self.folder / "b.cmq").write_text("no archive")
        with self.assertRaisesRegex(communique.NotAnArchiveError, "b.cmq"):
            merge_archives([self.archive("a.cmq", records(2)), self.folder / "b.cmq"], self.folder / "whole.cmq")
        with self.assertRaisesRegex(communique.FileError, "none.cmq"):
            merge_archives([self.folder / "none.cmq"], self.folder / "whole.cmq")
        self.assertFalse(list(self.folder.glob("*whole*")))

    def test_an_interrupt_leaves_no_half_made_file(self):
        def stop(_):
            raise KeyboardInterrupt

        with self.assertRaises(KeyboardInterrupt):
            merge_archives([self.archive("a.cmq", records(2))], self.folder / "whole.cmq", progress=stop)
        self.assertFalse(list(self.folder.glob("*whole*")))

    def test_an_archive_is_not_added_to_itself(self):
        path = self.archive("a.cmq", records(2))
        with self.assertRaisesRegex(communique.ArgumentError, "one of the archives"):
            merge_archives([path], path)

    def test_one_path_is_no_list_of_paths(self):
        with self.assertRaisesRegex(TypeError, "parts must be a list of paths"):
            merge_archives("a.cmq", self.folder / "whole.cmq")


if __name__ == "__main__":
    unittest.main()
