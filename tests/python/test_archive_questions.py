"""What an archive answers: filters as keywords, rows as values."""

import datetime
import pickle
import unittest
from xml.etree import ElementTree

import samples

import communique
from communique import Archive, Date

VISIT = """Estonian minister in Prague

PRAGUE, March 12 - Estonian Foreign Minister Mart Kask met with Czech Foreign Minister Anton Vesely in Prague on \
Tuesday.

"The railway to Estonia is our common work," Vesely said.
"""
SPEECH = """Larsen on the grain corridor

BERGEN, 20 May - Norway's Foreign Minister Anna Larsen said that the grain corridor must stay open.

She warned that the harvest cannot wait.
"""


class Questions(unittest.TestCase):
    def setUp(self):
        self.news = Archive(":memory:")
        self.addCleanup(self.news.close)
        for id, published, text in (("oslo", samples.PUBLISHED, samples.ARTICLE), ("prague", "2024-03-12", VISIT),
                                    ("bergen", "2024-05-20", SPEECH)):
            self.news.read(text, id=id, published=published, outlet="Gazette")

    def identity(self, name):
        return next(self.news.identities(involved=name))


class Rows(Questions):
    def test_a_row_is_the_values_of_a_record(self):
        row, = self.news.statements(speakers="larsen", about="cooperat*")
        self.assertEqual((row.noun, row.article_id, row.outlet), ("statement", "oslo", "Gazette"))
        self.assertEqual(row.day, Date(2024, 2, 5))
        self.assertEqual(row.record, communique.read(samples.ARTICLE, id="oslo", published=samples.PUBLISHED))
        self.assertIs(row.statement, row.record.statements[row.statement.id])
        self.assertEqual(row.evidence.text, 'We value our cooperation with Estonia')
        self.assertEqual(row.evidence.of(row.record.text), row.evidence.text)
        self.assertEqual(row.identity(row.statement.speakers[0]), self.identity("Anna Larsen").id)
        self.assertEqual((row.meeting, row.fact, row.article), (None, None, row.record.article))

    def test_each_noun_has_its_rows(self):
        self.assertEqual([row.statement.act for row in self.news.statements(order="oldest")],
                         ["say", "thank", "say", "say", "warn"])
        self.assertEqual([row.meeting.place.name for row in self.news.meetings()], ["Prague", "Oslo"])
        self.assertEqual([row.fact.kind for row in self.news.facts()], ["founded"])
        self.assertEqual([row.article_id for row in self.news.articles()], ["bergen", "prague", "oslo"])
        self.assertIn("Mart Kask", [one.name for one in self.news.identities(entity_types="person")])

    def test_rows_survive_pickle_and_the_archive(self):
        rows = list(self.news.meetings()) + list(self.news.identities())
        self.news.close()
        self.assertEqual(pickle.loads(pickle.dumps(rows)), rows)
        self.assertEqual(rows[0].record.article.headline.text, "Estonian minister in Prague")
        self.assertIn("prague", repr(rows[0]))

    def test_rows_of_one_page_share_their_record(self):
        one, other = self.news.statements(speakers="Larsen", since="2024-05")
        self.assertIs(one.record, other.record)

    def test_an_article_or_an_identity_can_be_asked_for(self):
        self.assertEqual(self.news.article("bergen").record.article.id, "bergen")
        kask = self.identity("Kask")
        self.assertEqual(self.news.identity(kask.id), kask)
        self.assertEqual((kask.name, kask.type, kask.country), ("Mart Kask", "person", "EE"))
        self.assertEqual((kask.articles, kask.statements, kask.meetings), (2, 1, 2))
        self.assertEqual([(one.title, str(one.first), str(one.last)) for one in kask.offices if one.articles == 2],
                         [("Foreign Minister", "2024-02-05", "2024-03-12")])
        with self.assertRaisesRegex(communique.NotFoundError, "no article nowhere"):
            self.news.article("nowhere")
        with self.assertRaisesRegex(communique.NotFoundError, "no identity 4711"):
            self.news.identity(4711)


