"""A minute of messages at the pace that Adobe advises, to a platform that enforces it."""

import unittest

from aep import Case, long, run

MINUTE = """\
aep().local().inlets(options -> options.withQuota(10_000, 1_000));
var inlet = aep().streaming().name("paced").create().inlet();
var clicks = inlet.messages("https://ns.adobe.com/example/schemas/clicks");
var result = clicks.send(Stream.generate(() -> "{\\"page\\": \\"/home\\"}").limit(600_000));
System.out.println(result.accepted() + " accepted, " + result.retried() + " turned away");
System.out.println(result.time().toSeconds() >= 59);
"""


@long
class PaceTest(Case):

    def test_ten_thousand_messages_a_second_are_never_turned_away(self):
        out = self.ok(run("run", "-", stdin=MINUTE))
        self.assertEqual(out.splitlines()[-2:], ["600000 accepted, 0 turned away", "true"])


if __name__ == "__main__":
    unittest.main()
