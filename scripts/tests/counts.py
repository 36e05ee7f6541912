"""What comes out of a part of the tests."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Counts:
    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, more):
        return Counts(self.passed + more.passed, self.failed + more.failed, self.skipped + more.skipped)

    def __str__(self):
        return f"{self.passed} passed, {self.failed} failed" \
            + (f", {self.skipped} skipped" if self.skipped else "")