class Filters(Questions):
    def test_a_filter_takes_one_value_or_a_list(self):
        count = self.news.count
        self.assertEqual(count("statements"), 5)
        self.assertEqual(count("statements", speakers="Larsen"), count("statements", speakers=["Larsen"]))
        self.assertEqual(count("statements", speakers=("Larsen", "Kask")), 4)
        self.assertEqual(count("statements", acts={"thank", "warn"}), 2)
        self.assertEqual(count("statements", modes="direct", min_confidence=0.9), 1)
        self.assertEqual(count("statements", addressees="Norway"), 1)
        self.assertEqual(count("meetings", participants=["Kask", "Larsen"]), 1)
        self.assertEqual(count("meetings", any_participants=["Vesely", "Larsen"]), 2)
        self.assertEqual(count("meetings", kinds="call", statuses=["held", "planned"]), 0)
        self.assertEqual(count("meetings", places="Oslo", countries=["ee", "NO"], organizations="Norway"), 1)
        self.assertEqual(count("articles", outlets="gazette", copies=True), 3)
        self.assertEqual(count("facts", fact_kinds="founded"), 1)
        self.assertEqual(count("identities", offices="foreign minister"), 3)
        self.assertEqual(count("statements", speakers=None, about=None), 5)
        self.assertEqual(count("statements", speakers=[]), 5)

    def test_somebody_is_a_name_an_identity_or_its_id(self):
        larsen = self.identity("Larsen")
        for who in "Anna LARSEN", larsen, larsen.id, [larsen]:
            self.assertEqual(self.news.count("statements", speakers=who), 3)
            self.assertEqual(self.news.count("statements", involved=who), 3)

    def test_a_date_is_a_str_a_day_or_a_date(self):
        for since in ("2024-03", "2024-02-06", Date(2024, 3, None), datetime.date(2024, 3, 12),
                      datetime.datetime(2024, 3, 12, 8, 30)):
            self.assertEqual(self.news.count("statements", since=since), 3, since)
        self.assertEqual(self.news.count("statements", since="2024", until="2024"), 5)
        self.assertEqual(self.news.count("facts", since="2024", dated="publication"), 1)

    def test_a_date_that_is_none_is_named(self):
        for wrong in "yesterday", "2024-3", "2024-00", "2024-03-00", "", "20240305", "2024-03-05T10:00":
            with self.assertRaisesRegex(ValueError, "since is '.*', no day, month or year"):
                self.news.statements(since=wrong)
        for wrong in "2024-13", "2023-02-29", Date(2024, 4, 31):
            with self.assertRaisesRegex(communique.ArgumentError, "query.until is .*, no day, month or year"):
                self.news.count("statements", until=wrong)

    def test_an_unknown_keyword_is_a_type_error_that_names_it(self):
        with self.assertRaisesRegex(TypeError, r"statements\(\) has no filter 'speeker'; did you mean 'speakers'\?"):
            self.news.statements(speeker="Larsen")
        with self.assertRaisesRegex(TypeError, r"statements\(\) has no filter 'bogus'; filters are about, acts, "):
            self.news.statements(bogus=1)   # not 'about', which is as long
        with self.assertRaisesRegex(TypeError, r"count\(\) has no filter 'xyz'; filters are about, acts, "):
            self.news.count("meetings", xyz=1)

    def test_a_wrong_word_lists_the_words(self):
        news = self.news
        for ask, message in [(lambda: news.statements(modes="spoken"), "modes is 'spoken', none of 'direct', "),
                             (lambda: news.meetings(kinds=["call", "chat"]), "kinds is 'chat', none of 'meeting', "),
                             (lambda: news.count("speeches"), "noun is 'speeches', none of 'statements', "),
                             (lambda: news.counts("statements", by="decade"), "by is 'decade', none of 'day', "),
                             (lambda: news.top("people"), "of is 'people', none of 'speakers', "),
                             (lambda: news.facts(order="random"), "order is 'random', none of 'newest', "),
                             (lambda: news.facts(dated="today"), "dated is 'today', none of 'event', ")]:
            with self.assertRaisesRegex(ValueError, message):
                ask()

    def test_wrong_values_are_named(self):
        for name, value, kind, message in [
                ("speakers", 3.5, TypeError, "speakers must be one value or a list"),
                ("speakers", [b"Larsen"], TypeError, "speakers must be a str, an Identity or"),
                ("speakers", -1, ValueError, "speakers is -1; identities are positive"),
                ("speakers", 1 << 70, ValueError, "identities are positive numbers"),
                ("speakers", True, TypeError, "speakers must be an Identity or its id, not bool"),
                ("places", 3, TypeError, "places must be a str, not int"),
                ("about", b"x", TypeError, "about must be a str, not bytes"),
                ("since", 2024, TypeError, "since must be a str, a datetime.date or a Date"),
                ("countries", "nor", ValueError, r"query.countries\[0\] is 'nor', no country code"),
                ("min_confidence", 2, ValueError, "query.min_confidence is 2, not a number"),
                ("min_confidence", "1", TypeError, "min_confidence must be a number"),
                ("offices", "minister", ValueError, "the filter offices says nothing about"),
                ("limit", 0, ValueError, "limit is 0"),
                ("limit", "5", TypeError, "limit must be an int, not str")]:
            with self.assertRaisesRegex(kind, message):
                list(self.news.statements(**{name: value}))


