"""How scripts/test counts: nothing that did not pass may look as if it had."""

import unittest

import java_part
import script_part
from aep import Case
from counts import Counts

REPORT = '<testsuite tests="{}" failures="{}" errors="{}" skipped="{}"/>'


class JavaCountTest(Case):

    def report(self, name, *numbers):
        (self.folder / f"TEST-{name}.xml").write_text(REPORT.format(*numbers))

    def counted(self, code):
        return java_part.counted([self.folder], code)

    def test_adds_the_reports(self):
        self.report("a", 5, 1, 1, 1)
        self.report("b", 3, 0, 0, 0)
        self.assertEqual(self.counted(1), Counts(5, 2, 1))

    def test_a_build_without_a_passed_test_is_a_failure(self):
        self.assertEqual(self.counted(0), Counts(0, 1, 0))
        self.report("a", 2, 0, 0, 2)
        self.assertEqual(self.counted(0), Counts(0, 1, 2))

    def test_a_build_that_breaks_otherwise_is_a_failure(self):
        self.report("a", 2, 0, 0, 0)
        self.assertEqual(self.counted(1), Counts(2, 1, 0))


class ScriptCountTest(unittest.TestCase):

    def count(self, *names):
        return script_part.run_class([f"test_counting.Sample.{name}" for name in names])

    def test_counts_each_test_once(self):
        text, counts = self.count("passes", "fails_in_two_parts", "is_skipped", "is_skipped_in_part")
        self.assertEqual(counts, Counts(1, 1, 2))
        self.assertIn("FAILED (failures=2, skipped=2)", text)

    def test_what_cannot_be_loaded_has_failed(self):
        self.assertEqual(self.count("is_not_there")[1].passed, 0)
        self.assertGreater(self.count("is_not_there")[1].failed, 0)

    def test_a_process_that_ends_takes_its_tests_along(self):
        class Broken:
            def result(self):
                raise RuntimeError("ended")
        self.assertEqual(script_part.outcome(Broken(), ["a", "b"])[1], Counts(failed=2))

    def test_no_test_at_all_is_a_failure(self):
        self.assertEqual(script_part.run([]), Counts(failed=1))


class Sample(unittest.TestCase):
    """Not run by itself: no name begins with test."""

    def passes(self):
        pass

    def fails_in_two_parts(self):
        for part in range(2):
            with self.subTest(part):
                self.fail()

    def is_skipped(self):
        self.skipTest("here")

    def is_skipped_in_part(self):
        with self.subTest("one"):
            self.skipTest("here")


if __name__ == "__main__":
    unittest.main()
