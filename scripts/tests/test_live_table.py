"""The table of databases that scripts/test prints."""

import tempfile
import unittest
from pathlib import Path

import live_table


class LiveTable(unittest.TestCase):

    def test_shows_each_source_and_each_case(self):
        self.assertEqual(
            self.text("A\tconnects\tok\nBee\tconnects\tFAILED\nBee\tlists\t-\n"),
            "live data\n          A  Bee\nconnects  ok  FAILED\nlists        -")

    def test_says_in_a_line_why_a_source_is_missing(self):
        self.assertEqual(
            self.text("A\tconnects\tok\nB\t\tskipped: there is no B\n"),
            "live data\n          A\nconnects  ok\nB: skipped: there is no B")

    def test_is_nothing_where_no_such_test_ran(self):
        self.assertEqual(live_table.text("/nowhere"), "")

    @staticmethod
    def text(rows):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "rows.tsv")
            file.write_text(rows, encoding="utf-8")
            return live_table.text(file)


if __name__ == "__main__":
    unittest.main()