class Pages(Questions):
    def test_pages_are_fetched_as_rows_are_asked_for(self):
        for number in range(260):
            self.news.read(f"Report {number}\n\n" + samples.SENTENCE, id=f"r{number}", published="2024-06-01")
        ids = [row.article_id for row in self.news.articles(copies=True)]
        self.assertEqual((len(ids), len(set(ids))), (263, 263))
        self.assertEqual([row.article_id for row in self.news.articles(copies=True, limit=120)], ids[:120])

    def test_pages_join_while_articles_are_added(self):
        for number in range(150):
            self.news.read(f"Report {number}\n\n" + samples.SENTENCE, id=f"r{number}", published="2024-01-15")
        seen = []
        for row in self.news.articles(copies=True):
            seen.append(row.article_id)
            if len(seen) % 40 == 0:
                self.news.read("Late\n\n" + samples.SENTENCE, id=f"late{len(seen)}", published="2024-07-01")
                self.news.remove(seen[-1])
        self.assertEqual(len(seen), 153)   # what came later is newer: its place was passed already
        self.assertEqual(len(set(seen)), 153)

    def test_an_answer_goes_on_where_another_ended(self):
        rows = self.news.statements(limit=2)
        with self.assertRaisesRegex(communique.ArgumentError, "take all its rows first"):
            self.news.statements(limit=150).after
        first = list(rows)
        rest = self.news.statements(after=rows.after)
        self.assertEqual(first + list(rest), list(self.news.statements()))
        self.assertEqual(rest.after, "")
        with self.assertRaisesRegex(communique.ArgumentError, "none of this question"):
            list(self.news.statements(speakers="Kask", after=rows.after))


class Numbers(Questions):
    def test_intervals_are_counted_in_order(self):
        counts = self.news.counts("statements", by="month")
        self.assertEqual([(str(one.first), one.n) for one in counts],
                         [("2024-02-01", 2), ("2024-03-01", 1), ("2024-05-01", 2)])
        self.assertEqual([one.n for one in self.news.counts("meetings", by="year")], [2])

    def test_the_most_frequent_come_first(self):
        first = self.news.top("speakers")[0]
        self.assertEqual((first.name, first.n, first.other_identity), ("Anna Larsen", 3, None))
        self.assertEqual(first.identity, self.identity("Larsen").id)
        pair, = self.news.top("pairs", limit=1, since="2024-03")
        self.assertEqual({pair.name, pair.other_name}, {"Mart Kask", "Anton Vesely"})
        outlet, = self.news.top("outlets")
        self.assertEqual((outlet.name, outlet.n, outlet.identity), ("Gazette", 3, None))

    def test_a_timeline_tells_what_somebody_said_and_whom_he_met(self):
        rows = list(self.news.timeline("Kask", order="oldest"))
        self.assertEqual([str(row.day) for row in rows], ["2024-02-05", "2024-02-05", "2024-03-12"])
        self.assertEqual(sorted(row.noun for row in rows), ["meeting", "meeting", "statement"])
        self.assertEqual(len(list(self.news.timeline(self.identity("Kask"), limit=2))), 2)

    def test_who_met_whom_is_a_graph(self):
        graph = self.news.graph()
        self.news.close()
        self.assertEqual([node.meetings for node in graph.nodes], [2, 1, 1])
        self.assertEqual({(edge.one.name, edge.other.name) for edge in graph.edges},
                         {("Mart Kask", "Anna Larsen"), ("Mart Kask", "Anton Vesely")})
        self.assertEqual(str(graph.edges[0].first), str(graph.edges[0].last))
        self.assertTrue(ElementTree.fromstring(graph.to_graphml()).tag.endswith("graphml"))
        self.assertIn('"Mart Kask"', graph.to_dot())

    def test_a_question_can_be_explained(self):
        self.assertIn("SELECT", self.news.explain("meetings", participants="Kask"))


class ByHand(Questions):
    def test_two_are_the_same_and_apart_again(self):
        larsen, vesely = self.identity("Anna Larsen"), self.identity("Anton Vesely")
        both = self.news.identity(self.news.merge(larsen, vesely.id))
        self.assertEqual((both.articles, len(both.appearances)), (3, 2))
        self.assertTrue(both.appearances[0].by_hand)
        apart = self.news.split(both, appearances=[both.appearances[0].id])
        self.assertNotEqual(apart, self.identity(both.appearances[1].name).id)

    def test_in_one_article_it_is_somebody_else(self):
        larsen = self.identity("Anna Larsen")
        other = self.news.split(larsen, articles="bergen")
        self.assertEqual(self.news.count("statements", speakers=other), 2)
        self.news.read(SPEECH + "\nIt rained.\n", id="bergen", published="2024-05-20", outlet="Gazette")
        self.assertEqual(self.news.count("statements", speakers=other), 2)

    def test_what_cannot_be_is_named(self):
        larsen = self.identity("Anna Larsen")
        with self.assertRaisesRegex(communique.ArgumentError, "of different types"):
            self.news.merge(larsen, self.identity("Oslo"))
        with self.assertRaisesRegex(communique.ArgumentError, "either appearances or articles"):
            self.news.split(larsen)
        with self.assertRaisesRegex(TypeError, "one must be an Identity or its id, not str"):
            self.news.merge("Anna Larsen", larsen)
        with self.assertRaisesRegex(communique.ArgumentError, "does not name identity"):
            self.news.split(larsen, articles=["prague"])


if __name__ == "__main__":
    unittest.main()
