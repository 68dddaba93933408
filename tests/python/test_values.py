"""Records are values: immutable, slotted, comparable, picklable."""

import copy
import dataclasses
import datetime
import pickle
import unittest

import samples

import communique


def values_in(value, seen):
    """Every object of the package that a value holds."""
    if id(value) in seen:
        return
    seen[id(value)] = value
    if isinstance(value, tuple):
        for one in value:
            values_in(one, seen)
    elif dataclasses.is_dataclass(value):
        for name in type(value).__slots__:
            values_in(getattr(value, name), seen)


class Values(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.record = communique.read(samples.ARTICLE, published=samples.PUBLISHED)
        seen = {}
        values_in(cls.record, seen)
        cls.values = [value for value in seen.values() if dataclasses.is_dataclass(value)]

    def test_no_field_can_be_set(self):
        for value in self.values:
            for field in dataclasses.fields(value):
                with self.assertRaises(dataclasses.FrozenInstanceError):
                    setattr(value, field.name, None)
                with self.assertRaises(dataclasses.FrozenInstanceError):
                    delattr(value, field.name)

    def test_no_field_can_be_added(self):
        for value in self.values:
            self.assertFalse(hasattr(value, "__dict__"), type(value))
            with self.assertRaises((AttributeError, TypeError)):
                value.surprise = 1

    def test_slots_are_the_fields(self):
        for kind in {type(value) for value in self.values}:
            self.assertEqual(tuple(kind.__slots__), tuple(field.name for field in dataclasses.fields(kind)))

    def test_a_record_survives_pickle_and_copy(self):
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
            self.assertEqual(pickle.loads(pickle.dumps(self.record, protocol)), self.record)
        self.assertEqual(copy.deepcopy(self.record), self.record)

    def test_a_pickled_record_still_shares_its_entities(self):
        again = pickle.loads(pickle.dumps(self.record))
        said = next(said for said in again.statements if said.speakers)
        self.assertIs(said.speakers[0], again.entities[said.speakers[0].id])

    def test_bodies_affiliated_with_each_other_compare_print_and_pickle(self):
        def pair():
            one, other = (communique.Entity.__new__(communique.Entity) for _ in range(2))
            for number, (entity, friend) in enumerate([(one, other), (other, one)]):
                entity.__setstate__((number, "organization", "Body", None, (), friend, None, None, (), 0.5))
            return one
        self.assertEqual(pair(), pair())
        self.assertEqual(hash(pair()), hash(pair()))
        self.assertIn("Body", repr(pair()))
        self.assertEqual(pickle.loads(pickle.dumps(pair())).affiliation.affiliation, pair())

    def test_values_can_be_made_by_hand(self):
        span = communique.Span(0, 4, "Oslo")
        self.assertEqual(span, communique.Span(begin=0, end=4, text="Oslo"))
        self.assertEqual(span.of(b"Oslo is"), b"Oslo")

    def test_a_date_is_as_precise_as_the_text(self):
        day, month, year = communique.Date(2024, 2, 5), communique.Date(2024, 2, None), communique.Date(991, None, None)
        self.assertEqual([str(day), str(month), str(year)], ["2024-02-05", "2024-02", "0991"])
        self.assertEqual((day.first_day, day.last_day), (datetime.date(2024, 2, 5), datetime.date(2024, 2, 5)))
        self.assertEqual(month.last_day, datetime.date(2024, 2, 29))
        self.assertEqual((year.first_day, year.last_day), (datetime.date(991, 1, 1), datetime.date(991, 12, 31)))

    def test_a_record_prints_as_one_line(self):
        self.assertRegex(repr(self.record), r"^Record\('.+': \d+ entities, \d+ meetings, \d+ statements, \d+ facts\)$")


if __name__ == "__main__":
    unittest.main()
